// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "base/progress.h"
#include "workspace/desk.h"

namespace mettle::pages {

/// One file of a badge, not written yet.
struct BadgeFile
{
    Id<badge::IssuedBadge> badge;
    QString form; ///< "png" or "json"
    QString name; ///< "Amina - Working with others (1a2b3c).png"
    QByteArray bytes;
};

/// The files of badges, each as a picture with the credential inside and as its text. For the storage thread.
[[nodiscard]] Result<std::vector<BadgeFile>> badgeFiles(workspace::Desk &desk, const std::vector<Id<badge::IssuedBadge>> &badges,
                                                        const QString &language, const Progress &progress);

/// Writes files into a folder, each whole or not at all; those that stand there are replaced. How many; fewer when it was
/// cancelled. Any thread.
[[nodiscard]] Result<int> writeFiles(const std::vector<BadgeFile> &files, const QString &folder, const Progress &progress);

/// Which of the files stand in a folder already.
[[nodiscard]] QStringList existing(const std::vector<BadgeFile> &files, const QString &folder);

/// Writes a file whole or not at all.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace mettle::pages
