// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/coverage.h"

#include "support/catch.h"

#include "base/clock.h"

using namespace mettle;
using namespace mettle::session;
using framework::ItemType;

namespace {

Id<Item> id(int number)
{
    return *Id<Item>::fromUuid(QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// Two competences (1, 2), with three behaviours (11, 12, 13) and fourteen (201 to 214), and one without any (3).
Catalogue catalogue()
{
    Catalogue out { { *Id<framework::Framework>::fromUuid(QUuid(9, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)) } };
    const auto add = [&](int number, ItemType type, std::optional<int> parent) {
        Item item { id(number), out.framework.id };
        item.type = type;
        if (parent)
            item.mainParent = id(*parent);
        out.items.push_back(item);
    };
    add(1, ItemType::Competence, {});
    for (int i = 11; i <= 13; ++i)
        add(i, ItemType::Indicator, 1);
    add(2, ItemType::Competence, {});
    for (int i = 201; i <= 214; ++i)
        add(i, ItemType::Indicator, 2);
    add(3, ItemType::Competence, {});
    out.makeIndex();
    return out;
}

Activity activity(std::vector<int> items)
{
    Activity out { *Id<Activity>::fromUuid(QUuid(7, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)) };
    for (const int one : items)
        out.items.push_back(id(one));
    return out;
}

} // namespace

TEST_CASE("the load counts competences with something to watch, and their behaviours")
{
    const Catalogue list = catalogue();
    CHECK(loadOf(activity({ 1 }), list) == Load { 1, 3 });
    CHECK(loadOf(activity({ 11, 13, 201 }), list) == Load { 2, 3 });
    CHECK(loadOf(activity({ 1, 12 }), list) == Load { 1, 3 }); // the whole and a part of it are the whole
    CHECK(loadOf(activity({}), list) == Load { 3, 17 }); // nothing chosen: everything
    CHECK_FALSE(isTooMuch({ 5, 12 }));
    CHECK(isTooMuch({ 6, 6 }));
    CHECK(isTooMuch({ 1, 13 }));
}

TEST_CASE("a competence is covered by one of its behaviours, and set-aside tasks do not count")
{
    const Catalogue list = catalogue();
    const Activity part = activity({ 12 });
    Activity failed = activity({ 1 });
    failed.setAside = QStringLiteral("the fire alarm went");
    Activity between = activity({});
    between.betweenTasks = true;
    const auto lines = coverage(list, { part, activity({ 2 }) }, { part, activity({ 2 }), failed, between, activity({ 1, 2 }) });
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == Coverage { id(1), { true, false }, 2 });
    CHECK(lines[1] == Coverage { id(2), { false, true }, 2 });
    CHECK(lines[2] == Coverage { id(3), { false, false }, 0 });
}

TEST_CASE("a competence is taken in whole, and taken out with its behaviours")
{
    const Catalogue list = catalogue();
    CHECK(withCompetence(activity({ 11, 2 }), id(1), true, list) == std::vector { id(2), id(1) });
    CHECK(withCompetence(activity({ 11, 13, 2 }), id(1), false, list) == std::vector { id(2) });
    CHECK(withCompetence(activity({}), id(1), false, list) == std::vector { id(2), id(3) });
    CHECK(withCompetence(activity({}), id(1), true, list) == std::vector { id(1) });
}
