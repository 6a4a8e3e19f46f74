// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framework/catalogue.h"

namespace mettle::framework {

const Item *Catalogue::find(const Id<Item> &id) const
{
    for (const Item &item : items)
        if (item.id == id)
            return &item;
    return nullptr;
}

std::vector<const Item *> Catalogue::children(ItemType type, const std::optional<Id<Item>> &parent) const
{
    std::vector<const Item *> out;
    for (const Item &item : items)
        if (item.type == type && (!parent || item.mainParent == parent))
            out.push_back(&item);
    return out;
}

std::vector<const Item *> Catalogue::competences() const
{
    std::vector<const Item *> out;
    for (const Item *area : areas())
        for (const Item *competence : children(ItemType::Competence, area->id))
            out.push_back(competence);
    // Lists without areas, and competences that stand outside any.
    for (const Item &item : items)
        if (item.type == ItemType::Competence && !areaOf(item.id))
            out.push_back(&item);
    return out;
}

std::vector<const Item *> Catalogue::indicatorsOf(const Id<Item> &competence) const
{
    return children(ItemType::Indicator, competence);
}

const Item *Catalogue::competenceOf(const Id<Item> &item) const
{
    const Item *at = find(item);
    // Bounded by the number of items: a damaged file may hold a cycle.
    for (size_t steps = 0; at && steps <= items.size(); ++steps) {
        if (at->type == ItemType::Competence)
            return at;
        at = at->mainParent ? find(*at->mainParent) : nullptr;
    }
    return nullptr;
}

const Item *Catalogue::areaOf(const Id<Item> &item) const
{
    const Item *at = find(item);
    for (size_t steps = 0; at && steps <= items.size(); ++steps) {
        if (at->type == ItemType::Area)
            return at;
        at = at->mainParent ? find(*at->mainParent) : nullptr;
    }
    return nullptr;
}

std::vector<Level> Catalogue::mainLevels() const
{
    std::vector<Level> out;
    if (scales.empty())
        return out;
    const Scale *first = &scales.front();
    for (const Scale &scale : scales)
        if (scale.order < first->order)
            first = &scale;
    for (const Level &level : levels)
        if (level.scale == first->id)
            out.push_back(level);
    std::sort(out.begin(), out.end(), [](const Level &a, const Level &b) { return a.order < b.order; });
    return out;
}

const Level *Catalogue::level(int order) const
{
    for (const Level &level : levels)
        if (level.order == order && !scales.empty() && level.scale == scales.front().id)
            return &level;
    return nullptr;
}

std::vector<const Item *> Catalogue::named(const QString &codeOrTitle, ItemType type) const
{
    const QString wanted = folded(codeOrTitle);
    std::vector<const Item *> out;
    for (const Item &item : items)
        if (item.type == type && !item.code.isEmpty() && folded(item.code) == wanted)
            out.push_back(&item);
    if (!out.empty())
        return out;
    for (const Item &item : items) {
        if (item.type != type)
            continue;
        for (const Text *text : {&item.title, &item.easyTitle}) {
            const QStringList languages = text->languages();
            if (std::any_of(languages.begin(), languages.end(),
                            [&](const QString &language) { return folded(text->exact(language)) == wanted; })) {
                out.push_back(&item);
                break;
            }
        }
    }
    return out;
}

} // namespace mettle::framework
