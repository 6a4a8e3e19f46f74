// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/profile.h"

namespace mettle::profile {

/// An activity whose marks may count.
struct Situation
{
    const session::Activity *activity;
    bool closed; ///< by everybody who marked in it; before that it makes no moments
};

/// The activities that are not set aside, oldest first: by date, session, order. `at` as in moments().
[[nodiscard]] std::vector<Situation> situations(const Evidence &evidence, const std::optional<QDate> &at);

/// Whether a mark is somebody's level for a client: no tick, no "no opportunity", not the client's own, not a
/// peer's.
[[nodiscard]] bool isObserved(const session::Mark &mark);

/// The levels that can be a position, lowest first.
[[nodiscard]] std::vector<int> positionLevels(const Catalogue &catalogue);

/// The stability at a level with the coach's decision followed (domain.md, "The same rule, in detail").
[[nodiscard]] Stability followed(const Position &position, int level);

} // namespace mettle::profile
