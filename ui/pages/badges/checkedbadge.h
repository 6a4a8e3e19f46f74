// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "badge/verify.h"

#include <QImage>

namespace mettle::pages {

/// A file that is to be checked: its name and its bytes, or why it could not be read.
struct BadgeToCheck
{
    QString name;
    QByteArray bytes;
    QString unreadable;
};
/// Reads a file, no further than a badge can be long.
[[nodiscard]] BadgeToCheck readBadge(const QString &path);

/// What was found out about one file.
struct CheckedBadge
{
    QString name;
    QString unreadable; ///< why it cannot be read; empty when it was
    badge::VerifyReport report;
    QImage picture; ///< the file's own, else the one that the badge carries
    QString restsOn; ///< the badge's first evidence, as it says
    std::optional<Id<badge::IssuedBadge>> id;
    std::optional<badge::IssuedBadge> ours; ///< the workspace's own row of it
};
/// Checks it; a pure function, for any thread. `ours` is for whoever has the workspace.
[[nodiscard]] CheckedBadge checkBadge(const BadgeToCheck &file, const badge::VerifyOptions &options);

} // namespace mettle::pages
