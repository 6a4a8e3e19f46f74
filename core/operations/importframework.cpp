// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errors.h"
#include "operations/errors.h"
#include "operations/frameworks.h"
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

constexpr int RowsBetweenLooks = 256;

/// Writes a framework whole; false when somebody stopped it.
bool write(Transaction &t, const Catalogue &catalogue, const Progress *progress = nullptr)
{
    Framework own = catalogue.framework;
    if (own.replaces && !t.get(*own.replaces))
        own.replaces.reset(); // the version before it never came here
    t.put(own);
    int done = 0;
    for (const Item &item : catalogue.items) {
        t.put(item);
        if (++done % RowsBetweenLooks == 0 && progress) {
            if (progress->cancelled())
                return false;
            progress->report(done, int(catalogue.items.size()));
        }
    }
    for (const auto &scale : catalogue.scales)
        t.put(scale);
    for (const auto &level : catalogue.levels)
        t.put(level);
    for (Relation relation : catalogue.relations) {
        if (relation.to && !t.get(*relation.to))
            relation.to.reset(); // its address stays
        t.put(relation);
    }
    return true;
}

/// Finds what each import belongs to, among what is here and what came before it in the same set.
class Planner
{
public:
    Planner(const workspace::Reader &reader, const FrameworkChoice &choice)
        : m_reader(reader)
        , m_choice(choice)
        , m_known(reader.everyFramework())
    {
    }

    Result<void> add(const exchange::ImportedFramework &incoming)
    {
        const auto target = targetOf(incoming);
        if (!target && incoming.onlyAdds)
            return Error(errors::FrameworkMissing, { incoming.file });
        if (!target) {
            FrameworkMerge merge = mergeFramework(incoming);
            if (const Framework *older = newest(incoming.catalogue.framework.uri); older && !merge.merged.framework.replaces)
                merge.merged.framework.replaces = older->id;
            merges.push_back(std::move(merge));
            return {};
        }
        for (FrameworkMerge &earlier : merges)
            if (earlier.merged.framework.id == *target) { // of the same set: one framework, one change
                FrameworkMerge more = mergeFramework(earlier.merged, incoming, m_choice.removeGone);
                if (earlier.isNew) {
                    earlier.added = more.merged.items;
                } else {
                    earlier.added.insert(earlier.added.end(), more.added.begin(), more.added.end());
                    earlier.changed.insert(earlier.changed.end(), more.changed.begin(), more.changed.end());
                }
                earlier.warnings.insert(earlier.warnings.end(), more.warnings.begin(), more.warnings.end());
                earlier.merged = std::move(more.merged);
                return {};
            }
        const auto before = m_reader.catalogue(*target);
        merges.push_back(before ? mergeFramework(*before, incoming, m_choice.removeGone) : mergeFramework(incoming));
        return {};
    }

    std::vector<FrameworkMerge> merges;

private:
    [[nodiscard]] const Framework *newest(const QString &uri) const
    {
        const Framework *found = nullptr;
        for (const Framework &one : m_known)
            if (!uri.isEmpty() && one.uri == uri && (!found || QString::compare(found->version, one.version) < 0))
                found = &one;
        return found;
    }

    [[nodiscard]] std::optional<Id<Framework>> targetOf(const exchange::ImportedFramework &incoming) const
    {
        const Framework &framework = incoming.catalogue.framework;
        const bool anyVersion = incoming.onlyAdds || framework.version.isEmpty();
        for (const FrameworkMerge &earlier : merges) {
            const Framework &one = earlier.merged.framework;
            if (one.id == framework.id || (!framework.uri.isEmpty() && one.uri == framework.uri && (anyVersion || one.version == framework.version))
                || (incoming.onlyAdds && framework.uri.isEmpty() && sharesItem(earlier.merged, incoming.catalogue)))
                return one.id;
        }
        for (const Framework &one : m_known)
            if (one.id == framework.id)
                return one.id;
        if (anyVersion)
            if (const Framework *found = newest(framework.uri))
                return found->id;
        if (incoming.onlyAdds && framework.uri.isEmpty())
            for (const Item &item : incoming.catalogue.items)
                if (const auto found = m_reader.frameworkOfCaseItem(item.caseIdentifier))
                    return found;
        return std::nullopt;
    }

    [[nodiscard]] static bool sharesItem(const Catalogue &catalogue, const Catalogue &incoming)
    {
        std::set<QString> known;
        for (const Item &item : catalogue.items)
            known.insert(item.caseIdentifier);
        return std::any_of(incoming.items.begin(), incoming.items.end(),
                           [&](const Item &item) { return !item.caseIdentifier.isEmpty() && known.contains(item.caseIdentifier); });
    }

    const workspace::Reader &m_reader;
    FrameworkChoice m_choice;
    std::vector<Framework> m_known;
};

Result<std::vector<FrameworkMerge>> planned(const workspace::Reader &reader, const exchange::FrameworkReading &reading,
                                            const FrameworkChoice &choice)
{
    Planner planner(reader, choice);
    for (const exchange::ImportedFramework &incoming : reading.frameworks)
        METTLE_TRY(planner.add(incoming));
    return std::move(planner.merges);
}

/// Brings one framework to what it becomes; null or the reason why not.
std::optional<Error> store(Transaction &t, const Catalogue &catalogue, const QString &language, const Progress *progress)
{
    const Framework &framework = catalogue.framework;
    const auto before = t.read().catalogue(framework.id);
    if (before && t.read().inUse(framework.id) && builtOtherwise(*before, catalogue))
        return Error { errors::FrameworkInUse, { framework.title.in(language), framework.version } };
    if (!write(t, catalogue, progress))
        return Error { mettle::errors::Cancelled };
    if (before) {
        removeVanished(t, before->relations, catalogue.relations);
        removeVanished(t, before->levels, catalogue.levels);
        removeVanished(t, before->scales, catalogue.scales);
        removeVanished(t, before->items, catalogue.items);
    }
    return std::nullopt;
}

} // namespace

Result<Id<Framework>> importFramework(Desk &desk, const Catalogue &catalogue)
{
    Verb verb { "importFramework", {}, workspace::Undo::Barrier };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Framework>> {
        const auto info = t.read().info();
        const QString language = info ? info->language : QString();
        verb.label = { QT_TRANSLATE_NOOP("undo", "Framework %1 imported"), { catalogue.framework.title.in(language) } };
        if (auto error = store(t, catalogue, language, nullptr))
            return *error;
        return catalogue.framework.id;
    });
}

Result<std::vector<FrameworkMerge>> previewFrameworks(Desk &desk, const exchange::FrameworkReading &reading, const FrameworkChoice &choice)
{
    return desk.ask([&](const workspace::Reader &reader) { return planned(reader, reading, choice); });
}

Result<std::vector<FrameworkMerge>> importFrameworks(Desk &desk, const exchange::FrameworkReading &reading, const FrameworkChoice &choice,
                                                     const Progress *progress)
{
    using Merges = std::vector<FrameworkMerge>;
    Verb verb { "importFramework", {}, workspace::Undo::Barrier };
    return desk.transact(verb, [&](Transaction &t) -> Result<Merges> {
        METTLE_LET(merges, planned(t.read(), reading, choice));
        const auto info = t.read().info();
        const QString language = info ? info->language : QString();
        for (const FrameworkMerge &merge : merges)
            if (auto error = store(t, merge.merged, language, progress))
                return *error;
        if (!merges.empty())
            verb.label = { QT_TRANSLATE_NOOP("undo", "Framework %1 imported"), { merges.front().merged.framework.title.in(language) } };
        return std::move(merges);
    });
}

} // namespace mettle::operations
