// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientstest.h"
#include "operations/profile.h"
#include "ui/kit/label.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/clients/evidencelist.h"
#include "ui/pages/clients/profilelist.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace mettle;
using namespace mettle::test;
using models::EvidenceLine;

namespace {

/// The list of skills, filled.
pages::ProfileList *skills(ClientsDesk &desk)
{
    auto *list = desk.page.findChild<pages::ProfileList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->profileModel().rowCount() > 0; }));
    return list;
}

int rowCalled(pages::ProfileList *list, const char *title)
{
    for (int row = 0; row < list->profileModel().rowCount(); ++row)
        if (list->profileModel().title(row) == s(title))
            return row;
    FAIL("no such skill");
    return -1;
}

const profile::Position &now(pages::ProfileList *list)
{
    return *list->profileModel().position(list->currentIndex().row());
}

pages::EvidenceList *evidence(ClientsDesk &desk)
{
    auto *list = desk.page.findChild<pages::EvidenceList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->evidence().rowCount() > 0; }));
    return list;
}

} // namespace

TEST_CASE("profile: a position that waits is confirmed with a click, and undo takes it back")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    desk.go(amina, "profile");
    auto *list = skills(desk);
    list->setFocus();
    list->setCurrentIndex(list->profileModel().index(rowCalled(list, "Taking the initiative")));
    REQUIRE(operations::waits(now(list)));
    desk.click("Confirm position");
    REQUIRE(QTest::qWaitFor([&] { return now(list).confirmed.has_value(); }));
    CHECK(list->profileModel().title(list->currentIndex().row()) == s("Taking the initiative"));
    CHECK_FALSE(desk.waitFor<kit::Button>(s("Confirm position"))->isEnabled());
    desk.undo();
    CHECK(QTest::qWaitFor([&] { return !now(list).confirmed; }));
    desk.click("Confirm position");
    desk.click("Withdraw the confirmation");
    CHECK(QTest::qWaitFor([&] { return !now(list).confirmed; }));
}

TEST_CASE("profile: all that wait are confirmed at once")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    desk.go(desk.client("Amina Berrada"), "profile");
    auto *list = skills(desk);
    desk.click("Confirm all 2 that wait");
    CHECK(QTest::qWaitFor([&] {
        const auto &positions = list->profileModel().shown()->positions;
        return std::none_of(positions.begin(), positions.end(), [](const auto &one) { return operations::waits(one); });
    }));
}

TEST_CASE("profile: a decision otherwise needs a reason; it stands beside the rule until it is withdrawn")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    desk.go(amina, "profile");
    auto *list = skills(desk);
    list->setCurrentIndex(list->profileModel().index(rowCalled(list, "Problem solving")));
    desk.click("Decide otherwise…");
    auto *level = desk.waitFor<QComboBox>(s("Position"));
    CHECK(QApplication::focusWidget() == level);
    QTest::keyClick(level, Qt::Key_Down); // from 1 to 2
    desk.click("Keep the decision");
    auto *reason = desk.waitFor<QPlainTextEdit>(s("Reason"));
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == reason; })); // refused: said beside the reason
    CHECK_FALSE(now(list).decided);
    QTest::keyClicks(reason, s("Saw it at the repair shop, where nobody marked."));
    desk.click("Keep the decision");
    REQUIRE(QTest::qWaitFor([&] { return now(list).decided.has_value(); }));
    CHECK(now(list).decided->level == 2);
    CHECK(now(list).decided->reason == s("Saw it at the repair shop, where nobody marked."));
    CHECK(now(list).level == 1); // the rule's answer stays
    desk.click("Withdraw the decision");
    CHECK(QTest::qWaitFor([&] { return !now(list).decided; }));
}

TEST_CASE("profile: arrows move among skills, why opens the rule and the evidence of that skill")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    desk.go(desk.client("Amina Berrada"), "profile");
    auto *list = skills(desk);
    list->setFocus();
    list->setCurrentIndex(list->profileModel().index(rowCalled(list, "Mobilising others")));
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(list->profileModel().title(list->currentIndex().row()) == s("Working with others"));
    const auto competence = now(list).competence;
    desk.click("The rule");
    CHECK(QTest::qWaitFor([&] {
        const auto labels = desk.page.findChildren<kit::Label *>();
        return std::any_of(labels.begin(), labels.end(), [](const kit::Label *label) {
            return label->isVisible() && label->text().startsWith(s("shown: 2 moment"));
        });
    }));
    const QString all = s("Show all %1 task(s) in the evidence").arg(now(list).moments);
    desk.click(all.toUtf8().constData());
    REQUIRE(!desk.asked.empty());
    CHECK(desk.asked.back().arguments.value(1) == competence.toString());
    CHECK(desk.page.header()->tabs()->current() == s("evidence"));
    auto *seen = evidence(desk);
    CHECK(desk.waitFor<QComboBox>(s("Skill"))->currentText() == s("Working with others"));
    for (int row = 0; row < seen->evidence().rowCount(); ++row)
        if (const auto &line = seen->evidence().line(row); line.what == EvidenceLine::What::Seen)
            CHECK(line.mark.has_value() | !line.quote.isEmpty());
}

TEST_CASE("profile: without a target there are no gaps, with another one there are others")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    desk.go(desk.client("Amina Berrada"), "profile");
    auto *list = skills(desk);
    auto *targets = desk.waitFor<QComboBox>(s("Target to compare with"));
    REQUIRE(list->profileModel().shown()->target);
    targets->setCurrentIndex(0);
    emit targets->activated(0);
    REQUIRE(QTest::qWaitFor([&] { return !list->profileModel().shown()->target; }));
    targets->setCurrentIndex(2);
    emit targets->activated(2);
    CHECK(QTest::qWaitFor([&] { return list->profileModel().shown()->target.has_value(); }));
}

TEST_CASE("evidence: by skill, session and observer; newest day first; what fits nothing says so")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    desk.go(amina, "evidence");
    auto *list = evidence(desk);
    const auto held = desk.file(amina).held;
    CHECK(list->evidence().marks() == held.marks + held.ownMarks);
    CHECK(list->evidence().notes() == held.notes);
    CHECK(list->evidence().line(0).what == EvidenceLine::What::Day);
    CHECK(list->evidence().line(0).title.contains(s("4 March 2026")));
    CHECK(list->evidence().line(1).what == EvidenceLine::What::Task);

    auto *observers = desk.waitFor<QComboBox>(s("Observer"));
    observers->setCurrentIndex(observers->findText(s("Sofie")));
    emit observers->activated(observers->currentIndex());
    const int sofies = list->evidence().marks();
    CHECK(sofies > 0);
    CHECK(sofies < held.marks);
    for (int row = 0; row < list->evidence().rowCount(); ++row)
        if (list->evidence().line(row).what == EvidenceLine::What::Seen)
            CHECK(list->evidence().line(row).second.startsWith(s("Sofie")));
    auto *sessions = desk.waitFor<QComboBox>(s("Session"));
    for (int i = 1; i < sessions->count(); ++i) {
        sessions->setCurrentIndex(i);
        emit sessions->activated(i);
        CHECK(list->evidence().marks() <= sofies);
    }
    auto *skill = desk.waitFor<QComboBox>(s("Skill"));
    skill->setCurrentIndex(skill->count() - 1);
    emit skill->activated(skill->currentIndex());
    desk.click("Show all");
    CHECK(list->evidence().marks() == held.marks + held.ownMarks);
}

TEST_CASE("evidence: while one of two observers still watches, what both saw stays hidden")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    const auto made = desk.workspace.wait([](workspace::Desk &one) -> Result<Id<people::Client>> {
        const auto framework = operations::defaultFramework(one);
        const auto catalogue = one.ask([&](const workspace::Reader &reader) { return reader.catalogue(*framework); });
        const auto skill = (*catalogue)->competences().front()->id;
        return one.transact({ "set up", {}, workspace::Undo::None }, [&](workspace::Transaction &t) -> Result<Id<people::Client>> {
            const people::Client ana { .id = t.newId<people::Client>(), .name = s("Ana") };
            const people::Observer sofie { t.newId<people::Observer>(), s("Sofie") };
            const people::Observer jan { t.newId<people::Observer>(), s("Jan") };
            session::Activity task { .id = t.newId<session::Activity>(), .title = s("Stall") };
            task.date = QDate(2026, 3, 10);
            t.put(ana);
            t.put(sofie);
            t.put(jan);
            t.put(task);
            for (const auto &by : { sofie, jan })
                t.put(session::Mark { .id = session::markId(task.id, ana.id, skill, by.id, people::Role::Trainer), .activity = task.id,
                                      .client = ana.id, .item = skill, .observer = by.id, .level = 2, .at = t.now() });
            t.put(session::Closing { session::closingId(task.id, sofie.id), task.id, sofie.id, t.now() });
            return ana.id;
        });
    });
    REQUIRE(made);
    const auto lines = [&] {
        const auto shown = desk.workspace.wait([&](workspace::Desk &one) { return operations::clientProfile(one, *made); });
        return models::evidenceLines(*shown, {}, s("en"));
    };
    REQUIRE(lines().size() == 2); // the day and the task
    CHECK(lines()[1].remark.startsWith(s("Still being watched")));
    desk.clock.set(QDateTime(QDate(2026, 3, 13), QTime(9, 0), Qt::UTC)); // 48 hours close it
    REQUIRE(lines().size() == 4);
    CHECK(lines()[1].remark.isEmpty());
    CHECK(lines()[2].mark == session::MarkKind::Level);
}
