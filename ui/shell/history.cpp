// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace mettle::shell {

namespace {

constexpr size_t Longest = 200;

} // namespace

void History::visit(const Place &place)
{
    if (!m_places.empty() && now() == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > Longest)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void History::back()
{
    if (canGoBack())
        --m_at;
}

void History::forward()
{
    if (canGoForward())
        ++m_at;
}

void History::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace mettle::shell
