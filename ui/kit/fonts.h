// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mettle::kit {

/// Makes the embedded families known to Qt; called by Look.
void loadFonts();

/// Words: "Inter".
[[nodiscard]] QString textFamily();
/// Digits in columns and scripts that Inter lacks: "Noto Sans".
[[nodiscard]] QString digitFamily();

/// Points in a pixel of the screen: QFont takes parts of a point, but no parts of a pixel.
[[nodiscard]] qreal pointsPerPixel();

} // namespace mettle::kit
