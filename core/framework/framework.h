// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "base/text.h"
#include "framework/positionrule.h"

#include <optional>
#include <vector>

namespace mettle::framework {

enum class Status { Draft, Published, Frozen };

/// A list of competences in one version: areas, competences, indicators, with its scale.
struct Framework
{
    Id<Framework> id;
    QString uri; ///< the same in all its versions; empty for an own one that was never published
    QString version;
    Text title;
    Text description;
    Status status = Status::Draft;
    QString licence;
    Text source; ///< who made it, and from what
    QString publisher;
    QStringList languages;
    PositionRule positionRule;
    std::optional<Id<Framework>> replaces;
    QString extra; ///< JSON that the source file carried and Mettle does not use; kept for export

    friend bool operator==(const Framework &, const Framework &) = default;
};

enum class ItemType { Area, Competence, Indicator, Other };

/// One entry of a framework.
struct Item
{
    Id<Item> id;
    Id<Framework> framework;
    QString sourceId; ///< the identifier in its source; unique in the framework
    QString code; ///< what people see: "1.3"; may be empty
    int order = 0; ///< among its siblings
    ItemType type = ItemType::Other;
    Text title;
    Text easyTitle; ///< for client pages
    Text description;
    Text easyDescription;
    Text anchor; ///< hint that helps an observer recognise an indicator
    Text alternatives; ///< other titles that people look for, one a line
    std::optional<Id<Item>> mainParent;
    std::vector<Id<Item>> moreParents; ///< beside the main one (ESCO)
    QString caseIdentifier;
    QString uri;
    QMap<int, Text> descriptors; ///< level order -> what the item looks like at that level
    QString extra; ///< JSON kept for export

    friend bool operator==(const Item &, const Item &) = default;
};

/// An ordered set of levels.
struct Scale
{
    Id<Scale> id;
    Id<Framework> framework;
    int order = 0;
    Text title;

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// One step of a scale.
struct Level
{
    Id<Level> id;
    Id<Scale> scale;
    int order = 0; ///< the number that marks hold
    Text title; ///< "on their own"
    Text shortTitle; ///< for legends
    Text descriptor;
    bool notShown = false; ///< "had the chance, did not show it": evidence, never a position

    friend bool operator==(const Level &, const Level &) = default;
};

/// What an item has to do with an item here or in another list.
struct Relation
{
    Id<Relation> id;
    Id<Item> from;
    QString kind; ///< "exactMatch", "closeMatch", ... as its source says
    std::optional<Id<Item>> to; ///< when it is in this workspace
    QString uri;
    QString title;
    QString frameworkUri;
    QString frameworkTitle;
    QString extra; ///< JSON kept for export

    friend bool operator==(const Relation &, const Relation &) = default;
};

/// The key of a framework with a uri: uri and version. Two laptops that import it meet in one row.
[[nodiscard]] Id<Framework> frameworkId(const QString &uri, const QString &version);
[[nodiscard]] Id<Item> itemId(const Id<Framework> &framework, const QString &sourceId);
[[nodiscard]] Id<Scale> scaleId(const Id<Framework> &framework, int order);
[[nodiscard]] Id<Level> levelId(const Id<Scale> &scale, int order);
[[nodiscard]] Id<Relation> relationId(const Id<Item> &from, const QString &kind, const QString &target);

} // namespace mettle::framework

namespace mettle {
template<>
inline constexpr std::array Names<framework::Status> { "draft", "published", "frozen" };
template<>
inline constexpr std::array Names<framework::ItemType> { "area", "competence", "indicator", "other" };
} // namespace mettle
