// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columns.h"
#include "exchange/mistakes.h"
#include "exchange/rows.h"

#include <functional>

namespace mettle::exchange {

/// The cells of one row by their meaning: reads values, and notes a mistake where one cannot be read.
class Cells
{
public:
    Cells(const TableRow &row, const ColumnPlaces &places, Mistakes &mistakes)
        : m_row(row)
        , m_places(places)
        , m_mistakes(mistakes)
    {
    }

    /// A name or a title: one line, at most 500 characters.
    [[nodiscard]] QString line(int column) const;
    /// A longer text, at most 20,000 characters.
    [[nodiscard]] QString text(int column) const;
    /// The same as line(), and a mistake when it is empty.
    [[nodiscard]] QString required(int column) const;
    /// Of any length: for values that are looked up, where the value's own mistake says enough.
    [[nodiscard]] QString written(int column) const;
    [[nodiscard]] std::optional<QDate> date(int column) const;
    /// The same, and a mistake when it is empty.
    [[nodiscard]] QDate requiredDate(int column) const;
    [[nodiscard]] std::optional<QTime> time(int column) const;
    [[nodiscard]] int row() const { return m_row.row; }
    /// A mistake with this row's number before the other arguments.
    void mistake(const ErrorType &type, const QStringList &arguments) const;
    /// A mistake about one cell: row, heading, value, and what the sentence needs besides.
    void wrong(const ErrorType &type, int column, const QStringList &more = {}) const;

    /// A value that is one of a list of words; `otherwise` when the cell is empty.
    template<typename V, typename Words>
    [[nodiscard]] V word(int column, const Words &words, V otherwise, const ErrorType &unknown) const
    {
        const QString text = written(column);
        if (text.isEmpty())
            return otherwise;
        const auto found = words.find(text);
        if (!found)
            wrong(unknown, column);
        return found ? V(*found) : otherwise;
    }

private:
    [[nodiscard]] QString shortened(const QString &text, int column, int longest) const;

    const TableRow &m_row;
    const ColumnPlaces &m_places;
    Mistakes &m_mistakes;
};

/// Reads a table, finds its columns and hands every row on; a row with cells beyond the headings is a mistake.
/// `needed`: groups of columns of which one has to be there. The headings that mean nothing.
[[nodiscard]] Result<QStringList> eachRow(const QByteArray &bytes, std::span<const Column> columns,
                                          std::initializer_list<std::initializer_list<int>> needed, Mistakes &mistakes,
                                          const std::function<void(const Cells &)> &row);

/// Leaves out the rows that something is wrong with.
template<typename Row>
void keepRight(std::vector<Row> &rows, const Mistakes &mistakes)
{
    std::erase_if(rows, [&](const Row &row) { return mistakes.has(row.row); });
}

/// All rows or none: the refusal of a table in which `read` finds mistakes.
template<typename Row>
[[nodiscard]] Result<Rows<Row>> allOrNone(Result<Rows<Row>> (*read)(const QByteArray &, Mistakes &), const QByteArray &table)
{
    Mistakes mistakes;
    auto rows = read(table, mistakes);
    if (!mistakes.isEmpty())
        return mistakes.refusal();
    return rows;
}

/// The longest name or title, and the longest text, that is taken; in UTF-16 units.
inline constexpr int LongestLine = 500;
inline constexpr int LongestText = 20'000;

/// A value as messages show it: cut when it is long.
[[nodiscard]] QString excerpt(const QString &text);

/// A day as people write it: ISO (2026-03-04, with or without a time after it) or day first (4/3/2026, 04-03-2026,
/// 4.3.2026); years 1900 to 2199. Never month first: a day that is not in the calendar is refused with the likely one.
/// The error's arguments go on after row, heading and value.
struct DateRead
{
    std::optional<QDate> date;
    const ErrorType *error = nullptr;
    QStringList arguments = {};
};
[[nodiscard]] DateRead readDate(const QString &text);

/// A time of day: 9:30, 09:30, 9:30:15, 9.30, 9u30, 9h30, 9u, 9h.
[[nodiscard]] std::optional<QTime> readTime(const QString &text);

} // namespace mettle::exchange
