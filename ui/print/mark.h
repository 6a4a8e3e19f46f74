// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"
#include "ui/print/palette.h"

#include <QRectF>

class QPainter;

namespace mettle::print {

/// A mark as DESIGN.md draws it ("Marks"): chip with digit and rising bars, dot, cross, dashed tick, struck through when set
/// aside. `rect` is the chip (46 x 28 at 100 %; all sizes follow its height); for "absent" it is the cell, which is hatched.
void paintMark(QPainter &painter, const QRectF &rect, const report::MarkFigure &mark, const Palette &palette);

/// The same mark on paper (PRINT.md, "Tables"): a box with the digit, 7 x 5 mm, centred in `cell`; only evidence has a box.
/// In paper units (paper.h).
void paintPaperMark(QPainter &painter, const QRectF &cell, const report::MarkFigure &mark,
                    const Palette &palette);

/// A speech outline; from two notes on the count stands under it. `rect` is 13 x 13 at 100 %, the count goes below.
void paintNotesSign(QPainter &painter, const QRectF &rect, int notes, const Palette &palette);

/// Five circles, filled up to the number of marks so far.
void paintEvidence(QPainter &painter, const QRectF &rect, int marks, const Palette &palette);

/// "!" on amber: nothing yet after half the time.
void paintNothingYet(QPainter &painter, const QRectF &rect, const Palette &palette);

} // namespace mettle::print
