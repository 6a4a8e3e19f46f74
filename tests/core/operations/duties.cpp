// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/duties.h"

#include "course.h"
#include "operations/sessions.h"

using namespace mettle;
using namespace mettle::operations;

namespace {

const QString English = QStringLiteral("en");

/// A course in which what is kept of everybody is compared with a look from the beginning.
struct Kept : test::Course
{
    /// What changed is told as a workspace tells it.
    template <typename... T> void change(const T &...rows)
    {
        put(rows...);
        duties.note({ {}, { { std::nullopt, workspace::Record(rows) }... } });
    }
    bool agrees()
    {
        Duties anew;
        const auto all = std::chrono::minutes(1);
        REQUIRE(does([&](Desk &desk) { return anew.look(desk, English, all); }) == 0);
        REQUIRE(does([&](Desk &desk) { return duties.look(desk, English, all); }) == 0);
        const auto names = [](const Duties &of) {
            QStringList out;
            for (const Waiting &one : of.waiting())
                out << one.client.name + u':' + one.titles.join(u',');
            for (const DueBadge &one : of.badges())
                out << one.client.name + u'!' + one.achievement.name.in(English) + (one.consent ? u'+' : u'-');
            return out;
        };
        now = names(duties);
        return now == names(anew);
    }
    session::Mark markOf(const Id<session::Activity> &activity, const Id<people::Client> &client, const Id<people::Observer> &by)
    {
        return { .id = session::markId(activity, client, item("1.2"), by, Role::Trainer),
                 .activity = activity,
                 .client = client,
                 .item = item("1.2"),
                 .observer = by,
                 .level = 2,
                 .at = clock.now() };
    }

    Duties duties;
    QStringList now;
};

} // namespace

TEST_CASE("what is kept of everybody agrees with a look from the beginning after each change")
{
    Kept file;
    CHECK(file.agrees());
    CHECK(file.now.isEmpty());
    const auto monday = file.task(2);
    const auto tuesday = file.task(3, test::Course::Kind::RolePlay);
    file.change(file.markOf(monday, file.amina, file.sofie));
    CHECK(file.agrees());
    CHECK(file.now.isEmpty()); // seen once
    file.change(file.markOf(tuesday, file.amina, file.sofie));
    CHECK(file.agrees());
    CHECK(file.now.size() == 1);
    // A second observer keeps the task open for everybody in it, whoever the mark is for.
    const auto today = file.task(10);
    file.change(file.markOf(today, file.jose, file.sofie));
    file.change(file.markOf(today, file.amina, file.jan));
    CHECK(file.agrees());
    file.change(session::Closing { session::closingId(today, file.sofie), today, file.sofie, file.clock.now() });
    file.change(session::Closing { session::closingId(today, file.jan), today, file.jan, file.clock.now() });
    CHECK(file.agrees());
    auto left = file.read([&](const workspace::Reader &reader) { return *reader.get(file.amina); });
    left.state = people::ClientState::Left;
    file.change(left);
    CHECK(file.agrees());
    CHECK(file.now.isEmpty());
}

TEST_CASE("time alone changes what waits: two days later a task is closed for everybody")
{
    Kept file;
    file.change(file.markOf(file.task(2), file.amina, file.sofie));
    const auto today = file.task(10);
    file.change(file.markOf(today, file.amina, file.sofie), file.markOf(today, file.jose, file.jan));
    CHECK(file.agrees());
    CHECK(file.now.isEmpty());
    file.clock.set(file.clock.now().addDays(4));
    CHECK(file.agrees());
    CHECK(file.now.size() == 1);
}

TEST_CASE("a look stops when its time is over, and goes on where it was")
{
    Kept file;
    file.seeWidely(file.amina, "1.2");
    file.seeWidely(file.jose, "1.2");
    const auto look = [&] { return file.does([&](Desk &desk) { return file.duties.look(desk, English, std::chrono::milliseconds(0)); }); };
    CHECK(look() == 1);
    CHECK(look() == 0);
    CHECK(file.duties.waiting().size() == 2);
}
