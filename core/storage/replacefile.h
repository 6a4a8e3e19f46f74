// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace mettle::storage {

enum class OldBytes {
    Leave,
    Overwrite, ///< where the file system writes in place; copies it keeps itself (snapshots, flash cells) stay
};

/// Puts the file `by` in the place of `path` in one step, and makes that durable: whatever happens, `path` is the one whole
/// file or the other. Nobody in this process may have either open. errors::NotWritten.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QString &by, OldBytes oldBytes);

/// Overwrites a file that was left behind, and removes it; nothing happens when it is not there.
void removeLeftover(const QString &path);

} // namespace mettle::storage
