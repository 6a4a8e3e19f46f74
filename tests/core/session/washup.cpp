// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/washup.h"

#include "support/catch.h"

using namespace mettle;
using namespace mettle::session;
using framework::ItemType;

namespace {

template<typename T>
Id<T> id(int number)
{
    return *Id<T>::fromUuid(QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// Competence 1 with behaviours 11 and 12, competence 2 with 21.
framework::Catalogue catalogue()
{
    framework::Catalogue out { { id<framework::Framework>(9) } };
    const auto add = [&](int number, ItemType type, std::optional<int> parent) {
        Item item { id<Item>(number), out.framework.id };
        item.type = type;
        if (parent)
            item.mainParent = id<Item>(*parent);
        out.items.push_back(item);
    };
    add(1, ItemType::Competence, {});
    add(11, ItemType::Indicator, 1);
    add(12, ItemType::Indicator, 1);
    add(2, ItemType::Competence, {});
    add(21, ItemType::Indicator, 2);
    out.makeIndex();
    return out;
}

Mark mark(int client, int item, int observer, int level)
{
    Mark out { id<Mark>(100 * client + 10 * item + observer), id<Activity>(1), id<Client>(client), id<Item>(item), id<Observer>(observer) };
    out.level = level;
    return out;
}

} // namespace

TEST_CASE("what two observers marked alike or apart stands together, the largest difference first")
{
    const Activity activity { id<Activity>(1) };
    const std::vector<Mark> marks { mark(1, 11, 1, 2), mark(1, 11, 2, 1), mark(1, 12, 1, 3), // 1 apart on 11, 12 by one only
                                    mark(2, 21, 1, 0), mark(2, 21, 2, 3), // 3 apart
                                    mark(2, 11, 1, 2), mark(2, 12, 2, 0), // different behaviours: two moments, nothing to settle
                                    mark(3, 21, 1, 1), mark(3, 21, 2, 1) }; // alike
    const AgreedMark agreed { id<AgreedMark>(1), activity.id, id<Client>(1), id<Item>(1), 2 };
    const auto found = sharedMoments(activity, marks, { agreed }, catalogue(), { 0, 1, 2, 3 });
    REQUIRE(found.size() == 3);
    CHECK(found[0].client == id<Client>(2));
    CHECK(found[0].competence == id<Item>(2));
    CHECK(found[0].apart == 3);
    CHECK(found[1].client == id<Client>(1));
    CHECK(found[1].apart == 1);
    CHECK(found[1].on == id<Item>(11));
    CHECK(found[1].marks.size() == 3);
    CHECK(found[1].agreed == agreed);
    CHECK(found[2].apart == 0);
    CHECK_FALSE(found[2].agreed);
}

TEST_CASE("an activity is open for who marked in it and did not close it")
{
    Activity activity { id<Activity>(1) };
    const std::vector<Mark> marks { mark(1, 11, 1, 2), mark(2, 11, 1, 2), mark(1, 11, 2, 1) };
    const Closing closing { id<Closing>(1), activity.id, id<Observer>(1) };
    CHECK(stillOpen(activity, marks, {}) == std::vector { id<Observer>(1), id<Observer>(2) });
    CHECK(stillOpen(activity, marks, { closing }) == std::vector { id<Observer>(2) });
    activity.imported = true;
    CHECK(stillOpen(activity, marks, {}).empty());
}
