// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace mettle::print {

enum class Paper
{
    A4,
    Letter
};

/// Pages are laid out in hundredths of a millimetre: whole font sizes are then fine enough, and measures read as in PRINT.md.
[[nodiscard]] constexpr qreal mm(qreal millimetres)
{
    return millimetres * 100;
}
/// Sizes of type, in points.
[[nodiscard]] constexpr qreal pt(qreal points)
{
    return points * 2540 / 72;
}

/// One side of paper and what is kept free of it (PRINT.md, "Page grid").
struct SheetSize
{
    QSizeF size;
    QRectF content;
    qreal footLine = 0;  ///< above the foot
    bool letter = false; ///< 17.6 mm less height than A4: rows and writing lines are a little closer
};

[[nodiscard]] SheetSize portrait(Paper paper);
[[nodiscard]] SheetSize landscape(Paper paper);

/// Content is as wide on both papers.
inline constexpr qreal ContentWidth = mm(174);

/// Widths of lines; they carry the structure.
inline constexpr qreal SectionLine = mm(0.5);
inline constexpr qreal EntryLine = mm(0.3);
inline constexpr qreal RowLine = mm(0.2);

} // namespace mettle::print
