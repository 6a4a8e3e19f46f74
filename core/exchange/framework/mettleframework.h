// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "framework/catalogue.h"

#include <QByteArray>

namespace mettle::exchange {

/// Reads a framework in Mettle's own JSON layout ("format": "mettle-framework", version 1; docs/frameworks.md), the one of
/// the built-in list. Ids follow from its uri, version and items' own ids. Limits: 64 MB, 100,000 items, 100 levels.
/// Errors name the place in the file: items[3].parent. Refused: cycles, unknown parents, items or levels twice.
[[nodiscard]] Result<framework::Catalogue> readMettleFramework(const QByteArray &json);

} // namespace mettle::exchange
