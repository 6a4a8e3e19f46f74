// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/observe.h"

#include "operations/errors.h"
#include "operations/people.h"
#include "operations/sessions.h"
#include "support/file.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::OpenFile;
using people::Role;
using session::MarkKind;
using workspace::Reader;

namespace {

/// One task, two clients, two observers.
struct Task : OpenFile
{
    Task()
    {
        session = must(run([](Desk &desk) {
            return addSession(desk, { .title = QStringLiteral("Market"), .date = QDate(2026, 3, 10) });
        }));
        activity = must(run([&](Desk &desk) { return addActivity(desk, *session, { .title = QStringLiteral("Build") }); }));
        ana = must(run([](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Ana") }); }));
        ben = must(run([](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Ben") }); }));
        sofie = must(run([](Desk &desk) { return addObserver(desk, QStringLiteral("Sofie")); }));
        jan = must(run([](Desk &desk) { return addObserver(desk, QStringLiteral("Jan")); }));
    }

    [[nodiscard]] Cell cell(const char *code) const
    {
        return { *activity, *ana, test::item(all, QString::fromLatin1(code)), sofie };
    }
    auto give(const Cell &cell, int level)
    {
        return run([&](Desk &desk) { return mark(desk, cell, level); });
    }
    auto marks()
    {
        return read([&](const Reader &reader) { return reader.marks(*activity); });
    }

    framework::Catalogue all = catalogue();
    std::optional<Id<session::Session>> session;
    std::optional<Id<session::Activity>> activity;
    std::optional<Id<people::Client>> ana, ben;
    std::optional<Id<people::Observer>> sofie, jan;
};

} // namespace

TEST_CASE("a mark is a level of the item's scale, at the time it was given")
{
    Task task;
    const QByteArray before = task.data();
    const auto given = OpenFile::must(task.give(task.cell("1.2.1"), 2));
    REQUIRE(task.marks().size() == 1);
    const auto mark = task.marks().front();
    CHECK(mark.id == given);
    CHECK(mark.kind == MarkKind::Level);
    CHECK(mark.level == 2);
    CHECK(mark.role == Role::Trainer);
    CHECK(mark.at == task.clock.now());
    const auto refused = task.give(task.cell("1.2.2"), 4);
    REQUIRE(refused.error().is(errors::NotOnScale));
    CHECK(refused.error().arguments == QStringList { QStringLiteral("4"), QStringLiteral("0, 1, 2, 3") });
    CHECK(task.give(task.cell("1.2.2"), -1).error().is(errors::NotOnScale));
    CHECK(task.marks().size() == 1);
    CHECK(task.give(task.cell("1.2"), 0).ok()); // the skill as a whole
    CHECK(task.give(task.cell("1"), 1).error().is(errors::NotMarkable)); // an area
    CHECK(task.undo().ok());
    CHECK(task.undo().ok());
    CHECK(task.data() == before);
    CHECK(task.problems().isEmpty());
}

TEST_CASE("the same mark again changes nothing, another one keeps the earlier in its versions")
{
    Task task;
    OpenFile::must(task.give(task.cell("1.2.1"), 2));
    const QDateTime first = task.clock.now();
    task.clock.set(first.addSecs(60));
    OpenFile::must(task.give(task.cell("1.2.1"), 2));
    CHECK(task.marks().front().at == first);
    OpenFile::must(task.give(task.cell("1.2.1"), 3));
    REQUIRE(task.marks().size() == 1);
    CHECK(task.marks().front().at == first.addSecs(60));
    CHECK(task.marks().front().level == 3);
    const QByteArray dump = OpenFile::must(task.run([](Desk &desk) { return desk.dump(false); }));
    CHECK(dump.contains("\"entity\": \"mark\""));
    REQUIRE(task.undo().ok());
    CHECK(task.marks().front().level == 2);
    CHECK(task.marks().front().at == first);
}

TEST_CASE("no opportunity and a tick stand in the same cell as a level, and a cell can be cleared")
{
    Task task;
    const Cell cell = task.cell("2.1.1");
    const auto noOpportunity = [&] { return task.run([&](Desk &desk) { return markNoOpportunity(desk, cell); }); };
    const auto ticked = [&] { return task.run([&](Desk &desk) { return tick(desk, cell); }); };
    const auto id = OpenFile::must(noOpportunity());
    CHECK(task.marks().front().kind == MarkKind::NoOpportunity);
    CHECK(OpenFile::must(ticked()) == id);
    CHECK(task.marks().front().kind == MarkKind::Tick);
    CHECK(OpenFile::must(task.give(cell, 0)) == id);
    CHECK(task.marks().front().kind == MarkKind::Level);
    REQUIRE(task.run([&](Desk &desk) { return clearMark(desk, cell); }).ok());
    CHECK(task.marks().empty());
    REQUIRE(task.run([&](Desk &desk) { return clearMark(desk, cell); }).ok());
    REQUIRE(task.undo().ok());
    CHECK(task.marks().front().level == 0);
}

TEST_CASE("peers give no marks, self has no observer, everybody else is somebody")
{
    Task task;
    Cell cell = task.cell("1.2.1");
    cell.role = Role::Peer;
    CHECK(task.give(cell, 2).error().is(errors::PeerMark));
    CHECK(task.run([&](Desk &desk) { return tick(desk, cell); }).error().is(errors::PeerMark));
    cell.role = Role::Self;
    CHECK(task.give(cell, 2).error().is(errors::SelfObserved));
    cell.observer.reset();
    CHECK(task.give(cell, 2).ok());
    CHECK(task.marks().front().role == Role::Self);
    cell.role = Role::Coach;
    CHECK(task.give(cell, 2).error().is(errors::ObserverMissing));
    cell.observer = Id<people::Observer>::make(task.clock, task.random);
    CHECK(task.give(cell, 2).error().is(errors::Gone));
    cell = task.cell("1.2.1");
    cell.client = Id<people::Client>::make(task.clock, task.random);
    CHECK(task.give(cell, 2).error().is(errors::Gone));
    cell = task.cell("1.2.1");
    cell.activity = Id<session::Activity>::make(task.clock, task.random);
    CHECK(task.give(cell, 2).error().is(errors::Gone));
    cell = task.cell("1.2.1");
    cell.item = Id<framework::Item>::make(task.clock, task.random);
    CHECK(task.give(cell, 2).error().is(errors::Gone));
    CHECK(task.marks().size() == 1);
}

TEST_CASE("one person marks in one role per moment")
{
    Task task;
    REQUIRE(task.give(task.cell("1.2.1"), 2).ok());
    Cell asCoach = task.cell("1.2.2");
    asCoach.role = Role::Coach;
    const auto refused = task.give(asCoach, 2);
    REQUIRE(refused.error().is(errors::TwoRoles));
    CHECK(refused.error().arguments == QStringList { QStringLiteral("Sofie"), QStringLiteral("trainer") });
    asCoach.item = test::item(task.all, QStringLiteral("1.2"));
    CHECK(task.give(asCoach, 2).error().is(errors::TwoRoles));
    asCoach.item = test::item(task.all, QStringLiteral("1.3.1"));
    CHECK(task.give(asCoach, 2).ok()); // another skill is another moment
    asCoach = task.cell("1.2.2");
    asCoach.role = Role::Coach;
    asCoach.client = *task.ben;
    CHECK(task.give(asCoach, 2).ok());
    asCoach = task.cell("1.2.2");
    asCoach.role = Role::Coach;
    asCoach.observer = task.jan;
    CHECK(task.give(asCoach, 2).ok());
}

TEST_CASE("a note is words about a cell or a person, peers may write one, an empty text removes it")
{
    Task task;
    const QByteArray before = task.data();
    const auto note = [&](const std::optional<Id<framework::Item>> &item, const std::optional<Id<people::Observer>> &by,
                          Role role, const QString &text) {
        return task.run([&](Desk &desk) { return addNote(desk, *task.activity, *task.ana, item, by, role, text); });
    };
    const auto item = test::item(task.all, QStringLiteral("1.2.1"));
    const auto first = OpenFile::must(note(item, task.sofie, Role::Trainer, QStringLiteral(" asked Ben to hold it \n")));
    OpenFile::must(note({}, {}, Role::Peer, QStringLiteral("she calmed us down")));
    CHECK(note(item, task.sofie, Role::Trainer, QStringLiteral("  ")).error().is(errors::NoteMissing));
    CHECK(note({}, task.sofie, Role::Self, QStringLiteral("I was calm")).error().is(errors::SelfObserved));
    CHECK(note(test::item(task.all, QStringLiteral("1")), task.sofie, Role::Trainer, QStringLiteral("x"))
              .error()
              .is(errors::NotMarkable));
    const auto cell = task.read([&](const Reader &reader) { return reader.notes(*task.activity, *task.ana, item); });
    REQUIRE(cell.size() == 1);
    CHECK(cell.front().text == QStringLiteral("asked Ben to hold it"));

    // Typing goes on: one step for undo, until there is a pause.
    const auto change = [&](const QString &text) {
        REQUIRE(task.run([&](Desk &desk) { return changeNote(desk, first, text); }).ok());
    };
    const auto text = [&] { return task.read([&](const Reader &reader) { return reader.get(first); })->text; };
    change(QStringLiteral("asked Ben"));
    change(QStringLiteral("asked Ben and Cas"));
    task.clock.set(task.clock.now().addSecs(60));
    change(QStringLiteral("asked Ben and Cas to hold it"));
    REQUIRE(task.undo().ok());
    CHECK(text() == QStringLiteral("asked Ben and Cas"));
    REQUIRE(task.undo().ok());
    CHECK(text() == QStringLiteral("asked Ben to hold it"));
    REQUIRE(task.run([&](Desk &desk) { return commentNote(desk, first, QStringLiteral("I liked that")); }).ok());
    CHECK(task.read([&](const Reader &reader) { return reader.get(first); })->comment == QStringLiteral("I liked that"));
    change(QString());
    CHECK_FALSE(task.read([&](const Reader &reader) { return reader.get(first); }));
    CHECK(task.run([&](Desk &desk) { return changeNote(desk, first, QStringLiteral("x")); }).error().is(errors::Gone));
    while (task.read([](const Reader &reader) { return reader.totals(); }).notes > 0 || task.data() != before)
        REQUIRE(task.undo().ok());
}

TEST_CASE("closing is each observer's own, or everybody's who marked")
{
    Task task;
    REQUIRE(task.give(task.cell("1.2.1"), 2).ok());
    Cell other = task.cell("1.2.1");
    other.observer = task.jan;
    REQUIRE(task.give(other, 1).ok());
    Cell self = task.cell("1.2");
    self.observer.reset();
    self.role = Role::Self;
    REQUIRE(task.give(self, 1).ok());
    const auto closings = [&] { return task.read([&](const Reader &reader) { return reader.closings(*task.activity); }); };
    REQUIRE(task.run([&](Desk &desk) { return closeActivity(desk, *task.activity, *task.sofie); }).ok());
    const QDateTime first = task.clock.now();
    task.clock.set(first.addSecs(60));
    REQUIRE(task.run([&](Desk &desk) { return closeActivityForAll(desk, *task.activity); }).ok());
    REQUIRE(closings().size() == 2);
    for (const auto &one : closings())
        CHECK(one.at == (one.observer == *task.sofie ? first : first.addSecs(60)));
    // Closing ends hiding, not marking.
    CHECK(task.give(task.cell("1.2.3"), 2).ok());
}

TEST_CASE("a session is closed in one step for everybody who marked in it")
{
    Task task;
    REQUIRE(task.give(task.cell("1.2.1"), 2).ok());
    const auto session = task.read([&](const Reader &reader) { return *reader.get(*task.activity)->session; });
    const QByteArray before = task.data();
    REQUIRE(task.run([&](Desk &desk) { return closeSessionForAll(desk, session); }).ok());
    CHECK(task.read([&](const Reader &reader) { return reader.closings(*task.activity); }).size() == 1);
    REQUIRE(task.undo().ok());
    CHECK(task.data() == before);
}

TEST_CASE("observers agree on a skill that somebody marked, at a level of its scale")
{
    Task task;
    const auto skill = test::item(task.all, QStringLiteral("1.2"));
    const auto agreeOn = [&](const Id<framework::Item> &item, int level) {
        return task.run([&](Desk &desk) {
            return agree(desk, *task.activity, *task.ana, item, level, QStringLiteral("talked it over"),
                         QStringLiteral("Sofie"));
        });
    };
    CHECK(agreeOn(skill, 2).error().is(errors::NobodyMarked));
    // No opportunity, ticks and what clients say of themselves make no moment.
    REQUIRE(task.run([&](Desk &desk) { return markNoOpportunity(desk, task.cell("1.2")); }).ok());
    REQUIRE(task.run([&](Desk &desk) { return tick(desk, task.cell("1.2.1")); }).ok());
    Cell self = task.cell("1.2");
    self.observer.reset();
    self.role = Role::Self;
    REQUIRE(task.give(self, 1).ok());
    CHECK(agreeOn(skill, 2).error().is(errors::NobodyMarked));
    REQUIRE(task.give(task.cell("1.2.3"), 0).ok()); // a behaviour of it
    CHECK(agreeOn(skill, 7).error().is(errors::NotOnScale));
    CHECK(agreeOn(test::item(task.all, QStringLiteral("1.2.3")), 2).error().is(errors::NotCompetence));
    const auto id = OpenFile::must(agreeOn(skill, 2));
    const auto mark = task.read([&](const Reader &reader) { return reader.get(id); });
    REQUIRE(mark);
    CHECK(mark->level == 2);
    CHECK(mark->by == QStringLiteral("Sofie"));
    CHECK(mark->on == task.clock.now());
    CHECK(OpenFile::must(agreeOn(skill, 1)) == id);
    REQUIRE(task.undo().ok());
    CHECK(task.read([&](const Reader &reader) { return reader.get(id); })->level == 2);
    CHECK(task.problems().isEmpty());
}
