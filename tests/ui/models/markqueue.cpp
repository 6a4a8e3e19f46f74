// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markqueue.h"

#include "operations/people.h"
#include "operations/sessions.h"
#include "support/file.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace mettle;
using models::MarkQueue;
using models::TypedMark;
using session::MarkKind;

namespace {

/// A file on a stick that can be pulled: while its folder is away nothing can be written.
struct Stick : test::OpenFile
{
    Stick()
        : folder(QFileInfo(path).absolutePath())
        , away(folder + QStringLiteral("-away"))
    {
        const auto client = must(run([](workspace::Desk &desk) { return operations::addClient(desk, { .name = QStringLiteral("Amina") }); }));
        const auto observer = must(run([](workspace::Desk &desk) { return operations::addObserver(desk, QStringLiteral("Sofie")); }));
        const auto session = must(run([](workspace::Desk &desk) {
            return operations::addSession(desk, { .title = QStringLiteral("Market"), .date = desk.today() });
        }));
        activity = must(run([&](workspace::Desk &desk) { return operations::addActivity(desk, session, { .title = QStringLiteral("Build") }); }));
        const auto list = catalogue();
        for (const framework::Item *one : list.children(framework::ItemType::Indicator))
            cells.push_back({ *activity, client, one->id, observer, people::Role::Trainer });
    }
    ~Stick() { back(); }

    void pull() { REQUIRE(QDir().rename(folder, away)); }
    void back()
    {
        if (QDir(away).exists())
            QDir().rename(away, folder);
    }
    [[nodiscard]] TypedMark level(size_t cell, int level) const { return { cells[cell], MarkKind::Level, level }; }
    std::vector<int> onDisk()
    {
        std::vector<int> out;
        for (const session::Mark &mark : read([&](const workspace::Reader &reader) { return reader.marks(*activity); }))
            out.push_back(mark.level);
        std::sort(out.begin(), out.end());
        return out;
    }

    QString folder;
    QString away;
    std::optional<Id<session::Activity>> activity;
    std::vector<operations::Cell> cells;
};

} // namespace

TEST_CASE("marks that cannot be written wait in their order, are not shown as saved, and are saved when the stick is back")
{
    Stick stick;
    MarkQueue queue(stick.workspace);
    QSignalSpy saved(&queue, &MarkQueue::saved);
    QSignalSpy waiting(&queue, &MarkQueue::waitingChanged);
    QSignalSpy unstuck(&queue, &MarkQueue::unstuck);
    queue.add(stick.level(0, 1));
    REQUIRE(saved.wait());

    stick.pull();
    queue.add(stick.level(1, 2));
    queue.add(stick.level(1, 3)); // the same cell again: the later one must win
    REQUIRE(QTest::qWaitFor([&] { return queue.waiting() == 2; }));
    queue.add(stick.level(2, 2)); // typed while nothing can be written
    CHECK(queue.waiting() == 3);
    CHECK(waiting.last().first().toInt() == 3);
    CHECK(saved.size() == 1);
    REQUIRE(queue.pending(stick.cells[1]));
    CHECK(queue.pending(stick.cells[1])->level == 3);

    queue.retry(); // still away
    REQUIRE(QTest::qWaitFor([&] { return waiting.size() >= 3; }));
    CHECK(queue.waiting() == 3);
    CHECK(saved.size() == 1);

    stick.back();
    queue.retry();
    REQUIRE((!unstuck.isEmpty() || unstuck.wait()));
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 4; }));
    CHECK(queue.waiting() == 0);
    CHECK_FALSE(queue.pending(stick.cells[1]));
    CHECK(stick.onDisk() == std::vector { 1, 2, 3 });
    CHECK(stick.problems().isEmpty());
}

TEST_CASE("a mark that a rule refuses comes back and holds nothing up")
{
    Stick stick;
    MarkQueue queue(stick.workspace);
    QSignalSpy saved(&queue, &MarkQueue::saved);
    QSignalSpy refused(&queue, &MarkQueue::refused);
    queue.add(stick.level(0, 9)); // not on the scale
    queue.add(stick.level(1, 2));
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 1 && refused.size() == 1; }));
    CHECK_FALSE(queue.isStuck());
    CHECK(stick.onDisk() == std::vector { 2 });
}

TEST_CASE("an undo asked for after three quick marks takes back the third")
{
    Stick stick;
    stick.reopen();
    MarkQueue queue(stick.workspace);
    for (size_t i = 0; i < 3; ++i)
        queue.add(stick.level(i, int(i) + 1));
    REQUIRE(stick.undo());
    CHECK(stick.onDisk() == std::vector { 1, 2 });
}
