// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace mettle::storage {

/// The schema version that this program reads and writes.
[[nodiscard]] int latestSchema();

/// The statements that bring a file from version - 1 to version: resources/schema/NNN_name.sql.
[[nodiscard]] Result<QStringList> migration(int version);

} // namespace mettle::storage
