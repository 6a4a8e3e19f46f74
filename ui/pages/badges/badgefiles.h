// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "workspace/desk.h"

namespace mettle::pages {

/// Writes badges into a folder, each as a picture with the credential inside and as its text, and notes that they were
/// handed out. The answer: how many files. For the storage thread.
[[nodiscard]] Result<int> writeBadges(workspace::Desk &desk, const std::vector<Id<badge::IssuedBadge>> &badges,
                                      const QString &folder, const QString &language);

} // namespace mettle::pages
