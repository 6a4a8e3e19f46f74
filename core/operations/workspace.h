// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/sealedsecret.h"
#include "workspace/desk.h"

/// Verbs on the workspace itself.
namespace mettle::operations {

using workspace::Desk;

/// Fills a new file: its own row, in a language, and the built-in framework through the same road as any import.
[[nodiscard]] Result<void> setUpWorkspace(Desk &desk, const QString &name, const QString &language);

/// Name, organisation, address, logo, language, owner, time zone: everything of the row but its id.
[[nodiscard]] Result<void> changeWorkspace(Desk &desk, const people::WorkspaceInfo &info);

/// The row; an error when the file has none.
[[nodiscard]] Result<people::WorkspaceInfo> workspaceInfo(Desk &desk);

/// Believable, diverse, fictional people and work, dated relative to the clock: two groups of six, three sessions by two
/// observers, 600 or more observations with notes, three targets, plans, stories, consents, one issuer whose key has the
/// passphrase "sample". Into a file that setUpWorkspace has filled and nobody has used; a barrier. Two of the sessions were
/// held, the third is planned for today. `drawBadge`: PNG and SVG of a design (ui/print draws); null: no pictures.
using DrawBadge = std::function<std::pair<QByteArray, QByteArray>(const badge::PictureDesign &)>;
[[nodiscard]] Result<void> makeSample(Desk &desk, const QString &language, const DrawBadge &drawBadge,
                                      const crypto::PassphraseCost &cost = crypto::PassphraseCost::moderate());

} // namespace mettle::operations
