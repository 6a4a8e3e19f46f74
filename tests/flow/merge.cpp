// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomwork.h"

#include "operations/observe.h"
#include "operations/people.h"
#include "operations/plan.h"
#include "operations/sessions.h"
#include "storage/errors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mettle;
using namespace mettle::operations;
using mettle::test::item;
using mettle::test::OpenFile;
using mettle::test::RandomWork;
using people::Role;
using storage::MergeMode;
using storage::MergeOutcome;
using storage::Side;
using workspace::Reader;

namespace {

const QUuid Second = QUuid::fromString(QStringLiteral("22222222-2222-4222-8222-222222222222"));
const QUuid Third = QUuid::fromString(QStringLiteral("33333333-3333-4333-8333-333333333333"));

/// Everything in a file, bookkeeping too, as text that can be compared.
QByteArray whole(OpenFile &file)
{
    return OpenFile::must(file.run([](Desk &desk) { return desk.dump(false); }));
}

/// The first lines in which two dumps differ, each with its table and neighbours; empty when they are equal.
QString difference(const QByteArray &a, const QByteArray &b)
{
    const QJsonObject one = QJsonDocument::fromJson(a)[QStringLiteral("tables")].toObject();
    const QJsonObject other = QJsonDocument::fromJson(b)[QStringLiteral("tables")].toObject();
    QStringList out;
    for (const QString &table : one.keys()) {
        const QJsonArray rows = one[table].toArray(), others = other[table].toArray();
        for (const auto &[from, to, sign] : { std::tuple { rows, others, u'-' }, std::tuple { others, rows, u'+' } })
            for (const QJsonValue &row : from)
                if (!to.contains(row) && out.size() < 6)
                    out << QString(sign + table + u' ' + QString::fromUtf8(QJsonDocument(row.toObject()).toJson(QJsonDocument::Compact)));
    }
    return out.join(u'\n');
}

Result<MergeOutcome> bringIn(OpenFile &file, const QString &other, MergeMode mode = MergeMode::Write)
{
    return file.run([&](Desk &desk) { return desk.merge(other, mode); });
}

/// A copy of a file with all of another one in it.
std::unique_ptr<OpenFile> merged(const QString &into, const QString &from)
{
    auto file = std::make_unique<OpenFile>(into, Third, 99);
    OpenFile::must(bringIn(*file, from));
    const QStringList problems = file->problems();
    INFO(problems.join(u'\n').toStdString());
    REQUIRE(problems.isEmpty());
    return file;
}

/// A session of two people and one observer, on two laptops.
struct TwoLaptops
{
    TwoLaptops()
    {
        ana = OpenFile::must(first.run([](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Ana") }); }));
        sofie = OpenFile::must(first.run([](Desk &desk) { return addObserver(desk, QStringLiteral("Sofie")); }));
        const auto session = OpenFile::must(first.run([](Desk &desk) {
            return addSession(desk, { .title = QStringLiteral("Market"), .date = QDate(2026, 3, 10) });
        }));
        stall = OpenFile::must(
            first.run([&](Desk &desk) { return addActivity(desk, session, { .title = QStringLiteral("Stall") }); }));
        skill = item(first.catalogue(), QStringLiteral("1.2.1"));
        second = std::make_unique<OpenFile>(first.path, Second, 7);
    }
    Result<Id<session::Mark>> mark(OpenFile &file, int level)
    {
        return file.run([&](Desk &desk) {
            return operations::mark(desk, { *stall, *ana, *skill, *sofie, Role::Trainer }, level);
        });
    }
    int levelIn(OpenFile &file)
    {
        return file.read([&](const Reader &reader) { return reader.evidence(*ana).marks.front().level; });
    }
    /// Both into each other give the same, to the letter; the outcome of theirs into ours.
    MergeOutcome meet()
    {
        const auto both = merged(second->path, first.path);
        const auto outcome = OpenFile::must(bringIn(first, second->path));
        CHECK(whole(first) == whole(*both));
        CHECK(first.problems().isEmpty());
        return outcome;
    }

    OpenFile first;
    std::unique_ptr<OpenFile> second;
    std::optional<Id<people::Client>> ana;
    std::optional<Id<people::Observer>> sofie;
    std::optional<Id<session::Activity>> stall;
    std::optional<Id<framework::Item>> skill;
};

} // namespace

TEST_CASE("what each laptop did comes together; bringing the same in twice changes nothing")
{
    TwoLaptops two;
    OpenFile::must(two.mark(*two.second, 2));
    const auto outcome = two.meet();
    CHECK(outcome.added == 1);
    CHECK(outcome.changed == 0);
    CHECK(outcome.conflicts.empty());
    CHECK(two.levelIn(two.first) == 2);
    const QByteArray once = whole(two.first);
    const auto again = OpenFile::must(bringIn(two.first, two.second->path));
    CHECK(again.added + again.changed + again.kept == 0);
    CHECK(whole(two.first) == once);
}

TEST_CASE("one cell marked on both: the newer wins, the older is said and kept in its history")
{
    TwoLaptops two;
    OpenFile::must(two.mark(two.first, 1));
    two.second->clock.set(two.second->clock.now().addSecs(60));
    OpenFile::must(two.mark(*two.second, 3));
    const auto outcome = two.meet();
    CHECK(two.levelIn(two.first) == 3);
    CHECK(outcome.changed == 1);
    const auto level = std::find_if(outcome.conflicts.begin(), outcome.conflicts.end(),
                                    [](const auto &one) { return one.field == QStringLiteral("level"); });
    REQUIRE(level != outcome.conflicts.end());
    CHECK(level->table == QStringLiteral("mark"));
    CHECK(level->ours.toInt() == 1);
    CHECK(level->theirs.toInt() == 3);
    CHECK(level->taken == Side::Theirs);
    const auto versions = QJsonDocument::fromJson(whole(two.first))[QStringLiteral("tables")][QStringLiteral("version")].toArray();
    REQUIRE(versions.size() == 1);
    CHECK(versions[0][QStringLiteral("was")].toString().contains(QStringLiteral("\"level\":1")));
}

TEST_CASE("a change of what the other side had already is no conflict")
{
    TwoLaptops two;
    OpenFile::must(two.mark(two.first, 1));
    OpenFile::must(bringIn(*two.second, two.first.path));
    two.second->clock.set(two.second->clock.now().addSecs(60));
    OpenFile::must(two.mark(*two.second, 2));
    const auto outcome = two.meet();
    CHECK(outcome.changed == 1);
    CHECK(outcome.conflicts.empty());
    CHECK(two.levelIn(two.first) == 2);
}

TEST_CASE("removed here and changed there: the later of the two holds, and it is said")
{
    for (const bool removedLater : { false, true }) {
        INFO("removed later " << removedLater);
        TwoLaptops two;
        OpenFile::must(two.mark(two.first, 1));
        OpenFile::must(bringIn(*two.second, two.first.path));
        (removedLater ? two.first : *two.second).clock.set(two.first.clock.now().addSecs(60));
        OpenFile::must(two.first.run([&](Desk &desk) {
            return clearMark(desk, { *two.stall, *two.ana, *two.skill, *two.sofie, Role::Trainer });
        }));
        OpenFile::must(two.mark(*two.second, 2));
        const auto outcome = two.meet();
        const auto marks = two.first.read([&](const Reader &reader) { return reader.evidence(*two.ana).marks; });
        CHECK(marks.size() == (removedLater ? 0 : 1));
        REQUIRE(outcome.conflicts.size() == 1);
        CHECK(outcome.conflicts[0].field.isEmpty());
        CHECK(outcome.conflicts[0].taken == (removedLater ? Side::Ours : Side::Theirs));
        CHECK(outcome.conflicts[0].ours.isNull());
        CHECK(outcome.conflicts[0].theirs[QStringLiteral("level")].toInt() == 2);
    }
}

TEST_CASE("what was removed stays when the other side made something that rests on it")
{
    TwoLaptops two;
    const auto goal = OpenFile::must(
        two.first.run([&](Desk &desk) { return addGoal(desk, *two.ana, { .words = QStringLiteral("I ask") }); }));
    OpenFile::must(bringIn(*two.second, two.first.path));
    OpenFile::must(two.second->run([&](Desk &desk) { return addStep(desk, goal, { .then = QStringLiteral("I go") }); }));
    two.first.clock.set(two.first.clock.now().addSecs(60));
    OpenFile::must(two.first.run([&](Desk &desk) { return removeGoal(desk, goal); }));
    two.meet();
    const auto goals = two.first.read([&](const Reader &reader) { return reader.goals(*two.ana); });
    REQUIRE(goals.size() == 1);
    CHECK(goals[0].steps.size() == 1);
}

TEST_CASE("people of the same name made on two laptops stay two, and are listed")
{
    TwoLaptops two;
    for (OpenFile *file : { &two.first, two.second.get() })
        OpenFile::must(file->run([](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Émil  Ö") }); }));
    const auto outcome = two.meet();
    REQUIRE(outcome.possibleDuplicates.size() == 1);
    CHECK(outcome.possibleDuplicates[0].table == QStringLiteral("client"));
    CHECK(outcome.possibleDuplicates[0].ids.size() == 2);
}

TEST_CASE("newcomers who got the same number in a group on two laptops get numbers of their own")
{
    TwoLaptops two;
    const auto group = OpenFile::must(two.first.run([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); }));
    OpenFile::must(bringIn(*two.second, two.first.path));
    const auto join = [&](OpenFile &file, const QString &name) {
        const auto client = OpenFile::must(file.run([&](Desk &desk) { return addClient(desk, { .name = name }); }));
        OpenFile::must(file.run([&](Desk &desk) { return joinGroup(desk, group, client, QDate(2026, 3, 10)); }));
    };
    join(two.first, QStringLiteral("Bart"));
    two.second->clock.set(two.second->clock.now().addSecs(60));
    join(*two.second, QStringLiteral("Chen"));
    two.meet();
    QStringList members;
    for (const auto &one : two.first.read([&](const Reader &reader) { return reader.members(group, QDate(2026, 3, 10)); }))
        members << QStringLiteral("%1 %2").arg(one.number).arg(one.client.name);
    CHECK(members == QStringList { QStringLiteral("1 Bart"), QStringLiteral("2 Chen") });
}

TEST_CASE("a preview says the same and writes nothing; what is no workspace is refused and leaves the file as it was")
{
    TwoLaptops two;
    OpenFile::must(two.mark(*two.second, 2));
    const QByteArray before = whole(two.first);
    const auto preview = OpenFile::must(bringIn(two.first, two.second->path, MergeMode::Preview));
    CHECK(preview.added == 1);
    CHECK(whole(two.first) == before);
    CHECK(bringIn(two.first, two.first.path).error().is(storage::errors::SameFile));
    CHECK(bringIn(two.first, two.first.path + QStringLiteral("x")).error().is(storage::errors::Missing));
    const QString other = test::scratch() + QStringLiteral("/other.txt");
    QFile file(other);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("something else altogether, and long enough to be looked at as a file of ours would be");
    file.close();
    CHECK(bringIn(two.first, other).error().is(storage::errors::NotOurs));
    CHECK(whole(two.first) == before);
}

TEST_CASE("any work on laptops with wrong clocks, brought together, is the same in whatever order")
{
    const unsigned seeds = qEnvironmentVariableIsSet("METTLE_LONG") ? 60 : 3;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        OpenFile first;
        RandomWork before(first, seed);
        for (int i = 0; i < 40; ++i)
            before.step();
        OpenFile second(first.path, Second, seed);
        OpenFile third(first.path, Third, seed + 50);
        second.clock.set(second.clock.now().addSecs(seed % 2 ? 86'400 : -86'400)); // up to a day wrong
        third.clock.set(third.clock.now().addSecs(seed % 3 ? -40'000 : 80'000));
        std::vector<std::unique_ptr<RandomWork>> work;
        for (OpenFile *file : { &first, &second, &third })
            work.push_back(std::make_unique<RandomWork>(*file, seed + 100 * unsigned(work.size() + 1)));
        for (int i = 0; i < 40; ++i) {
            for (auto &one : work)
                one->step();
            if (i % 10 == 9)
                (void)first.undo();
        }
        const auto ours = merged(first.path, second.path);
        const auto theirs = merged(second.path, first.path);
        REQUIRE(difference(whole(*ours), whole(*theirs)).toStdString() == "");
        const QByteArray once = whole(*ours);
        OpenFile::must(bringIn(*ours, second.path));
        CHECK(difference(whole(*ours), once).toStdString() == "");
        OpenFile::must(bringIn(*ours, theirs->path));
        CHECK(difference(whole(*ours), once).toStdString() == "");
        // Three: whoever meets first.
        const auto all = merged(ours->path, third.path);
        const auto later = merged(second.path, third.path);
        const auto otherwise = merged(first.path, later->path);
        CHECK(difference(whole(*all), whole(*otherwise)).toStdString() == "");
    }
}
