// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/separator.h"

#include "exchange/recordscanner.h"

namespace mettle::exchange {

namespace {

constexpr int RowsLookedAt = 30;

/// How well a separator takes a table apart.
struct Fit
{
    qsizetype columns = 0; ///< of the headings
    double agreeing = 0; ///< share of the rows that have as many
    int split = 0; ///< rows that it takes apart at all
    bool quotesFit = true; ///< in the headings, quotation marks enclose cells and nothing else

    [[nodiscard]] double score() const { return columns > 1 ? double(columns - 1) * agreeing : 0; }
    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        // Where nothing takes the headings apart there is one column; then the one that leaves the rows whole.
        if (score() == 0 && other.score() == 0)
            return split < other.split;
        if (score() > 0 && other.score() > 0 && quotesFit != other.quotesFit)
            return quotesFit;
        return score() > other.score();
    }
};

/// A row that is shorter agrees by half: spreadsheets leave out empty cells at the end.
double agreement(qsizetype cells, qsizetype columns)
{
    return cells == columns ? 1.0 : cells < columns ? 0.5 : 0.0;
}

Fit fitOf(QStringView text, QChar separator, const TableLimits &limits)
{
    Fit fit;
    RecordScanner scanner(text, separator, limits);
    double sum = 1; // the headings agree with themselves
    int rows = 1;
    while (!scanner.atEnd() && rows <= RowsLookedAt) {
        const Result<TableRow> record = scanner.next();
        if (!record) { // quotation marks that do not fit: most likely the wrong separator
            fit.agreeing = sum / (2 * (rows + 1));
            return fit;
        }
        if (isBlank(*record))
            continue;
        if (fit.columns == 0) {
            fit.columns = record->cells.size();
            fit.quotesFit = scanner.strayQuotes() == 0;
            continue;
        }
        sum += agreement(record->cells.size(), fit.columns);
        fit.split += record->cells.size() > 1 ? 1 : 0;
        ++rows;
    }
    fit.agreeing = sum / rows;
    return fit;
}

} // namespace

std::optional<NamedSeparator> namedSeparator(QStringView text)
{
    if (text.size() < 5 || !text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return {};
    const QChar separator = text[4];
    if (separator.isLetterOrNumber() || separator == u'"' || separator == u'\n' || separator == u'\r')
        return {};
    QStringView rest = text.sliced(5);
    const QStringView lineEnd = rest.startsWith(u"\r\n") ? u"\r\n" : rest.startsWith(u'\n') ? u"\n" : u"\r";
    if (rest.isEmpty())
        return NamedSeparator { separator, 5 };
    if (!rest.startsWith(lineEnd))
        return {};
    return NamedSeparator { separator, 5 + lineEnd.size() };
}

QChar likelySeparator(QStringView text, const TableLimits &limits)
{
    QChar best = u';';
    Fit bestFit = fitOf(text, best, limits);
    for (const QChar candidate : { QChar(u','), QChar(u'\t') }) {
        const Fit fit = fitOf(text, candidate, limits);
        if (fit.isBetterThan(bestFit)) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace mettle::exchange
