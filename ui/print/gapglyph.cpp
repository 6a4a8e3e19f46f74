// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/gapglyph.h"

#include "ui/print/hatch.h"

#include <QPainter>
#include <QPainterPath>

namespace mettle::print {

using profile::Gap;

void paintCheck(QPainter &painter, const QPointF &centre, qreal size, qreal width, const QColor &colour)
{
    QPainterPath path(centre + QPointF(-0.40, 0.04) * size);
    path.lineTo(centre + QPointF(-0.12, 0.32) * size);
    path.lineTo(centre + QPointF(0.42, -0.28) * size);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void paintSpeech(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    QPainterPath path(at(0.06, 0.12));
    path.lineTo(at(0.94, 0.12));
    path.lineTo(at(0.94, 0.70));
    path.lineTo(at(0.48, 0.70));
    path.lineTo(at(0.26, 0.94));
    path.lineTo(at(0.26, 0.70));
    path.lineTo(at(0.06, 0.70));
    path.closeSubpath();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter.drawPath(path);
    painter.restore();
}

namespace {

void paintArrowUp(QPainter &painter, const QPointF &centre, qreal s, const QColor &colour)
{
    QPainterPath arrow(centre + QPointF(0, 3.8) * s);
    arrow.lineTo(centre + QPointF(0, -3.6) * s);
    arrow.moveTo(centre + QPointF(-3, -0.6) * s);
    arrow.lineTo(centre + QPointF(0, -3.6) * s);
    arrow.lineTo(centre + QPointF(3, -0.6) * s);
    painter.setPen(QPen(colour, 1.6 * s, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
}

void paintUnknown(QPainter &painter, const QPointF &centre, Gap gap, const Palette &palette, qreal s)
{
    const QRectF square(centre.x() - 6.2 * s, centre.y() - 6.2 * s, 12.4 * s, 12.4 * s);
    const QRectF inner = square.adjusted(1.2 * s, 1.2 * s, -1.2 * s, -1.2 * s);
    if (gap == Gap::NotYetExplored)
        paintHatch(painter, inner, palette.ink3, 2.6 * s, 0.9 * s);
    else
        paintDots(painter, inner, palette.ink2, 3.3 * s, 1.7 * s);
    QPen edge(gap == Gap::NotYetExplored ? palette.ink3 : palette.ink2, 1.2 * s);
    if (gap == Gap::NotYetExplored)
        edge.setDashPattern({2.2, 1.6});
    edge.setCapStyle(Qt::FlatCap);
    edge.setJoinStyle(Qt::MiterJoin);
    painter.setPen(edge);
    painter.drawRect(square);
}

} // namespace

void paintGapGlyph(QPainter &painter, const QRectF &rect, Gap gap, const Palette &palette)
{
    const qreal s = qMin(rect.width(), rect.height()) / 15;
    const QPointF centre = rect.center();
    const qreal radius = 6.6 * s;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (gap) {
    case Gap::Strong:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawEllipse(centre, 7.2 * s, 7.2 * s);
        paintCheck(painter, centre, 8.4 * s, 1.9 * s, palette.onAccent);
        break;
    case Gap::Nearly: {
        painter.setPen(QPen(palette.ink2, 1.5 * s));
        painter.drawEllipse(centre, radius, radius);
        QPainterPath half;
        half.moveTo(centre + QPointF(0, -radius));
        half.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, palette.ink2);
        break;
    }
    case Gap::ToWorkOn:
        painter.setPen(QPen(palette.ink2, 1.5 * s));
        painter.drawEllipse(centre, radius, radius);
        paintArrowUp(painter, centre, s, palette.ink2);
        break;
    case Gap::TooLittleSeen:
    case Gap::NotYetExplored:
        paintUnknown(painter, centre, gap, palette, s);
        break;
    }
    painter.restore();
}

} // namespace mettle::print
