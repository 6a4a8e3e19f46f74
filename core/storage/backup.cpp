// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/errors.h"
#include "storage/bookkeeping.h"
#include "storage/check.h"
#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/reader.h"
#include "storage/sealed/headerfile.h"
#include "storage/sealed/vfs.h"
#include "storage/sealing.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

namespace mettle::storage {

namespace {

constexpr qsizetype Days = 7;
constexpr qsizetype Weeks = 4;
constexpr qsizetype Months = 12;
const QString Moment = QStringLiteral("yyyy-MM-dd HHmmss");
const QString Ending = QStringLiteral(".mettle");

/// "course backup ": what the names of a workspace's backups begin with.
QString beginning(const QString &workspacePath)
{
    return QFileInfo(workspacePath).completeBaseName() + QStringLiteral(" backup ");
}

QDateTime momentIn(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Moment);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

Result<void> checked(const Connection &connection, const QString &copy, const QDateTime &now)
{
    METTLE_LET(other, Connection::openThrough(copy, Access::ReadOnly, now, connection.sharedVfs()));
    METTLE_LET(problems, check(*other));
    if (!problems.isEmpty())
        return Error { errors::CopyNotWhole, { QFileInfo(connection.path()).fileName(), problems.first() } };
    return {};
}

} // namespace

QString backupFolder(const QString &workspacePath)
{
    const QFileInfo file(workspacePath);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral(" backups"));
}

std::vector<Backup> backupsIn(const QString &folder, const QString &workspacePath)
{
    const QString start = beginning(workspacePath);
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        if (!name.startsWith(start) || !name.endsWith(Ending))
            continue;
        const QDateTime made = momentIn(name.mid(start.size(), name.size() - start.size() - Ending.size()));
        if (made.isValid())
            backups.push_back({ file.absoluteFilePath(), made, file.size() });
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    return backups;
}

std::vector<Backup> superfluous(std::vector<Backup> backups, const QTimeZone &zone)
{
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    QSet<QDate> days;
    QSet<QDate> weeks; // by their Mondays
    QSet<QDate> months; // by their firsts
    // The first one met in a day, week or month is its newest.
    const auto keeps = [](QSet<QDate> &seen, const QDate &period, qsizetype most) {
        const bool keep = !seen.contains(period) && seen.size() < most;
        if (keep)
            seen.insert(period);
        return keep;
    };
    std::erase_if(backups, [&](const Backup &backup) {
        const QDate day = backup.made.toTimeZone(zone).date();
        const bool daily = keeps(days, day, Days);
        const bool weekly = keeps(weeks, day.addDays(1 - day.dayOfWeek()), Weeks);
        const bool monthly = keeps(months, QDate(day.year(), day.month(), 1), Months);
        return daily || weekly || monthly;
    });
    return backups;
}

Result<Backup> writeBackup(Connection &connection, const QString &folder, const QDateTime &now, const QTimeZone &zone)
{
    if (!QDir().mkpath(folder))
        return Error { mettle::errors::FileUnwritable, { QFileInfo(folder).fileName(), QStringLiteral("folder") } };
    const QString name = beginning(connection.path()) + now.toUTC().toString(Moment) + Ending;
    const QString path = QDir(folder).filePath(name);
    const QString unchecked = path + QStringLiteral(".new");
    QFile::remove(unchecked); // of a program that was killed at it
    auto done = connection.copyTo(unchecked);
    if (done)
        done = checked(connection, unchecked, now);
    if (done && !QFile::rename(unchecked, path))
        done = Error { errors::Exists, { name } };
    if (!done) {
        QFile::remove(unchecked);
        return done.error();
    }
    for (const Backup &old : superfluous(backupsIn(folder, connection.path()), zone))
        QFile::remove(old.path);
    return Backup { QFileInfo(path).absoluteFilePath(), momentIn(now.toUTC().toString(Moment)), QFileInfo(path).size() };
}

Result<BackupContent> lookInto(Connection &connection, const Backup &backup, const QDateTime &now)
{
    const bool sealed = isSealed(backup.path);
    if (sealed && !connection.vfs())
        return Error { errors::PassphraseNeeded, { QFileInfo(backup.path).fileName() } };
    if (sealed && !sealed::hasKey(backup.path, connection.vfs()->dataKey()))
        return Error { errors::PassphraseNeeded, { QFileInfo(backup.path).fileName() } };
    METTLE_LET(other, Connection::openThrough(backup.path, Access::ReadOnly, now,
                                              sealed ? connection.sharedVfs() : nullptr));
    BackupContent content;
    content.totals = Reader(*other).totals();
    if (const qint64 stamp = lastStamp(*other); stamp > 0)
        content.lastChange = QDateTime::fromMSecsSinceEpoch(stamp >> 16, Qt::UTC);
    if (auto error = other->takeError())
        return *error;
    return content;
}

Result<void> restoreCopy(const Backup &backup, const QString &target)
{
    const QString shown = QFileInfo(target).fileName();
    if (QFileInfo::exists(target))
        return Error { errors::Exists, { shown } };
    QFile from(backup.path);
    if (!from.open(QIODevice::ReadOnly))
        return Error { mettle::errors::FileUnreadable, { QFileInfo(backup.path).fileName(), from.errorString() } };
    QSaveFile to(target);
    bool ok = to.open(QIODevice::WriteOnly);
    while (ok && !from.atEnd()) {
        const QByteArray chunk = from.read(1 << 20);
        ok = !chunk.isEmpty() && to.write(chunk) == chunk.size();
    }
    if (!ok || !to.commit())
        return Error { mettle::errors::FileUnwritable, { shown, to.errorString() } };
    return {};
}

} // namespace mettle::storage
