// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/htmlbodies.h"

namespace mettle::print {

using namespace report;

namespace {

/// What a cell of a grid says, and what it means.
QString cellSign(const MarkFigure &mark)
{
    switch (mark.state) {
    case MarkFigure::State::Level:
        return mark.digit;
    case MarkFigure::State::NotObserved:
        return QStringLiteral("·");
    case MarkFigure::State::NoOpportunity:
        return QStringLiteral("×");
    case MarkFigure::State::Absent:
        return QStringLiteral("/");
    case MarkFigure::State::Tick:
        return QStringLiteral("✓");
    case MarkFigure::State::Seen:
        return QStringLiteral("●");
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

} // namespace

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
            out.element("th", competence.title,
                        QStringLiteral("scope=\"rowgroup\" colspan=\"%1\"").arg(grid.columns.size() + 1));
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
            out.element("th", competence.title,
                        QStringLiteral("scope=\"rowgroup\" colspan=\"%1\"").arg(sheet.clients.size() + 1));
            out.close();
            for (const ObservationSheets::Line &line : competence.lines) {
                out.open("tr");
                out.element("th",
                            joined({line.number + QStringLiteral(". ") + line.words, line.hint},
                                   QStringLiteral("\n")),
                            RowHead);
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

} // namespace mettle::print
