// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/textline.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mettle::print {

namespace {

/// A line that is as long as it needs to be.
class Line
{
public:
    Line(const QString &text, const QFont &font)
        : m_layout(text, font)
    {
        m_layout.setFormats(signsApart(text));
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        if (m_line.isValid())
            m_line.setLineWidth(1e6);
        m_layout.endLayout();
    }
    [[nodiscard]] qreal width() const { return m_line.isValid() ? m_line.naturalTextWidth() : 0; }
    void paint(QPainter &painter, const QPointF &base) const
    {
        if (m_line.isValid())
            m_layout.draw(&painter, {base.x(), base.y() - m_line.ascent()});
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

} // namespace

void paintTextCentred(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                      const QColor &colour)
{
    const qreal capitals = QFontMetricsF(font).capHeight();
    paintTextLine(painter, {rect.center().x(), rect.center().y() + capitals / 2}, text, font, colour,
                  Qt::AlignHCenter);
}

void paintTextLine(QPainter &painter, const QPointF &base, const QString &text, const QFont &font,
                   const QColor &colour, Qt::Alignment alignment)
{
    const Line line(text, font);
    qreal x = base.x();
    if (alignment & Qt::AlignRight)
        x -= line.width();
    else if (alignment & Qt::AlignHCenter)
        x -= line.width() / 2;
    painter.setPen(colour);
    line.paint(painter, {x, base.y()});
}

qreal widthOf(const QString &text, const QFont &font)
{
    return Line(text, font).width();
}

QList<QTextLayout::FormatRange> signsApart(const QString &text)
{
    static const QString signs = QStringLiteral("()*+-:<=>@[]{}~±×÷‒–—•⁄");
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool times = text[i] == u'x' && i > 0
            && (text[i - 1].isDigit() || (text[i - 1] == u' ' && i > 1 && text[i - 2].isDigit()));
        if (times || signs.contains(text[i])) {
            QTextLayout::FormatRange range;
            range.start = int(i);
            range.length = 1;
            ranges << range;
        }
    }
    return ranges;
}

} // namespace mettle::print
