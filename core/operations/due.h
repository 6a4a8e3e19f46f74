// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/badges.h"
#include "operations/positionreader.h"

namespace mettle::operations {

/// The badges of a client that are due; the achievements are those of the workspace.
[[nodiscard]] Result<std::vector<DueBadge>>
dueOf(ClientPositions &theirs, const std::vector<badge::Achievement> &achievements, const QString &language);

} // namespace mettle::operations
