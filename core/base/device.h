// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <QUuid>

namespace mettle {

/// This laptop's own id: METTLE_DEVICE if set, else the one kept in `folder`/device (made on first use). Never in a
/// workspace, so that a copied file does not carry it along. Without a writable folder it lasts for this run only.
[[nodiscard]] QUuid deviceId(const QString &folder, Random &random);

} // namespace mettle
