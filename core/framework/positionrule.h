// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/names.h"

namespace mettle::framework {

/// How often and how widely a level was seen (domain.md, "Position"); in rank order.
enum class Stability { NotYetExplored, NotYetShown, SeenOnce, Shown, DifferentSituations, OutsideCourse };

/// The numbers of the rule that turns moments into a position; domain.md's table holds the defaults.
struct PositionRule
{
    int shown = 2; ///< moments that count
    int different = 3; ///< moments that count, for "in different situations" ...
    int differentKinds = 2; ///< ... of as many kinds of situation ...
    int differentDates = 2; ///< ... on as many dates ...
    int recent = 6; ///< ... of which, among the last so many, at least half count
    int outside = 5; ///< moments that count, for "also outside the course"

    friend bool operator==(const PositionRule &, const PositionRule &) = default;
};

} // namespace mettle::framework

namespace mettle {
template<>
inline constexpr std::array Names<framework::Stability> {
    "not yet explored", "not yet shown", "seen once", "shown", "in different situations", "also outside the course",
};
} // namespace mettle
