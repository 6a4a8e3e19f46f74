// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <vector>

namespace mettle::exchange {

/// What a column of any table can mean.
enum class TableField { Id, Parent, Code, Type, Title, EasyTitle, Description, EasyDescription, Anchor, Alternatives, Uri, Level };

/// One column with its meaning.
struct MappedColumn
{
    int column = 0;
    TableField field = TableField::Title;
    QString language; ///< of a text; empty: the table's
    int level = 0; ///< order of the level whose descriptor this is

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// How a table is read as a framework: what a window asks and can remember. Columns without meaning are kept.
struct TableMapping
{
    QString title; ///< of the framework; empty: the file's name
    std::vector<MappedColumn> columns;

    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

/// The mapping that the headings suggest, in English, Dutch or French: "title", "titel (nl)", "level 2", "niveau 3 (fr)".
[[nodiscard]] TableMapping guessMapping(const Table &table);

} // namespace mettle::exchange
