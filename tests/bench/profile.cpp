// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a profile costs: one client with 2,000 observations, and 500 clients with 17 skills each, read and computed anew.
// Prints the medians in milliseconds.
// usage: bench_profile [folder]      the folder stands on the disk to be measured (default: the temporary one)

#include "operations/lookup.h"
#include "operations/profile.h"
#include "operations/today.h"
#include "operations/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace mettle;
using workspace::Desk;
using workspace::Transaction;

namespace {

constexpr int Rounds = 9;
constexpr int Clients = 500;
constexpr int ClientsInGroup = 10;
constexpr int TasksOfMany = 12;
constexpr int MarksOfOne = 2000;

template<typename T>
T need(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "bench_profile: %s\n", qPrintable(sentence(result.error(), QStringLiteral("en"))));
    std::exit(1);
}

struct Course
{
    framework::Catalogue catalogue { .framework = { .id = framework::frameworkId({}, {}) } };
    std::vector<Id<framework::Item>> indicators;
    std::vector<session::Activity> activities;
    std::vector<people::Observer> observers;
};

void setUp(Desk &desk)
{
    if (const auto made = operations::setUpWorkspace(desk, QStringLiteral("bench"), QStringLiteral("en")); !made)
        need(Result<int>(made.error()));
}

/// Tasks of their own for one group.
Course makeCourse(Desk &desk, int tasks)
{
    const auto framework = need(operations::defaultFramework(desk));
    Course course;
    course.catalogue = *need(desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(framework); }));
    for (const framework::Item &item : course.catalogue.items)
        if (item.type == framework::ItemType::Indicator)
            course.indicators.push_back(item.id);
    need(desk.transact({ "bench", {}, workspace::Undo::Barrier }, [&](Transaction &t) -> Result<int> {
        for (const char *name : { "Sofie", "Jan" }) {
            course.observers.push_back({ t.newId<people::Observer>(), QString::fromLatin1(name) });
            t.put(course.observers.back());
        }
        for (int i = 0; i < tasks; ++i) {
            session::Activity activity { .id = t.newId<session::Activity>(), .title = QStringLiteral("Task %1").arg(i) };
            activity.kind = programme::Kind(i % 5);
            activity.date = desk.today().addDays(i / 3 - 60);
            activity.imported = true;
            t.put(activity);
            course.activities.push_back(activity);
        }
        return 0;
    }));
    return course;
}

/// A client who got `marks` marks, spread over the tasks, observers and behaviours of the course.
Id<people::Client> addClient(Transaction &t, const Course &course, int number, int marks)
{
    const people::Client client { .id = t.newId<people::Client>(), .name = QStringLiteral("Client %1").arg(number) };
    t.put(client);
    const size_t tasks = course.activities.size();
    const size_t observers = course.observers.size();
    for (size_t i = 0; i < size_t(marks); ++i) {
        const auto &activity = course.activities[i % tasks];
        const auto &by = course.observers[i / tasks % observers];
        const auto &item = course.indicators[(i / tasks / observers * 7 + i % tasks * 11 + size_t(number)) % course.indicators.size()];
        t.put(session::Mark { .id = session::markId(activity.id, client.id, item, by.id, people::Role::Trainer),
                              .activity = activity.id, .client = client.id, .item = item, .observer = by.id,
                              .level = int(i * 5 % 4), .at = t.now() });
    }
    return client.id;
}

template<typename F>
double medianMilliseconds(F work)
{
    std::vector<double> times;
    for (int i = 0; i < Rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void one(Desk &desk)
{
    setUp(desk);
    const Course course = makeCourse(desk, 60);
    const auto client = need(desk.transact({ "bench", {}, workspace::Undo::Barrier }, [&](Transaction &t) -> Result<Id<people::Client>> {
        return addClient(t, course, 0, MarksOfOne);
    }));
    const auto marks = need(desk.ask([&](const workspace::Reader &reader) { return reader.evidence(client); })).marks.size();
    const double whole = medianMilliseconds([&] { need(operations::clientProfile(desk, client)); });
    std::printf("profile of a client with %zu observations, read and computed: %.1f ms\n", marks, whole);
}

void many(Desk &desk)
{
    setUp(desk);
    Course course;
    for (int first = 0; first < Clients; first += ClientsInGroup) {
        course = makeCourse(desk, TasksOfMany);
        need(desk.transact({ "bench", {}, workspace::Undo::Barrier }, [&](Transaction &t) -> Result<int> {
            for (int i = first; i < first + ClientsInGroup; ++i)
                addClient(t, course, i, TasksOfMany * 6);
            return 0;
        }));
    }
    std::vector<session::Evidence> all;
    for (const auto &client : need(desk.ask([](const workspace::Reader &reader) { return reader.everyClient(); })))
        all.push_back(need(desk.ask([&](const workspace::Reader &reader) { return reader.evidence(client.id); })));
    size_t positions = 0;
    const double computed = medianMilliseconds([&] {
        positions = 0;
        for (const session::Evidence &evidence : all)
            positions += profile::positions(course.catalogue, evidence, course.catalogue.framework.positionRule).size();
    });
    const double waiting = medianMilliseconds([&] { need(operations::positionsWaiting(desk, QStringLiteral("en"))); });
    const double today = medianMilliseconds([&] { need(operations::today(desk, QStringLiteral("en"))); });
    std::printf("%d clients, %zu positions, computed: %.1f ms; read, computed and listed as waiting: %.1f ms; the whole of "
                "today: %.1f ms\n",
                Clients, positions, computed, waiting, today);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const SystemClock clock;
    SystemRandom random;
    const std::pair<const char *, void (*)(Desk &)> measures[] { { "one", one }, { "many", many } };
    for (const auto &[name, measure] : measures) {
        Desk desk(clock, random, makeUuid7(clock, random), {});
        if (const auto opened = desk.open(folder + u'/' + QLatin1String(name) + QStringLiteral(".mettle"), workspace::Access::Create); !opened)
            need(Result<int>(opened.error()));
        measure(desk);
    }
    return 0;
}
