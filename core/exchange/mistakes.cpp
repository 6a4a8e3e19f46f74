// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mistakes.h"

#include "exchange/errors.h"

#include <algorithm>

namespace mettle::exchange {

namespace {

bool byRow(const std::pair<int, Error> &a, const std::pair<int, Error> &b)
{
    return a.first < b.first;
}

} // namespace

void Mistakes::add(int row, const Error &mistake)
{
    ++m_count;
    m_rows.insert(row);
    if (m_mistakes.size() == Listed && m_mistakes.back().first <= row)
        return;
    m_mistakes.insert(std::upper_bound(m_mistakes.begin(), m_mistakes.end(), std::pair(row, mistake), byRow),
                      { row, mistake });
    if (m_mistakes.size() > Listed)
        m_mistakes.pop_back();
}

Error Mistakes::refusal() const
{
    std::vector<Error> parts;
    for (const auto &[row, mistake] : m_mistakes)
        parts.push_back(mistake);
    if (m_count > parts.size())
        parts.emplace_back(errors::MoreMistakes, QStringList { QString::number(m_count - parts.size()) });
    return Error(errors::TableRefused, { QString::number(m_count) }, std::move(parts));
}

} // namespace mettle::exchange
