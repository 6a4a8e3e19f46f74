// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/coverage.h"

#include <set>

namespace mettle::programme {

std::vector<Coverage> coverage(const Toolkit &toolkit, const framework::Catalogue &catalogue)
{
    struct Seen
    {
        int activities = 0;
        std::set<Kind> kinds;
        std::set<Id<Unit>> units;
    };
    std::map<Id<framework::Item>, Seen> seen;
    for (const ActivityTemplate &activity : toolkit.activities) {
        std::set<Id<framework::Item>> competences;
        for (const auto &item : activity.items)
            if (const framework::Item *competence = catalogue.competenceOf(item))
                competences.insert(competence->id);
        for (const auto &competence : competences) {
            Seen &one = seen[competence];
            ++one.activities;
            if (activity.kind)
                one.kinds.insert(*activity.kind);
            if (activity.unit)
                one.units.insert(*activity.unit);
        }
    }
    std::vector<Coverage> out;
    for (const framework::Item *competence : catalogue.competences()) {
        const Seen &one = seen[competence->id];
        out.push_back({ competence->id, one.activities, int(one.kinds.size()), int(one.units.size()) });
    }
    return out;
}

Load load(const std::vector<Id<framework::Item>> &items, const framework::Catalogue &catalogue)
{
    Load out;
    std::set<Id<framework::Item>> competences;
    for (const auto &item : items) {
        const framework::Item *one = catalogue.find(item);
        out.behaviours += one && one->type == framework::ItemType::Indicator;
        if (const framework::Item *competence = catalogue.competenceOf(item))
            competences.insert(competence->id);
    }
    out.competences = int(competences.size());
    return out;
}

} // namespace mettle::programme
