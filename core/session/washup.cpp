// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/washup.h"

#include <algorithm>
#include <map>

namespace mettle::session {

namespace {

bool isObservers(const Mark &mark)
{
    return mark.observer && mark.role != Role::Self && mark.role != Role::Peer;
}

/// The widest difference between two observers on one behaviour, and where; null without a shared behaviour.
std::optional<std::pair<int, Id<Item>>> widest(const std::vector<Mark> &marks, const std::vector<int> &levels)
{
    const auto rank = [&](const Mark &mark) { return std::find(levels.begin(), levels.end(), mark.level) - levels.begin(); };
    std::optional<std::pair<int, Id<Item>>> out;
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size(); ++j) {
            if (marks[i].item != marks[j].item || marks[i].observer == marks[j].observer)
                continue;
            const int apart = int(std::abs(rank(marks[i]) - rank(marks[j])));
            if (!out || apart > out->first)
                out = std::pair(apart, marks[i].item);
        }
    return out;
}

} // namespace

std::vector<SharedMoment> sharedMoments(const Activity &activity, const std::vector<Mark> &marks, const std::vector<AgreedMark> &agreed,
                                        const framework::Catalogue &catalogue, const std::vector<int> &levels)
{
    std::map<std::pair<QUuid, QUuid>, std::vector<Mark>> groups;
    for (const Mark &mark : marks) {
        const Item *competence = catalogue.competenceOf(mark.item);
        if (competence && mark.activity == activity.id && mark.kind == MarkKind::Level && isObservers(mark))
            groups[{ mark.client.uuid(), competence->id.uuid() }].push_back(mark);
    }
    std::vector<SharedMoment> out;
    for (auto &[key, all] : groups) {
        const auto difference = widest(all, levels);
        if (!difference)
            continue;
        const Id<Item> competence = catalogue.competenceOf(all.front().item)->id;
        SharedMoment moment { activity.id, all.front().client, competence, difference->first, difference->second, all, std::nullopt };
        for (const AgreedMark &one : agreed)
            if (one.activity == activity.id && one.client == moment.client && one.competence == competence)
                moment.agreed = one;
        out.push_back(std::move(moment));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.apart > b.apart; });
    return out;
}

std::vector<Id<Observer>> stillOpen(const Activity &activity, const std::vector<Mark> &marks, const std::vector<Closing> &closings)
{
    std::vector<Id<Observer>> out;
    if (activity.imported)
        return out;
    for (const Mark &mark : marks) {
        if (mark.activity != activity.id || !isObservers(mark))
            continue;
        const bool closed = std::any_of(closings.begin(), closings.end(), [&](const Closing &one) {
            return one.activity == activity.id && one.observer == *mark.observer;
        });
        if (!closed && std::find(out.begin(), out.end(), *mark.observer) == out.end())
            out.push_back(*mark.observer);
    }
    return out;
}

} // namespace mettle::session
