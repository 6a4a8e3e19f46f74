// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QStringView>

namespace mettle::kit {

/// An icon of resources/icons.txt by its breeze name ("user"), in a colour of the theme. It is drawn when it is first
/// painted and follows a change of theme by itself; switched on (a chosen tab) it is accent, disabled it is quiet.
[[nodiscard]] QIcon icon(QStringView name, Tone tone = Tone::Ink2);

/// Whether resources/icons.txt names this icon.
[[nodiscard]] bool hasIcon(QStringView name);

/// One icon drawn now, in the middle of `rect`, `side` pixels square.
void paintIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &colour, int side);

} // namespace mettle::kit
