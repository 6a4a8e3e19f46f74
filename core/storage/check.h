// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace mettle::storage {

class Connection;

/// What is wrong with a file, one line each, without any personal text: SQLite's own integrity check, foreign keys, and
/// the rules that the schema cannot say (derived keys, levels of the scale, stable names). Empty when all is well.
[[nodiscard]] Result<QStringList> check(Connection &connection);

} // namespace mettle::storage
