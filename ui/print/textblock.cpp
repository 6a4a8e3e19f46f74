// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textblock.h"

#include "ui/print/textline.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mettle::print {

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, Qt::Alignment alignment)
    : TextBlock(std::vector<Run>{{text, style.face}}, style, width, alignment)
{
}

TextBlock::TextBlock(const std::vector<Run> &runs, const TextStyle &style, qreal width,
                     Qt::Alignment alignment)
    : m_style(style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        if (run.face != style.face || run.colour.isValid()) {
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(run.text.size());
            range.format.setFont(font(run.face, style.size));
            if (run.colour.isValid())
                range.format.setForeground(run.colour);
            formats << range;
        }
        text += run.text;
    }
    if (text.isEmpty())
        return;
    text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(text, font(style.face, style.size));
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats + signsApart(text));
    m_layout->setCacheEnabled(true);
    // Base lines at equal distances, whatever other scripts a line holds.
    const QFontMetricsF metrics(font(style.face, style.size));
    const qreal firstBase = (style.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, firstBase + line.lineNumber() * style.line - line.ascent()});
    }
    m_layout->endLayout();
}

int TextBlock::lines() const
{
    return m_layout ? m_layout->lineCount() : 0;
}

qreal TextBlock::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

qreal TextBlock::lastLineEnd() const
{
    return lines() > 0 ? m_layout->lineAt(lines() - 1).naturalTextWidth() : 0;
}

void TextBlock::paint(QPainter &painter, const QPointF &topLeft, const QColor &colour) const
{
    if (!m_layout)
        return;
    painter.setPen(colour);
    m_layout->draw(&painter, topLeft);
}

void TextBlock::paintCentred(QPainter &painter, qreal x, qreal top, qreal height, const QColor &colour) const
{
    paint(painter, {x, top + (height - this->height()) / 2}, colour);
}

TextStyle fitting(const QString &text, const std::vector<TextStyle> &styles, qreal width)
{
    for (const TextStyle &style : styles)
        if (widthOf(text, font(style.face, style.size)) <= width)
            return style;
    return styles.back();
}

} // namespace mettle::print
