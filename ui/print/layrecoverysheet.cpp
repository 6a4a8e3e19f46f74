// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

namespace {

const TextStyle Title{Face::InterBold, pt(22), pt(27)};
const TextStyle Text{Face::Noto, pt(12), pt(17)};
const TextStyle Heading{Face::InterBold, pt(14), pt(18)};
const TextStyle Code{Face::InterBold, pt(19), pt(24)};

Block textBlock(const QString &text, const TextStyle &style, qreal before, const Palette &palette)
{
    const TextBlock laid(text, style, ContentWidth);
    return {.height = laid.height(),
            .paint = [=](QPainter &painter, const QPointF &at) { laid.paint(painter, at, palette.ink); },
            .before = before};
}

/// In a frame, large: it is typed from paper, perhaps by somebody in a hurry.
Block codeBlock(const QString &code, const Palette &palette)
{
    const TextBlock laid(code, Code, ContentWidth - mm(8));
    const qreal height = laid.height() + mm(12);
    return {.height = height,
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    painter.setPen(QPen(palette.ink, mm(0.5)));
                    painter.setBrush(palette.surface2);
                    painter.drawRect(QRectF(at, QSizeF(ContentWidth, height)));
                    laid.paint(painter, at + QPointF((ContentWidth - laid.naturalWidth()) / 2, mm(6)), palette.ink);
                },
            .before = mm(8)};
}

void addList(std::vector<Block> &blocks, const QString &heading, const QStringList &items, const Palette &palette)
{
    Block head = textBlock(heading, Heading, mm(9), palette);
    head.withNext = true;
    blocks.push_back(head);
    for (const QString &item : items)
        blocks.push_back(textBlock(item, Text, mm(2.5), palette));
}

} // namespace

std::vector<PageContent> layRecoverySheet(const report::RecoverySheet &sheet, const Setting &setting)
{
    std::vector<Block> blocks{textBlock(sheet.title, Title, 0, setting.palette),
                              textBlock(sheet.what, Text, mm(4), setting.palette),
                              codeBlock(sheet.code, setting.palette)};
    addList(blocks, sheet.keepHeading, sheet.keep, setting.palette);
    addList(blocks, sheet.useHeading, sheet.use, setting.palette);
    return paginated(blocks, setting.sheet.content);
}

} // namespace mettle::print
