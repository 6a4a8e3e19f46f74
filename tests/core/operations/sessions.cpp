// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sessions.h"

#include "operations/errors.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "support/file.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::OpenFile;
using session::Activity;
using workspace::Reader;

namespace {

const QDate Day(2026, 3, 10);

Id<session::Session> madeSession(OpenFile &file, const QString &title, const QDate &date = Day)
{
    return OpenFile::must(file.run([&](Desk &desk) { return addSession(desk, { .title = title, .date = date }); }));
}

Result<Id<Activity>> madeActivity(OpenFile &file, const Id<session::Session> &session, const ActivityDetails &details)
{
    return file.run([&](Desk &desk) { return addActivity(desk, session, details); });
}

std::vector<Activity> activities(OpenFile &file, const Id<session::Session> &session)
{
    return file.read([&](const Reader &reader) { return reader.activities(session); });
}

QStringList titles(OpenFile &file, const Id<session::Session> &session)
{
    QStringList out;
    for (const Activity &one : activities(file, session))
        out << one.title;
    return out;
}

} // namespace

TEST_CASE("a session is its name and date, and has a standing activity from the start")
{
    OpenFile file;
    const QByteArray before = file.data();
    const auto market = madeSession(file, QStringLiteral("Market stall"));
    const auto all = activities(file, market);
    REQUIRE(all.size() == 1);
    CHECK(all[0].betweenTasks);
    CHECK(all[0].date == Day);
    CHECK_FALSE(all[0].kind);
    const auto twice = file.run(
        [](Desk &desk) { return addSession(desk, { .title = QStringLiteral("market  STALL"), .date = Day }); });
    CHECK(twice.error().is(errors::AlreadyThere));
    madeSession(file, QStringLiteral("Market stall"), Day.addDays(7));
    madeSession(file, QString());
    CHECK(file.run([](Desk &desk) { return addSession(desk, { .date = Day }); }).error().is(errors::AlreadyThere));
    CHECK(file.run([](Desk &desk) { return addSession(desk, {}); }).error().is(errors::DateMissing));
    const auto backwards = file.run([](Desk &desk) {
        return addSession(desk, { .title = QStringLiteral("x"), .date = Day, .start = QTime(12, 0), .end = QTime(9, 0) });
    });
    CHECK(backwards.error().is(errors::EndBeforeStart));
    while (file.undo().ok()) { }
    CHECK(file.data() == before);
}

TEST_CASE("moving a session to another day takes along what goes on that day")
{
    OpenFile file;
    const auto market = madeSession(file, QStringLiteral("Market"));
    OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Build") }));
    OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Count"), .date = Day.addDays(1) }));
    const auto other = madeSession(file, QStringLiteral("Market"), Day.addDays(2));
    const auto change = [&](const SessionDetails &details) {
        return file.run([&](Desk &desk) { return changeSession(desk, market, details); });
    };
    CHECK(change({ .title = QStringLiteral("Market"), .date = Day.addDays(2) }).error().is(errors::AlreadyThere));
    REQUIRE(change({ .title = QStringLiteral("Market"), .date = Day.addDays(-1), .place = QStringLiteral("Hall") }).ok());
    const auto all = activities(file, market);
    REQUIRE(all.size() == 3);
    CHECK(all[0].date == Day.addDays(-1));
    CHECK(all[1].date == Day.addDays(1));
    CHECK(all[2].date == Day.addDays(-1));
    CHECK(activities(file, other).size() == 1);
}

TEST_CASE("an activity is its name within one session, and keeps its place")
{
    OpenFile file;
    const auto market = madeSession(file, QStringLiteral("Market"));
    const auto elsewhere = madeSession(file, QStringLiteral("Office"));
    const auto build = OpenFile::must(
        madeActivity(file, market, { .title = QStringLiteral("Build"), .kind = programme::Kind::GroupTask }));
    OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Sell") }));
    const auto count = OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Count") }));
    CHECK(madeActivity(file, market, { .title = QStringLiteral("BUILD") }).error().is(errors::AlreadyThere));
    CHECK(madeActivity(file, market, { .title = QStringLiteral("Between tasks") }).error().is(errors::AlreadyThere));
    CHECK(madeActivity(file, market, {}).error().is(errors::TitleMissing));
    CHECK(madeActivity(file, elsewhere, { .title = QStringLiteral("Build") }).ok());
    const auto move = [&](const Id<Activity> &id, int place) {
        return file.run([&](Desk &desk) { return moveActivity(desk, id, place); });
    };
    REQUIRE(move(count, 0).ok());
    CHECK(titles(file, market) == QStringList { QStringLiteral("Count"), QStringLiteral("Build"), QStringLiteral("Sell"),
                                                QStringLiteral("between tasks") });
    REQUIRE(move(count, 99).ok());
    CHECK(titles(file, market).first() == QStringLiteral("Build"));
    CHECK_FALSE(move(activities(file, market).back().id, 0).ok());
    OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Clean") }));
    CHECK(titles(file, market).at(3) == QStringLiteral("Clean"));

    REQUIRE(file.run([&](Desk &desk) {
                    return changeActivity(desk, build, { .title = QStringLiteral("Build it"), .plannedMinutes = 20 });
                }).ok());
    const auto changed = file.read([&](const Reader &reader) { return reader.get(build); });
    CHECK(changed->title == QStringLiteral("Build it"));
    CHECK_FALSE(changed->kind);
    CHECK(changed->plannedMinutes == 20);
}

TEST_CASE("what something was seen in cannot be removed, what was only planned can")
{
    OpenFile file;
    const auto catalogue = file.catalogue();
    const QByteArray before = file.data();
    const auto market = madeSession(file, QStringLiteral("Market"));
    const auto build = OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Build") }));
    const auto sell = OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Sell") }));
    const auto ana = OpenFile::must(file.run([](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Ana") }); }));
    const auto sofie = OpenFile::must(file.run([](Desk &desk) { return addObserver(desk, QStringLiteral("Sofie")); }));
    OpenFile::must(file.run([&](Desk &desk) { return planWatching(desk, sell, { { sofie, ana } }); }));
    OpenFile::must(file.run([&](Desk &desk) { return closeActivity(desk, sell, sofie); }));
    OpenFile::must(file.run([&](Desk &desk) { return setAttendance(desk, market, ana, session::Presence::Present); }));
    const auto note = OpenFile::must(file.run([&](Desk &desk) {
        return addNote(desk, build, ana, {}, sofie, people::Role::Trainer, QStringLiteral("laughed"));
    }));
    const auto remove = [&](const Id<Activity> &id) { return file.run([&](Desk &desk) { return removeActivity(desk, id); }); };
    const auto removeAll = [&] { return file.run([&](Desk &desk) { return removeSession(desk, market); }); };
    CHECK(remove(build).error().is(errors::HasEvidence));
    CHECK(removeAll().error().is(errors::HasEvidence));
    CHECK(remove(activities(file, market).back().id).error().is(errors::Standing));
    REQUIRE(remove(sell).ok());
    REQUIRE(file.undo().ok());
    CHECK(titles(file, market).contains(QStringLiteral("Sell")));
    REQUIRE(file.run([&](Desk &desk) { return changeNote(desk, note, {}); }).ok());
    REQUIRE(removeAll().ok());
    CHECK(activities(file, market).empty());
    CHECK(remove(build).error().is(errors::Gone));
    CHECK(file.problems().isEmpty());
    while (file.undo().ok()) { }
    CHECK(file.data() == before);
    CHECK(file.problems().isEmpty());
}

TEST_CASE("an activity is set aside with a reason and taken back in without")
{
    OpenFile file;
    const auto market = madeSession(file, QStringLiteral("Market"));
    const auto build = OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Build") }));
    const auto setAsideFor = [&](const QString &reason) {
        REQUIRE(file.run([&](Desk &desk) { return setAside(desk, build, reason); }).ok());
        return file.read([&](const Reader &reader) { return reader.get(build); })->setAside;
    };
    CHECK(setAsideFor(QStringLiteral(" it rained ")) == QStringLiteral("it rained"));
    CHECK_FALSE(setAsideFor(QStringLiteral("  ")));
}

TEST_CASE("an activity runs from its first start to its last stop, and counts on the day it was started")
{
    OpenFile file;
    const auto market = madeSession(file, QStringLiteral("Market"), Day.addDays(-1));
    const auto build = OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Build") }));
    const auto start = [&] { REQUIRE(file.run([&](Desk &desk) { return startActivity(desk, build); }).ok()); };
    const auto stop = [&] { REQUIRE(file.run([&](Desk &desk) { return stopActivity(desk, build); }).ok()); };
    const auto now = [&] { return *file.read([&](const Reader &reader) { return reader.get(build); }); };
    stop();
    CHECK_FALSE(now().stopped);
    CHECK(now().date == Day.addDays(-1));
    // Half past eleven in the evening in Brussels is still the day; UTC alone would not say so in summer.
    file.clock.set(QDateTime(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC));
    start();
    const QDateTime started = file.clock.now();
    CHECK(now().date == QDate(2026, 7, 2));
    CHECK(now().started == started);
    file.clock.set(started.addSecs(600));
    stop();
    CHECK(now().stopped == started.addSecs(600));
    start();
    CHECK(now().started == started);
    CHECK_FALSE(now().stopped);
}

TEST_CASE("attendance is one row for each client, with the time that matters")
{
    OpenFile file;
    const auto market = madeSession(file, QStringLiteral("Market"));
    const auto ana = OpenFile::must(file.run([](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Ana") }); }));
    const auto set = [&](session::Presence presence, const std::optional<QTime> &time) {
        REQUIRE(file.run([&](Desk &desk) { return setAttendance(desk, market, ana, presence, time); }).ok());
        const auto all = file.read([&](const Reader &reader) { return reader.attendance(market); });
        REQUIRE(all.size() == 1);
        return all.front();
    };
    CHECK(set(session::Presence::Late, QTime(9, 40)).late == QTime(9, 40));
    const auto left = set(session::Presence::LeftEarly, QTime(15, 0));
    CHECK_FALSE(left.late);
    CHECK(left.left == QTime(15, 0));
    const auto away = set(session::Presence::Away, QTime(15, 0));
    CHECK_FALSE(away.late);
    CHECK_FALSE(away.left);
}

TEST_CASE("who watches whom is planned as a whole")
{
    OpenFile file;
    const auto market = madeSession(file, QStringLiteral("Market"));
    const auto build = OpenFile::must(madeActivity(file, market, { .title = QStringLiteral("Build") }));
    std::vector<Id<people::Client>> clients;
    for (const char16_t *name : { u"Ana", u"Ben", u"Cas" })
        clients.push_back(OpenFile::must(
            file.run([&](Desk &desk) { return addClient(desk, { .name = QString::fromUtf16(name) }); })));
    const auto sofie = OpenFile::must(file.run([](Desk &desk) { return addObserver(desk, QStringLiteral("Sofie")); }));
    const auto plan = [&](const std::vector<std::pair<Id<people::Observer>, Id<people::Client>>> &pairs) {
        REQUIRE(file.run([&](Desk &desk) { return planWatching(desk, build, pairs); }).ok());
        return file.read([&](const Reader &reader) { return reader.watchPlans(build); }).size();
    };
    CHECK(plan({ { sofie, clients[0] }, { sofie, clients[1] } }) == 2);
    CHECK(plan({ { sofie, clients[1] }, { sofie, clients[2] }, { sofie, clients[2] } }) == 2);
    REQUIRE(file.undo().ok());
    const auto back = file.read([&](const Reader &reader) { return reader.watchPlans(build); });
    CHECK(std::any_of(back.begin(), back.end(), [&](const auto &one) { return one.client == clients[0]; }));
    CHECK(plan({}) == 0);
}
