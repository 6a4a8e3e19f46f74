// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/transaction.h"

namespace mettle::storage {

class Connection;

/// The newest stamp that the file has seen; 0 for a new file.
[[nodiscard]] qint64 lastStamp(Connection &connection);
[[nodiscard]] qint64 lastJournalCounter(Connection &connection, const QUuid &device);
[[nodiscard]] qint64 lastAccessCounter(Connection &connection, const QUuid &device);

/// Whether earlier values of a table's rows are kept: those of marks, notes, decisions and plans (data.md, "version").
[[nodiscard]] bool keepsVersions(QLatin1String table);
/// A row as its history keeps it: {"column": cell}, ids as UUID text.
[[nodiscard]] QString versionText(const QStringList &columns, const QVariantList &cells);

/// One line of what was done: verb and ids, nothing that can be read about a person. At most 50 ids are kept.
void appendJournal(Connection &connection, const Stamp &stamp, qint64 counter, const char *verb,
                   const std::vector<Change> &changes);

/// One line of who was looked at: client, and "viewed", "printed profile", "exported".
void appendAccess(Connection &connection, const Stamp &stamp, qint64 counter, const Id<people::Client> &client,
                  const QString &what);

} // namespace mettle::storage
