// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/views.h"

namespace mettle::storage {

class Connection;

/// A copy of a workspace that was made by itself: its name says of what and when.
struct Backup
{
    QString path;
    QDateTime made; ///< UTC, to the second
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// What is inside a backup.
struct BackupContent
{
    Totals totals;
    QDateTime lastChange; ///< UTC; invalid when nothing was ever written

    friend bool operator==(const BackupContent &, const BackupContent &) = default;
};

/// The folder where backups of a workspace stand when none was chosen: beside it.
[[nodiscard]] QString backupFolder(const QString &workspacePath);

/// Those of a workspace in a folder, the newest first.
[[nodiscard]] std::vector<Backup> backupsIn(const QString &folder, const QString &workspacePath);

/// Which of these are to go: all but the newest of each of the last 7 days that have one, of the last 4 such weeks and of
/// the last 12 such months, by the civil calendar of a zone.
[[nodiscard]] std::vector<Backup> superfluous(std::vector<Backup> backups, const QTimeZone &zone);

/// Writes a backup into a folder, which is made if need be, opens and checks it, and only then gives it its name; then
/// removes those that are superfluous. Sealed if the file is. errors::CopyNotWhole, and those of copying.
[[nodiscard]] Result<Backup> writeBackup(Connection &connection, const QString &folder, const QDateTime &now,
                                         const QTimeZone &zone);

/// What is inside a backup of the open file; a sealed one has its key. errors::PassphraseNeeded for one of another key, from
/// before the file was sealed anew.
[[nodiscard]] Result<BackupContent> lookInto(Connection &connection, const Backup &backup, const QDateTime &now);

/// Copies a backup, byte by byte, to a file that is not there yet, which may then be opened. The backup stays.
[[nodiscard]] Result<void> restoreCopy(const Backup &backup, const QString &target);

} // namespace mettle::storage
