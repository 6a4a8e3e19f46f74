// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace mettle::exchange
