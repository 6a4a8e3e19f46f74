// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/positionreader.h"
#include "operations/profile.h"

namespace mettle::operations {

/// What waits of one client, or nothing; for whoever goes through everybody.
[[nodiscard]] Result<std::optional<Waiting>> waitingOf(ClientPositions &theirs, const QString &language);

} // namespace mettle::operations
