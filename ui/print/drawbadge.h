// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"

#include <utility>

namespace mettle::print {

/// The PNG (512 px) and the SVG of a badge's design, as achievements keep them. Needs a QGuiApplication; any thread.
[[nodiscard]] std::pair<QByteArray, QByteArray> drawBadge(const badge::PictureDesign &design);

} // namespace mettle::print
