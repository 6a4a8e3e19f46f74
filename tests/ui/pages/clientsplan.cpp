// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientstest.h"
#include "operations/badges.h"
#include "operations/people.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/segment.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/clients/datefield.h"
#include "ui/pages/clients/goalcard.h"
#include "ui/pages/clients/stepstate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QMenu>

using namespace mettle;
using namespace mettle::test;
using plan::StepState;

namespace {

std::vector<plan::GoalWithSteps> goals(ClientsDesk &desk, const Id<people::Client> &client)
{
    const auto read = desk.workspace.wait([&](workspace::Desk &one) {
        return one.ask([&](const workspace::Reader &reader) { return reader.goals(client); });
    });
    REQUIRE(read);
    return *read;
}

void answer(ClientsDesk &desk, StepState state)
{
    pages::StepStateButton *button = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        for (auto *one : desk.page.findChildren<pages::StepStateButton *>())
            if (one->isVisible())
                button = one;
        return button != nullptr;
    }));
    button->menu()->actions().at(int(state))->trigger();
}

bool shows(ClientsDesk &desk, const char *words)
{
    for (const kit::Label *label : desk.page.findChildren<kit::Label *>())
        if (label->isVisible() && label->text().contains(s(words)))
            return true;
    return false;
}

} // namespace

TEST_CASE("plan: a goal in the client's words, its first step, how it went and what got in the way")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    const auto ana = desk.add("Ana");
    desk.go(ana, "plan");
    desk.click("The first goal");
    CHECK(QApplication::focusWidget()->accessibleName() == s("The goal, in the client’s own words"));
    desk.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shows(desk, "A few words are needed here"); }));
    QTest::keyClicks(QApplication::focusWidget(), s("I ask when I do not understand."));
    desk.key(Qt::Key_Return);
    // Its first step is asked for at once.
    auto *what = desk.waitFor<QLineEdit>(s("What I do"));
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == what; }));
    QTest::keyClicks(what, s("I call the nursery"));
    desk.type("Who helps", "Nadia");
    desk.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !goals(desk, ana).empty() && !goals(desk, ana).front().steps.empty(); }));
    const plan::Step step = goals(desk, ana).front().steps.front();
    CHECK(step.then == s("I call the nursery"));
    CHECK(step.who == s("Nadia"));
    CHECK(step.due == QDate(2026, 3, 17));

    answer(desk, StepState::Partly);
    auto *way = desk.waitFor<QLineEdit>(s("What got in the way?"));
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == way; }));
    CHECK(goals(desk, ana).front().steps.front().state == StepState::Partly); // kept before anything is answered
    QTest::keyClicks(way, s("Nobody answered."));
    desk.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shows(desk, "In the way: Nobody answered."); }));
    CHECK(goals(desk, ana).front().reviews.front().inTheWay == s("Nobody answered."));
    CHECK_FALSE(desk.seen<QLineEdit>(s("What got in the way?")));
    answer(desk, StepState::Done);
    CHECK(QTest::qWaitFor([&] { return goals(desk, ana).front().steps.front().state == StepState::Done; }));

    desk.undo();
    CHECK(goals(desk, ana).front().steps.front().state == StepState::Partly);
}

TEST_CASE("plan: a day to look back is planned and written down; a step can be changed and removed")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    const size_t before = goals(desk, amina).front().reviews.size();
    desk.go(amina, "plan");
    desk.click("Plan a day to look at the plan together");
    auto *day = desk.waitFor<QDateEdit>(s("Day to look together"));
    CHECK(day->date().toString(Qt::ISODate) == s("2026-03-24"));
    CHECK(day->width() >= day->fontMetrics().horizontalAdvance(day->text()) + 30); // whole, with its arrow
    desk.click("Plan it");
    REQUIRE(QTest::qWaitFor([&] { return goals(desk, amina).front().reviews.size() == before + 1; }));
    REQUIRE(QTest::qWaitFor([&] { return shows(desk, "Tuesday 24 March"); }));
    desk.click("Write down how it went");
    auto *how = desk.waitFor<QComboBox>(s("How did it go?"));
    how->setCurrentIndex(1);
    desk.type("What do you do next?", "Twice a week");
    desk.key(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shows(desk, "Next: Twice a week"); }));

    const size_t steps = goals(desk, amina).front().steps.size();
    desk.click("Change the step “I write three things on a card.”");
    desk.type("What I do", "I write two things on a card.");
    desk.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shows(desk, "I write two things on a card."); }));
    desk.click("Remove the step “I write two things on a card.”");
    CHECK(QTest::qWaitFor([&] { return goals(desk, amina).front().steps.size() == steps - 1; }));
    desk.undo();
    CHECK(goals(desk, amina).front().steps.size() == steps);
}

TEST_CASE("plan: a gap becomes a goal for that skill and target")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    desk.go(amina, "plan");
    desk.click("Make a goal for Social-cultural skills");
    QTest::keyClicks(QApplication::focusWidget(), s("I greet everybody."));
    desk.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return goals(desk, amina).size() == 2; }));
    CHECK(goals(desk, amina)[1].goal.competence);
    CHECK(goals(desk, amina)[1].goal.target == goals(desk, amina)[0].goal.target);
    CHECK(QTest::qWaitFor([&] { return !desk.seen<kit::Button>(s("Make a goal for Social-cultural skills")); }));
}

TEST_CASE("data: a consent is recorded with its witness, shows in the head, and is withdrawn in one step")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    const auto ana = desk.add("Ana");
    desk.go(ana, "data");
    desk.click("Record what they agree to: badges");
    auto *how = desk.page.findChild<kit::Segment *>();
    REQUIRE(how);
    REQUIRE(QTest::qWaitFor([&] { return !how->size().isEmpty() && how->isVisible() && how->isAncestorOf(QApplication::focusWidget()); }));
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // aloud
    CHECK(how->current() == 1);
    desk.click("They agreed");
    auto *witness = desk.waitFor<QLineEdit>(s("Who was there"));
    CHECK(QApplication::focusWidget() == witness); // needed
    CHECK(desk.file(ana).consents.empty());
    QTest::keyClicks(witness, s("Jan"));
    desk.key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.file(ana).agreed(people::purpose::Badge) != nullptr; }));
    const people::Consent kept = desk.file(ana).consents.front();
    CHECK(kept.how == people::ConsentHow::Oral);
    CHECK(kept.witness == s("Jan"));
    CHECK(kept.until == QDate(2027, 3, 10));
    CHECK(kept.language == s("en"));
    REQUIRE(QTest::qWaitFor([&] { return desk.seen<kit::Chip>(s("Agreed: badges, until 10 March 2027")) != nullptr; }));
    desk.click("Withdraw: badges");
    CHECK(QTest::qWaitFor([&] { return desk.seen<kit::Chip>(s("No consent yet")) != nullptr; }));
    CHECK_FALSE(desk.file(ana).agreed(people::purpose::Badge));
    desk.undo();
    CHECK(QTest::qWaitFor([&] { return desk.seen<kit::Chip>(s("Agreed: badges, until 10 March 2027")) != nullptr; }));
}

TEST_CASE("data: groups are joined by name, new ones too, with a number that stays; leaving the course ends them")
{
    ClientsDesk desk(ClientsDesk::With::Nothing);
    const auto ana = desk.add("Ana");
    desk.go(ana, "data");
    auto *into = desk.waitFor<QComboBox>(s("Into a group"));
    into->setFocus();
    QTest::keyClicks(into, s("Birch"));
    QTest::keyClick(into, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.file(ana).groups() == QStringList { s("Birch") }; }));
    CHECK(shows(desk, "number 1, since 10 March 2026") | QTest::qWaitFor([&] { return shows(desk, "number 1, since 10 March 2026"); }));
    desk.click("Has left the course");
    REQUIRE(QTest::qWaitFor([&] { return desk.seen<kit::Chip>(s("has left")) || shows(desk, "has left"); }));
    CHECK(desk.file(ana).client.state == people::ClientState::Left);
    CHECK(desk.file(ana).stays.front().membership.until == QDate(2026, 3, 10));
    desk.click("Is back in the course");
    CHECK(QTest::qWaitFor([&] { return desk.file(ana).client.state == people::ClientState::Active; }));
}

TEST_CASE("one client: Ctrl+Tab goes round the tabs; what was looked at is kept once, not at each tab")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto amina = desk.client("Amina Berrada");
    const int before = desk.file(amina).held.views;
    desk.go(amina, "");
    QStringList seen;
    for (int i = 0; i < 6; ++i) {
        seen << desk.page.header()->tabs()->current();
        QTest::keyClick(&desk.page, Qt::Key_Tab, Qt::ControlModifier);
    }
    CHECK(seen == QStringList { s("overview"), s("profile"), s("evidence"), s("plan"), s("badges"), s("data") });
    CHECK(desk.page.header()->tabs()->current() == s("overview"));
    CHECK(desk.file(amina).held.views == before + 1);
    CHECK(QTest::qWaitFor([&] { return shows(desk, "This is what you do well, Amina"); }));
}

TEST_CASE("badges of a client: what is due says what it rests on, and the way to issue leads to the register")
{
    ClientsDesk desk(ClientsDesk::With::Sample);
    const auto due = desk.workspace.wait([](workspace::Desk &one) { return operations::dueBadges(one, s("en")); });
    REQUIRE(due);
    REQUIRE(!due->empty());
    const auto first = std::find_if(due->begin(), due->end(), [](const auto &one) { return one.consent; });
    REQUIRE(first != due->end());
    desk.go(first->client.id, "badges");
    REQUIRE(QTest::qWaitFor([&] { return shows(desk, "Earned, not issued yet"); }));
    CHECK(shows(desk, first->reasons.front().toUtf8().constData()));
    desk.click(s("Issue the badge “%1”").arg(first->achievement.name.in(s("en"))).toUtf8().constData());
    CHECK(desk.asked.back() == kit::Place { s("badges"), {}, s("register") });
}
