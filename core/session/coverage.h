// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "session/session.h"

/// What the planned activities can show, and how much they ask of an observer. Pure functions.
namespace mettle::session {

using framework::Catalogue;

/// What one activity asks an observer to watch for.
struct Load
{
    int competences = 0;
    int indicators = 0;

    friend bool operator==(const Load &, const Load &) = default;
};

/// What one person can hold in the head (reference/domain.md, section 3: three to five competences, eight to twelve indicators).
inline constexpr int MostCompetences = 5;
inline constexpr int MostIndicators = 12;

/// Without items an activity shows everything.
[[nodiscard]] Load loadOf(const Activity &activity, const Catalogue &catalogue);
[[nodiscard]] bool isTooMuch(const Load &load);

/// Whether an activity can show a competence: as a whole, or by one of its indicators.
[[nodiscard]] bool shows(const Activity &activity, const Id<Item> &competence, const Catalogue &catalogue);

/// The items of an activity after a competence was taken in whole, or taken out with its indicators. Taking one out of an
/// activity that shows everything leaves all the others.
[[nodiscard]] std::vector<Id<Item>> withCompetence(const Activity &activity, const Id<Item> &competence, bool in,
                                                   const Catalogue &catalogue);

/// Where a competence can be seen.
struct Coverage
{
    Id<Item> competence;
    std::vector<bool> planned; ///< for each task of the session, in order
    int situations = 0; ///< tasks of the whole course that can show it; set-aside ones do not count

    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// One line for each competence in the catalogue's order; `course` are all activities of the course so far and those
/// planned, the session's own among them.
[[nodiscard]] std::vector<Coverage> coverage(const Catalogue &catalogue, const std::vector<Activity> &tasks,
                                             const std::vector<Activity> &course);

} // namespace mettle::session
