// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace mettle::print {

/// One line of text in the middle of a rectangle, by the height of its capitals and digits.
void paintTextCentred(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                      const QColor &colour);

/// One line of text from a point on its base line; aligned right, it ends there; centred, it has its middle there.
void paintTextLine(QPainter &painter, const QPointF &base, const QString &text, const QFont &font,
                   const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft);

[[nodiscard]] qreal widthOf(const QString &text, const QFont &font);

/// Ranges that keep signs apart from their neighbours while shaping. Inter exchanges "=", ":", "(" and others beside capitals
/// and digits for forms that have no character of their own: in a PDF they could be seen, but neither searched nor copied.
[[nodiscard]] QList<QTextLayout::FormatRange> signsApart(const QString &text);

} // namespace mettle::print
