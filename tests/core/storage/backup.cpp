// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/sealing.h"
#include "support/sealing.h"
#include "support/shared.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace mettle;
using namespace mettle::storage;

namespace {

const QTimeZone Brussels("Europe/Brussels");

QDateTime at(const char *moment)
{
    return QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate);
}

Backup backup(const QDateTime &made)
{
    return { made.toString(Qt::ISODate), made, 1 };
}

std::unique_ptr<Connection> make(const QString &path, bool sealed)
{
    const QDateTime now = at("2026-03-10T09:30:00Z");
    auto made = sealed ? Connection::makeSealed(path, test::cheapLocks("correct horse"), now)
                       : Connection::open(path, Access::Create, now);
    REQUIRE(made.ok());
    return std::move(*made);
}

} // namespace

TEST_CASE("of a year of backups, seven days, four weeks and twelve months stay")
{
    std::vector<Backup> all;
    const QDateTime last = at("2026-03-10T17:00:00Z"); // a Tuesday
    for (int day = 0; day < 500; ++day)
        for (int hours : { 0, 3 })
            all.push_back(backup(last.addDays(-day).addSecs(-3600 * hours)));
    const auto gone = superfluous(all, Brussels);
    QStringList kept;
    for (const Backup &one : all)
        if (std::find(gone.begin(), gone.end(), one) == gone.end())
            kept << one.made.toString(QStringLiteral("yyyy-MM-dd HH"));
    // Counted by hand on a calendar: days 10 to 4 March; the Sundays 8 (is a day), 1 March and 22 February; the last days of
    // eleven months before this one, 28 February to 30 April.
    const QStringList expected {
        QStringLiteral("2026-03-10 17"), QStringLiteral("2026-03-09 17"), QStringLiteral("2026-03-08 17"),
        QStringLiteral("2026-03-07 17"), QStringLiteral("2026-03-06 17"), QStringLiteral("2026-03-05 17"),
        QStringLiteral("2026-03-04 17"), QStringLiteral("2026-03-01 17"), QStringLiteral("2026-02-28 17"),
        QStringLiteral("2026-02-22 17"), QStringLiteral("2026-01-31 17"), QStringLiteral("2025-12-31 17"),
        QStringLiteral("2025-11-30 17"), QStringLiteral("2025-10-31 17"), QStringLiteral("2025-09-30 17"),
        QStringLiteral("2025-08-31 17"), QStringLiteral("2025-07-31 17"), QStringLiteral("2025-06-30 17"),
        QStringLiteral("2025-05-31 17"), QStringLiteral("2025-04-30 17"),
    };
    CHECK(kept == expected);
}

TEST_CASE("a backup's day is that of the zone, not of Greenwich")
{
    // 00:30 on the 11th in Brussels, 23:30 on the 10th in Greenwich.
    const std::vector<Backup> two { backup(at("2026-03-10T23:30:00Z")), backup(at("2026-03-10T20:00:00Z")) };
    CHECK(superfluous(two, Brussels).empty());
    CHECK(superfluous(two, QTimeZone::utc()).size() == 1);
}

TEST_CASE("a backup is written, checked, listed, looked into and restored as a copy, sealed if the file is")
{
    for (const bool sealed : { false, true }) {
        const QString path = test::scratch() + QStringLiteral("/my course.mettle");
        const auto connection = make(path, sealed);
        const QString folder = backupFolder(path);
        CHECK(folder.endsWith(QStringLiteral("/my course backups")));
        const auto first = writeBackup(*connection, folder, at("2026-03-09T09:30:00Z"), Brussels);
        REQUIRE(first.ok());
        CHECK(first->path == folder + QStringLiteral("/my course backup 2026-03-09 093000.mettle"));
        REQUIRE(writeBackup(*connection, folder, at("2026-03-10T09:30:00Z"), Brussels).ok());
        REQUIRE(writeBackup(*connection, folder, at("2026-03-10T11:30:00Z"), Brussels).ok()); // takes that day's place
        const auto listed = backupsIn(folder, path);
        REQUIRE(listed.size() == 2);
        CHECK(listed[0].made == at("2026-03-10T11:30:00Z"));
        CHECK(listed[1] == *first);
        CHECK(isSealed(listed[0].path) == sealed);
        CHECK(QDir(folder).entryList(QDir::Files).size() == 2); // nothing half done
        const auto content = lookInto(*connection, listed[0], at("2026-03-10T12:00:00Z"));
        REQUIRE(content.ok());
        CHECK(content->totals.clients == 0);

        const QString target = path + QStringLiteral(".restored.mettle");
        REQUIRE(restoreCopy(listed[0], target).ok());
        CHECK(restoreCopy(listed[0], target).error().is(storage::errors::Exists));
        CHECK(test::bytesOf(target) == test::bytesOf(listed[0].path));
        CHECK(Connection::open(target, Access::ReadWrite, at("2026-03-10T12:00:00Z"), test::typed("correct horse")).ok());
        CHECK(backupsIn(folder, folder + QStringLiteral("/other.mettle")).empty()); // another workspace's
    }
}

TEST_CASE("a backup that cannot be written is an error, and leaves nothing")
{
    const QString path = test::scratch() + QStringLiteral("/a.mettle");
    const auto connection = make(path, false);
    CHECK_FALSE(writeBackup(*connection, path + QStringLiteral("/folder"), at("2026-03-10T09:30:00Z"), Brussels).ok());
    const QString folder = backupFolder(path);
    REQUIRE(writeBackup(*connection, folder, at("2026-03-10T09:30:00Z"), Brussels).ok());
    CHECK_FALSE(writeBackup(*connection, folder, at("2026-03-10T09:30:00Z"), Brussels).ok()); // the same second
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a backup from before the file was sealed anew says that its key is another")
{
    const QString path = test::scratch() + QStringLiteral("/a.mettle");
    const QDateTime now = at("2026-03-10T09:30:00Z");
    const auto connection = make(path, true);
    const auto old = writeBackup(*connection, backupFolder(path), now, Brussels);
    REQUIRE(old.ok());
    REQUIRE(unseal(*connection, now).ok());
    CHECK(lookInto(*connection, *old, now).error().is(storage::errors::PassphraseNeeded));
    REQUIRE(seal(*connection, test::cheapLocks("another"), now).ok());
    CHECK(lookInto(*connection, *old, now).error().is(storage::errors::PassphraseNeeded));
}
