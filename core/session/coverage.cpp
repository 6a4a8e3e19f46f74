// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/coverage.h"

#include <algorithm>

namespace mettle::session {

namespace {

bool holds(const std::vector<Id<Item>> &items, const Id<Item> &item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

} // namespace

Load loadOf(const Activity &activity, const Catalogue &catalogue)
{
    Load load;
    for (const Item *competence : catalogue.competences()) {
        const auto indicators = catalogue.indicatorsOf(competence->id);
        const bool whole = activity.items.empty() || holds(activity.items, competence->id);
        const auto watched = whole ? std::ptrdiff_t(indicators.size())
                                   : std::count_if(indicators.begin(), indicators.end(), [&](const Item *one) {
                                         return holds(activity.items, one->id);
                                     });
        load.competences += whole || watched > 0;
        load.indicators += int(watched);
    }
    return load;
}

bool isTooMuch(const Load &load)
{
    return load.competences > MostCompetences || load.indicators > MostIndicators;
}

bool shows(const Activity &activity, const Id<Item> &competence, const Catalogue &catalogue)
{
    return activity.items.empty() || std::any_of(activity.items.begin(), activity.items.end(), [&](const Id<Item> &item) {
        const Item *whose = catalogue.competenceOf(item);
        return whose && whose->id == competence;
    });
}

std::vector<Id<Item>> withCompetence(const Activity &activity, const Id<Item> &competence, bool in, const Catalogue &catalogue)
{
    std::vector<Id<Item>> items = activity.items;
    if (items.empty() && !in)
        for (const Item *one : catalogue.competences())
            items.push_back(one->id);
    std::erase_if(items, [&](const Id<Item> &item) {
        const Item *whose = catalogue.competenceOf(item);
        return whose && whose->id == competence;
    });
    if (in)
        items.push_back(competence);
    return items;
}

std::vector<Coverage> coverage(const Catalogue &catalogue, const std::vector<Activity> &tasks, const std::vector<Activity> &course)
{
    std::vector<Coverage> out;
    for (const Item *competence : catalogue.competences()) {
        Coverage line { competence->id, {}, 0 };
        for (const Activity &task : tasks)
            line.planned.push_back(shows(task, competence->id, catalogue));
        line.situations = int(std::count_if(course.begin(), course.end(), [&](const Activity &activity) {
            return !activity.betweenTasks && !activity.setAside && shows(activity, competence->id, catalogue);
        }));
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace mettle::session
