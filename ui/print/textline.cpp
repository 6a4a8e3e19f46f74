// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textline.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mettle::print {

void paintTextCentred(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour)
{
    const qreal capitals = QFontMetricsF(font).capHeight();
    paintTextLine(painter, {rect.center().x(), rect.center().y() + capitals / 2}, text, font, colour, Qt::AlignHCenter);
}

void paintTextLine(QPainter &painter, const QPointF &base, const QString &text, const QFont &font, const QColor &colour,
                   Qt::Alignment alignment)
{
    qreal x = base.x();
    if (alignment & Qt::AlignRight)
        x -= widthOf(text, font);
    else if (alignment & Qt::AlignHCenter)
        x -= widthOf(text, font) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, base.y()), text);
}

qreal widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace mettle::print
