// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/mark.h"

#include "ui/print/fonts.h"
#include "ui/print/gapglyph.h"
#include "ui/print/hatch.h"
#include "ui/print/textline.h"

#include <QPainter>
#include <QPainterPath>

namespace mettle::print {

using report::MarkFigure;

namespace {

constexpr qreal ChipHeight = 28;  ///< DESIGN.md's measures are for this height
constexpr qreal HatchStep = 5.66; ///< pixels across the lines: every 8 along the row
constexpr int MostBars = 4;       ///< beyond, one bar that fills from the bottom

void paintDot(QPainter &painter, const QPointF &centre, qreal radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

void paintCross(QPainter &painter, const QPointF &centre, qreal size, qreal width, const QColor &colour)
{
    const qreal h = size / 2;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-h, -h), centre + QPointF(h, h));
    painter.drawLine(centre + QPointF(-h, h), centre + QPointF(h, -h));
}

void paintBars(QPainter &painter, const QRectF &area, const MarkFigure &mark, const QColor &colour, qreal s)
{
    const QPen outline(colour, s);
    const auto bar = [&](const QRectF &rect, bool solid) {
        painter.setPen(solid ? Qt::NoPen : outline);
        painter.setBrush(solid ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawRect(solid ? rect : rect.adjusted(s / 2, s / 2, -s / 2, -s / 2));
    };
    if (mark.ranks > MostBars) {
        const QRectF whole(area.left(), area.bottom() - 16 * s, 8 * s, 16 * s);
        bar(whole, false);
        const qreal full = whole.height() * mark.rank / mark.ranks;
        if (full > 0)
            bar({whole.left(), whole.bottom() - full, whole.width(), full}, true);
        return;
    }
    const int count = qMax(1, mark.ranks);
    const qreal gap = 1.5 * s;
    const qreal width = count <= 3 ? 4 * s : (area.width() - (count - 1) * gap) / count;
    for (int i = 0; i < count; ++i) {
        const qreal height = count == 1 ? 14 * s : (6 + 8.0 * i / (count - 1)) * s;
        bar({area.left() + i * (width + gap), area.bottom() - height, width, height}, i < mark.rank);
    }
}

void paintChip(QPainter &painter, const QRectF &rect, const MarkFigure &mark, const Palette &palette)
{
    const qreal s = rect.height() / ChipHeight;
    const qreal pen = 1.5 * s;
    LevelColours colours = levelColours(palette, mark.rank, mark.ranks);
    if (mark.setAside)
        colours = {palette.surface, palette.control, palette.ink3};
    painter.setPen(QPen(colours.edge, pen));
    painter.setBrush(mark.setAside ? QBrush(Qt::NoBrush) : QBrush(colours.fill));
    painter.drawRoundedRect(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6 * s, 6 * s);

    const QPointF centre = rect.center();
    const QRectF digit(centre.x() - 17 * s, rect.top(), 17 * s, rect.height());
    paintTextCentred(painter, digit, mark.digit,
                     font(Face::InterSemiBold, (mark.digit.size() > 1 ? 12 : 15) * s), colours.text);
    paintBars(painter, {centre.x() + 1 * s, centre.y() - 7 * s, 15 * s, 14 * s}, mark, colours.text, s);
    if (mark.setAside) {
        painter.setPen(QPen(colours.text, pen));
        painter.drawLine(QPointF(rect.left() + 5 * s, centre.y()), QPointF(rect.right() - 5 * s, centre.y()));
    }
}

void paintTick(QPainter &painter, const QRectF &rect, const Palette &palette, qreal s)
{
    QPen edge(palette.accent, 1.5 * s);
    edge.setDashPattern({4 / 1.5, 3 / 1.5}); // in pen widths
    edge.setCapStyle(Qt::FlatCap);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = 0.75 * s;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6 * s, 6 * s);
    paintCheck(painter, rect.center(), 14 * s, 2.2 * s, palette.accent);
}

} // namespace

void paintMark(QPainter &painter, const QRectF &rect, const MarkFigure &mark, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal s = rect.height() / ChipHeight;
    switch (mark.state) {
    case MarkFigure::State::NotObserved:
        paintDot(painter, rect.center(), 2.5 * s, palette.control);
        break;
    case MarkFigure::State::Seen:
        paintDot(painter, rect.center(), 5 * s, palette.accent);
        break;
    case MarkFigure::State::NoOpportunity:
        paintCross(painter, rect.center(), 10 * s, 1.6 * s, palette.ink3);
        break;
    case MarkFigure::State::Absent:
        paintHatch(painter, rect, palette.hatch, HatchStep, 1.5);
        break;
    case MarkFigure::State::Tick:
        paintTick(painter, rect, palette, s);
        break;
    case MarkFigure::State::Level:
        paintChip(painter, rect, mark, palette);
        break;
    }
    painter.restore();
}

void paintPaperMark(QPainter &painter, const QRectF &cell, const MarkFigure &mark, const Palette &palette)
{
    // A hundred units are a millimetre; small cells make the box smaller.
    const qreal mm = qMin(100.0, qMin(cell.height() / 6.2, cell.width() / 7.6));
    QRectF box(0, 0, 7 * mm, 5 * mm);
    box.moveCenter(cell.center());
    painter.save();
    switch (mark.state) {
    case MarkFigure::State::NotObserved:
        paintDot(painter, box.center(), 0.35 * mm, palette.ink3);
        break;
    case MarkFigure::State::Seen:
        paintDot(painter, box.center(), 1.5 * mm, palette.accent);
        break;
    case MarkFigure::State::NoOpportunity:
        paintCross(painter, box.center(), 2.1 * mm, 0.3 * mm, palette.ink3);
        break;
    case MarkFigure::State::Absent: {
        const qreal across = qMin(cell.width() - 2 * mm, 12 * mm);
        QRectF field(0, 0, across, 5 * mm);
        field.moveCenter(cell.center());
        paintHatch(painter, field, palette.hatch, 1.5 * mm, 0.3 * mm);
        break;
    }
    case MarkFigure::State::Tick:
        paintCheck(painter, box.center(), 3 * mm, 0.45 * mm, palette.ink);
        break;
    case MarkFigure::State::Level: {
        const LevelColours colours = levelColours(palette, mark.rank, mark.ranks);
        const qreal pen = 0.25 * mm;
        painter.setPen(QPen(palette.ink, pen));
        painter.setBrush(colours.fill);
        painter.drawRect(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
        paintTextCentred(painter, box, mark.digit, font(Face::InterBold, 3.35 * mm), colours.text);
        break;
    }
    }
    painter.restore();
}

void paintNotesSign(QPainter &painter, const QRectF &rect, int notes, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSpeech(painter, rect, palette.ink3, rect.height() / 13 * 1.3);
    if (notes > 1) {
        const qreal s = rect.height() / 13;
        paintTextCentred(painter, {rect.left() - 6 * s, rect.bottom(), rect.width() + 12 * s, 13 * s},
                         QString::number(notes), font(Face::InterSemiBold, 11.5 * s), palette.ink2);
    }
    painter.restore();
}

void paintEvidence(QPainter &painter, const QRectF &rect, int marks, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int Circles = 5;
    const qreal step = rect.width() / Circles;
    const qreal radius = qMin(rect.height(), step * 0.72) / 2;
    for (int i = 0; i < Circles; ++i) {
        const QPointF centre(rect.left() + (i + 0.5) * step, rect.center().y());
        const qreal pen = radius * 0.42;
        painter.setPen(QPen(palette.ink2, pen));
        painter.setBrush(i < marks ? QBrush(palette.ink2) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius - pen / 2, radius - pen / 2);
    }
    painter.restore();
}

void paintNothingYet(QPainter &painter, const QRectF &rect, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = qMin(rect.width(), rect.height());
    paintDot(painter, rect.center(), size / 2, palette.amber);
    paintTextCentred(painter, rect, QStringLiteral("!"), font(Face::InterBold, size * 0.68),
                     palette.amberInk);
    painter.restore();
}

} // namespace mettle::print
