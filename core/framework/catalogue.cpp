// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framework/catalogue.h"

#include <algorithm>

namespace mettle::framework {

namespace {

/// An item of this type at or above `item`; `find` looks an id up, `steps` bounds the way (a damaged file may
/// hold a cycle).
template <typename Find>
const Item *nearest(const Find &find, size_t steps, ItemType type, const Id<Item> &item)
{
    const Item *at = find(item);
    for (; at && at->type != type; --steps)
        at = at->mainParent && steps > 0 ? find(*at->mainParent) : nullptr;
    return at;
}

const Scale *mainScale(const std::vector<Scale> &scales)
{
    const auto first = std::min_element(scales.begin(), scales.end(),
                                        [](const Scale &a, const Scale &b) { return a.order < b.order; });
    return first == scales.end() ? nullptr : &*first;
}

} // namespace

ItemIndex::ItemIndex(std::span<const Item> items)
    : m_items(items.size())
{
    m_places.reserve(qsizetype(items.size()));
    for (size_t place = 0; place < items.size(); ++place) {
        if (!m_places.contains(items[place].id))
            m_places.insert(items[place].id, place);
        if (items[place].mainParent)
            m_children[*items[place].mainParent].push_back(place);
    }
}

std::optional<size_t> ItemIndex::place(const Id<Item> &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

const Item *Catalogue::find(const Id<Item> &id) const
{
    if (index.fits(items.size())) {
        const std::optional<size_t> place = index.place(id);
        return place ? &items[*place] : nullptr;
    }
    const auto found
        = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<const Item *> Catalogue::children(ItemType type, const std::optional<Id<Item>> &parent) const
{
    std::vector<const Item *> out;
    if (parent && index.fits(items.size())) {
        for (const size_t place : index.children(*parent))
            if (items[place].type == type)
                out.push_back(&items[place]);
        return out;
    }
    for (const Item &item : items)
        if (item.type == type && (!parent || item.mainParent == parent))
            out.push_back(&item);
    return out;
}

std::vector<const Item *> Catalogue::competences() const
{
    // One pass that makes an index is cheaper than a search for every parent.
    const ItemIndex known = index.fits(items.size()) ? index : ItemIndex(items);
    const auto find = [&](const Id<Item> &id) -> const Item * {
        const std::optional<size_t> place = known.place(id);
        return place ? &items[*place] : nullptr;
    };
    QHash<const Item *, std::vector<const Item *>> inArea;
    for (const Item &item : items)
        if (item.type == ItemType::Competence)
            inArea[nearest(find, items.size(), ItemType::Area, item.id)].push_back(&item);

    std::vector<const Item *> out;
    const auto append = [&](const Item *area) {
        const std::vector<const Item *> some = inArea.value(area);
        out.insert(out.end(), some.begin(), some.end());
    };
    for (const Item *area : areas())
        append(area);
    append(nullptr);
    return out;
}

std::vector<const Item *> Catalogue::indicatorsOf(const Id<Item> &competence) const
{
    return children(ItemType::Indicator, competence);
}

const Item *Catalogue::competenceOf(const Id<Item> &item) const
{
    return nearest([this](const Id<Item> &id) { return find(id); }, items.size(), ItemType::Competence, item);
}

const Item *Catalogue::areaOf(const Id<Item> &item) const
{
    return nearest([this](const Id<Item> &id) { return find(id); }, items.size(), ItemType::Area, item);
}

std::vector<Level> Catalogue::mainLevels() const
{
    std::vector<Level> out;
    if (const Scale *scale = mainScale(scales))
        std::copy_if(levels.begin(), levels.end(), std::back_inserter(out),
                     [&](const Level &level) { return level.scale == scale->id; });
    std::sort(out.begin(), out.end(), [](const Level &a, const Level &b) { return a.order < b.order; });
    return out;
}

const Level *Catalogue::level(int order) const
{
    const Scale *scale = mainScale(scales);
    const auto found = std::find_if(levels.begin(), levels.end(), [&](const Level &level) {
        return scale && level.order == order && level.scale == scale->id;
    });
    return found == levels.end() ? nullptr : &*found;
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
            if (std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
                    return folded(text->exact(language)) == wanted;
                })) {
                out.push_back(&item);
                break;
            }
        }
    }
    return out;
}

} // namespace mettle::framework
