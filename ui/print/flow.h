// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/frame.h"
#include "ui/print/palette.h"
#include "ui/print/paper.h"

#include <QPointF>
#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace mettle::print {

/// Paints something at its upper left corner.
using Paint = std::function<void(QPainter &, const QPointF &)>;

/// A piece of a page that is never split: a row, a paragraph, a step.
struct Block
{
    qreal height = 0;
    Paint paint;
    qreal before = 0;      ///< space above; none at the head of a page
    bool withNext = false; ///< not the last thing on a page
    bool newPage = false;  ///< begins one
    std::shared_ptr<const Block> head
        = {}; ///< painted again when this block begins a page: the header of a table
};

/// A block where it stands.
struct Placed
{
    QPointF at;
    Paint paint;
};

/// A page before it is counted.
struct PageContent
{
    std::vector<Placed> blocks;
    QString name;   ///< in the foot, before the page number
    qreal end = 0;  ///< below the last block
    int number = 1; ///< of `count`: of the document, or of the sheet it belongs to
    int count = 1;
};

/// What every layout is given.
struct Setting
{
    const report::Frame &frame;
    SheetSize sheet;
    Palette palette;
};

/// Blocks one below the other, over as many pages as they need.
[[nodiscard]] std::vector<PageContent> paginated(const std::vector<Block> &blocks, const QRectF &content);

/// The height of blocks on one page.
[[nodiscard]] qreal heightOf(const std::vector<Block> &blocks);

/// A line across.
[[nodiscard]] Block rule(qreal width, qreal pen, const QColor &colour);

/// Empty space; at the head of a page none.
[[nodiscard]] Block space(qreal height);

void drawLine(QPainter &painter, qreal x1, qreal x2, qreal y, qreal pen, const QColor &colour);

/// A white disc's opposite: a number in white on ink.
void drawNumberDisc(QPainter &painter, const QPointF &centre, qreal diameter, const QString &number,
                    const Palette &palette);

} // namespace mettle::print
