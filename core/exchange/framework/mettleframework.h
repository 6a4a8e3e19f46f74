// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "framework/catalogue.h"

#include <QByteArray>

namespace mettle::exchange {

/// Reads a framework in Mettle's own JSON layout ("format": "mettle-framework", version 1), the one of the built-in list
/// (resources/frameworks/four-areas.json). Ids follow from its uri, version and items' own ids; parents come before
/// children, whatever their order in the file. Limits: 64 MB, 100,000 items, 50 deep, 100 levels of order 0 to 99.
/// Errors name the place in the file: items[3].parent. Refused: cycles, unknown parents, items or levels twice.
[[nodiscard]] Result<framework::Catalogue> readMettleFramework(const QByteArray &json);

} // namespace mettle::exchange
