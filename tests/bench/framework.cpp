// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a framework of ESCO's size costs: reading, importing, importing again, searching, exporting; against a raw SQLite bulk
// insert of the same rows with the same indexes, in the same run.
// usage: bench_framework FILE...      (the files of one set: make_esco_scale.py DIR en makes one)

#include "operations/frameworks.h"
#include "operations/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <sqlite3.h>

using namespace mettle;
using workspace::Desk;

namespace {

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The processor's time of this program: what a busy machine does not change.
double busy(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

template<typename T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "bench_framework: %s\n", qPrintable(lines(result.error(), QStringLiteral("en")).join(u'\n')));
    std::exit(1);
}

void must(const Result<void> &result)
{
    if (!result)
        std::exit(1);
}

long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toLong() / 1024;
    return 0;
}

/// The same cells by the bare library: one prepared statement a table, one transaction, the same indexes and text index.
double rawInsert(const QString &path, const framework::Catalogue &catalogue)
{
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    const auto run = [&](const char *sql) { sqlite3_exec(db, sql, nullptr, nullptr, nullptr); };
    for (const char *setting : { "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA cache_size = -32000", "PRAGMA synchronous = EXTRA" })
        run(setting); // as a workspace has them
    run("CREATE TABLE item (id BLOB NOT NULL PRIMARY KEY, framework_id BLOB, source_id TEXT, code TEXT, ordinal INTEGER, type TEXT, "
        "title TEXT, easy_title TEXT, description TEXT, easy_description TEXT, anchor TEXT, alternatives TEXT, main_parent_id BLOB, "
        "more_parents TEXT, case_identifier TEXT, uri TEXT, descriptors TEXT, extra TEXT, modified INTEGER, device BLOB) STRICT");
    run("CREATE INDEX a ON item (framework_id, code)");
    run("CREATE INDEX b ON item (main_parent_id)");
    run("CREATE TABLE search_key (key INTEGER NOT NULL PRIMARY KEY, item_id BLOB NOT NULL UNIQUE) STRICT");
    run("CREATE VIRTUAL TABLE search USING fts5 (titles, codes, alternatives, descriptions, content = '', prefix = '1 2 3')");
    const double took = seconds([&] {
        run("BEGIN");
        sqlite3_stmt *item = nullptr;
        sqlite3_stmt *key = nullptr;
        sqlite3_stmt *text = nullptr;
        sqlite3_prepare_v2(db, "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &item, nullptr);
        sqlite3_prepare_v2(db, "INSERT INTO search_key VALUES (?, ?)", -1, &key, nullptr);
        sqlite3_prepare_v2(db, "INSERT INTO search (rowid, titles, codes, alternatives, descriptions) VALUES (?, ?, ?, ?, ?)", -1, &text, nullptr);
        const auto bind = [](sqlite3_stmt *statement, int at, const QByteArray &bytes) {
            sqlite3_bind_text(statement, at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        };
        const auto blob = [](sqlite3_stmt *statement, int at, const QByteArray &bytes) {
            sqlite3_bind_blob(statement, at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        };
        const auto step = [](sqlite3_stmt *statement) {
            sqlite3_step(statement);
            sqlite3_reset(statement);
        };
        int row = 0;
        for (const framework::Item &one : catalogue.items) {
            const QByteArray title = one.title.in(QStringLiteral("en")).toUtf8();
            const QByteArray others = one.alternatives.in(QStringLiteral("en")).toUtf8();
            const QByteArray description = one.description.in(QStringLiteral("en")).toUtf8();
            const auto json = [](const QByteArray &text) { return text.isEmpty() ? QByteArray("{}") : QByteArray("{\"en\":\"" + text + "\"}"); };
            int at = 0;
            blob(item, ++at, one.id.bytes());
            blob(item, ++at, one.framework.bytes());
            bind(item, ++at, one.sourceId.toUtf8());
            bind(item, ++at, one.code.toUtf8());
            sqlite3_bind_int(item, ++at, one.order);
            bind(item, ++at, nameOf(one.type).toUtf8());
            for (const QByteArray &cell : { json(title), QByteArray("{}"), json(description), QByteArray("{}"), QByteArray("{}"), json(others) })
                bind(item, ++at, cell);
            ++at;
            one.mainParent ? blob(item, at, one.mainParent->bytes()) : void(sqlite3_bind_null(item, at));
            QByteArray more;
            for (const auto &parent : one.moreParents)
                more += parent.toString().toUtf8();
            bind(item, ++at, more);
            bind(item, ++at, {});
            bind(item, ++at, one.uri.toUtf8());
            bind(item, ++at, "{}");
            bind(item, ++at, one.extra.toUtf8());
            sqlite3_bind_int64(item, ++at, 1);
            blob(item, ++at, one.framework.bytes());
            step(item);
            sqlite3_bind_int64(key, 1, ++row);
            blob(key, 2, one.id.bytes());
            step(key);
            sqlite3_bind_int64(text, 1, row);
            bind(text, 2, title);
            bind(text, 3, one.code.toUtf8());
            bind(text, 4, others);
            bind(text, 5, description);
            step(text);
        }
        for (sqlite3_stmt *statement : { item, key, text })
            sqlite3_finalize(statement);
        run("COMMIT");
    });
    sqlite3_close(db);
    return took;
}

void searchAll(Desk &desk, const framework::Catalogue &catalogue)
{
    // Every key press of the titles of some items, from the first letter on.
    std::vector<double> times;
    for (size_t i = 0; i < catalogue.items.size(); i += catalogue.items.size() / 60 + 1) {
        const QString title = catalogue.items[i].title.in(QStringLiteral("en"));
        for (qsizetype length = 1; length <= std::min<qsizetype>(title.size(), 20); ++length)
            times.push_back(seconds([&] { must(operations::findItems(desk, title.left(length))); }));
    }
    std::printf("search: first, cold %.1f ms; ", times.front() * 1000);
    std::sort(times.begin(), times.end());
    std::printf("of %zu key presses the median %.1f ms, 99th percentile %.1f ms, worst %.1f ms\n", times.size(),
                times[times.size() / 2] * 1000, times[times.size() * 99 / 100] * 1000, times.back() * 1000);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::vector<exchange::SourceFile> files;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({ file.fileName(), file.readAll() });
    }
    QTemporaryDir folder;
    const SystemClock clock;
    SeededRandom random(1);
    std::optional<exchange::FrameworkReading> reading;
    const double read = seconds([&] { reading = must(exchange::readFrameworks(files)); });
    const framework::Catalogue &catalogue = reading->frameworks.at(0).catalogue;
    std::printf("%zu items; read %.2f s (%.0f a second)\n", catalogue.items.size(), read, double(catalogue.items.size()) / read);
    double raw = 0;
    const double rawBusy = busy([&] { raw = rawInsert(folder.filePath(QStringLiteral("raw.sqlite")), catalogue); });
    const QString path = folder.filePath(QStringLiteral("bench.mettle"));
    {
        Desk desk(clock, random, QUuid::createUuid(), {});
        must(desk.open(path, workspace::Access::Create));
        must(operations::setUpWorkspace(desk, QStringLiteral("bench"), QStringLiteral("en")));
        double import = 0;
        const double importBusy = busy([&] { import = seconds([&] { must(operations::importFrameworks(desk, *reading)); }); });
        std::printf("import %.2f s; raw SQLite %.2f s; ratio %.1f (processor %.2f s, %.2f s, %.1f); read and import %.2f s; memory at "
                    "most %ld MB\n",
                    import, raw, import / raw, importBusy, rawBusy, importBusy / rawBusy, read + import, peakMemory());
        std::printf("the same again %.2f s\n", seconds([&] { must(operations::importFrameworks(desk, *reading)); }));
        std::printf("export CASE %.2f s\n",
                    seconds([&] { must(operations::exportFramework(desk, catalogue.framework.id, operations::FrameworkExport::Case)); }));
    }
    Desk desk(clock, random, QUuid::createUuid(), {});
    std::printf("open %.1f ms\n", seconds([&] { must(desk.open(path, workspace::Access::ReadWrite)); }) * 1000);
    searchAll(desk, catalogue);
    return 0;
}
