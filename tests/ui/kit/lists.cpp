// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui.h"
#include "ui/kit/button.h"
#include "ui/kit/checklist.h"
#include "ui/kit/look.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/table.h"
#include "ui/kit/tabstrip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace mettle;
using namespace mettle::kit;
using namespace mettle::test;

namespace {

struct TableWindow
{
    Look look { SchemeChoice::Light };
    QWidget window;
    QStandardItemModel model { 0, 2 };
    Table *table = new Table(QStringLiteral("Badges"));
    Button *after = new Button(QStringLiteral("After"));

    TableWindow()
    {
        for (int i = 0; i < 4; ++i) {
            auto *name = new QStandardItem(QStringLiteral("Badge %1").arg(i));
            name->setCheckable(true);
            model.appendRow({ name, new QStandardItem(QStringLiteral("Amina")) });
        }
        model.setHorizontalHeaderLabels({ QStringLiteral("Badge"), QStringLiteral("Client") });
        table->setModel(&model);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(table);
        column->addWidget(after);
        window.resize(500, 400);
        shown(window);
    }
};

} // namespace

TEST_CASE("rows hold to the rules of a model")
{
    const Look look(SchemeChoice::Light);
    RowModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({ { .title = QStringLiteral("A"), .chip = QStringLiteral("today") }, { .title = QStringLiteral("B"), .enabled = false } });
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0).data(Qt::AccessibleTextRole) == QStringLiteral("A, today"));
    CHECK_FALSE(model.flags(model.index(1)) & Qt::ItemIsEnabled);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a row is a door: a click, Enter and Space open it, a closed one does not")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    RowModel model;
    model.setRows({ { .title = QStringLiteral("A"), .data = 7 }, { .title = QStringLiteral("B"), .data = 8 },
                    { .title = QStringLiteral("C"), .enabled = false } });
    auto *list = new RowList;
    list->setModel(&model);
    list->setFitsContent(true);
    auto *after = new Button(QStringLiteral("After"));
    column->addWidget(list);
    column->addWidget(after);
    shown(window);
    CHECK(list->height() == 3 * 40);
    std::vector<int> opened;
    QObject::connect(list, &RowList::chosen, &window, [&](const QModelIndex &index) { opened.push_back(index.data(DataRole).toInt()); });
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model.index(1)).center());
    CHECK(opened == std::vector<int> { 8 });
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model.index(2)).center());
    CHECK(opened.size() == 1);

    after->setFocus();
    QTest::keyClick(after, Qt::Key_Backtab);
    REQUIRE(list->hasFocus());
    list->setCurrentIndex(model.index(0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened.back() == 7);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(opened.back() == 8);
    CHECK(holdsColour(window, placed(*list), theme().focus));
    QTest::keyClick(list, Qt::Key_Tab);
    CHECK(after->hasFocus());
    CHECK_FALSE(holdsColour(window, placed(*list), theme().focus));
}

TEST_CASE("a long title takes two lines, and the row its height")
{
    const Look look(SchemeChoice::Light);
    RowModel model;
    model.setRows({ { .title = QStringLiteral("Vertrouwen in eigen kunnen en doorzettingsvermogen bij onzekerheid"), .second = QStringLiteral("Doel") } });
    RowList list;
    list.setModel(&model);
    list.setFitsContent(true);
    list.resize(900, 200);
    list.show();
    QCoreApplication::processEvents();
    const int wide = list.visualRect(model.index(0)).height();
    list.resize(300, 200);
    QCoreApplication::processEvents();
    CHECK(wide == 52);
    CHECK(list.visualRect(model.index(0)).height() == 20 + 20 + 18 + 14);
    CHECK(list.height() == list.visualRect(model.index(0)).height());
}

TEST_CASE("Tab leaves a table, arrows move in it, and its focus is seen")
{
    TableWindow t;
    t.table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(t.table, Qt::Key_Down);
    CHECK(t.table->currentIndex().row() == 1);
    CHECK(holdsColour(t.window, placed(*t.table->viewport()), theme().focus));
    QTest::keyClick(t.table, Qt::Key_Tab);
    CHECK(t.after->hasFocus());
    CHECK_FALSE(holdsColour(t.window, placed(*t.table->viewport()), theme().focus));
    QTest::keyClick(t.after, Qt::Key_Backtab);
    CHECK(t.table->hasFocus());
    CHECK(t.table->currentIndex().row() == 1);
    CHECK(t.table->accessibleName() == QStringLiteral("Badges"));
}

TEST_CASE("Enter and a double click open a row; Space and the start of a cell check it")
{
    TableWindow t;
    QSignalSpy opened(t.table, &Table::opened);
    t.table->setFocus();
    t.table->selectRow(2);
    QTest::keyClick(t.table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toModelIndex().row() == 2);

    QTest::keyClick(t.table, Qt::Key_Space);
    CHECK(t.model.item(2)->checkState() == Qt::Checked);
    const QRect cell = t.table->visualRect(t.model.index(1, 0));
    QTest::mouseClick(t.table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(20, 20));
    CHECK(t.model.item(1)->checkState() == Qt::Checked);
    QTest::mouseClick(t.table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(80, 20));
    CHECK(t.model.item(1)->checkState() == Qt::Checked); // a click on the name chooses the row
    CHECK(t.table->currentIndex().row() == 1);
    QTest::mouseDClick(t.table->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseRelease(t.table->viewport(), Qt::LeftButton, {}, cell.center()); // QTest keeps it pressed
    CHECK(opened.count() == 2);
}

TEST_CASE("the chosen row has a 4 px bar at its start, the row under the mouse another ground")
{
    TableWindow t;
    t.table->selectRow(1);
    const QRect chosen = t.table->visualRect(t.model.index(1, 0)).translated(placed(*t.table->viewport()).topLeft());
    CHECK(pixel(t.window, { chosen.left() + 3, chosen.center().y() }) == theme().accent);
    CHECK(pixel(t.window, { chosen.left() + 4, chosen.center().y() }) == theme().sel);
    const QRect other = t.table->visualRect(t.model.index(2, 1));
    QTest::mouseMove(t.table->viewport(), other.center());
    CHECK(t.table->hoveredRow() == 2);
    const QRect hovered = t.table->visualRect(t.model.index(2, 0)).translated(placed(*t.table->viewport()).topLeft());
    CHECK(pixel(t.window, { hovered.left() + 4, hovered.top() + 4 }) == theme().group);
}

TEST_CASE("one column takes the room that the others leave, and keeps enough to be read")
{
    TableWindow t;
    t.table->setStretchColumn(0);
    CHECK(t.table->columnWidth(0) + t.table->columnWidth(1) == t.table->viewport()->width());
    t.window.resize(230, 300);
    QCoreApplication::processEvents();
    CHECK(t.table->columnWidth(0) == 180);
    t.window.resize(700, 300);
    QCoreApplication::processEvents();
    CHECK(t.table->columnWidth(0) + t.table->columnWidth(1) == t.table->viewport()->width());
}

TEST_CASE("tabs tell what the user chose, and not what the page set")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *tabs = new TabStrip;
    column->addWidget(tabs);
    tabs->setTab(QStringLiteral("a"), QStringLiteral("Register"));
    tabs->setTab(QStringLiteral("b"), QStringLiteral("Verify"));
    shown(window);
    const int narrow = tabs->tabRect(0).width();
    tabs->setCount(QStringLiteral("a"), 19);
    QCoreApplication::processEvents();
    CHECK(tabs->tabRect(0).width() > narrow + 20);
    CHECK(tabs->tabRect(0).height() == 38);
    QSignalSpy chosen(tabs, &TabStrip::chosen);
    tabs->setCurrent(QStringLiteral("b"));
    CHECK(chosen.isEmpty());
    CHECK(tabs->current() == QStringLiteral("b"));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Left);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0] == QStringLiteral("a"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    CHECK(chosen.count() == 2);
    tabs->setTab(QStringLiteral("a"), QStringLiteral("Registre"));
    CHECK(tabs->tabText(0) == QStringLiteral("Registre"));
    CHECK(tabs->count() == 2);
}

TEST_CASE("a checklist says what is done, and each line is a door")
{
    const Look look(SchemeChoice::Light);
    Checklist list;
    list.setItems({ { QStringLiteral("Make a workspace"), true }, { QStringLiteral("Add clients"), false } });
    list.resize(300, 100);
    shown(list);
    QSignalSpy chosen(&list, &Checklist::chosen);
    // A page often sets the items anew from within the click.
    QObject::connect(&list, &Checklist::chosen, &list, [&] { list.setItems({ { QStringLiteral("Add clients"), true } }); });
    const QList<QPushButton *> lines = list.findChildren<QPushButton *>();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0]->accessibleDescription() == QStringLiteral("done"));
    lines[1]->setFocus();
    QTest::keyClick(lines[1], Qt::Key_Space);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0].toInt() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(list.findChildren<QPushButton *>().size() == 1);
}
