// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/encoding.h"

#include <QStringList>
#include <vector>

namespace mettle::exchange {

/// How much a table may hold; a file beyond it is refused rather than read in part.
struct TableLimits
{
    qsizetype bytes = qsizetype(64) * 1024 * 1024;
    int rows = 1'000'000;
    int columns = 200;
    int cellLength = 100'000; ///< UTF-16 units
    qsizetype cells = 10'000'000; ///< in all rows, counted up to the last one in use
};

/// One row that is not blank.
struct TableRow
{
    int row = 0; ///< as a spreadsheet numbers it: blank rows count, line breaks in a cell do not
    int line = 0; ///< of the file, where the row begins
    QStringList cells; ///< as written, up to the last one with something in it

    /// The text of a column (from 0); empty beyond the last cell.
    [[nodiscard]] QString cell(int column) const { return cells.value(column); }
    friend bool operator==(const TableRow &, const TableRow &) = default;
};

/// A table of text: the first row that is not blank holds the headings.
struct Table
{
    Encoding encoding = Encoding::Utf8;
    QChar separator;
    int headingRow = 1;
    QStringList headings;
    std::vector<TableRow> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

/// Reads comma, semicolon or tab separated text (RFC 4180 and what spreadsheets make of it). Recognised: encoding; line
/// ends LF, CR LF and CR; the separator, from the headings and the rows that follow, or from Excel's first line "sep=;".
/// Blank rows are passed over. A line break in a cell becomes LF, and the apostrophe that keeps a spreadsheet from taking
/// text for a formula ('=1+1, as TableWriter writes it) is taken off.
/// Rows may be shorter or longer than the headings: who knows the columns judges that.
/// Errors: those of decodeText; FileTooLarge, Workbook, WebPage; QuoteOpen, TextAfterQuote and the limits, with their line.
Result<Table> readTable(const QByteArray &bytes, const TableLimits &limits = {}, const Progress &progress = {});

} // namespace mettle::exchange
