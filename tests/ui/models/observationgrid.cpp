// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/observationgrid.h"

#include "core/operations/opened.h"
#include "operations/workspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mettle;
using namespace mettle::models;
using session::MarkKind;

namespace {

/// The sample's session of today, open at its first activity.
struct Grid : test::Opened
{
    Grid()
    {
        must([](workspace::Desk &desk) { return operations::setUpWorkspace(desk, QStringLiteral("Sample"), QStringLiteral("en")); });
        must([](workspace::Desk &desk) {
            return operations::makeSample(desk, QStringLiteral("en"), nullptr, crypto::PassphraseCost::minimal());
        });
        const auto today = ask([](const workspace::Reader &reader) { return reader.everySession(); }).front();
        const auto detail = ask([&](const workspace::Reader &reader) { return reader.sessionDetail(today.id); });
        REQUIRE(detail);
        REQUIRE_FALSE(detail->activities.empty());
        REQUIRE_FALSE(detail->observers.empty());
        QSignalSpy loaded(&model, &ObservationGridModel::loaded);
        model.load(detail->activities.front().id, detail->observers.front().id, people::Role::Trainer);
        REQUIRE(loaded.wait());
    }

    /// The first cell in which a mark may stand.
    QModelIndex cell()
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.rows()[size_t(row)].heading)
                return model.index(row, 0);
        return {};
    }

    ObservationGridModel model { workspace, QStringLiteral("en") };
    QAbstractItemModelTester tester { &model, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_CASE("the grid keeps what a model promises, from empty through loaded to marked and undone")
{
    Grid grid;
    REQUIRE(grid.model.rowCount() > 0);
    REQUIRE(grid.model.columnCount() > 0);
    const QModelIndex cell = grid.cell();
    REQUIRE(cell.isValid());
    const GridCell before = grid.model.cell(cell.row(), cell.column());

    QSignalSpy painted(&grid.model, &QAbstractItemModel::dataChanged);
    QSignalSpy saved(&grid.model, &ObservationGridModel::saved);
    REQUIRE(grid.model.setMark(cell, MarkKind::Level, 2));
    CHECK(grid.model.cell(cell.row(), cell.column()).saving == Saving::Typed);
    CHECK_FALSE(painted.isEmpty());
    REQUIRE(saved.wait());
    CHECK(grid.model.cell(cell.row(), cell.column()).saving == Saving::Saved);
    CHECK(grid.model.cell(cell.row(), cell.column()).level == 2);

    painted.clear();
    grid.undo();
    REQUIRE((!painted.isEmpty() || painted.wait()));
    CHECK(grid.model.cell(cell.row(), cell.column()) == before);
}

TEST_CASE("a competence that heads its indicators takes no mark")
{
    Grid grid;
    for (int row = 0; row < grid.model.rowCount(); ++row)
        if (grid.model.rows()[size_t(row)].heading)
            CHECK_FALSE(grid.model.setMark(grid.model.index(row, 0), MarkKind::Level, 1));
}
