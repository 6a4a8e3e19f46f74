// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientstest.h"
#include "operations/people.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/table.h"
#include "ui/pages/clients/clientlistmodel.h"
#include "ui/pages/clients/clientlistpane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace mettle;
using namespace mettle::test;
using pages::ClientListModel;

namespace {

ClientListModel *model(ClientsDesk &desk)
{
    return desk.page.findChild<ClientListModel *>();
}

QStringList names(ClientsDesk &desk)
{
    QStringList out;
    for (int row = 0; row < model(desk)->rowCount(); ++row)
        out << model(desk)->index(row, 0).data().toString();
    return out;
}

bool comes(ClientsDesk &desk, const QStringList &wanted)
{
    const bool came = QTest::qWaitFor([&] { return names(desk) == wanted; });
    if (!came)
        WARN(names(desk).join(u'|').toStdString());
    return came;
}

} // namespace

TEST_CASE("clients: the first is added with the keyboard alone, and undo takes them back")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    auto *empty = desk.page.findChild<pages::ClientListPane *>()->empty();
    REQUIRE(QTest::qWaitFor([&] { return empty->isVisible(); }));
    empty->first()->setFocus();
    desk.key(Qt::Key_Space);
    REQUIRE(QApplication::focusWidget()->accessibleName() == s("Name"));

    desk.key(Qt::Key_Return); // nothing yet: the sentence stands beside the name
    kit::Field *name = nullptr;
    for (kit::Field *field : desk.page.findChildren<kit::Field *>())
        if (field->editor() == QApplication::focusWidget())
            name = field;
    REQUIRE(name);
    REQUIRE(QTest::qWaitFor([&] { return !name->error().isEmpty(); }));
    CHECK(name->error() == s("A name or a pseudonym is needed."));

    QTest::keyClicks(QApplication::focusWidget(), s("Ana Bell"));
    CHECK(name->error().isEmpty());
    desk.key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), s("Ani"));
    for (const auto &[field, words] : { std::pair("Group", "Birch"), std::pair("Responsible coach", "Nadia") }) {
        auto *box = desk.waitFor<QComboBox>(s(field));
        box->setFocus();
        QTest::keyClicks(box, s(words));
    }
    desk.type("Year of birth", "1990");
    desk.key(Qt::Key_Return);
    REQUIRE(comes(desk, { s("Ani") }));
    const auto file = desk.file(desk.client("Ana Bell"));
    CHECK(file.client.birthYear == 1990);
    CHECK(file.coach == s("Nadia"));
    CHECK(file.groups() == QStringList { s("Birch") });
    CHECK(file.stays.front().membership.number == 1);
    // The form stands ready for the next one, in the same group.
    CHECK(QApplication::focusWidget()->accessibleName() == s("Name"));
    CHECK(desk.waitFor<QLineEdit>(s("Name"))->text().isEmpty());
    CHECK(desk.waitFor<QComboBox>(s("Group"))->currentText() == s("Birch"));
    QTest::keyClicks(QApplication::focusWidget(), s("Ben"));
    desk.key(Qt::Key_Return);
    REQUIRE(comes(desk, { s("Ani"), s("Ben") }));

    desk.undo();
    CHECK(comes(desk, { s("Ani") }));
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(desk.seen<QLineEdit>(s("Year of birth")));
}

TEST_CASE("clients: a year that is none is said beside its field, and nothing is written")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    desk.click("Add a client");
    desk.type("Name", "Ana");
    desk.type("Year of birth", "19");
    desk.click("Add");
    CHECK(QApplication::focusWidget()->accessibleName() == s("Year of birth"));
    const auto totals = desk.workspace.wait([](workspace::Desk &one) {
        return one.ask([](const workspace::Reader &reader) { return reader.totals(); });
    });
    CHECK(totals->clients == 0);
}

TEST_CASE("clients: found as one types, by group and by who has left; Enter opens the first")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() == 12; }));
    auto *search = static_cast<QLineEdit *>(desk.page.searchField());
    QTest::keyClicks(search, s("eva"));
    REQUIRE(comes(desk, { s("Éva") }));
    desk.key(Qt::Key_Return);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(!desk.asked.empty());
    CHECK(desk.asked.back().arguments == QStringList { desk.client("Éva Szabó").toString() });

    desk.page.open({ s("clients"), {}, {} });
    search->clear();
    auto *groups = desk.waitFor<QComboBox>(s("Group to show"));
    groups->setCurrentIndex(groups->findText(s("Garden")));
    emit groups->activated(groups->currentIndex());
    REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() == 6; }));
    const auto mykola = desk.client("Mykola Bondarenko");
    REQUIRE(desk.workspace.wait([&](workspace::Desk &one) { return operations::clientLeaves(one, mykola, one.today().addDays(-1)); }));
    REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() == 5; }));
    groups->setCurrentIndex(0);
    emit groups->activated(0);
    desk.click("In the course"); // neither: everybody
    REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() == 12; }));
    desk.click("Left");
    CHECK(comes(desk, { s("Mykola (left)") }));
    QTest::keyClicks(search, s("zzz"));
    CHECK(QTest::qWaitFor([&] { return model(desk)->rowCount() == 0; }));
}

TEST_CASE("clients: a list longer than a page is read on as one scrolls")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    REQUIRE(desk.workspace.wait([](workspace::Desk &one) {
        return one.transact({ "many", {}, workspace::Undo::None }, [](workspace::Transaction &t) -> Result<void> {
            for (int i = 0; i < 250; ++i)
                t.put(people::Client { .id = t.newId<people::Client>(), .name = s("Client %1").arg(i, 3, 10, QLatin1Char('0')) });
            return {};
        });
    }));
    const QAbstractItemModelTester tester(model(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() == ClientListModel::PageRows; }));
    CHECK(model(desk)->total() == 250);
    auto *table = desk.page.findChild<kit::Table *>();
    table->setFocus();
    for (const int rows : { 200, 250 }) {
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() >= rows; }));
    }
    CHECK_FALSE(model(desk)->canFetchMore({}));
    CHECK(model(desk)->index(249, 0).data().toString() == s("Client 249"));
    // What changes far down keeps the place in the list.
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    const auto last = desk.client("Client 249");
    REQUIRE(desk.workspace.wait([&](workspace::Desk &one) { return operations::changeClient(one, last, { .name = s("Client 249 b") }); }));
    REQUIRE(QTest::qWaitFor([&] { return model(desk)->rowCount() == 250 && names(desk).back() == s("Client 249 b"); }));
    CHECK(table->currentIndex().row() == 249);
}

TEST_CASE("clients: what is kept of a person is changed in the same form, one step for undo")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    desk.go(amina, "data");
    desk.click("Change…");
    REQUIRE(QTest::qWaitFor([&] { return desk.waitFor<QComboBox>(s("Responsible coach"))->currentText() == s("Nadia"); }));
    CHECK_FALSE(desk.seen<QComboBox>(s("Group"))); // groups have their own place
    CHECK(desk.waitFor<QLineEdit>(s("Name"))->text() == s("Amina Berrada"));
    desk.type("Called", "Mina");
    desk.click("Keep the changes");
    REQUIRE(QTest::qWaitFor([&] { return desk.page.header()->title() == s("Mina"); }));
    CHECK(desk.file(amina).client.email == s("amina.berrada@example.org")); // the rest stayed
    CHECK_FALSE(desk.seen<QLineEdit>(s("Called")));
    desk.undo();
    CHECK(QTest::qWaitFor([&] { return desk.page.header()->title() == s("Amina"); }));
}

TEST_CASE("clients: who is no longer there, and a place that is none, say so")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    desk.page.open({ s("clients"), { s("00000000-0000-4000-8000-000000000001") }, s("plan") });
    desk.click("All clients");
    CHECK(desk.asked.back().arguments.isEmpty());
    desk.page.open({ s("clients"), { s("nonsense") }, {} });
    CHECK(desk.waitFor<kit::Button>(s("All clients"))->isVisible());
}
