// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/html.h"

#include "ui/print/htmlwriter.h"
#include "ui/print/palette.h"

namespace mettle::print {

using namespace report;

namespace {

const QString RowHead = QStringLiteral("scope=\"row\"");
const QString ColumnHead = QStringLiteral("scope=\"col\"");
const QString AnyDirection = QStringLiteral("dir=\"auto\""); ///< people's own words may be in any script

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// A phrase, and under it the same in the second language, marked as such.
void writePhrase(HtmlWriter &out, const char *element, const Phrase &phrase, const QString &secondLanguage)
{
    out.element(element, phrase.first);
    if (!phrase.second.isEmpty())
        out.element("p", phrase.second, HtmlWriter::attribute("lang", secondLanguage) + QStringLiteral(" class=\"second\""));
}

void writeQuote(HtmlWriter &out, const Quote &quote)
{
    out.open("blockquote", AnyDirection);
    out.element("p", quote.text);
    out.element("p", quote.comment, QStringLiteral("class=\"comment\""));
    out.element("footer", joined({quote.when, quote.activity, quote.by}, QStringLiteral(" · ")));
    out.close();
}

void writeBody(HtmlWriter &out, const Overview &page)
{
    const QString &second = page.secondLanguage;
    writePhrase(out, "h1", page.heading, second);
    if (page.strengths.empty())
        writePhrase(out, "p", page.nothingYet, second);
    for (const Overview::Strength &strength : page.strengths) {
        out.open("section");
        writePhrase(out, "h2", strength.name, second);
        writePhrase(out, "p", strength.how, second);
        if (!strength.words.isEmpty())
            writeQuote(out, {strength.moment, {}, {}, strength.words, {}});
        out.labelled(page.jobLabel.first, strength.job);
        out.close();
    }
    out.open("section");
    writePhrase(out, "h2", page.jobHeading, second);
    out.element("p", page.job, QStringLiteral("class=\"strong\""));
    for (const Phrase &line : page.jobLines)
        writePhrase(out, "p", line, second);
    out.close();
    out.open("section");
    writePhrase(out, "h2", page.stepHeading, second);
    if (page.step) {
        out.element("p", page.step->goal, QStringLiteral("class=\"strong\""));
        out.labelled(page.step->ifWord, page.step->when);
        out.labelled(page.step->when.isEmpty() ? QString() : page.step->thenWord, page.step->then);
        out.labelled(page.step->doneByWord + u':', page.step->doneBy);
        out.labelled(page.step->whoHelpsWord + u':', page.step->whoHelps);
    } else {
        writePhrase(out, "p", page.noStep, second);
    }
    out.close();
}

void writeRow(HtmlWriter &out, const CompetenceProfile &page, const CompetenceProfile::Row &row)
{
    out.open("tr");
    out.open("th", RowHead);
    out.text(row.name);
    if (row.canExplain)
        out.element("small", QStringLiteral(" (") + page.explainWords + u')');
    out.close();
    out.element("td", joined({row.digit, row.strong, row.more}, QStringLiteral(", ")));
    if (!page.gapHead.isEmpty()) {
        for (const QString &cell : {row.gapWords, row.asked}) {
            out.open("td");
            out.text(cell);
            out.close();
        }
    }
    out.open("td");
    out.text(row.self);
    out.close();
    out.close();
}

void writeProfileTable(HtmlWriter &out, const CompetenceProfile &page)
{
    out.open("table");
    out.open("thead");
    out.open("tr");
    out.element("th", page.skillHead, ColumnHead);
    out.element("th", page.standingHead, ColumnHead);
    if (!page.gapHead.isEmpty()) {
        out.element("th", page.gapHead, ColumnHead);
        out.element("th", page.askedHead, ColumnHead);
    }
    out.element("th", page.selfHead, ColumnHead);
    out.close();
    out.close();
    const QString across = QStringLiteral("scope=\"rowgroup\" colspan=\"%1\"").arg(page.gapHead.isEmpty() ? 3 : 5);
    for (const CompetenceProfile::Area &area : page.areas) {
        out.open("tbody");
        if (!area.title.isEmpty()) {
            out.open("tr");
            out.element("th", (area.number > 0 ? QString::number(area.number) + QStringLiteral(". ") : QString()) + area.title, across);
            out.close();
        }
        for (const CompetenceProfile::Row &row : area.rows)
            writeRow(out, page, row);
        out.close();
    }
    out.close();
}

void writeBody(HtmlWriter &out, const CompetenceProfile &page)
{
    out.element("h1", page.name, AnyDirection);
    out.element("p", page.about);
    out.element("p", page.explored + u' ' + page.exploredWords);
    out.labelled(page.comparedLabel, page.comparedWith);
    QStringList counts;
    for (const CompetenceProfile::Count &count : page.counts)
        counts << (count.area > 0 ? QString::number(count.area) + QStringLiteral(": ") : QString()) + count.number + u' ' + count.words;
    out.list(counts);
    writeProfileTable(out, page);
    out.labelled(page.key.levelsLabel, page.key.levels);
    out.element("h2", page.evidenceHeading);
    out.element("p", page.noEvidence);
    for (const CompetenceProfile::Entry &entry : page.entries) {
        out.open("section");
        out.element("h3", entry.name);
        out.element("p", entry.strong, QStringLiteral("class=\"strong\""));
        out.element("p", entry.why);
        for (const Quote &quote : entry.quotes)
            writeQuote(out, quote);
        out.close();
    }
    out.element("h2", page.unexploredHeading);
    out.element("p", page.unexplored);
    out.element("p", page.unexploredSays);
    out.element("h2", page.reading.aboutHeading);
    out.element("p", page.reading.about);
    out.element("h2", page.commentHeading);
    out.element("p", page.commentQuestions);
    out.element("p", page.decided);
}

void writeBody(HtmlWriter &out, const StrengthsCard &card)
{
    out.element("h1", card.name, AnyDirection);
    out.labelled(card.wishLabel, card.wish);
    if (!card.ownWords.isEmpty()) {
        out.element("h2", card.ownWordsLabel);
        out.element("p", card.ownWords, AnyDirection);
    }
    out.element("p", card.nothingYet);
    for (const StrengthsCard::Strength &strength : card.strengths) {
        out.open("section");
        out.element("h2", strength.name);
        out.element("p", strength.story, AnyDirection);
        out.labelled(card.useLabel, strength.use);
        out.element("p", strength.seen);
        out.close();
    }
    if (card.badges.empty())
        return;
    out.element("h2", card.badgesHeading);
    QStringList badges;
    for (const StrengthsCard::Badge &badge : card.badges)
        badges << badge.words;
    out.list(badges);
    if (card.link.startsWith(QLatin1String("https://"))) {
        out.open("p");
        out.text(card.linkLabel + u' ');
        out.element("a", card.link, HtmlWriter::attribute("href", card.link));
        out.close();
    }
}

QString stateWord(const ActionPlan::Labels &labels, plan::StepState state)
{
    switch (state) {
    case plan::StepState::Done: return labels.done;
    case plan::StepState::Partly: return labels.partly;
    case plan::StepState::NotYet: return labels.notYet;
    case plan::StepState::Dropped:
    case plan::StepState::Open: break;
    }
    return {};
}

void writeBody(HtmlWriter &out, const ActionPlan &plan)
{
    out.element("h1", joined({plan.title, plan.name}, QStringLiteral(" · ")));
    out.element("p", plan.job);
    const ActionPlan::Labels &labels = plan.labels;
    for (const ActionPlan::Goal &goal : plan.goals) {
        out.open("section");
        out.element("h2", goal.label);
        out.element("p", goal.words, QStringLiteral("class=\"strong\""));
        out.labelled(labels.why, goal.why);
        out.labelled(labels.can + u':', goal.can);
        out.open("ol");
        for (const ActionPlan::Step &step : goal.steps) {
            out.open("li");
            out.labelled(labels.ifWord, step.when);
            out.labelled(labels.thenWord, step.then);
            out.labelled(labels.doneBy + u':', step.doneBy);
            out.labelled(labels.whoHelps + u':', step.whoHelps);
            out.labelled(labels.worksWhen + u':', step.worksWhen);
            out.element("p", stateWord(labels, step.state));
            out.close();
        }
        out.close();
        if (!goal.ifNot.empty())
            out.element("h3", labels.ifNot);
        for (const QString &one : goal.ifNot)
            out.element("p", one);
        QStringList reviews;
        for (const QString &review : goal.reviews)
            if (!review.isEmpty())
                reviews << review;
        if (!reviews.isEmpty())
            out.element("h3", labels.together);
        out.list(reviews);
        out.close();
    }
}

/// What a cell of a grid says, and what it means.
QString cellSign(const MarkFigure &mark)
{
    switch (mark.state) {
    case MarkFigure::State::Level: return mark.digit;
    case MarkFigure::State::NotObserved: return QStringLiteral("·");
    case MarkFigure::State::NoOpportunity: return QStringLiteral("×");
    case MarkFigure::State::Absent: return QStringLiteral("/");
    case MarkFigure::State::Tick: return QStringLiteral("✓");
    case MarkFigure::State::Seen: return QStringLiteral("●");
    }
    return {};
}

void writeCell(HtmlWriter &out, const GroupGrid &grid, const MarkFigure &mark)
{
    QString words;
    for (const GroupGrid::LegendEntry &entry : grid.legend)
        if (entry.mark.state == mark.state && entry.mark.digit == mark.digit)
            words = entry.words;
    out.open("td");
    out.element("abbr", cellSign(mark), HtmlWriter::attribute("title", words));
    out.close();
}

void writeBody(HtmlWriter &out, const GroupGrid &grid)
{
    out.element("h1", grid.title);
    out.element("p", grid.about);
    out.element("p", grid.nothing);
    if (!grid.competences.empty()) {
        out.open("table");
        out.open("thead");
        out.open("tr");
        out.element("th", grid.indicatorHead, ColumnHead);
        for (const GroupGrid::Column &column : grid.columns)
            out.element("th", column.number + u' ' + column.name, ColumnHead);
        out.close();
        out.close();
        for (const GroupGrid::Competence &competence : grid.competences) {
            out.open("tbody");
            out.open("tr");
            out.element("th", competence.title, QStringLiteral("scope=\"rowgroup\" colspan=\"%1\"").arg(grid.columns.size() + 1));
            out.close();
            for (const GroupGrid::Row &row : competence.rows) {
                out.open("tr");
                out.element("th", joined({row.number, row.words}, QStringLiteral(". ")), RowHead);
                for (const MarkFigure &cell : row.cells)
                    writeCell(out, grid, cell);
                out.close();
            }
            out.close();
        }
        out.open("tfoot");
        out.open("tr");
        out.element("th", grid.seenLabel + QStringLiteral(": ") + grid.seenWords, RowHead);
        for (const QString &seen : grid.seen)
            out.element("td", seen);
        out.close();
        out.close();
        out.close();
    }
    QStringList legend;
    for (const GroupGrid::LegendEntry &entry : grid.legend)
        legend << cellSign(entry.mark) + u' ' + entry.words;
    out.list(legend);
    for (const GroupGrid::Remark &remark : grid.remarks) {
        out.element("h2", remark.heading);
        out.element("p", remark.text);
    }
}

void writeBody(HtmlWriter &out, const ObservationSheets &sheets)
{
    out.element("h1", sheets.title);
    out.element("p", sheets.about);
    out.labelled(sheets.labels.date + u':', sheets.date);
    out.labelled(sheets.labels.observer + u':', sheets.observer);
    QStringList levels;
    for (const ObservationSheets::LevelWord &level : sheets.levels)
        levels << level.digit + u' ' + level.words;
    out.list(levels);
    for (const ObservationSheets::Sheet &sheet : sheets.sheets) {
        out.element("h2", sheets.labels.code + u' ' + sheet.code + QStringLiteral(" · ") + sheet.number);
        out.open("table");
        out.open("thead");
        out.open("tr");
        out.open("td");
        out.close();
        for (const GroupGrid::Column &client : sheet.clients) {
            out.open("th", ColumnHead);
            out.text(joined({client.number, client.name}, QStringLiteral(" ")));
            out.close();
        }
        out.close();
        out.close();
        for (const ObservationSheets::Competence &competence : sheets.competences) {
            out.open("tbody");
            out.open("tr");
            out.element("th", competence.title, QStringLiteral("scope=\"rowgroup\" colspan=\"%1\"").arg(sheet.clients.size() + 1));
            out.close();
            for (const ObservationSheets::Line &line : competence.lines) {
                out.open("tr");
                out.element("th", joined({line.number + QStringLiteral(". ") + line.words, line.hint}, QStringLiteral("\n")), RowHead);
                for (size_t i = 0; i < sheet.clients.size(); ++i) {
                    out.open("td");
                    out.close();
                }
                out.close();
            }
            out.close();
        }
        out.close();
    }
}

/// Calm and printable; colours are those of paper.
QString styles()
{
    const Palette palette = paperPalette();
    return QStringLiteral("body{font:16px/1.45 'Noto Sans',sans-serif;color:%1;max-width:60em;margin:2em auto;padding:0 1em}"
                          "h1,h2,h3,th{font-family:Inter,sans-serif}h2{margin-top:1.6em}"
                          "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid %2}"
                          "thead th{border-bottom:2px solid %1}abbr{text-decoration:none}"
                          "blockquote{margin:.6em 0;padding-left:.8em;border-left:3px solid %3}"
                          "footer,header,.second,small{color:%4}.strong{font-weight:bold}")
        .arg(palette.ink.name(), palette.line.name(), palette.accent.name(), palette.ink3.name());
}

} // namespace

QString html(const Report &report)
{
    const Frame &frame = report.frame;
    HtmlWriter out;
    out.open("html", HtmlWriter::attribute("lang", frame.language));
    out.open("head");
    out.meta(QStringLiteral("charset=\"utf-8\""));
    out.meta(QStringLiteral("name=\"viewport\" content=\"width=device-width\""));
    out.meta(QStringLiteral("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\""));
    out.element("title", frame.title);
    out.style(styles());
    out.close();
    out.open("body");
    out.open("header");
    if (!frame.logo.isEmpty())
        out.picture(frame.logo);
    out.element("p", joined({frame.organisation, frame.underName}, QStringLiteral(" · ")));
    out.element("p", joined({frame.kind, frame.date}, QStringLiteral(" · ")));
    out.close();
    out.open("main");
    std::visit([&](const auto &body) { writeBody(out, body); }, report.body);
    out.close();
    out.open("footer");
    out.element("p", joined({frame.footStrong, frame.foot}, QStringLiteral(" ")));
    out.close();
    out.close();
    out.close();
    return QStringLiteral("<!DOCTYPE html>\n") + out.result();
}

} // namespace mettle::print
