// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mettle::kit {

struct Theme;

/// The style sheet of a theme: kit.qss with each @name replaced by that colour and each $number by so many logical pixels.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace mettle::kit
