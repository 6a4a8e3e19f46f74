// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"
#include "ui/print/palette.h"

#include <QRectF>

class QPainter;

namespace mettle::print {

/// The position bar of the window (DESIGN.md, "Position bar"): a block a level, four cells each, with target and own view.
/// `rect` is the bar with room for the markers: 26 high at 100 %, the cells are 14 of it.
void paintPositionBar(QPainter &painter, const QRectF &rect, const report::BarFigure &bar,
                      const Palette &palette);

/// The same on paper (PRINT.md, "Bar chart of the profile"): a box a level that fills in quarters. `rect` is the boxes alone
/// (60 x 4.6 mm); the target stands up to 2.6 mm above, the own view up to 1.4 mm below (beyond four levels: 2.4).
void paintPositionBoxes(QPainter &painter, const QRectF &rect, const report::BarFigure &bar,
                        const Palette &palette);

/// The box of one level on paper, for rows and for the key: `quarters` filled, seen once as dots.
void paintLevelBox(QPainter &painter, const QRectF &box, int quarters, const QColor &fill,
                   const Palette &palette);

/// The target's triangle, tip down; solid: must, hollow: nice.
void paintTargetTip(QPainter &painter, const QRectF &rect, bool must, const Palette &palette);

/// The ring of the client's own view.
void paintSelfRing(QPainter &painter, const QPointF &centre, qreal diameter, const Palette &palette);

/// The width of one of `levels` boxes that share `width` with a gap between them (PRINT.md: (60 - 1.2 (n - 1)) / n mm).
[[nodiscard]] qreal levelBoxWidth(int levels, qreal width, qreal gap);

} // namespace mettle::print
