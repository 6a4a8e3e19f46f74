// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"

#include <QByteArray>
#include <QRectF>

class QColor;
class QPainter;

namespace mettle::print {

/// A badge's picture (PRINT.md, picture 13): its design, and what may stand in it besides the design's own text.
struct BadgePicture
{
    badge::PictureDesign design; ///< text: the name, up to two lines on the plate; empty: only the symbol
    QString detail = {};         ///< one short line under the name: "in different situations"
    int quarters = 0;            ///< 1 to 4 of the four small boxes filled; 0: no boxes
    QString organisation = {};   ///< under the boxes
};

/// Full: shape, symbol, plate with the text. Small: shape and symbol only; for less than 96 px or 15 mm.
enum class BadgeForm
{
    Full,
    Small
};

/// Needs print::loadFonts(). Any thread.
void paintBadge(QPainter &painter, const QRectF &rect, const BadgePicture &picture, BadgeForm form);

/// A shape alone, filled: for choosing one.
void paintBadgeShape(QPainter &painter, const QRectF &rect, badge::Shape shape, const QColor &fill);

/// A square PNG of `size` pixels with a clear ground; small form below 96.
[[nodiscard]] QByteArray badgePicturePng(const BadgePicture &picture, int size = 512);

/// The full form as SVG text; letters are outlines, so that it looks the same everywhere; its title is the text.
[[nodiscard]] QByteArray badgePictureSvg(const BadgePicture &picture);

/// The contrast of symbol and colour: white, or ink where white would not read; 4.5 or more is wanted.
[[nodiscard]] double badgeContrast(const badge::PictureDesign &design);

} // namespace mettle::print
