// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mettle::pages {

/// The shapes of a badge by their stable names, in the order of the chooser, and what they are called.
[[nodiscard]] QStringList shapeValues();
[[nodiscard]] QStringList shapeNames();
/// What the drawn symbols are called, in the order of print::symbolNames().
[[nodiscard]] QStringList symbolWords();

} // namespace mettle::pages
