// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

#include <QRegularExpression>

using namespace mettle;
using namespace mettle::test;

namespace {

const QString English = QStringLiteral("en");

/// English as it is read: its plural forms stand in translations/mettle_en.ts, which this program does not carry.
QString spoken(QString text)
{
    static const QRegularExpression one(QStringLiteral("\\b1 (\\w+)\\(s\\)"));
    return text.replace(one, QStringLiteral("1 \\1")).replace(QLatin1String("(s)"), QLatin1String("s"));
}

QString reasonOn(const framework::Catalogue &catalogue, const EvidenceBuilder &told, const char *code = "1.1")
{
    return spoken(profile::reason(positionOn(catalogue, told, code), catalogue, told.evidence(), English));
}

QString clientReasonOn(const framework::Catalogue &catalogue, const EvidenceBuilder &told, const char *code = "1.1")
{
    return spoken(profile::reasonForClient(positionOn(catalogue, told, code), catalogue, told.evidence(), English));
}

} // namespace

TEST_CASE("a position explains itself to the coach in one sentence")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04", Kind::GroupTask).mark("Sofie", "1.1", 2);
    told.activity("2026-03-04", Kind::Alone).mark("Jan", "1.1", 2);
    told.activity("2026-03-10", Kind::GroupTask).mark("Sofie", "1.1", 0);
    told.activity("2026-03-10", Kind::GroupTask).mark("Sofie", "1.1", 3);
    told.activity("2026-03-10", Kind::RolePlay).mark("Jan", "1.1", 2);
    CHECK(reasonOn(catalogue, told)
          == QStringLiteral("2, on their own, in different situations: seen in 4 tasks on 2 days by Sofie and Jan, "
                            "4 of 5 times"));
    CHECK(clientReasonOn(catalogue, told) == QStringLiteral("Seen in 4 situations on 2 days by Sofie and Jan."));
}

TEST_CASE("one task on one day by one person is said in the singular")
{
    framework::PositionRule atOnce;
    atOnce.shown = 1;
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 1);
    const auto position = profile::positions(catalogue, told.evidence(), atOnce).at(0);
    CHECK(spoken(profile::reason(position, catalogue, told.evidence(), English))
          == QStringLiteral("1, with help, shown: seen in 1 task on 1 day by Sofie, 1 of 1 time"));
    CHECK(spoken(profile::reasonForClient(position, catalogue, told.evidence(), English))
          == QStringLiteral("Seen in 1 situation on 1 day by Sofie."));
}

TEST_CASE("not yet explored speaks of the course, never of the client")
{
    const auto catalogue = smallCatalogue();
    const EvidenceBuilder told(catalogue);
    CHECK(reasonOn(catalogue, told) == QStringLiteral("not yet explored: the course had no moment for it yet"));
    CHECK(clientReasonOn(catalogue, told)
          == QStringLiteral("No task asked for it yet. This says nothing about you."));
}

TEST_CASE("not yet shown: the coach reads the chances and who watched; the client no count and no date")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 0);
    told.activity("2026-03-04").mark("Sofie", "1.1", 0);
    told.activity("2026-03-11").imported().mark("Sofie", "1.1", 0).mark("Jan", "1.1", 0);
    CHECK(reasonOn(catalogue, told)
          == QStringLiteral("not yet shown: there was a chance in 3 tasks on 2 days, watched by Sofie and Jan"));
    CHECK(clientReasonOn(catalogue, told) == QStringLiteral("It was possible. We did not see it yet."));
}

TEST_CASE("seen once is said with its day, its level and who saw it; the client does not read the other times")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-03").mark("Jan", "1.1", 0);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    told.activity("2026-03-10").mark("Jan", "1.1", 0);
    CHECK(reasonOn(catalogue, told)
          == QStringLiteral("seen once, on 4 March 2026 by Sofie: 2, on their own, 1 of 3 times"));
    CHECK(clientReasonOn(catalogue, told) == QStringLiteral("Seen once, on 4 March 2026, by Sofie."));
}

TEST_CASE("single failures never stand on client pages")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-03").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05").mark("Jan", "1.1", 2);
    const QString before = clientReasonOn(catalogue, told);
    told.activity("2026-03-04").mark("Nadia", "1.1", 0);
    CHECK(clientReasonOn(catalogue, told) == before);
    CHECK(before == QStringLiteral("Seen in 2 situations on 2 days by Sofie and Jan."));
}

TEST_CASE("where a framework asks more than two moments for shown, two are not called seen once on a date")
{
    framework::PositionRule strict;
    strict.shown = 3;
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-03").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05").mark("Sofie", "1.1", 1);
    const auto position = profile::positions(catalogue, told.evidence(), strict).at(0);
    CHECK(spoken(profile::reason(position, catalogue, told.evidence(), English))
          == QStringLiteral("1, with help, seen once: seen in 2 tasks on 2 days by Sofie, 2 of 2 times"));
}

TEST_CASE("a level without words is said by its number")
{
    const auto catalogue = smallCatalogue({{1, ""}, {2, ""}});
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-03").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05").mark("Sofie", "1.1", 2);
    CHECK(reasonOn(catalogue, told) == QStringLiteral("2, shown: seen in 2 tasks on 2 days by Sofie, 2 of 2 times"));
}

TEST_CASE("levels are said in the scale's own words, in the language of the document")
{
    auto catalogue = smallCatalogue();
    for (framework::Level &level : catalogue.levels)
        if (level.order == 2)
            level.title.set(QStringLiteral("nl"), QStringLiteral("zelf"));
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-03").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05").mark("Sofie", "1.1", 2);
    const QString dutch
        = profile::reason(positionOn(catalogue, told), catalogue, told.evidence(), QStringLiteral("nl-BE"));
    CHECK(dutch.startsWith(QStringLiteral("2, zelf, ")));
}

TEST_CASE("the words of stabilities, gaps and kinds are those of the glossary")
{
    using profile::gapWord, profile::kindWord, profile::stabilityWord;
    for (int value = 0; value <= int(Stability::OutsideCourse); ++value)
        CHECK(stabilityWord(Stability(value), English) == nameOf(Stability(value)));
    for (int value = 0; value <= int(Gap::NotYetExplored); ++value)
        CHECK(gapWord(Gap(value), English) == nameOf(Gap(value)));
    for (int value = 0; value <= int(Kind::DailyLife); ++value)
        CHECK(kindWord(Kind(value), English) == nameOf(Kind(value)));
}

TEST_CASE("the names of the observers in the evidence stand by their keys")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2).tick("Jan", "1.1.1");
    const QMap<QString, QString> names = profile::observerNames(told.evidence());
    CHECK(names.size() == 2);
    CHECK(names.value(told.observer("Jan").toString()) == QStringLiteral("Jan"));
}
