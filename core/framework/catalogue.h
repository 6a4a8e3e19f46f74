// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"

#include <QHash>
#include <span>

namespace mettle::framework {

/// Where the items of a list stand, by id: makes look-ups in 14,000 items immediate. A plain value, made from
/// the list.
class ItemIndex
{
public:
    ItemIndex() = default;
    explicit ItemIndex(std::span<const Item> items);

    /// Whether it was made from a list of this length; an index of another list is not used.
    [[nodiscard]] bool fits(size_t items) const { return m_items == items && items > 0; }
    /// The place of an item in the list; null when it is not there.
    [[nodiscard]] std::optional<size_t> place(const Id<Item> &id) const;
    /// The places of the items whose main parent this is, in order.
    [[nodiscard]] std::vector<size_t> children(const Id<Item> &parent) const
    {
        return m_children.value(parent);
    }

private:
    size_t m_items = 0;
    QHash<Id<Item>, size_t> m_places;
    QHash<Id<Item>, std::vector<size_t>> m_children;
};

/// A framework with all that belongs to it, as one value: what an import brings, what a page or a report
/// reads.
struct Catalogue
{
    Framework framework;
    std::vector<Item> items; ///< parents before children, siblings in order
    std::vector<Scale> scales;
    std::vector<Level> levels; ///< of all scales, in order
    std::vector<Relation> relations;
    ItemIndex index; ///< optional: see makeIndex()

    /// Makes every look-up below immediate. For whoever fills `items` (a reader, an import), once they stand;
    /// to be repeated after a change of ids or parents. Adding or removing items puts the index out of use.
    void makeIndex() { index = ItemIndex(items); }

    /// Null when no such item is in this framework.
    [[nodiscard]] const Item *find(const Id<Item> &id) const;
    /// The items of a type under a parent, in order; without parent, all of the type.
    [[nodiscard]] std::vector<const Item *> children(ItemType type,
                                                     const std::optional<Id<Item>> &parent = {}) const;
    [[nodiscard]] std::vector<const Item *> areas() const { return children(ItemType::Area); }
    /// All competences, area by area (however deep they stand in it), then those outside any area.
    [[nodiscard]] std::vector<const Item *> competences() const;
    [[nodiscard]] std::vector<const Item *> indicatorsOf(const Id<Item> &competence) const;
    /// The competence that an item is or belongs to; null for areas and strays.
    [[nodiscard]] const Item *competenceOf(const Id<Item> &item) const;
    /// The nearest area that an item is or stands in; null when there is none.
    [[nodiscard]] const Item *areaOf(const Id<Item> &item) const;
    /// The levels of the first scale, lowest first.
    [[nodiscard]] std::vector<Level> mainLevels() const;
    /// The level of the first scale with this number; null when there is none.
    [[nodiscard]] const Level *level(int order) const;
    /// By code, else by title in any of its languages (case and accents folded); empty: none; several:
    /// ambiguous.
    [[nodiscard]] std::vector<const Item *> named(const QString &codeOrTitle, ItemType type) const;
};

} // namespace mettle::framework
