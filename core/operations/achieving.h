// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "operations/badges.h"

namespace mettle::operations {

/// An achievement with its details and what they leave to be made; refused when it asks too little.
[[nodiscard]] Result<void> fill(badge::Achievement &achievement, const AchievementDetails &details,
                                const framework::Catalogue &catalogue);

} // namespace mettle::operations
