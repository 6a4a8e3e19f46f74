// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/pages/badges/achievementlist.h"
#include "ui/pages/badges/registermodel.h"
#include "ui/pages/clients/clientlistmodel.h"
#include "ui/pages/clients/evidencelist.h"
#include "ui/pages/clients/profilelist.h"
#include "ui/pages/sessions/activitylist.h"
#include "ui/pages/sessions/matrix.h"
#include "ui/pages/sessions/washuplist.h"

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

TEST_CASE("the planning tables keep Qt's promises from empty to filled, and keep their place when only words change")
{
    pages::MatrixModel matrix;
    pages::ActivityModel activities;
    pages::WashUpModel washUp;
    const QAbstractItemModelTester matrixTester(&matrix, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester activitiesTester(&activities, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester washUpTester(&washUp, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    for (QAbstractItemModel *model : { static_cast<QAbstractItemModel *>(&matrix), static_cast<QAbstractItemModel *>(&activities),
                                       static_cast<QAbstractItemModel *>(&washUp) })
        QObject::connect(model, &QAbstractItemModel::modelReset, model, [&resets] { ++resets; });
    const QStringList heads { QStringLiteral("who"), QStringLiteral("1"), QStringLiteral("seen by") };
    matrix.setMatrix(heads, { { {}, QStringLiteral("Area"), true }, { QStringLiteral("1"), QStringLiteral("Amina"), false, false, { {} } } });
    const auto activity = *Id<session::Activity>::fromUuid(QUuid(1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    activities.setLines({ { activity, QStringLiteral("Build") } });
    washUp.setLines({ { QStringLiteral("One step apart"), {}, {}, true }, { QStringLiteral("Amina") } });
    CHECK(resets == 3);
    CHECK_FALSE(matrix.flags(matrix.index(0, 1)) & Qt::ItemIsSelectable);
    CHECK(matrix.flags(matrix.index(1, 1)) & Qt::ItemIsSelectable);
    CHECK_FALSE(matrix.flags(matrix.index(1, 2)) & Qt::ItemIsSelectable);
    CHECK_FALSE(washUp.flags(washUp.index(0)) & Qt::ItemIsSelectable);
    matrix.setMatrix(heads, { { {}, QStringLiteral("Area"), true }, { QStringLiteral("1"), QStringLiteral("Bart"), false, true, { {} } } });
    activities.setLines({ { activity, QStringLiteral("Clear up") } });
    washUp.setLines({ { QStringLiteral("The same"), {}, {}, true }, { QStringLiteral("Bart") } });
    CHECK(resets == 3);
    CHECK(matrix.row(1).title == QStringLiteral("Bart"));
    CHECK(activities.line(0).title == QStringLiteral("Clear up"));
}

TEST_CASE("people in a planning table get as many letters as tell them apart")
{
    CHECK(pages::initialsOf({ QStringLiteral("Sofie"), QStringLiteral("Jan") }) == QStringList { QStringLiteral("S"), QStringLiteral("J") });
    CHECK(pages::initialsOf({ QStringLiteral("Sofie"), QStringLiteral("Sara"), QStringLiteral("Jan") })
          == QStringList { QStringLiteral("So"), QStringLiteral("Sa"), QStringLiteral("J") });
}
