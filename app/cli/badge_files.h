// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "badge/badge.h"

namespace mettle::cli {

/// METTLE_BADGE_PASSPHRASE, else "sample" for the sample's issuer (and says so), else empty.
[[nodiscard]] QString badgePassphrase(Context &context, Workspace &workspace);

/// Writes an issued badge into a folder as badge-ID.json, .png, .svg or .jwt, and notes that it was handed out. A signed
/// text needs the passphrase of the issuer's key.
[[nodiscard]] Result<QString> writeBadge(Context &context, Workspace &workspace, const badge::IssuedBadge &badge,
                                         const QString &form, const QString &folder, const QString &passphrase = {});

} // namespace mettle::cli
