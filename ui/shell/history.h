// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/place.h"

#include <vector>

namespace mettle::shell {

using kit::Place;

/// The places that were visited, as in a browser: a visit drops what lay ahead.
class History
{
public:
    /// The place of now; an empty page before the first visit.
    [[nodiscard]] Place now() const { return m_places.empty() ? Place() : m_places[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

    /// Visiting the place of now again adds nothing.
    void visit(const Place &place);
    void back();
    void forward();
    void clear();

private:
    std::vector<Place> m_places;
    size_t m_at = 0;
};

} // namespace mettle::shell
