// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"

#include <span>

namespace mettle::framework {

/// A framework with all that belongs to it, as one value: what an import brings, what a page or a report reads.
struct Catalogue
{
    Framework framework;
    std::vector<Item> items; ///< parents before children, siblings in order
    std::vector<Scale> scales;
    std::vector<Level> levels; ///< of all scales, in order
    std::vector<Relation> relations;

    /// Null when no such item is in this framework.
    [[nodiscard]] const Item *find(const Id<Item> &id) const;
    /// The items of a type under a parent, in order; without parent, all of the type.
    [[nodiscard]] std::vector<const Item *> children(ItemType type, const std::optional<Id<Item>> &parent = {}) const;
    [[nodiscard]] std::vector<const Item *> areas() const { return children(ItemType::Area); }
    /// All competences, area by area.
    [[nodiscard]] std::vector<const Item *> competences() const;
    [[nodiscard]] std::vector<const Item *> indicatorsOf(const Id<Item> &competence) const;
    /// The competence that an item is or belongs to; null for areas and strays.
    [[nodiscard]] const Item *competenceOf(const Id<Item> &item) const;
    [[nodiscard]] const Item *areaOf(const Id<Item> &item) const;
    /// The levels of the first scale, lowest first.
    [[nodiscard]] std::vector<Level> mainLevels() const;
    [[nodiscard]] const Level *level(int order) const;
    /// By code, else by title in any of its languages (case and accents folded); empty: none; several: ambiguous.
    [[nodiscard]] std::vector<const Item *> named(const QString &codeOrTitle, ItemType type) const;
};

} // namespace mettle::framework
