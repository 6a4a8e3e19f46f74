// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/achieving.h"

#include "badge/compose.h"
#include "operations/rows.h"

#include <algorithm>

namespace mettle::operations {

using badge::Achievement;
using badge::Stability;
using workspace::Reader;
using workspace::Transaction;
using workspace::Verb;

namespace {

/// A level that is more than "with help": not the lowest that can be a position, unless there is no other.
bool onTheirOwn(const framework::Catalogue &catalogue, int level)
{
    std::vector<int> levels;
    for (const framework::Level &one : catalogue.mainLevels())
        if (!one.notShown)
            levels.push_back(one.order);
    const auto at = std::find(levels.begin(), levels.end(), level);
    return at != levels.end() && (at != levels.begin() || levels.size() == 1);
}

/// A text with what it lacks in the program's languages.
template <typename F> Text completed(Text text, F make)
{
    for (const QString &language : spokenLanguages())
        if (text.exact(language).isEmpty())
            text.set(language, make(language));
    return text;
}

Result<framework::Catalogue> catalogueOf(Desk &desk, const Id<framework::Item> &competence)
{
    METTLE_LET(item, desk.ask([&](const Reader &reader) { return found(reader, competence); }));
    METTLE_LET(catalogue, desk.ask([&](const Reader &reader) { return reader.catalogue(item.framework); }));
    if (!catalogue)
        return Error{errors::Gone};
    return std::move(*catalogue);
}

} // namespace

Result<void> fill(Achievement &achievement, const AchievementDetails &details,
                  const framework::Catalogue &catalogue)
{
    const framework::Item *competence = catalogue.find(details.competence);
    if (!competence || competence->type != framework::ItemType::Competence)
        return Error{errors::NotASkill};
    if (!onTheirOwn(catalogue, details.level) || details.stability < Stability::DifferentSituations)
        return Error{errors::TooLittleAsked};
    achievement.competence = details.competence;
    achievement.level = details.level;
    achievement.stability = details.stability;
    const auto facts = [&](const QString &language) {
        return badge::factsOf(achievement, catalogue, catalogue.framework.positionRule, language);
    };
    achievement.name = completed(details.name, [&](const QString &language) {
        return badge::achievementName(facts(language), language);
    });
    achievement.description = completed(details.description, [&](const QString &language) {
        return badge::achievementDescription(facts(language), language);
    });
    achievement.criteria = completed(details.criteria, [&](const QString &language) {
        return badge::criteriaText(facts(language), language);
    });
    achievement.design = details.design;
    achievement.png = details.png;
    achievement.svg = details.svg;
    return {};
}

Result<Id<Achievement>> addAchievement(Desk &desk, const AchievementDetails &details)
{
    METTLE_LET(catalogue, catalogueOf(desk, details.competence));
    return desk.transact(Verb{"addAchievement", {QT_TRANSLATE_NOOP("undo", "Achievement added")}},
                         [&](Transaction &t) -> Result<Id<Achievement>> {
                             Achievement achievement{.id = t.newId<Achievement>(),
                                                     .competence = details.competence};
                             METTLE_TRY(fill(achievement, details, catalogue));
                             t.put(achievement);
                             return achievement.id;
                         });
}

Result<void> changeAchievement(Desk &desk, const Id<Achievement> &id, const AchievementDetails &details)
{
    METTLE_LET(catalogue, catalogueOf(desk, details.competence));
    return desk.transact(Verb{"changeAchievement", {QT_TRANSLATE_NOOP("undo", "Achievement changed")}, workspace::Undo::Step, id.toString()},
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(achievement, found(t, id));
                             const Achievement before = achievement;
                             METTLE_TRY(fill(achievement, details, catalogue));
                             if (achievement != before)
                                 ++achievement.version;
                             t.put(achievement);
                             return {};
                         });
}

} // namespace mettle::operations
