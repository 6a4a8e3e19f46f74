// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/toolkits.h"

#include "exchange/toolkit/toolkitfiles.h"
#include "operations/builtin.h"
#include "operations/errors.h"
#include "operations/people.h"
#include "operations/sessions.h"
#include "programme/coverage.h"
#include "support/file.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::item;
using mettle::test::OpenFile;
using programme::Toolkit;
using workspace::Reader;

namespace {

/// Two half days of one course on the built-in framework. `units`: the JSON of its only module's units.
Toolkit course(const char *units, const char *watch = R"("1.2.1","1.2.2","4.2.1")", const QString &version = QStringLiteral("1"))
{
    exchange::ToolkitFiles files;
    files[QStringLiteral("toolkit.json")]
        = QString::fromLatin1(R"({"format":"mettle-toolkit","formatVersion":1,"uri":"urn:course","version":"%1","audience":"clients",
            "title":{"en":"The course","nl":"De cursus"},"languages":["en"],
            "framework":{"uri":"%2","version":"1.0"},"modules":[{"id":"m","title":{"en":"M"},"units":[%3]}]})")
              .arg(version, builtInUri(), QLatin1String(units))
              .toUtf8();
    const auto activity = [&](const char *id, const char *title, const char *rest) {
        files[QStringLiteral("activities/%1.json").arg(QLatin1String(id))]
            = QString::fromLatin1(R"x({"id":"%1","title":{"en":"%2","nl":"%2 (nl)"},"minutes":30,%3})x")
                  .arg(QLatin1String(id), QLatin1String(title), QLatin1String(rest))
                  .toUtf8();
    };
    const QByteArray watched = QByteArray("\"kind\":\"group task\",\"watch\":[") + watch + "]";
    activity("stall", "Stall", watched.constData());
    activity("break", "Break", R"("watch":[])");
    activity("shop", "Shop", R"("kind":"real work","watch":["1.2.1","4.4.1"])");
    return OpenFile::must(exchange::readToolkit(files));
}

constexpr const char *TwoDays = R"({"id":"1","title":{"en":"First day"},"minutes":60,"activities":["stall","break"]},
                                   {"id":"2","title":{"en":"Second day"},"minutes":30,"activities":["shop"]})";

struct Courses : OpenFile
{
    using OpenFile::OpenFile;
    auto take(const Toolkit &toolkit)
    {
        return run([&](Desk &desk) { return takeIn(desk, toolkit); });
    }
};

} // namespace

TEST_CASE("a course is taken in whole, and read as it was; the same again changes nothing; undo takes it out")
{
    Courses file;
    const QByteArray before = file.data();
    const Toolkit toolkit = course(TwoDays);
    const auto outcome = Courses::must(file.take(toolkit));
    CHECK(outcome.added == 6); // a module, two units, three activities
    CHECK(*file.read([&](const Reader &reader) { return reader.toolkit(toolkit.course.id); }) == toolkit);
    const QByteArray taken = file.data();
    const auto again = Courses::must(file.take(toolkit));
    CHECK(again.same == 6);
    CHECK(again.added + again.changed == 0);
    CHECK(file.data() == taken);
    CHECK(file.undo().ok()); // taking the same in again was no step
    CHECK(file.data() == before);
    CHECK(file.problems().isEmpty());
}

TEST_CASE("a course that names a framework or a behaviour that is not here is refused")
{
    Courses file;
    const QByteArray before = file.data();
    Toolkit other = course(TwoDays);
    other.course.frameworkVersion = QStringLiteral("9");
    CHECK(file.take(other).error().is(errors::CourseFramework));
    const auto unknown = file.take(course(TwoDays, R"("1.2.99")"));
    CHECK(unknown.error().is(errors::CourseItem));
    CHECK(unknown.error().arguments == QStringList { QStringLiteral("stall") });
    CHECK(file.data() == before);
}

TEST_CASE("a newer edition takes the place of the older; what sessions were made from stays")
{
    Courses file;
    const Toolkit first = course(TwoDays);
    Courses::must(file.take(first));
    const auto session = Courses::must(file.run([](Desk &desk) {
        return addSession(desk, { .title = QStringLiteral("A"), .date = QDate(2026, 3, 10) });
    }));
    const auto shop = first.activities[2].id;
    const auto made = Courses::must(file.run([&](Desk &desk) { return addFromCourse(desk, session, shop); }));
    const auto activity = *file.read([&](const Reader &reader) { return reader.get(made); });
    CHECK(activity.title == QStringLiteral("Shop"));
    CHECK(activity.kind == programme::Kind::RealWork);
    CHECK(activity.plannedMinutes == 30);
    CHECK(activity.fromTemplate == shop);
    CHECK(activity.items == first.activities[2].items);
    CHECK(file.run([&](Desk &desk) { return addFromCourse(desk, session, shop); }).error().is(errors::AlreadyThere));

    Courses::must(file.take(course(R"({"id":"1","title":{"en":"First day"},"minutes":30,"activities":["stall"]})",
                                   R"("1.2.1")", QStringLiteral("2"))));
    const auto now = *file.read([&](const Reader &reader) { return reader.toolkit(first.course.id); });
    CHECK(now.course.version == QStringLiteral("2"));
    CHECK(now.units.size() == 1);
    REQUIRE(now.activities.size() == 1);
    CHECK(now.activities[0].items == std::vector { item(file.catalogue(), QStringLiteral("1.2.1")) });
    const auto kept = file.read([&](const Reader &reader) { return reader.get(shop); });
    REQUIRE(kept);
    CHECK_FALSE(kept->unit);
    CHECK_FALSE(file.read([&](const Reader &reader) { return reader.get(first.activities[1].id); })); // the break
    CHECK(file.problems().isEmpty());
}

TEST_CASE("a course held with a group gives a session for each unit, with what people are observed in")
{
    Courses file(QStringLiteral("nl"));
    const Toolkit toolkit = course(TwoDays);
    Courses::must(file.take(toolkit));
    const auto group = Courses::must(file.run([](Desk &desk) { return addGroup(desk, QStringLiteral("Maart"), {}); }));
    const QByteArray before = file.data();
    const std::vector<QDate> days { QDate(2026, 3, 12), QDate(2026, 3, 19) };
    const auto hold = [&](const std::vector<QDate> &on) {
        return file.run([&](Desk &desk) {
            return runCourse(desk, toolkit.course.id, group, { .place = QStringLiteral("Gent"), .days = on, .start = QTime(9, 0) });
        });
    };
    CHECK(hold({ days[0] }).error().is(errors::CourseDays));
    CHECK(file.data() == before);
    const auto run = Courses::must(hold(days));
    const auto sessions = file.read([](const Reader &reader) { return reader.sessions(10); });
    REQUIRE(sessions.size() == 2);
    for (const auto &row : sessions) {
        CHECK(row.session.courseRun == run);
        CHECK(row.session.group == group);
        const bool first = row.session.date == days[0];
        CHECK(row.session.title == (first ? QStringLiteral("First day") : QStringLiteral("Second day")));
        CHECK(row.session.end == (first ? QTime(10, 0) : QTime(9, 30)));
        QStringList titles;
        for (const auto &one : file.read([&](const Reader &reader) { return reader.activities(row.session.id); }))
            if (!one.betweenTasks)
                titles << one.title;
        CHECK(titles == QStringList { first ? QStringLiteral("Stall (nl)") : QStringLiteral("Shop (nl)") });
    }
    CHECK(file.undo().ok());
    CHECK(file.data() == before);
}

TEST_CASE("coverage counts tasks, kinds and days for each skill; the load of one observer its behaviours")
{
    Courses file;
    const auto catalogue = file.catalogue();
    const Toolkit toolkit = course(TwoDays);
    const auto all = programme::coverage(toolkit, catalogue);
    CHECK(all.size() == 17);
    const auto of = [&](const QString &code) {
        const auto id = item(catalogue, code);
        return *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.competence == id; });
    };
    CHECK(of(QStringLiteral("1.2")) == programme::Coverage { item(catalogue, QStringLiteral("1.2")), 2, 2, 2 });
    CHECK(of(QStringLiteral("4.4")) == programme::Coverage { item(catalogue, QStringLiteral("4.4")), 1, 1, 1 });
    CHECK(of(QStringLiteral("3.3")).activities == 0);
    CHECK_FALSE(of(QStringLiteral("1.2")).isEnough());
    CHECK(programme::load(toolkit.activities[0].items, catalogue) == programme::Load { 2, 3 });
}
