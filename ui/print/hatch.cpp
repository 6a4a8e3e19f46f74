// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/hatch.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QVector>
#include <cmath>

namespace mettle::print {

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal step, qreal width)
{
    // Every line is x + y = k * period; its ends are where that leaves the rectangle.
    const qreal period = step * std::sqrt(2.0);
    const qreal from = rect.left() + rect.top();
    const qreal to = rect.right() + rect.bottom();
    QVector<QLineF> lines;
    for (qreal sum = std::ceil(from / period) * period; sum < to; sum += period) {
        const qreal left = qMax(rect.left(), sum - rect.bottom());
        const qreal right = qMin(rect.right(), sum - rect.top());
        if (right - left > width / 2)
            lines << QLineF(left, sum - left, right, sum - right);
    }
    painter.save();
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.restore();
}

void paintDots(QPainter &painter, const QRectF &rect, const QColor &colour, qreal step, qreal size)
{
    const int columns = qMax(1, int(rect.width() / step));
    const int rows = qMax(1, int(rect.height() / step));
    QPainterPath dots;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const qreal x = rect.left() + rect.width() * (column + 0.5) / columns;
            const qreal y = rect.top() + rect.height() * (row + 0.5) / rows;
            dots.addRect(x - size / 2, y - size / 2, size, size);
        }
    }
    painter.fillPath(dots, colour);
}

} // namespace mettle::print
