// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "programme/toolkit.h"

namespace mettle::programme {

/// What a course lets be seen of one competence.
struct Coverage
{
    Id<framework::Item> competence;
    int activities = 0; ///< that can show it
    int kinds = 0; ///< kinds of situation among those
    int units = 0; ///< of the course, so days on which it can be seen

    /// Whether *in different situations* is within reach: three activities of two kinds on two days
    /// (PositionRule's defaults).
    [[nodiscard]] bool isEnough() const { return activities >= 3 && kinds >= 2 && units >= 2; }

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// The coverage of every competence of a framework by a course, in the framework's order.
[[nodiscard]] std::vector<Coverage> coverage(const Toolkit &toolkit, const framework::Catalogue &catalogue);

/// What one observer has to watch in an activity: behaviours, and the competences they belong to.
struct Load
{
    int competences = 0;
    int behaviours = 0;

    /// More than one person holds in the head (reference: 3 to 5 competences, 8 to 12 behaviours).
    [[nodiscard]] bool isTooMuch() const { return competences > 5 || behaviours > 12; }

    friend bool operator==(const Load &, const Load &) = default;
};
[[nodiscard]] Load load(const std::vector<Id<framework::Item>> &items, const framework::Catalogue &catalogue);

} // namespace mettle::programme
