// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <random>

using namespace mettle;
using test::run;

namespace {

QByteArray line(int number)
{
    static const char *clients[] { "Amina Haddad", "Bart Peeters", "Chen Li" };
    // Every line is another cell or another note, so that every acknowledged id is a row of its own.
    return QJsonDocument(QJsonObject {
                             { QStringLiteral("date"), QStringLiteral("2026-03-10") },
                             { QStringLiteral("session"), QStringLiteral("Market stall") },
                             { QStringLiteral("activity"), QStringLiteral("Task %1").arg(number / 30) },
                             { QStringLiteral("kind"), QStringLiteral("group task") },
                             { QStringLiteral("client"), QLatin1String(clients[number % 3]) },
                             { QStringLiteral("competence"), QStringLiteral("%1.%2").arg(number / 3 % 2 + 1).arg(number / 6 % 4 + 1) },
                             { QStringLiteral("observer"), QStringLiteral("Sofie") },
                             { QStringLiteral("mark"), number % 4 },
                             { QStringLiteral("note"), QStringLiteral("seen at line %1").arg(number) },
                         })
               .toJson(QJsonDocument::Compact)
        + '\n';
}

QSet<QString> idsIn(const QString &workspace)
{
    const test::Ran dumped = run({ QStringLiteral("dump"), workspace });
    REQUIRE(dumped.exitCode == 0);
    QSet<QString> ids;
    const QJsonObject tables = dumped.json()[QStringLiteral("tables")].toObject();
    for (const char *table : { "mark", "note" })
        for (const QJsonValue &row : tables[QLatin1String(table)].toArray())
            ids.insert(row[QStringLiteral("id")].toString());
    return ids;
}

} // namespace

TEST_CASE("killed at any moment, the stream has lost no acknowledged row and the file is whole")
{
    const QString workspace = test::smallWorkspace();
    std::mt19937 random(20260310);
    const int kills = qEnvironmentVariableIntValue("METTLE_KILLS") > 0 ? qEnvironmentVariableIntValue("METTLE_KILLS") : 50;
    QSet<QString> acknowledged;
    int sent = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess process;
        test::prepare(process, { QStringLiteral("observe"), QStringLiteral("stream"), workspace });
        process.start();
        REQUIRE(process.waitForStarted());
        for (int i = 0; i < 200; ++i)
            process.write(line(sent++));
        // Every fifth dies while it begins; the others while they write, however slow the machine is.
        if (round % 5 != 0)
            REQUIRE(process.waitForReadyRead(20000));
        const int lifetime = int(random() % 120) + 5;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < lifetime && process.state() == QProcess::Running)
            process.waitForReadyRead(2);
        process.kill(); // SIGKILL: no handler, no destructor
        process.waitForFinished();
        for (const QByteArray &answer : process.readAllStandardOutput().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(answer).object();
            if (object.contains(QStringLiteral("ok")))
                acknowledged.insert(object[QStringLiteral("ok")].toString());
            else if (!object.isEmpty())
                FAIL(answer.toStdString());
        }
        if (round % 10 == 9 || round + 1 == kills) {
            const test::Ran checked = run({ QStringLiteral("check"), workspace });
            INFO("after " << round + 1 << " kills: " << checked.out.toStdString() << checked.err.toStdString());
            REQUIRE(checked.exitCode == 0);
            const QSet<QString> there = idsIn(workspace);
            REQUIRE((acknowledged - there).isEmpty());
        }
    }
    CHECK(acknowledged.size() >= kills * 4 / 5); // the rounds did write
}

TEST_CASE("a second program on the file is told so, and reading goes on beside it")
{
    const QString workspace = test::smallWorkspace();
    QProcess process;
    test::prepare(process, { QStringLiteral("observe"), QStringLiteral("stream"), workspace });
    process.start();
    process.write(line(0));
    REQUIRE(process.waitForReadyRead(20'000));
    const QString table = test::written(QFileInfo(workspace).path() + QStringLiteral("/more.csv"), "name\nDora\n");
    const test::Ran second = run({ QStringLiteral("people"), QStringLiteral("import"), workspace, table });
    CHECK(second.exitCode == 4);
    CHECK(second.err.count('\n') == 1);
    CHECK(run({ QStringLiteral("people"), QStringLiteral("list"), workspace }).exitCode == 0);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    CHECK(run({ QStringLiteral("people"), QStringLiteral("import"), workspace, table }).exitCode == 0);
}

TEST_CASE("a file that is not ours, newer, damaged, read-only or absent is one clear sentence")
{
    const QString workspace = test::smallWorkspace();
    const QString folder = QFileInfo(workspace).path();
    const auto refused = [&](const QString &path, int code) {
        const test::Ran ran = run({ QStringLiteral("people"), QStringLiteral("list"), path });
        INFO(path.toStdString() << ": " << ran.err.toStdString());
        CHECK(ran.exitCode == code);
        CHECK(ran.err.count('\n') == 1);
        CHECK(ran.out.isEmpty());
    };
    refused(folder + QStringLiteral("/none.mettle"), 3);
    refused(test::written(folder + QStringLiteral("/letter.mettle"), QByteArray("Dear all, ").repeated(900)), 3);
    QByteArray bytes = test::bytesOf(workspace);
    bytes[63] = char(bytes[63] + 1); // the last byte of user_version in SQLite's header
    refused(test::written(folder + QStringLiteral("/newer.mettle"), bytes), 3);
    bytes = test::bytesOf(workspace);
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = char(i * 31);
    refused(test::written(folder + QStringLiteral("/damaged.mettle"), bytes), 3);
    CHECK(run({ QStringLiteral("check"), folder + QStringLiteral("/damaged.mettle") }).exitCode == 1);

    const QString table = test::written(folder + QStringLiteral("/more.csv"), "name\nDora\n");
    const QByteArray before = test::bytesOf(workspace);
    QFile::setPermissions(workspace, QFileDevice::ReadOwner);
    if (!QFileInfo(workspace).isWritable()) { // root may write anyway
        const test::Ran ran = run({ QStringLiteral("people"), QStringLiteral("import"), workspace, table });
        CHECK(ran.exitCode == 3);
        CHECK(ran.err.count('\n') == 1);
        CHECK(test::bytesOf(workspace) == before);
    }
    QFile::setPermissions(workspace, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

TEST_CASE("a file on a disk that may only be read is shown and printed, and every change refused in one sentence")
{
    const QString folder = test::scratch();
    const auto mount = [&](const QStringList &how) { return QProcess::execute(QStringLiteral("mount"), how + QStringList { folder }) == 0; };
    METTLE_SKIP_WITHOUT(mount({ QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=8m"), QStringLiteral("none") }),
                        "the right to mount a small disk");
    struct Unmount
    {
        QString folder;
        ~Unmount() { QProcess::execute(QStringLiteral("umount"), { folder }); }
    } unmount { folder };
    const QString workspace = folder + QStringLiteral("/lent.mettle");
    REQUIRE(QFile::copy(test::sampleWorkspace(), workspace));
    REQUIRE(mount({ QStringLiteral("-o"), QStringLiteral("remount,ro") }));
    CHECK(run({ QStringLiteral("people"), QStringLiteral("list"), workspace }).exitCode == 0);
    CHECK(run({ QStringLiteral("check"), workspace }).exitCode == 0);
    CHECK(run({ QStringLiteral("report"), QStringLiteral("profile"), workspace, QStringLiteral("--client"), QStringLiteral("Amina"),
                QStringLiteral("-o"), QStringLiteral("-") }).out.startsWith("%PDF"));
    const test::Ran refused = run({ QStringLiteral("people"), QStringLiteral("import"), workspace, QStringLiteral("-") }, "name\nDora\n");
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.count('\n') == 1);
    CHECK(refused.err.contains("may be read but not changed"));
}

TEST_CASE("a full disk stops the import in one sentence, and nothing is half done")
{
    // A small disk of its own: needs the right to mount.
    const QString folder = test::scratch();
    const bool mounted = QProcess::execute(QStringLiteral("mount"), { QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                                                      QStringLiteral("-o"), QStringLiteral("size=2m"),
                                                                      QStringLiteral("none"), folder })
        == 0;
    METTLE_SKIP_WITHOUT(mounted, "the right to mount a small disk");
    struct Unmount
    {
        QString folder;
        ~Unmount() { QProcess::execute(QStringLiteral("umount"), { folder }); }
    } unmount { folder };
    const QString workspace = folder + QStringLiteral("/small.mettle");
    REQUIRE(QFile::copy(test::smallWorkspace(), workspace));
    QByteArray table = "date;client;competence;observer;mark;note\n";
    const QByteArray room = QByteArray(" with some words that take room").repeated(60);
    for (int i = 0; i < 1'500; ++i)
        table += "2026-03-10;Amina Haddad;;Sofie;;note number " + QByteArray::number(i) + room + '\n';
    const QString rows = test::written(test::scratch() + QStringLiteral("/rows.csv"), table);
    const QByteArray before = run({ QStringLiteral("dump"), workspace, QStringLiteral("--data-only") }).out;
    const test::Ran ran = run({ QStringLiteral("observe"), QStringLiteral("import"), workspace, rows });
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == 3);
    CHECK(ran.err.count('\n') == 1);
    CHECK(run({ QStringLiteral("check"), workspace }).exitCode == 0);
    CHECK(run({ QStringLiteral("dump"), workspace, QStringLiteral("--data-only") }).out == before);
}

TEST_CASE("options before the command do not hide that it draws")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.mettle"));
    const test::Ran made = run({ QStringLiteral("--lang"), QStringLiteral("nl"), QStringLiteral("sample"), file });
    CHECK(made.err == QByteArray());
    REQUIRE(made.exitCode == 0);
    CHECK(run({ QStringLiteral("check"), file }).exitCode == 0);
}
