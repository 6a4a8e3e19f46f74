// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/positionbar.h"

#include "ui/print/hatch.h"

#include <QPainter>
#include <QPainterPath>

namespace mettle::print {

using report::BarFigure;

namespace {

constexpr int Quarters = 4;

/// The bar of the window, measured: where its cells lie.
struct Cells
{
    qreal unit; ///< one pixel at 100 %
    qreal top;
    qreal height;
    qreal width;
    qreal cellGap;
    qreal blockGap;
    qreal left;

    Cells(const QRectF &rect, int levels)
        : unit(rect.height() / 26)
        , top(rect.center().y() - 7 * unit)
        , height(14 * unit)
        , cellGap((levels > 4 ? 1 : 2) * unit)
        , blockGap((levels > 4 ? 4 : 8) * unit)
        , left(rect.left())
    {
        const qreal gaps = (levels - 1) * blockGap + levels * (Quarters - 1) * cellGap;
        width = (rect.width() - gaps) / (levels * Quarters);
    }
    [[nodiscard]] QRectF cell(int level, int quarter) const
    {
        const qreal block = Quarters * width + (Quarters - 1) * cellGap + blockGap;
        return {left + level * block + quarter * (width + cellGap), top, width, height};
    }
};

void paintCell(QPainter &painter, const QRectF &cell, const QColor &fill, const QColor &edge, qreal unit)
{
    const qreal pen = unit;
    painter.setPen(QPen(edge, pen));
    painter.setBrush(fill);
    const qreal radius = qMin(2.5 * unit, cell.width() / 4);
    painter.drawRoundedRect(cell.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

void paintHatchedBar(QPainter &painter, const QRectF &bar, const Palette &palette, qreal unit)
{
    QPen edge(palette.control, unit);
    edge.setDashPattern({3, 2});
    QPainterPath shape;
    shape.addRoundedRect(bar.adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2), 2.5 * unit, 2.5 * unit);
    painter.fillPath(shape, palette.hatchGround);
    paintHatch(painter, bar.adjusted(unit, unit, -unit, -unit), palette.hatch, 5.6 * unit, 1.5 * unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edge);
    painter.drawPath(shape);
}

} // namespace

void paintTargetTip(QPainter &painter, const QRectF &rect, bool must, const Palette &palette)
{
    const qreal pen = rect.width() * 0.12;
    const QRectF r = must ? rect : rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    QPainterPath tip(r.topLeft());
    tip.lineTo(r.topRight());
    tip.lineTo(r.center().x(), r.bottom());
    tip.closeSubpath();
    painter.setBrush(must ? palette.ink : palette.surface);
    painter.setPen(must ? QPen(Qt::NoPen)
                        : QPen(palette.ink, pen, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(tip);
}

void paintSelfRing(QPainter &painter, const QPointF &centre, qreal diameter, const Palette &palette)
{
    const qreal pen = diameter * 0.17;
    painter.setPen(QPen(palette.ink, pen));
    painter.setBrush(palette.surface);
    painter.drawEllipse(centre, (diameter - pen) / 2, (diameter - pen) / 2);
}

void paintPositionBar(QPainter &painter, const QRectF &rect, const BarFigure &bar, const Palette &palette)
{
    const int levels = int(bar.quarters.size());
    if (levels == 0)
        return;
    const Cells cells(rect, levels);
    const qreal u = cells.unit;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!bar.explored)
        paintHatchedBar(painter, {rect.left(), cells.top, rect.width(), cells.height}, palette, u);
    for (int level = 0; bar.explored && level < levels; ++level) {
        for (int quarter = 0; quarter < Quarters; ++quarter) {
            const bool reached = quarter < bar.quarters[size_t(level)];
            QColor fill = palette.surface;
            QColor edge = palette.line2;
            if (reached && level < bar.position)
                fill = edge = palette.below;
            else if (reached && level == bar.position)
                fill = edge = palette.accent;
            else if (reached) {
                fill = palette.levels[1].fill;
                edge = palette.levels[1].edge;
            }
            paintCell(painter, cells.cell(level, quarter), fill, edge, u);
        }
    }
    if (bar.target && bar.target->level < levels) {
        const QRectF wanted = cells.cell(bar.target->level, bar.target->quarter - 1);
        const qreal x = wanted.right() + cells.cellGap / 2;
        painter.setPen(QPen(palette.surface, 4.4 * u, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, cells.top), QPointF(x, cells.top + cells.height));
        painter.setPen(QPen(palette.ink, 2.4 * u, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, cells.top - 3 * u), QPointF(x, cells.top + cells.height + 3 * u));
        paintTargetTip(painter, {x - 4.5 * u, cells.top - 6 * u, 9 * u, 7.5 * u}, bar.target->must, palette);
    }
    if (bar.self >= 0 && bar.self < levels)
        paintSelfRing(painter, cells.cell(bar.self, 1).center(), 11 * u, palette);
    painter.restore();
}

qreal levelBoxWidth(int levels, qreal width, qreal gap)
{
    return (width - gap * (levels - 1)) / qMax(1, levels);
}

void paintLevelBox(QPainter &painter, const QRectF &box, int quarters, const QColor &fill,
                   const Palette &palette)
{
    const qreal mm = box.height() / 4.6;
    const qreal quarter = box.width() / Quarters;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.surface);
    painter.drawRect(box);
    const QRectF filled(box.left(), box.top(), quarter * quarters, box.height());
    if (quarters == 1)
        paintDots(painter, filled.adjusted(0.1 * mm, 0.1 * mm, -0.1 * mm, -0.1 * mm), palette.ink3, 0.9 * mm,
                  0.36 * mm);
    else if (quarters > 1)
        painter.fillRect(filled, fill);
    for (int i = 1; i < Quarters; ++i) {
        const qreal x = box.left() + i * quarter;
        const bool onFill = quarters > 1 && i < quarters;
        painter.setPen(QPen(onFill ? palette.surface : palette.line2, 0.25 * mm, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, box.bottom() - 1.1 * mm), QPointF(x, box.bottom()));
    }
    const qreal pen = 0.25 * mm;
    painter.setPen(QPen(palette.ink, pen, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

namespace {

void paintUnexplored(QPainter &painter, const QRectF &rect, const Palette &palette, qreal mm)
{
    painter.fillRect(rect, palette.surface);
    paintHatch(painter, rect, palette.hatch, 1.5 * mm, 0.3 * mm);
    painter.setPen(QPen(palette.ink3, 0.2 * mm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace

void paintPositionBoxes(QPainter &painter, const QRectF &rect, const BarFigure &bar, const Palette &palette)
{
    const int levels = int(bar.quarters.size());
    if (levels == 0)
        return;
    const qreal mm = rect.height() / 4.6;
    const qreal gap = 1.2 * mm;
    const qreal width = levelBoxWidth(levels, rect.width(), gap);
    const auto box = [&](int level) {
        return QRectF(rect.left() + level * (width + gap), rect.top(), width, rect.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!bar.explored)
        paintUnexplored(painter, rect, palette, mm);
    for (int level = 0; bar.explored && level < levels; ++level) {
        const QColor fill = level < bar.position ? palette.below : palette.accent;
        paintLevelBox(painter, box(level), bar.quarters[size_t(level)], fill, palette);
    }
    if (bar.target && bar.target->level < levels) {
        const QRectF wanted = box(bar.target->level);
        const qreal x = wanted.left() + wanted.width() * bar.target->quarter / Quarters;
        // The last quarter ends at the box's edge: a little inside, so that it is seen to belong to this box.
        const qreal stem = qMin(x, wanted.right() - 0.6 * mm);
        painter.setPen(QPen(palette.surface, 1.5 * mm, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(stem, rect.top() + 0.2 * mm), QPointF(stem, rect.bottom() - 0.2 * mm));
        painter.setPen(QPen(palette.ink, 0.6 * mm, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(stem, rect.top()), QPointF(stem, rect.bottom()));
        paintTargetTip(painter, {stem - 1.9 * mm, rect.top() - 2.4 * mm, 3.8 * mm, 3.3 * mm},
                       bar.target->must, palette);
    }
    if (bar.self >= 0 && bar.self < levels) {
        const QRectF own = box(bar.self);
        if (levels > Quarters)
            paintSelfRing(painter, {own.center().x(), rect.bottom() + 1.25 * mm}, 2.1 * mm, palette);
        else
            paintSelfRing(painter, {own.left() + 2.5 * mm, rect.bottom()}, 2.7 * mm, palette);
    }
    painter.restore();
}

} // namespace mettle::print
