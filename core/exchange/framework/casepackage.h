// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"

#include <QDateTime>
#include <QJsonObject>

namespace mettle::exchange {

/// The CFPackage that writeCase() writes, as JSON.
[[nodiscard]] QJsonObject casePackage(const framework::Catalogue &catalogue, const QString &language, const QDateTime &now);

} // namespace mettle::exchange
