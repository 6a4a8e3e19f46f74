// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

class QSettings;

namespace mettle::shell {

/// A workspace that was opened before.
struct Recent
{
    QString path;
    QString name; ///< the organisation's, or the file's
    QDateTime opened;
    bool sealed = false;

    friend bool operator==(const Recent &, const Recent &) = default;
};

/// The workspaces opened last, newest first; at most eight.
[[nodiscard]] std::vector<Recent> recentFiles(QSettings &settings);
/// Puts a workspace first.
void remember(QSettings &settings, const Recent &file);
/// Takes a workspace off the list; the file stays where it is.
void forget(QSettings &settings, const QString &path);

} // namespace mettle::shell
