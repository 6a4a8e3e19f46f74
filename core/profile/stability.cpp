// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile.h"

#include <algorithm>
#include <functional>

namespace mettle::profile {

namespace {

/// What the moments that count at a level add up to.
struct Tally
{
    int counting = 0;
    int kinds = 0;
    int dates = 0;
    bool outside = false;
};

Tally tally(const std::vector<Moment> &moments, int level)
{
    Tally out;
    unsigned kinds = 0; // no kind is no kind: it sets no bit
    std::vector<QDate> dates;
    for (const Moment &moment : moments) {
        if (moment.value < level)
            continue;
        ++out.counting;
        out.outside |= moment.outside;
        dates.push_back(moment.date);
        if (moment.kind)
            kinds |= 1u << unsigned(*moment.kind);
    }
    for (; kinds != 0; kinds &= kinds - 1)
        ++out.kinds;
    std::sort(dates.begin(), dates.end());
    out.dates = int(std::unique(dates.begin(), dates.end()) - dates.begin());
    return out;
}

/// The last so many moments; others on the date of the oldest of these belong to them.
struct Lately
{
    int seen = 0;
    int counting = 0;

    [[nodiscard]] int needed() const { return (seen + 1) / 2; }
};

Lately lately(const std::vector<Moment> &moments, int level, int recent)
{
    if (recent <= 0)
        return {};
    QDate since;
    if (moments.size() > size_t(recent)) {
        std::vector<QDate> dates;
        for (const Moment &moment : moments)
            dates.push_back(moment.date);
        std::nth_element(dates.begin(), dates.begin() + recent - 1, dates.end(), std::greater());
        since = dates[size_t(recent) - 1];
    }
    Lately out;
    for (const Moment &moment : moments) {
        if (since.isValid() && moment.date < since)
            continue;
        ++out.seen;
        out.counting += moment.value >= level;
    }
    return out;
}

bool countsLately(const std::vector<Moment> &moments, int level, int recent)
{
    const Lately last = lately(moments, level, recent);
    return last.counting >= last.needed();
}

} // namespace

Stability stabilityAt(const std::vector<Moment> &momentsOfOne, int level, const PositionRule &rule)
{
    if (momentsOfOne.empty())
        return Stability::NotYetExplored;
    const Tally counted = tally(momentsOfOne, level);
    if (counted.counting == 0)
        return Stability::NotYetShown;
    // Each row of the rule holds the one before it, whatever numbers a framework sets.
    if (counted.counting < rule.shown)
        return Stability::SeenOnce;
    if (counted.counting < rule.different || counted.kinds < rule.differentKinds
        || counted.dates < rule.differentDates || !countsLately(momentsOfOne, level, rule.recent))
        return Stability::Shown;
    return counted.counting >= rule.outside && counted.outside ? Stability::OutsideCourse
                                                               : Stability::DifferentSituations;
}

std::vector<Condition> conditions(const std::vector<Moment> &momentsOfOne, int level, Stability stability,
                                  const PositionRule &rule)
{
    using What = Condition::What;
    const Tally counted = tally(momentsOfOne, level);
    int least = 1;
    if (stability >= Stability::Shown)
        least = std::max(least, rule.shown);
    if (stability >= Stability::DifferentSituations)
        least = std::max(least, rule.different);
    if (stability >= Stability::OutsideCourse)
        least = std::max(least, rule.outside);
    std::vector<Condition> out{{What::Counting, least, counted.counting}};
    if (stability >= Stability::DifferentSituations) {
        const Lately last = lately(momentsOfOne, level, rule.recent);
        out.push_back({What::Kinds, rule.differentKinds, counted.kinds});
        out.push_back({What::Dates, rule.differentDates, counted.dates});
        out.push_back({What::Lately, last.needed(), last.counting});
    }
    if (stability >= Stability::OutsideCourse)
        out.push_back({What::Outside, 1, int(counted.outside)});
    return out;
}

} // namespace mettle::profile
