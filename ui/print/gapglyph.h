// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"
#include "ui/print/palette.h"

#include <QRectF>

class QPainter;

namespace mettle::print {

/// The sign of a gap (DESIGN.md, "Gap glyphs"): solid disc with check, half disc, ring with arrow up, dotted square (too
/// little seen), hatched dashed square (not yet explored). The same on screen and on paper; 15 px, 3.8 mm.
void paintGapGlyph(QPainter &painter, const QRectF &rect, profile::Gap gap, const Palette &palette);

/// A check mark around a point.
void paintCheck(QPainter &painter, const QPointF &centre, qreal size, qreal width, const QColor &colour);

/// A speech outline that fills a rectangle: notes, "can explain it".
void paintSpeech(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width);

} // namespace mettle::print
