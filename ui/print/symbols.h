// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringList>

namespace mettle::print {

/// The names of the drawn symbols, in the order a chooser shows them.
[[nodiscard]] QStringList symbolNames();

/// A symbol as a filled outline in a square of 100 by 100; an unknown name is a star.
[[nodiscard]] QPainterPath symbolPath(const QString &name);

} // namespace mettle::print
