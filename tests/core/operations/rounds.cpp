// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course.h"
#include "operations/agreement.h"
#include "operations/observe.h"
#include "operations/sessions.h"

using namespace mettle;
using namespace mettle::operations;
using session::MarkKind;
using workspace::Reader;

namespace {

/// A session with two tasks, for the two clients and the two observers of the course.
struct Day : test::Course
{
    Day()
        : session(does([](Desk &desk) { return addSession(desk, { .title = QStringLiteral("Market"), .date = QDate(2026, 3, 10) }); }))
        , plan(does([&](Desk &desk) { return addActivity(desk, session, { .title = QStringLiteral("Plan") }); }))
        , build(does([&](Desk &desk) { return addActivity(desk, session, { .title = QStringLiteral("Build") }); }))
    {
    }
    Cell cell(const Id<session::Activity> &activity, const char *code, const Id<people::Observer> &by)
    {
        return { activity, amina, item(code), by, people::Role::Trainer };
    }

    Id<session::Session> session;
    Id<session::Activity> plan;
    Id<session::Activity> build;
};

} // namespace

TEST_CASE("who watches whom in a whole session is one step, and leaves other tasks alone")
{
    Day day;
    day.does([&](Desk &desk) { return planWatching(desk, day.plan, { { day.jan, day.amina } }); });
    const QByteArray before = day.data();
    day.does([&](Desk &desk) {
        return planRounds(desk, day.session, { { day.build, { { day.sofie, day.amina }, { day.jan, day.jose } } } });
    });
    CHECK(day.read([&](const Reader &reader) { return reader.watchPlans(day.plan).size(); }) == 1);
    CHECK(day.read([&](const Reader &reader) { return reader.watchPlans(day.build).size(); }) == 2);
    day.takeBack();
    CHECK(day.data() == before);
    const auto elsewhere = day.task(3);
    CHECK(test::refusal(day.run([&](Desk &desk) { return planRounds(desk, day.session, { { elsewhere, {} } }); })) == QLatin1String("gone"));
}

TEST_CASE("an observer's ticks go in one step; marks and the other's ticks stay")
{
    Day day;
    day.does([&](Desk &desk) { return tick(desk, day.cell(day.plan, "1.1", day.sofie)); });
    day.does([&](Desk &desk) { return tick(desk, day.cell(day.plan, "1.2", day.sofie)); });
    day.does([&](Desk &desk) { return tick(desk, day.cell(day.plan, "1.1", day.jan)); });
    day.does([&](Desk &desk) { return mark(desk, day.cell(day.plan, "1.3", day.sofie), 2); });
    const QByteArray before = day.data();
    day.does([&](Desk &desk) { return clearTicks(desk, day.plan, day.sofie); });
    const auto left = day.read([&](const Reader &reader) { return reader.marks(day.plan); });
    REQUIRE(left.size() == 2);
    CHECK(std::count_if(left.begin(), left.end(), [](const auto &one) { return one.kind == MarkKind::Tick; }) == 1);
    day.takeBack();
    CHECK(day.data() == before);
}

TEST_CASE("a note learns which skill it is about, and forgets it by undo")
{
    Day day;
    const auto note = day.does([&](Desk &desk) {
        return addNote(desk, day.plan, day.amina, std::nullopt, day.sofie, people::Role::Trainer, QStringLiteral("drew the plan"));
    });
    day.does([&](Desk &desk) { return placeNote(desk, note, day.item("1.3")); });
    CHECK(day.read([&](const Reader &reader) { return reader.get(note)->item; }) == day.item("1.3"));
    day.takeBack();
    CHECK_FALSE(day.read([&](const Reader &reader) { return reader.get(note)->item; }));
    CHECK_FALSE(day.run([&](Desk &desk) { return placeNote(desk, note, day.item("1")); }).ok()); // an area is no skill
}

TEST_CASE("a session is closed for everybody who marked in it, in one step")
{
    Day day;
    day.does([&](Desk &desk) { return mark(desk, day.cell(day.plan, "1.1", day.sofie), 2); });
    day.does([&](Desk &desk) { return mark(desk, day.cell(day.plan, "1.1", day.jan), 1); });
    day.does([&](Desk &desk) { return mark(desk, day.cell(day.build, "1.1", day.jan), 1); });
    day.does([&](Desk &desk) { return closeSessionForAll(desk, day.session); });
    CHECK(day.read([&](const Reader &reader) { return reader.closings(day.plan).size(); }) == 2);
    CHECK(day.read([&](const Reader &reader) { return reader.closings(day.build).size(); }) == 1);
    day.takeBack();
    CHECK(day.read([&](const Reader &reader) { return reader.closings(day.plan).empty(); }));
}

TEST_CASE("the time a task ran is the time since its start, pauses left out")
{
    Day day;
    day.does([&](Desk &desk) { return startActivity(desk, day.plan); });
    day.clock.set(day.clock.now().addSecs(10 * 60));
    day.does([&](Desk &desk) { return stopActivity(desk, day.plan); });
    day.clock.set(day.clock.now().addSecs(5 * 60));
    day.does([&](Desk &desk) { return startActivity(desk, day.plan); });
    day.clock.set(day.clock.now().addSecs(1 * 60));
    const auto activity = day.read([&](const Reader &reader) { return *reader.get(day.plan); });
    CHECK(activity.started->msecsTo(day.clock.now()) == 11 * 60'000);
    CHECK_FALSE(activity.stopped);
}

TEST_CASE("the figures of a session carry the names of its observers and leave set-aside tasks out")
{
    Day day;
    for (const char *code : { "1.1", "1.2" }) {
        day.does([&](Desk &desk) { return mark(desk, day.cell(day.plan, code, day.sofie), 2); });
        day.does([&](Desk &desk) { return mark(desk, day.cell(day.plan, code, day.jan), 1); });
    }
    day.does([&](Desk &desk) { return mark(desk, day.cell(day.build, "1.1", day.jan), 3); });
    day.does([&](Desk &desk) { return setAside(desk, day.build, QStringLiteral("the alarm")); });
    const auto found = day.does([&](Desk &desk) { return sessionAgreement(desk, day.session); });
    CHECK(found.session == QStringLiteral("Market"));
    CHECK(found.figures.setAside == 1);
    REQUIRE(found.figures.pairs.size() == 1);
    CHECK(found.figures.pairs[0].pairs == 2);
    CHECK(found.figures.pairs[0].exact == 0);
    CHECK(found.figures.pairs[0].withinOne == 2);
    CHECK(found.names.value(found.figures.pairs[0].a) != found.names.value(found.figures.pairs[0].b));
}
