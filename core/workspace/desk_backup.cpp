// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "workspace/desk.h"

namespace mettle::workspace {

namespace {

QString chosen(const QString &folder, const QString &path)
{
    return folder.isEmpty() ? storage::backupFolder(path) : folder;
}

} // namespace

Result<Backup> Desk::backUp(const QString &folder)
{
    if (auto closed = notOpen())
        return *closed;
    auto written = storage::writeBackup(*m_connection, chosen(folder, path()), m_clock.now(), zone());
    if (written)
        m_changed = false;
    return written;
}

Result<std::vector<Backup>> Desk::backups(const QString &folder)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::backupsIn(chosen(folder, path()), path());
}

Result<BackupContent> Desk::lookInto(const Backup &backup)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::lookInto(*m_connection, backup, m_clock.now());
}

} // namespace mettle::workspace
