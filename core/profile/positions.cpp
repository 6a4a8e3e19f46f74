// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/situations.h"

#include <QSet>
#include <algorithm>

namespace mettle::profile {

namespace {

using session::Decision;
using session::Observer;

/// The client's own levels: per competence the highest of the latest activity in which they gave one.
QHash<Id<Item>, int> ownLevels(const Catalogue &catalogue, const Evidence &evidence,
                               const std::optional<QDate> &at)
{
    QHash<Id<session::Activity>, size_t> places;
    for (const Situation &situation : situations(evidence, at))
        places.insert(situation.activity->id, size_t(places.size()));

    QHash<Id<Item>, std::pair<size_t, int>> latest; // place of the activity, level
    for (const session::Mark &mark : evidence.marks) {
        if (mark.role != people::Role::Self || mark.kind != session::MarkKind::Level
            || !places.contains(mark.activity))
            continue;
        const Item *competence = catalogue.competenceOf(mark.item);
        if (!competence)
            continue;
        const std::pair own(places.value(mark.activity), mark.level);
        const auto known = latest.find(competence->id);
        if (known == latest.end())
            latest.insert(competence->id, own);
        else
            *known = std::max(*known, own);
    }
    QHash<Id<Item>, int> out;
    for (auto own = latest.cbegin(); own != latest.cend(); ++own)
        out.insert(own.key(), own->second);
    return out;
}

/// The decisions and confirmations that were made by a day: one at most for each competence, by its key.
QHash<Id<Item>, const Decision *> decisionsBy(const Evidence &evidence, const std::optional<QDate> &at)
{
    QHash<Id<Item>, const Decision *> out;
    for (const Decision &decision : evidence.decisions)
        if (!at || decision.on.date() <= *at)
            out.insert(decision.competence, &decision);
    return out;
}

/// The highest level that is at least shown, with its stability; else what is to be said without a level.
void place(Position &position)
{
    for (auto at = position.atLevel.cbegin(); at != position.atLevel.cend(); ++at) {
        if (*at >= Stability::Shown)
            position.level = at.key();
        if (*at >= Stability::Shown || *at > position.stability)
            position.stability = *at;
    }
}

/// The figures of what counts at the level shown, or at the lowest while nothing is shown.
void count(Position &position)
{
    if (position.atLevel.isEmpty())
        return;
    const int level = position.level.value_or(position.atLevel.firstKey());
    QSet<programme::Kind> kinds;
    QSet<QDate> dates;
    for (const Moment &moment : position.evidence) {
        if (moment.value < level)
            continue;
        ++position.counting;
        dates.insert(moment.date);
        if (moment.kind)
            kinds.insert(*moment.kind);
        for (const Id<Observer> &observer : moment.seenBy)
            if (std::find(position.observers.begin(), position.observers.end(), observer)
                == position.observers.end())
                position.observers.push_back(observer);
    }
    position.activities = position.counting; // one activity makes one moment of a competence
    position.kinds = int(kinds.size());
    position.dates = int(dates.size());
}

bool isNewer(const Moment &moment, const Decision &decision)
{
    return moment.date > decision.on.date() || moment.lastMarked > decision.on;
}

/// Sets the decision or confirmation beside the rule's answer.
void decide(Position &position, const Decision &decision)
{
    position.lookAgain = std::any_of(position.evidence.begin(), position.evidence.end(),
                                     [&](const Moment &moment) { return isNewer(moment, decision); });
    if (!decision.confirms)
        position.decided = decision;
    else if (decision.level == position.level && decision.stability == position.stability)
        position.confirmed = decision;
}

} // namespace

std::vector<Position> positions(const Catalogue &catalogue, const Evidence &evidence,
                                const PositionRule &rule, const std::optional<QDate> &at)
{
    const std::vector<int> levels = positionLevels(catalogue);
    QMap<int, Stability> unexplored;
    for (const int level : levels)
        unexplored.insert(level, Stability::NotYetExplored);
    QHash<Id<Item>, std::vector<Moment>> momentsOf;
    for (Moment &moment : moments(catalogue, evidence, at))
        momentsOf[moment.competence].push_back(std::move(moment));
    const QHash<Id<Item>, int> own = ownLevels(catalogue, evidence, at);
    const QHash<Id<Item>, const Decision *> decisions = decisionsBy(evidence, at);
    const QSet<Id<Item>> explained(evidence.explained.begin(), evidence.explained.end());

    std::vector<Position> out;
    for (const Item *competence : catalogue.competences()) {
        Position position{.competence = competence->id, .atLevel = unexplored};
        position.canExplain = explained.contains(competence->id);
        if (const auto self = own.constFind(competence->id); self != own.constEnd())
            position.self = *self;
        position.evidence = momentsOf.take(competence->id);
        position.moments = int(position.evidence.size());
        if (position.moments > 0) {
            position.stability = Stability::NotYetShown;
            for (const int level : levels)
                position.atLevel[level] = stabilityAt(position.evidence, level, rule);
            place(position);
            count(position);
            if (const Decision *decision = decisions.value(competence->id))
                decide(position, *decision);
        }
        out.push_back(std::move(position));
    }
    return out;
}

} // namespace mettle::profile
