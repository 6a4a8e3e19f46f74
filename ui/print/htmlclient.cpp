// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/htmlbodies.h"

#include <algorithm>
#include <iterator>

namespace mettle::print {

using namespace report;

namespace {

const QString AnyDirection = QStringLiteral("dir=\"auto\""); ///< people's own words may be in any script

/// A phrase, and under it the same in the second language, marked as such.
void writePhrase(HtmlWriter &out, const char *element, const Phrase &phrase, const QString &secondLanguage)
{
    out.element(element, phrase.first);
    if (!phrase.second.isEmpty())
        out.element("p", phrase.second,
                    HtmlWriter::attribute("lang", secondLanguage) + QStringLiteral(" class=\"second\""));
}

void writeQuote(HtmlWriter &out, const Quote &quote)
{
    out.open("blockquote", AnyDirection);
    out.element("p", quote.text);
    out.element("p", quote.comment, QStringLiteral("class=\"comment\""));
    out.element("footer", joined({quote.when, quote.activity, quote.by}, QStringLiteral(" · ")));
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
    const QString across
        = QStringLiteral("scope=\"rowgroup\" colspan=\"%1\"").arg(page.gapHead.isEmpty() ? 3 : 5);
    for (const CompetenceProfile::Area &area : page.areas) {
        out.open("tbody");
        if (!area.title.isEmpty()) {
            out.open("tr");
            out.element("th",
                        (area.number > 0 ? QString::number(area.number) + QStringLiteral(". ") : QString())
                            + area.title,
                        across);
            out.close();
        }
        for (const CompetenceProfile::Row &row : area.rows)
            writeRow(out, page, row);
        out.close();
    }
    out.close();
}

QString stateWord(const ActionPlan::Labels &labels, plan::StepState state)
{
    switch (state) {
    case plan::StepState::Done:
        return labels.done;
    case plan::StepState::Partly:
        return labels.partly;
    case plan::StepState::NotYet:
        return labels.notYet;
    case plan::StepState::Dropped:
    case plan::StepState::Open:
        break;
    }
    return {};
}

} // namespace

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

void writeBody(HtmlWriter &out, const CompetenceProfile &page)
{
    out.element("h1", page.name, AnyDirection);
    out.element("p", page.about);
    out.element("p", page.explored + u' ' + page.exploredWords);
    out.labelled(page.comparedLabel, page.comparedWith);
    QStringList counts;
    for (const CompetenceProfile::Count &count : page.counts)
        counts << (count.area > 0 ? QString::number(count.area) + QStringLiteral(": ") : QString())
                + count.number + u' ' + count.words;
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
        // Empty steps are lines to write on, which is for paper.
        std::vector<ActionPlan::Step> steps;
        std::copy_if(goal.steps.begin(), goal.steps.end(), std::back_inserter(steps),
                     [](const ActionPlan::Step &step) { return !step.when.isEmpty() || !step.then.isEmpty(); });
        if (!steps.empty())
            out.open("ol");
        for (const ActionPlan::Step &step : steps) {
            out.open("li");
            out.labelled(labels.ifWord, step.when);
            out.labelled(labels.thenWord, step.then);
            out.labelled(labels.doneBy + u':', step.doneBy);
            out.labelled(labels.whoHelps + u':', step.whoHelps);
            out.labelled(labels.worksWhen + u':', step.worksWhen);
            out.element("p", stateWord(labels, step.state));
            out.close();
        }
        if (!steps.empty())
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

} // namespace mettle::print
