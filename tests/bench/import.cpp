// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a table of observations costs, and one line of a stream: seconds on the wall and on the processor.
// usage: bench_import [rows] [folder]      the folder stands on the disk to be measured (default: the temporary one)

#include "operations/imports.h"
#include "operations/workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace mettle;
using workspace::Desk;

namespace {

constexpr int Lines = 300;

template<typename F>
double measure(const QString &what, F work, int times = 1)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    const auto result = work();
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double busy = double(std::clock() - processor) / CLOCKS_PER_SEC;
    if (!result) {
        std::fprintf(stderr, "bench_import: %s\n", qPrintable(lines(result.error(), QStringLiteral("en")).mid(0, 5).join(u'\n')));
        std::exit(1);
    }
    std::printf("%-24s %9.4f s, processor %9.4f s\n", qPrintable(what), wall / times, busy / times);
    return wall;
}

/// Days of eight tasks, twelve clients and seventeen skills; every seventh mark with a note.
QByteArray table(int rows)
{
    static constexpr const char *Codes[] { "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5",
                                           "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "4.4" };
    QString out = QStringLiteral("date,session,activity,kind,client,competence,observer,mark,note,time\n");
    for (int row = 0; row < rows; ++row) {
        const int client = row / 17 % 12, task = row / 17 / 12 % 8, day = row / 17 / 12 / 8;
        out += QStringLiteral("%1,Day %2,Task %3,alone,Client %4,%5,Sofie,%6,%7,09:%8\n")
                   .arg(QDate(2024, 1, 1).addDays(day).toString(Qt::ISODate))
                   .arg(day)
                   .arg(task)
                   .arg(client)
                   .arg(QLatin1String(Codes[row % 17]))
                   .arg(row % 4)
                   .arg(row % 7 == 0 ? QStringLiteral("said something %1").arg(row) : QString())
                   .arg(10 + row % 50);
    }
    return out.toUtf8();
}

/// Notes about one client and skill in one activity.
QByteArray notesInOneCell(int rows)
{
    QString out = QStringLiteral("date,session,activity,client,competence,observer,note,time\n");
    for (int row = 0; row < rows; ++row)
        out += QStringLiteral("2025-01-01,Notes of %1,Task,Client 0,1.2,Sofie,said something %2,09:%3\n")
                   .arg(rows)
                   .arg(row)
                   .arg(10 + row % 50);
    return out.toUtf8();
}

QByteArray line(int number)
{
    return QStringLiteral("{\"date\":\"2026-03-10\",\"session\":\"Market\",\"activity\":\"Task %1\",\"client\":\"Client %2\","
                          "\"competence\":\"1.2\",\"indicator\":\"1.2.%3\",\"observer\":\"Observer %4\",\"mark\":2}")
        .arg(number % 3)
        .arg(number / 3 % 12)
        .arg(1 + number % 4)
        .arg(number / 36)
        .toUtf8();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder(argc > 2 ? QString::fromLocal8Bit(argv[2]) + QStringLiteral("/bench-XXXXXX") : QString());
    const SystemClock clock;
    SeededRandom random(1);
    Desk desk(clock, random, QUuid::createUuid(), {});
    measure(QStringLiteral("new workspace"), [&]() -> Result<void> {
        METTLE_TRY(desk.open(folder.filePath(QStringLiteral("bench.mettle")), workspace::Access::Create));
        return operations::setUpWorkspace(desk, QStringLiteral("bench"), QStringLiteral("en"));
    });
    const QByteArray all = table(rows);
    std::printf("%d rows, %.1f MB\n", rows, double(all.size()) / 1e6);
    measure(QStringLiteral("import"), [&] { return operations::importObservations(desk, all, true); });
    measure(QStringLiteral("the same again"), [&] { return operations::importObservations(desk, all, true); });
    measure(QStringLiteral("undo"), [&] { return desk.undo(); });
    measure(QStringLiteral("redo"), [&] { return desk.redo(); });
    measure(
        QStringLiteral("one line of a stream"),
        [&]() -> Result<void> {
            operations::ObservationStream lines(desk, {});
            for (int i = 0; i < Lines; ++i)
                METTLE_TRY(lines.observe(line(i), i + 1));
            return {};
        },
        Lines);
    for (const int notes : { 1'000, 10'000, 50'000 }) {
        const QByteArray cell = notesInOneCell(notes);
        const double seconds = measure(QStringLiteral("%1 notes, one cell").arg(notes),
                                       [&] { return operations::importObservations(desk, cell, true); });
        std::printf("%24s %9.0f rows a second\n", "", notes / seconds);
    }
    return 0;
}
