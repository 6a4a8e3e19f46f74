// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/errors.h"
#include "operations/imports.h"

#include <map>
#include <set>

namespace mettle::operations {

using framework::Catalogue;
using framework::Framework;
using framework::Item;
using framework::Relation;
using workspace::Transaction;
using workspace::Verb;

namespace {

template<typename T>
const T *counterpart(const std::vector<T> &all, const Id<T> &id)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

/// Whether two versions differ in more than words: in items, where they stand, or the scale's levels.
bool builtOtherwise(const Catalogue &a, const Catalogue &b)
{
    if (a.items.size() != b.items.size() || a.scales.size() != b.scales.size() || a.levels.size() != b.levels.size())
        return true;
    std::map<QUuid, const Item *> items;
    for (const Item &item : b.items)
        items.emplace(item.id.uuid(), &item);
    const auto moved = [&](const Item &item) {
        const auto it = items.find(item.id.uuid());
        return it == items.end() || it->second->type != item.type || it->second->mainParent != item.mainParent
            || it->second->moreParents != item.moreParents;
    };
    const auto otherLevel = [&](const framework::Level &level) {
        const auto *other = counterpart(b.levels, level.id);
        return !other || other->scale != level.scale || other->order != level.order || other->notShown != level.notShown;
    };
    return std::any_of(a.items.begin(), a.items.end(), moved)
        || std::any_of(a.levels.begin(), a.levels.end(), otherLevel);
}

template<typename T>
void removeVanished(Transaction &t, const std::vector<T> &before, const std::vector<T> &after)
{
    std::set<QUuid> kept;
    for (const T &one : after)
        kept.insert(one.id.uuid());
    for (auto one = before.rbegin(); one != before.rend(); ++one) // children stand behind their parents
        if (!kept.contains(one->id.uuid()))
            t.remove(one->id);
}

void write(Transaction &t, const Catalogue &catalogue)
{
    Framework own = catalogue.framework;
    if (own.replaces && !t.get(*own.replaces))
        own.replaces.reset(); // the version before it never came here
    t.put(own);
    for (const Item &item : catalogue.items)
        t.put(item);
    for (const auto &scale : catalogue.scales)
        t.put(scale);
    for (const auto &level : catalogue.levels)
        t.put(level);
    for (Relation relation : catalogue.relations) {
        if (relation.to && !t.get(*relation.to))
            relation.to.reset(); // its address stays
        t.put(relation);
    }
}

} // namespace

Result<Id<Framework>> importFramework(Desk &desk, const Catalogue &catalogue)
{
    Verb verb { "importFramework", {}, workspace::Undo::Barrier };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Framework>> {
        const Framework &framework = catalogue.framework;
        const auto info = t.read().info();
        const QString title = framework.title.in(info ? info->language : QString());
        verb.label = { QT_TRANSLATE_NOOP("undo", "Framework %1 imported"), { title } };
        const auto before = t.read().catalogue(framework.id);
        if (before && t.read().inUse(framework.id) && builtOtherwise(*before, catalogue))
            return Error { errors::FrameworkInUse, { title, framework.version } };
        write(t, catalogue);
        if (before) {
            removeVanished(t, before->relations, catalogue.relations);
            removeVanished(t, before->levels, catalogue.levels);
            removeVanished(t, before->scales, catalogue.scales);
            removeVanished(t, before->items, catalogue.items);
        }
        return framework.id;
    });
}

} // namespace mettle::operations
