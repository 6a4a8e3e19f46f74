// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include "base/clock.h"
#include "base/document.h"
#include "base/id.h"
#include "base/random.h"
#include "support/shared.h"

using namespace mettle;

TEST_CASE("a text falls back to the main language, then English, then whatever there is")
{
    Text text;
    text.set(QStringLiteral("fr"), QStringLiteral("bonjour"));
    CHECK(text.in(QStringLiteral("nl")) == QStringLiteral("bonjour"));
    text.set(QStringLiteral("en"), QStringLiteral("hello"));
    CHECK(text.in(QStringLiteral("nl-BE")) == QStringLiteral("hello"));
    text.set(QStringLiteral("nl"), QStringLiteral("dag"));
    CHECK(text.in(QStringLiteral("nl-BE")) == QStringLiteral("dag"));
    CHECK(text.in(QStringLiteral("nl_BE")) == QStringLiteral("dag")); // as QLocale names it
    CHECK(Text::fromJson(text.toJson()) == text);
    text.set(QStringLiteral("nl"), QString());
    CHECK(text.languages() == QStringList { QStringLiteral("en"), QStringLiteral("fr") });
}

TEST_CASE("names are found without case and accents")
{
    CHECK(folded(QStringLiteral("Éva  B.")) == QStringLiteral("eva b."));
    CHECK(folded(QStringLiteral("Bartłomiej")) == folded(QStringLiteral("BARTLOMIEJ")));
    CHECK(folded(QStringLiteral("Nguyễn Thị Hồng")) == QStringLiteral("nguyen thi hong"));
    CHECK(folded(QStringLiteral("Đorđe")) == QStringLiteral("dorde"));
}

TEST_CASE("a UUIDv7 carries its time, and two of them differ")
{
    const SetClock clock(QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));
    SeededRandom random(1);
    struct Thing;
    const auto a = Id<Thing>::make(clock, random);
    const auto b = Id<Thing>::make(clock, random);
    CHECK(a != b);
    CHECK(a.toString().left(13) == b.toString().left(13));
    CHECK(a.toString()[14] == u'7');
    bool ok = false;
    CHECK(QString(a.toString()).remove(u'-').left(12).toLongLong(&ok, 16) == clock.now().toMSecsSinceEpoch());
    CHECK(Id<Thing>::fromString(a.toString()) == a);
    CHECK(Id<Thing>::fromBytes(a.bytes()) == a);
    CHECK_FALSE(Id<Thing>::fromString(QStringLiteral("00000000-0000-0000-0000-000000000000")));
    CHECK_FALSE(Id<Thing>::fromBytes("short"));
}

TEST_CASE("an argument that holds a place holder is not filled again")
{
    CHECK(document(QStringLiteral("en"), "%1 and %2", { QStringLiteral("%2"), QStringLiteral("b") })
          == QStringLiteral("%2 and b"));
}
