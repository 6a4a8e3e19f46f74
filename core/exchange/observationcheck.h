// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rows.h"

namespace mettle::exchange {

/// The number of a level as written (2, or 2.0 and 2,0 as spreadsheets may have it); which levels there are, the verb knows.
[[nodiscard]] std::optional<int> levelOf(const QString &written);

/// What is wrong with an observation by itself: nothing said, a peer's mark, a mark of nothing.
[[nodiscard]] std::optional<Error> rowMistake(const ObservationRow &row);

} // namespace mettle::exchange
