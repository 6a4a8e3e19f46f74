// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/situations.h"

#include <algorithm>

namespace mettle::profile {

Stability followed(const Position &position, int level)
{
    if (position.decided) {
        const std::optional<int> decided = position.decided->level;
        if (!decided || level > *decided)
            return Stability::NotYetShown;
        if (level == *decided)
            return position.decided->stability;
    }
    // A level between two of the scale is reached by what reaches the next one up.
    const auto at = position.atLevel.lowerBound(level);
    const Stability byRule = at != position.atLevel.cend() ? *at
        : position.moments > 0                             ? Stability::NotYetShown
                                                           : Stability::NotYetExplored;
    return position.decided ? std::max(byRule, position.decided->stability) : byRule;
}

Gap gap(const Position &position, const framework::TargetLine &line, const Catalogue &catalogue)
{
    const Stability wanted = std::max(line.stability, Stability::Shown); // a target asks at least that
    const Stability reached = followed(position, line.level);
    if (reached >= wanted)
        return Gap::Strong;
    const std::vector<int> levels = positionLevels(catalogue);
    const auto below = std::lower_bound(levels.begin(), levels.end(), line.level);
    const bool oneRankShort = int(reached) == int(wanted) - 1;
    const bool oneLevelShort = below != levels.begin() && followed(position, *std::prev(below)) >= wanted;
    if (oneRankShort || oneLevelShort)
        return Gap::Nearly;
    if (position.moments == 0)
        return Gap::NotYetExplored;
    return position.moments < 3 ? Gap::TooLittleSeen : Gap::ToWorkOn;
}

Standing standing(const Position &position)
{
    if (!position.decided)
        return {position.level, position.stability};
    if (!position.decided->level)
        return {std::nullopt,
                position.decided->stability < Stability::Shown ? position.decided->stability
                                                               : Stability::NotYetShown};
    return {position.decided->level, position.decided->stability};
}

bool meets(const Position &position, int level, Stability stability)
{
    const Stability asked = std::max(stability, Stability::DifferentSituations);
    const auto byRule = position.atLevel.lowerBound(level);
    return position.canExplain && byRule != position.atLevel.cend() && *byRule >= asked
        && followed(position, level) >= asked;
}

} // namespace mettle::profile
