// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/framework/draft.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::exchange {

/// The order that each level of a criterion (CFRubricCriterionLevels) has on a scale: by score where every level has another
/// one, else by position, else as listed; the lowest is 1.
[[nodiscard]] std::vector<int> levelOrders(const QJsonArray &levels);

/// Takes rubrics (CFRubrics) into a draft: kept as they are, one scale each (from the criterion with the most levels), and the
/// cells of the first as descriptors of the items that its criteria name.
void addRubrics(FrameworkDraft &draft, const QJsonArray &rubrics, const QString &language);

} // namespace mettle::exchange
