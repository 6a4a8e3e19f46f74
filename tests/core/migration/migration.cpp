// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/people.h"
#include "support/shared.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace mettle;
using workspace::Access;
using workspace::Desk;
using workspace::Reader;

namespace {

/// mettle-cli, which knows one schema less than this program.
QByteArray older(const QStringList &arguments, int exitCode = 0, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(METTLE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    INFO(arguments.join(u' ').toStdString() << "\n" << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == exitCode);
    return process.readAllStandardOutput();
}

QByteArray dumpOf(const QString &path)
{
    return older({ QStringLiteral("dump"), path });
}

/// A file of the older schema with some people in it.
QString olderFile(const QByteArray &people)
{
    const QString path = test::scratch() + QStringLiteral("/course.mettle");
    older({ QStringLiteral("new"), path });
    older({ QStringLiteral("people"), QStringLiteral("import"), path, QStringLiteral("-") }, 0, people);
    return path;
}

/// The copies beside a file that was migrated.
QStringList copiesBeside(const QString &path)
{
    QStringList out;
    for (const QString &name : QFileInfo(path).dir().entryList({ QStringLiteral("* before version *.mettle") }))
        out << QFileInfo(path).dir().filePath(name);
    return out;
}

struct Opened
{
    Opened(const QString &path, Access access)
        : workspace(clock, random, QUuid::createUuid())
        , result(workspace.open(path, access).takeResult())
    {
    }
    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SeededRandom random { 3 };
    workspace::Workspace workspace;
    Result<void> result;
};

} // namespace

TEST_CASE("an older file is brought up to date, after a dated copy that the older Mettle still reads whole")
{
    const QString path = olderFile("name\nAmina Haddad\nBart Peeters\n");
    const QByteArray before = dumpOf(path);
    {
        Opened opened(path, Access::ReadWrite);
        REQUIRE(opened.result.ok());
        const auto clients = opened.workspace.wait([](Desk &desk) {
            return desk.ask([](const Reader &reader) { return reader.everyClient().size(); });
        });
        CHECK(clients.valueOr(0) == 2);
        CHECK(opened.workspace.wait([](Desk &desk) { return operations::addClient(desk, { .name = QStringLiteral("Chen") }); }).ok());
        CHECK(opened.workspace.wait([](Desk &desk) { return desk.check(); }).valueOr({ QStringLiteral("?") }).isEmpty());
    }
    const QStringList copies = copiesBeside(path);
    REQUIRE(copies.size() == 1);
    CHECK(QFileInfo(copies[0]).fileName().startsWith(QStringLiteral("course before version ")));
    CHECK(copies[0].endsWith(QStringLiteral(", 2026-03-10 093000.mettle")));
    CHECK(dumpOf(copies[0]) == before);
    CHECK(older({ QStringLiteral("check"), copies[0] }).contains("in order"));
    older({ QStringLiteral("dump"), path }, 3); // newer than the older Mettle: refused
    CHECK(Opened(path, Access::ReadWrite).result.ok());
    CHECK(copiesBeside(path).size() == 1); // only migrating copies
}

TEST_CASE("an older file is not changed by looking at it")
{
    const QString path = olderFile("name\nAmina Haddad\n");
    const QByteArray before = test::bytesOf(path);
    CHECK_FALSE(Opened(path, Access::ReadOnly).result.ok());
    CHECK(test::bytesOf(path) == before);
    CHECK(copiesBeside(path).isEmpty());
}

TEST_CASE("a migration that fails leaves the file as it was, and says so")
{
    const QString path = olderFile("name;pseudonym\nAmina Haddad;One\nAmina Haddad;Two\n");
    const QByteArray before = dumpOf(path);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        Opened opened(path, Access::ReadWrite);
        REQUIRE_FALSE(opened.result.ok());
        CHECK_FALSE(sentence(opened.result.error(), QStringLiteral("en")).isEmpty());
        opened.clock.set(opened.clock.now().addSecs(60));
    }
    CHECK(dumpOf(path) == before);
    CHECK(older({ QStringLiteral("check"), path }).contains("in order"));
    const QStringList copies = copiesBeside(path);
    REQUIRE_FALSE(copies.isEmpty());
    CHECK(dumpOf(copies[0]) == before);
}
