// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/painters.h"

#include "ui/kit/icon.h"
#include "ui/kit/textblock.h"

#include <QPainterPath>
#include <QStyle>

namespace mettle::kit {

namespace {

struct ChipColours
{
    QColor fill;
    QColor edge;
    QColor text;
};

ChipColours coloursOf(ChipKind kind)
{
    const Theme &look = theme();
    switch (kind) {
    case ChipKind::Plain: return { look.group, {}, look.ink2 };
    case ChipKind::Chosen: return { look.soft, {}, look.accent };
    case ChipKind::Look: return { look.amber, {}, look.amberink };
    case ChipKind::Offer: return { look.surface, look.line2, look.ink2 };
    case ChipKind::Bare: return { {}, {}, look.accent };
    }
    return {};
}

TextBlock label(const QString &text, TextRole role, const QColor &colour)
{
    TextBlock block { text, role, colour };
    block.alignment = Qt::AlignCenter;
    block.maxLines = 1;
    return block;
}

} // namespace

void paintBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = rect;
    if (edge.isValid()) {
        painter.setPen(QPen(edge, width));
        box.adjust(width / 2, width / 2, -width / 2, -width / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect, {}, theme().focus, radius, theme().real(2));
}

void paintTick(QPainter &painter, const QRectF &square, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    path.moveTo(square.x() + square.width() * 0.26, square.y() + square.height() * 0.53);
    path.lineTo(square.x() + square.width() * 0.43, square.y() + square.height() * 0.69);
    path.lineTo(square.x() + square.width() * 0.74, square.y() + square.height() * 0.34);
    painter.drawPath(path);
    painter.restore();
}

QSize sizeOfChip(const QString &text, bool withIcon)
{
    const Theme &look = theme();
    const int icon = withIcon ? look.px(16 + 6) - look.px(2) : 0;
    return { widthOf({ text, TextRole::Chip }) + icon + look.px(20), look.px(24) };
}

void paintChip(QPainter &painter, const QRect &rect, ChipKind kind, const QString &text, QStringView icon)
{
    const Theme &look = theme();
    const ChipColours colours = coloursOf(kind);
    paintBox(painter, rect, colours.fill, colours.edge, rect.height() / 2.0);
    QRect inner = rect.adjusted(look.px(10), 0, -look.px(10), 0);
    if (!icon.isEmpty()) {
        const QRect place(inner.left() - look.px(2), inner.top(), look.px(16), inner.height());
        paintIcon(painter, QStyle::visualRect(painter.layoutDirection(), rect, place), icon, colours.text, look.px(16));
        inner.setLeft(place.right() + 1 + look.px(6));
    }
    paint(painter, QStyle::visualRect(painter.layoutDirection(), rect, inner), label(text, TextRole::Chip, colours.text));
}

QSize sizeOfCount(const QString &text)
{
    const Theme &look = theme();
    return { std::max(look.px(20), widthOf({ text, TextRole::Count }) + look.px(12)), look.px(18) };
}

void paintCount(QPainter &painter, const QRect &rect, const QString &text)
{
    paintBox(painter, rect, theme().group, {}, rect.height() / 2.0);
    paint(painter, rect, label(text, TextRole::Count, theme().ink2));
}

QSize sizeOfKeyCap(const QString &key)
{
    const Theme &look = theme();
    return { std::max(look.px(20), widthOf({ key, TextRole::Key }) + look.px(13)), look.px(19) };
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key)
{
    const Theme &look = theme();
    const qreal radius = look.real(4);
    const QRectF outer(rect);
    paintBox(painter, outer, look.line2, {}, radius);
    paintBox(painter, outer.adjusted(1, 1, -1, -look.real(2)), look.surface, {}, radius - 1);
    paint(painter, rect.adjusted(0, 0, 0, -look.px(1)), label(key, TextRole::Key, look.ink2));
}

void paintTile(QPainter &painter, const QRect &rect, ChipKind kind, QStringView icon)
{
    const Theme &look = theme();
    const ChipColours colours = coloursOf(kind);
    paintBox(painter, rect, colours.fill, colours.edge, look.real(6));
    paintIcon(painter, rect, icon, colours.text, look.px(22));
}

void paintDisc(QPainter &painter, const QRectF &rect, const QString &text, bool done)
{
    const Theme &look = theme();
    const qreal radius = rect.height() / 2;
    if (done) {
        paintBox(painter, rect, look.accent, {}, radius);
        paintTick(painter, rect, look.onacc, look.real(2.2));
        return;
    }
    paintBox(painter, rect, look.surface, look.ctl, radius, look.real(1.5));
    paint(painter, rect.toAlignedRect(), label(text, TextRole::Count, look.ink2));
}

void paintTrack(QPainter &painter, const QRect &rect, qreal part, qreal tick, Qt::LayoutDirection direction)
{
    const Theme &look = theme();
    const qreal radius = rect.height() / 2.0;
    paintBox(painter, rect, look.line2, {}, radius);
    const auto placed = [&](qreal from, qreal width) {
        const QRect area(rect.left() + qRound(from), rect.top(), qRound(width), rect.height());
        return QRectF(QStyle::visualRect(direction, rect, area));
    };
    if (part > 0) {
        painter.save();
        painter.setClipRect(placed(0, rect.width() * qMin(part, 1.0)));
        paintBox(painter, rect, look.accent, {}, radius);
        painter.restore();
    }
    if (tick >= 0) {
        const qreal width = look.real(2);
        const QRectF mark = placed(rect.width() * tick - width / 2, width);
        painter.fillRect(mark.adjusted(0, -look.real(2), 0, look.real(2)), look.ink);
    }
}

void paintSign(QPainter &painter, const QRectF &rect)
{
    const Theme &look = theme();
    paintBox(painter, rect, look.accent, {}, rect.width() * 0.22);
    // Three bars on one base line, as in a mark of level 3.
    const qreal unit = rect.width() / 30;
    for (int i = 0; i < 3; ++i) {
        const qreal height = (6.5 + 4.5 * i) * unit;
        const QRectF bar(rect.x() + (6.7 + 6 * i) * unit, rect.y() + 23 * unit - height, 4.6 * unit, height);
        paintBox(painter, bar, look.onacc, {}, 1.4 * unit);
    }
}

} // namespace mettle::kit
