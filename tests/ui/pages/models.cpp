// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/pages/badges/achievementlist.h"
#include "ui/pages/badges/registermodel.h"
#include "ui/pages/clients/profilelist.h"

#include <QAbstractItemModelTester>

using namespace mettle;

TEST_CASE("the models of pages keep Qt's promises, empty too")
{
    pages::RegisterModel badges;
    pages::ProfileModel skills;
    pages::AchievementModel achievements;
    const QAbstractItemModelTester achievementsTester(&achievements, QAbstractItemModelTester::FailureReportingMode::Fatal);
    achievements.setLines({ { { .id = Id<badge::Achievement>::derive({}, "a"), .competence = Id<framework::Item>::derive({}, "b") }, 2 } });
    CHECK(achievements.rowCount() == 1);
    const QAbstractItemModelTester badgesTester(&badges, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester skillsTester(&skills, QAbstractItemModelTester::FailureReportingMode::Fatal);
    skills.setProfile(nullptr, QStringLiteral("nl"));
    CHECK(skills.rowCount() == 0);
}
