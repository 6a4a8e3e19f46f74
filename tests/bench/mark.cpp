// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one marked cell costs as a verb, against SQLite alone writing the same rows (the mark and its line in the
// journal) in one transaction with the same settings. Prints the medians and their ratio; the figure to reach is 1.3.
// usage: bench_mark [folder]      the folder stands on the disk to be measured (default: the temporary one)

#include "operations/observe.h"
#include "operations/people.h"
#include "operations/sessions.h"
#include "operations/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sqlite3.h>

using namespace mettle;
using operations::Cell;
using workspace::Desk;

namespace {

constexpr int Rounds = 20;
constexpr int MarksPerRound = 50;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_mark: %s\n", qPrintable(why));
    std::exit(1);
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        stop(sentence(result.error(), QStringLiteral("en")));
    return std::move(*result);
}

/// A course day: twelve clients, ten tasks, one observer, every behaviour of the built-in framework.
std::vector<Cell> cells(Desk &desk)
{
    if (const auto made = operations::setUpWorkspace(desk, QStringLiteral("bench"), QStringLiteral("en")); !made)
        stop(sentence(made.error(), QStringLiteral("en")));
    const auto observer = need(operations::addObserver(desk, QStringLiteral("Sofie")));
    const auto session = need(operations::addSession(desk, { .title = QStringLiteral("Market"), .date = desk.today() }));
    std::vector<Id<people::Client>> clients;
    for (int i = 0; i < 12; ++i)
        clients.push_back(need(operations::addClient(desk, { .name = QStringLiteral("Client %1").arg(i) })));
    std::vector<Id<session::Activity>> activities;
    for (int i = 0; i < 10; ++i)
        activities.push_back(need(operations::addActivity(desk, session, { .title = QStringLiteral("Task %1").arg(i) })));
    const auto catalogue = need(desk.ask([](const workspace::Reader &reader) {
        return reader.catalogue(reader.frameworks().front().framework.id);
    }));
    std::vector<Cell> out;
    for (const auto &activity : activities)
        for (const auto &client : clients)
            for (const framework::Item &item : catalogue->items)
                if (item.type == framework::ItemType::Indicator)
                    out.push_back({ activity, client, item.id, observer, people::Role::Trainer });
    return out;
}

/// SQLite alone, as careful a program would write it by hand: statements prepared once, ids and times bound.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        check(sqlite3_open_v2(QFile::encodeName(path).constData(), &m_file, SQLITE_OPEN_READWRITE, nullptr));
        for (const char *setting : { "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON",
                                     "PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA" })
            check(sqlite3_exec(m_file, setting, nullptr, nullptr, nullptr));
        m_begin = prepared("BEGIN IMMEDIATE");
        m_mark = prepared("INSERT INTO mark (id, activity_id, client_id, item_id, observer_id, role, kind, level, at, "
                          "modified, device) VALUES (?, ?, ?, ?, ?, 'trainer', 'level', 2, ?, ?, ?)");
        m_journal = prepared("INSERT INTO journal (device, counter, modified, verb, ids) VALUES (?, ?, ?, 'mark', ?)");
        m_commit = prepared("COMMIT");
    }
    ~Bare()
    {
        for (sqlite3_stmt *statement : { m_begin, m_mark, m_journal, m_commit })
            sqlite3_finalize(statement);
        sqlite3_close(m_file);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void mark(const Cell &cell)
    {
        const auto id = session::markId(cell.activity, cell.client, cell.item, cell.observer, cell.role);
        const QByteArray device(16, 'd');
        ++m_counter;
        step(m_begin);
        bind(m_mark, 1, id.bytes());
        bind(m_mark, 2, cell.activity.bytes());
        bind(m_mark, 3, cell.client.bytes());
        bind(m_mark, 4, cell.item.bytes());
        bind(m_mark, 5, cell.observer->bytes());
        sqlite3_bind_int64(m_mark, 6, 1'773'133'800'000);
        sqlite3_bind_int64(m_mark, 7, m_counter);
        bind(m_mark, 8, device);
        step(m_mark);
        const QByteArray ids = "[\"" + id.toString().toLatin1() + "\"]";
        bind(m_journal, 1, device);
        sqlite3_bind_int64(m_journal, 2, m_counter);
        sqlite3_bind_int64(m_journal, 3, m_counter);
        check(sqlite3_bind_text(m_journal, 4, ids.constData(), int(ids.size()), SQLITE_TRANSIENT));
        step(m_journal);
        step(m_commit);
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_file)));
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_file, sql, -1, &statement, nullptr));
        return statement;
    }
    void bind(sqlite3_stmt *statement, int place, const QByteArray &bytes)
    {
        check(sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT));
    }
    void step(sqlite3_stmt *statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(m_file)));
        sqlite3_reset(statement);
    }

    sqlite3 *m_file = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_mark = nullptr;
    sqlite3_stmt *m_journal = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    qint64 m_counter = 0;
};

template<typename F>
double microseconds(F work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QString());
    const QString path = folder.filePath(QStringLiteral("verb.mettle"));
    const SystemClock clock;
    SeededRandom random(1);
    Desk desk(clock, random, QUuid::createUuid(), {});
    if (const auto opened = desk.open(path, workspace::Access::Create); !opened)
        stop(sentence(opened.error(), QStringLiteral("en")));
    const std::vector<Cell> all = cells(desk);
    const QString copy = folder.filePath(QStringLiteral("bare.mettle"));
    if (!QFile::copy(path, copy))
        stop(QStringLiteral("the copy could not be written"));
    Bare bare(copy);

    // Turn about, so that both meet the same moods of the disk.
    std::vector<double> verbs, bares;
    for (size_t i = 0; i < size_t(Rounds * MarksPerRound) && i < all.size(); ++i) {
        const auto verb = [&] { verbs.push_back(microseconds([&] { need(operations::mark(desk, all[i], 2)); })); };
        const auto alone = [&] { bares.push_back(microseconds([&] { bare.mark(all[i]); })); };
        if (i % 2 == 0) {
            verb();
            alone();
        } else {
            alone();
            verb();
        }
    }
    const double ours = median(verbs), theirs = median(bares);
    std::printf("one mark, median of %zu: verb %.0f us, SQLite alone %.0f us, ratio %.2f (at most 1.3)\n", verbs.size(),
                ours, theirs, ours / theirs);
    return ours <= 1.3 * theirs ? 0 : 1;
}
