// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "framework/target.h"
#include "profile/profile.h"

namespace mettle::report {

/// One mark as plain numbers: what a cell of a grid, a legend or a sheet shows.
struct MarkFigure
{
    enum class State
    {
        NotObserved,
        Level,
        NoOpportunity,
        Absent,
        Tick,
        Seen
    };

    State state = State::NotObserved;
    QString digit; ///< the level's number, as people read it
    int rank = 0;  ///< 0: "not shown"; 1 to `ranks`: the levels that can be a position
    int ranks = 3;
    bool setAside = false;

    friend bool operator==(const MarkFigure &, const MarkFigure &) = default;
};

/// The mark of one level of the main scale; a level the scale does not know looks like "not shown".
[[nodiscard]] MarkFigure markFigure(const framework::Catalogue &catalogue, int level);

/// The levels that can be a position, lowest first (domain.md: never one that says "not shown").
[[nodiscard]] std::vector<framework::Level> positionLevels(const framework::Catalogue &catalogue);

/// A target as a place on a bar.
struct TargetFigure
{
    int level = 0;   ///< index among the levels of the bar
    int quarter = 2; ///< 1 to 4: the stability that is asked
    bool must = true;

    friend bool operator==(const TargetFigure &, const TargetFigure &) = default;
};

/// A position as plain numbers (DESIGN.md, "Position bar"): one rule for window and paper. Each level's block fills in
/// quarters by the stability at that level: seen once 1, shown 2, in different situations 3, also outside the course 4.
struct BarFigure
{
    std::vector<int> quarters; ///< one entry a level, lowest first
    int position = -1;         ///< index of the level that stands; -1: none
    bool explored = true;      ///< false: no moment at all, drawn hatched
    std::optional<TargetFigure> target;
    int self = -1; ///< index of the client's own level; -1: none, or "not yet"

    friend bool operator==(const BarFigure &, const BarFigure &) = default;
};

/// The bar of a position; a decision beside it is followed, as gaps follow it.
[[nodiscard]] BarFigure barFigure(const profile::Position &position, const framework::Catalogue &catalogue,
                                  const framework::TargetLine *target = nullptr);

/// How many quarters a stability fills.
[[nodiscard]] int quartersOf(framework::Stability stability);

} // namespace mettle::report
