// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "support/catch.h"

namespace mettle::test {

struct ScaleLevel
{
    int order;
    const char *title;
    bool notShown = false;
};
using ScaleLevels = std::vector<ScaleLevel>;

/// The default scale: 0 had the chance, did not show it; 1 with help; 2 on their own; 3 and helping others.
inline ScaleLevels fourLevels()
{
    return {{0, "had the chance, did not show it", true},
            {1, "with help"},
            {2, "on their own"},
            {3, "on their own, and helping others"}};
}

/// Eight levels, of which every one can be a position (as EntreComp's).
inline ScaleLevels eightLevels()
{
    return {{1, "discover"}, {2, "explore"},   {3, "experiment"}, {4, "dare"},
            {5, "improve"},  {6, "reinforce"}, {7, "expand"},     {8, "transform"}};
}

inline ScaleLevels yesAndNo()
{
    return {{0, "no", true}, {1, "yes"}};
}

/// Area 1 with competences 1.1 and 1.2, area 2 with 2.1; each with indicators .1, .2 and .3, all titled in
/// English.
inline framework::Catalogue smallCatalogue(const ScaleLevels &scale = fourLevels())
{
    using namespace framework;
    const Id<Framework> framework = frameworkId(QStringLiteral("urn:mettle:test"), QStringLiteral("1"));
    Catalogue out{.framework = {.id = framework}};
    const auto add
        = [&](ItemType type, const QString &code, const QString &title, const QString &parent = {}) {
              Item item{.id = itemId(framework, code), .framework = framework};
              item.sourceId = code;
              item.code = code;
              item.order = int(out.items.size());
              item.type = type;
              item.title = Text(QStringLiteral("en"), title);
              if (!parent.isEmpty())
                  item.mainParent = itemId(framework, parent);
              out.items.push_back(item);
          };
    const auto addCompetence = [&](const QString &code, const QString &title) {
        add(ItemType::Competence, code, title, code.section(u'.', 0, 0));
        for (int i = 1; i <= 3; ++i)
            add(ItemType::Indicator, QStringLiteral("%1.%2").arg(code).arg(i),
                QStringLiteral("behaviour %1 of %2").arg(i).arg(title), code);
    };
    add(ItemType::Area, QStringLiteral("1"), QStringLiteral("Social skills"));
    addCompetence(QStringLiteral("1.1"), QStringLiteral("Working with others"));
    addCompetence(QStringLiteral("1.2"), QStringLiteral("Communicate"));
    add(ItemType::Area, QStringLiteral("2"), QStringLiteral("Entrepreneurial skills"));
    addCompetence(QStringLiteral("2.1"), QStringLiteral("Taking the initiative"));

    const Id<Scale> scaleKey = scaleId(framework, 0);
    out.scales.push_back({.id = scaleKey, .framework = framework});
    for (const ScaleLevel &level : scale) {
        Level made{.id = levelId(scaleKey, level.order), .scale = scaleKey, .order = level.order};
        made.title = Text(QStringLiteral("en"), QString::fromUtf8(level.title));
        made.notShown = level.notShown;
        out.levels.push_back(made);
    }
    out.makeIndex();
    return out;
}

/// The key of the item with a code; fails the test when there is none.
inline Id<framework::Item> coded(const framework::Catalogue &catalogue, const char *code)
{
    const auto found
        = std::find_if(catalogue.items.begin(), catalogue.items.end(),
                       [&](const framework::Item &item) { return item.code == QLatin1String(code); });
    INFO("item " << code);
    REQUIRE(found != catalogue.items.end());
    return found->id;
}

} // namespace mettle::test
