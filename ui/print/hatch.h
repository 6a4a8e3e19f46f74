// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace mettle::print {

/// Lines at 45 degrees inside a rectangle, as lines and not as a brush pattern (whose step would follow the resolution).
/// `step` is the distance between two lines; hatches of neighbouring rectangles meet.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal step, qreal width);

/// A regular field of small dots inside a rectangle: "seen once" on paper.
void paintDots(QPainter &painter, const QRectF &rect, const QColor &colour, qreal step, qreal size);

} // namespace mettle::print
