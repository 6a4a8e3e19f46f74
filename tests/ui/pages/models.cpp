// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/pages/badges/achievementlist.h"
#include "ui/pages/badges/registermodel.h"
#include "ui/pages/clients/clientlistmodel.h"
#include "ui/pages/clients/evidencelist.h"
#include "ui/pages/clients/profilelist.h"

#include <QAbstractItemModelTester>

using namespace mettle;

TEST_CASE("the models of pages keep Qt's promises, empty too")
{
    pages::RegisterModel badges;
    pages::ProfileModel skills;
    pages::ClientListModel clients;
    pages::EvidenceModel seen;
    pages::AchievementModel achievements;
    const QAbstractItemModelTester achievementsTester(&achievements, QAbstractItemModelTester::FailureReportingMode::Fatal);
    achievements.setLines({ { { .id = Id<badge::Achievement>::derive({}, "a"), .competence = Id<framework::Item>::derive({}, "b") }, 2 } });
    CHECK(achievements.rowCount() == 1);
    const QAbstractItemModelTester badgesTester(&badges, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester skillsTester(&skills, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester clientsTester(&clients, QAbstractItemModelTester::FailureReportingMode::Fatal);
    clients.begin({});
    CHECK(clients.rowCount() == 0);
    seen.setLines(std::vector<models::EvidenceLine>(150), {});
    CHECK(seen.rowCount() < 150);
    // Made now: the tester itself fetches more while a model is being reset, and then finds fault with that.
    const QAbstractItemModelTester seenTester(&seen, QAbstractItemModelTester::FailureReportingMode::Fatal);
    while (seen.canFetchMore({}))
        seen.fetchMore({});
    CHECK(seen.rowCount() == 150);
    seen.setLines({}, {});
    CHECK(seen.rowCount() == 0);
    skills.setProfile(nullptr, QStringLiteral("nl"));
    CHECK(skills.rowCount() == 0);
}
