// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPainter>
#include <QStringView>

namespace mettle::kit {

/// How a chip says what it is, DESIGN.md "Components".
enum class ChipKind {
    Plain, ///< a fact
    Chosen, ///< good news, or the choice that is on
    Look, ///< look at this: amber, never "bad"
    Offer, ///< outlined: may be chosen
    Bare, ///< no fill of its own: an icon on a tile that is painted already
};

/// A rounded rectangle whose edge lies inside `rect`; no edge when `edge` is not valid.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge = {}, qreal radius = 0,
              qreal width = 1);

/// The 2 px keyboard ring inside `rect`.
void paintRing(QPainter &painter, const QRectF &rect, qreal radius);

/// The tick of check boxes and discs, within a square.
void paintTick(QPainter &painter, const QRectF &square, const QColor &colour, qreal width);

/// A chip: fill, edge, icon ("" for none) and text; `rect` is as sizeOfChip says.
[[nodiscard]] QSize sizeOfChip(const QString &text, bool withIcon);
void paintChip(QPainter &painter, const QRect &rect, ChipKind kind, const QString &text, QStringView icon = {});

/// A count in a pill, 20 px high.
[[nodiscard]] QSize sizeOfCount(const QString &text);
void paintCount(QPainter &painter, const QRect &rect, const QString &text);

/// A key as it stands on the keyboard: 1 px edge, 2 px below.
[[nodiscard]] QSize sizeOfKeyCap(const QString &key);
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key);

/// An icon on a small square of its kind's colour.
void paintTile(QPainter &painter, const QRect &rect, ChipKind kind, QStringView icon);

/// A number or initials in a ring, or a filled disc with a tick when done.
void paintDisc(QPainter &painter, const QRectF &rect, const QString &text, bool done);

/// A progress track; `part` and `tick` from 0 to 1, no tick below 0.
void paintTrack(QPainter &painter, const QRect &rect, qreal part, qreal tick, Qt::LayoutDirection direction);

/// Mettle's sign: three rising bars on an accent square.
void paintSign(QPainter &painter, const QRectF &rect);

} // namespace mettle::kit
