// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quickline.h"

#include "support/catch.h"

using namespace mettle;
using namespace mettle::models;

namespace {

template<typename T>
Id<T> id(int number)
{
    return *Id<T>::fromUuid(QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

std::vector<GridColumn> people()
{
    return { { id<people::Client>(1), 1, QStringLiteral("Amina") }, { id<people::Client>(4), 4, QStringLiteral("Đorđe") }, { id<people::Client>(5), 5, QStringLiteral("Éva") } };
}

std::vector<GridRow> rows()
{
    return { { id<framework::Item>(1), true, QStringLiteral("Taking the initiative") },
             { id<framework::Item>(2), false, QStringLiteral("starts without being told") },
             { id<framework::Item>(3), false, QStringLiteral("proposes the next step") },
             { id<framework::Item>(4), true, QStringLiteral("Planning and management") },
             { id<framework::Item>(5), false, QStringLiteral("puts the steps in order") } };
}

std::vector<framework::Level> levels()
{
    std::vector<framework::Level> out;
    for (int order = 0; order <= 3; ++order)
        out.push_back({ id<framework::Level>(order + 1), id<framework::Scale>(1), order });
    return out;
}

QuickLine read(const char *typed)
{
    return readQuickLine(QString::fromUtf8(typed), people(), rows(), levels());
}

} // namespace

TEST_CASE("the quick line takes a number, letters of a skill, words and a level")
{
    const QuickLine line = read("4 ini \"took the marker and drew the plan\" 3");
    CHECK(line.column == 1);
    CHECK(line.row == 1); // the first behaviour under the skill
    CHECK(line.note == QStringLiteral("took the marker and drew the plan"));
    CHECK(line.level == 3);
    CHECK(line.complete());
}

TEST_CASE("letters of a name are enough, without accents and case, and a slash at the start does no harm")
{
    CHECK(read("/eva laughed").column == 2);
    CHECK(read("am step 2").column == 0);
    CHECK(read("am prop 2").row == 2);
    CHECK(read("9 ini 2").column == -1);
    CHECK_FALSE(read("9 ini 2").complete());
}

TEST_CASE("a level without a behaviour stays among the words: nothing that was typed is lost")
{
    const QuickLine line = read("1 zzz counted the change 3");
    CHECK(line.row == -1);
    CHECK_FALSE(line.level);
    CHECK(line.note == QStringLiteral("zzz counted the change 3"));
}

TEST_CASE("a number that is no level is part of the words, a level alone is a mark")
{
    CHECK(read("1 ini needed 12").note == QStringLiteral("needed 12"));
    CHECK_FALSE(read("1 ini needed 12").level);
    const QuickLine mark = read("1 ini 2");
    CHECK(mark.level == 2);
    CHECK(mark.note.isEmpty());
    CHECK(mark.complete());
    CHECK_FALSE(read("1 ini").complete());
    CHECK_FALSE(read("1").complete());
}
