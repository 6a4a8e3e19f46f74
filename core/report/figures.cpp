// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

namespace mettle::report {

using framework::Catalogue;
using framework::Level;
using framework::Stability;

namespace {

int indexOf(const std::vector<Level> &levels, int order)
{
    for (size_t i = 0; i < levels.size(); ++i)
        if (levels[i].order == order)
            return int(i);
    return -1;
}

/// The stability that stands at a level: the rule's, or what a decision makes of it (domain.md, "The same rule, in detail").
Stability standingAt(const profile::Position &position, int level)
{
    const Stability rule = position.atLevel.value(level, Stability::NotYetShown);
    if (!position.decided)
        return rule;
    const session::Decision &decision = *position.decided;
    if (!decision.level || level > *decision.level)
        return Stability::NotYetShown;
    return level == *decision.level ? decision.stability : qMax(rule, decision.stability);
}

} // namespace

std::vector<Level> positionLevels(const Catalogue &catalogue)
{
    std::vector<Level> levels = catalogue.mainLevels();
    std::erase_if(levels, [](const Level &level) { return level.notShown; });
    return levels;
}

MarkFigure markFigure(const Catalogue &catalogue, int level)
{
    const std::vector<Level> levels = positionLevels(catalogue);
    return {MarkFigure::State::Level, QString::number(level), indexOf(levels, level) + 1, int(levels.size())};
}

int quartersOf(Stability stability)
{
    return qMax(0, int(stability) - int(Stability::NotYetShown));
}

BarFigure barFigure(const profile::Position &position, const Catalogue &catalogue,
                    const framework::TargetLine *target)
{
    const std::vector<Level> levels = positionLevels(catalogue);
    BarFigure bar;
    bar.explored = position.moments > 0;
    for (const Level &level : levels)
        bar.quarters.push_back(bar.explored ? quartersOf(standingAt(position, level.order)) : 0);
    if (const auto level = profile::standing(position).level)
        bar.position = indexOf(levels, *level);
    if (position.self)
        bar.self = indexOf(levels, *position.self);
    if (target) {
        const int index = indexOf(levels, target->level);
        if (index >= 0)
            bar.target
                = TargetFigure{index, quartersOf(target->stability), target->need == framework::Need::Must};
    }
    return bar;
}

} // namespace mettle::report
