// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/flow.h"

#include "ui/print/fonts.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

namespace {

/// Blocks that must stand on one page: a run of `withNext` and the block that ends it.
size_t endOfRun(const std::vector<Block> &blocks, size_t from)
{
    size_t end = from;
    while (end + 1 < blocks.size() && blocks[end].withNext && !blocks[end + 1].newPage)
        ++end;
    return end + 1;
}

qreal heightOfRun(const std::vector<Block> &blocks, size_t from, size_t to)
{
    qreal height = 0;
    for (size_t i = from; i < to; ++i)
        height += (i == from ? 0 : blocks[i].before) + blocks[i].height;
    return height;
}

} // namespace

std::vector<PageContent> paginated(const std::vector<Block> &blocks, const QRectF &content)
{
    std::vector<PageContent> pages(1);
    qreal y = content.top();
    bool fresh = true; // nothing on this page yet but a repeated head
    const auto turn = [&] {
        pages.emplace_back();
        y = content.top();
        fresh = true;
    };
    for (size_t i = 0; i < blocks.size();) {
        const size_t end = endOfRun(blocks, i);
        const qreal height = heightOfRun(blocks, i, end);
        const bool begun = !pages.back().blocks.empty();
        const qreal before = begun ? blocks[i].before : 0;
        const bool room = y + before + height <= content.bottom() + mm(0.05);
        if (begun && (blocks[i].newPage || !room)) {
            turn();
            if (blocks[i].head && !blocks[i].newPage) {
                pages.back().blocks.push_back({{content.left(), y}, blocks[i].head->paint});
                y += blocks[i].head->height;
            }
        }
        for (; i < end; ++i) {
            // A run that is higher than a page has to break after all.
            if (!fresh && y + blocks[i].before + blocks[i].height > content.bottom() + mm(0.05)) {
                turn();
                if (blocks[i].head) {
                    pages.back().blocks.push_back({{content.left(), y}, blocks[i].head->paint});
                    y += blocks[i].head->height;
                }
            }
            if (!fresh)
                y += blocks[i].before;
            if (blocks[i].paint)
                pages.back().blocks.push_back({{content.left(), y}, blocks[i].paint});
            if (blocks[i].paint || !fresh)
                y += blocks[i].height;
            if (blocks[i].paint)
                fresh = false;
            pages.back().end = y;
        }
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = int(i) + 1;
        pages[i].count = int(pages.size());
    }
    return pages;
}

qreal heightOf(const std::vector<Block> &blocks)
{
    qreal height = 0;
    for (size_t i = 0; i < blocks.size(); ++i)
        height += (i == 0 ? 0 : blocks[i].before) + blocks[i].height;
    return height;
}

Block rule(qreal width, qreal pen, const QColor &colour)
{
    return {.height = 0, .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + width, at.y(), pen, colour);
            }};
}

Block space(qreal height)
{
    return {.height = height, .paint = {}};
}

void drawLine(QPainter &painter, qreal x1, qreal x2, qreal y, qreal pen, const QColor &colour)
{
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x1, y), QPointF(x2, y));
}

void drawNumberDisc(QPainter &painter, const QPointF &centre, qreal diameter, const QString &number,
                    const Palette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ink);
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
    const qreal size = diameter * (number.size() > 1 ? 0.5 : 0.62);
    paintTextCentred(painter, {centre.x() - diameter, centre.y() - diameter, 2 * diameter, 2 * diameter},
                     number, font(Face::InterBold, size), palette.surface);
}

} // namespace mettle::print
