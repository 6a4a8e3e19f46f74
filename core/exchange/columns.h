// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

#include <initializer_list>
#include <span>

namespace mettle::exchange {

/// One column that a table may have: what its heading may say, "|" between, the English name first.
struct Column
{
    const char16_t *headings;

    [[nodiscard]] QString name() const { return QString::fromUtf16(headings).section(u'|', 0, 0); }
};

/// Where the columns that Mettle knows stand in a table; by their index in the list of columns.
struct ColumnPlaces
{
    std::vector<int> at; ///< index in the table, or -1
    QStringList headings; ///< as the table writes them, else the English name: for messages
    QStringList unknown; ///< headings that mean nothing here; "#3" for a third column without heading that holds something

    [[nodiscard]] bool has(int column) const { return at[size_t(column)] >= 0; }
};

/// Matches headings with columns, without case, blanks, underscores, hyphens and accents, in any order.
/// Errors: HeadingTwice when two of them mean one column.
Result<ColumnPlaces> placeColumns(const Table &table, std::span<const Column> columns);

/// Refuses a table that has none of some columns (ColumnMissing).
Result<void> requireOneOf(const Table &table, const ColumnPlaces &places, std::span<const Column> columns,
                          std::initializer_list<int> oneOf);

} // namespace mettle::exchange
