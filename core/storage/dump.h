// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mettle::storage {

class Connection;

/// The whole workspace as one JSON document: {"format":1,"schema":N,"tables":{name:[rows]}}, tables and rows in stable
/// order, ids as UUID text, other bytes as {"base64":...}. `dataOnly` leaves journal, access log, versions, tombstones,
/// `modified` and `device` out, so that two states can be compared as text.
[[nodiscard]] Result<QByteArray> dump(Connection &connection, bool dataOnly);

/// Puts a dump into a new or empty workspace (one that holds at most its own row and the built-in framework's rows,
/// which the dump replaces); all or nothing. Limits: 1 GB of text.
[[nodiscard]] Result<void> load(Connection &connection, const QByteArray &dump, const QString &shownName);

} // namespace mettle::storage
