// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/textblock.h"

#include "ui/kit/style.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace mettle::kit {

namespace {

constexpr int Unlimited = 1 << 20;

QFont fontOf(const TextBlock &block)
{
    return block.digits ? theme().digits(block.role) : theme().font(block.role);
}

/// Lays the block out; returns the number of lines that are shown and whether text is left over.
struct Laid
{
    int lines = 0;
    qreal width = 0;
    bool cut = false;
};

Laid lay(QTextLayout &layout, const TextBlock &block, int width)
{
    QString text = block.text;
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    layout.setFont(fontOf(block));
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setTextOption(option);
    if (!block.strong.isEmpty()) {
        const qsizetype from = block.strongFrom >= 0 ? block.strongFrom : block.text.indexOf(block.strong);
        if (from >= 0 && from + block.strong.size() <= block.text.size()) {
            QTextCharFormat format;
            format.setFontWeight(theme().strongWeight());
            format.setForeground(block.strongColour.isValid() ? block.strongColour : theme().ink);
            layout.setFormats({ { int(from), int(block.strong.size()), format } });
        }
    }
    Laid laid;
    const int lineHeight = theme().lineHeight(block.role);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (block.maxLines > 0 && laid.lines == block.maxLines) {
            laid.cut = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({ 0, laid.lines * lineHeight + (lineHeight - line.height()) / 2 });
        laid.width = std::max(laid.width, line.naturalTextWidth());
        ++laid.lines;
    }
    layout.endLayout();
    return laid;
}

/// The block with its last line shortened by an ellipsis.
TextBlock shortened(const TextBlock &block, const QTextLayout &layout, int lines, int width)
{
    TextBlock cut = block;
    const QTextLine last = layout.lineAt(lines - 1);
    const QString kept = block.text.left(last.textStart());
    const QFontMetricsF metrics(fontOf(block));
    cut.text = kept + metrics.elidedText(block.text.mid(last.textStart()).simplified(), Qt::ElideRight, width - 1);
    return cut;
}

} // namespace

QSize measure(const TextBlock &block, int width)
{
    ThemeReturn carried;
    QApplication::style()->styleHint(Style::SH_Theme, nullptr, nullptr, &carried);
    const TextKey key { block.text, block.strong, block.role, width, block.maxLines, block.digits };
    if (carried.textSizes)
        if (const QSize *known = carried.textSizes->object(key))
            return *known;
    QTextLayout layout;
    const Laid laid = lay(layout, block, width);
    const QSize size(std::min(width, int(std::ceil(laid.width))),
                     std::max(1, laid.lines) * theme().lineHeight(block.role));
    if (carried.textSizes)
        carried.textSizes->insert(key, new QSize(size));
    return size;
}

int widthOf(const TextBlock &block)
{
    return measure(block, Unlimited).width();
}

bool paint(QPainter &painter, const QRect &rect, const TextBlock &block)
{
    if (rect.width() <= 0 || block.text.isEmpty())
        return false;
    QTextLayout layout;
    Laid laid = lay(layout, block, rect.width());
    bool cut = laid.cut;
    QTextLayout shorter;
    if (cut)
        laid = lay(shorter, shortened(block, layout, laid.lines, rect.width()), rect.width());
    QTextLayout &shown = cut ? shorter : layout;

    const int height = laid.lines * theme().lineHeight(block.role);
    const Qt::Alignment alignment = QStyle::visualAlignment(painter.layoutDirection(), block.alignment);
    qreal top = rect.top();
    if (alignment & Qt::AlignVCenter)
        top += (rect.height() - height) / 2.0;
    else if (alignment & Qt::AlignBottom)
        top += rect.height() - height;
    painter.setPen(block.colour.isValid() ? block.colour : theme().ink);
    for (int i = 0; i < shown.lineCount() && i < laid.lines; ++i) {
        const QTextLine line = shown.lineAt(i);
        const qreal room = rect.width() - line.naturalTextWidth();
        // A right-to-left line stands at the right end of its own width already.
        const qreal start = line.naturalTextRect().x();
        qreal left = 0;
        if (alignment & Qt::AlignRight)
            left = room;
        else if (alignment & Qt::AlignHCenter)
            left = room / 2;
        line.draw(&painter, QPointF(rect.left() + left - start, std::floor(top)));
    }
    return cut;
}

} // namespace mettle::kit
