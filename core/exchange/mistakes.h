// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSet>
#include <utility>
#include <vector>

namespace mettle::exchange {

/// What is wrong with the rows of a table, collected so that one refusal lists them all. The verb that resolves names
/// goes on collecting with a Mistakes of its own.
class Mistakes
{
public:
    /// How many are listed; the rest are counted.
    static constexpr size_t Listed = 100;

    /// `row`: as a spreadsheet numbers it, by which the list is ordered.
    void add(int row, const Error &mistake);
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// Whether anything is wrong with a row.
    [[nodiscard]] bool has(int row) const { return m_rows.contains(row); }
    /// TableRefused, its parts the mistakes in order of their rows, then MoreMistakes where there are more than are listed.
    [[nodiscard]] Error refusal() const;

private:
    std::vector<std::pair<int, Error>> m_mistakes;
    QSet<int> m_rows;
    size_t m_count = 0;
};

} // namespace mettle::exchange
