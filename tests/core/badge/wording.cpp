// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/wording.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace mettle;
using namespace mettle::badge;

namespace {

const QString English = QStringLiteral("en");

AchievementFacts facts(Stability stability)
{
    return {QStringLiteral("Working with others"), QStringLiteral("on their own"), stability, {}};
}

QStringList bullets(Stability stability, const PositionRule &rule = {})
{
    AchievementFacts these = facts(stability);
    these.rule = rule;
    return criteriaText(these, English).split(u'\n').filter(QRegularExpression(QStringLiteral("^- ")));
}

} // namespace

TEST_CASE("an achievement's own texts name skill and level")
{
    CHECK(achievementName(facts(Stability::Shown), English)
          == QStringLiteral("Working with others: on their own"));
    const QString description = achievementDescription(facts(Stability::Shown), English);
    CHECK(description.contains(QStringLiteral("“Working with others”")));
    CHECK(description.contains(QStringLiteral("“on their own”")));
}

TEST_CASE("criteria are the conditions of the rule, with its own numbers")
{
    CHECK(bullets(Stability::SeenOnce).size() == 1);
    CHECK(bullets(Stability::SeenOnce)[0].contains(u'1'));
    CHECK(bullets(Stability::Shown).size() == 1);
    CHECK(bullets(Stability::Shown)[0].contains(u'2'));
    const PositionRule rule{2, 4, 3, 5, 8, 7};
    const QStringList different = bullets(Stability::DifferentSituations, rule);
    REQUIRE(different.size() == 4);
    CHECK(different[0].contains(u'4'));
    CHECK(different[1].contains(u'3'));
    CHECK(different[2].contains(u'5'));
    CHECK(different[3].contains(u'8'));
    const QStringList outside = bullets(Stability::OutsideCourse, rule);
    REQUIRE(outside.size() == 5);
    CHECK(outside[0].contains(u'7'));
    CHECK(outside[4].contains(QStringLiteral("real work or daily life")));
    CHECK(criteriaText(facts(Stability::Shown), English).contains(QStringLiteral("explain")));
    CHECK_FALSE(criteriaText(facts(Stability::OutsideCourse), English).contains(u'%'));
}

TEST_CASE("evidence is told in numbers, kinds and dates")
{
    const QString several = evidenceText({{QStringLiteral("group task"), QStringLiteral("real work")},
                                          4,
                                          3,
                                          QDate(2026, 3, 4),
                                          QDate(2026, 4, 10)},
                                         English);
    CHECK(several.contains(u'4'));
    CHECK(several.contains(QStringLiteral("group task, real work")));
    CHECK(several.contains(QStringLiteral("from 4 March 2026 to 10 April 2026")));
    const QString once = evidenceText({{}, 1, 1, QDate(2026, 3, 4), QDate(2026, 3, 4)}, English);
    CHECK(once.contains(QStringLiteral("On 4 March 2026.")));
    CHECK_FALSE(once.contains(QStringLiteral("Kinds")));
    CHECK_FALSE(several.contains(u'%'));
}
