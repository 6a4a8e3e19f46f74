// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/fonts.h"

#include <QColor>
#include <QRectF>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace mettle::print {

/// A size of type with the height of its lines, in paper units (PRINT.md, "Type").
struct TextStyle
{
    Face face;
    qreal size;
    qreal line;
};

/// A part of a text in its own face; without colour it takes that of painting.
struct Run
{
    QString text;
    Face face;
    QColor colour = {};
};

/// Text broken into lines of a width, left or right aligned, no hyphenation. Lay out and paint in the same thread.
class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(const QString &text, const TextStyle &style, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// Runs share the size and lines of the style.
    TextBlock(const std::vector<Run> &runs, const TextStyle &style, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const;
    [[nodiscard]] qreal height() const { return lines() * m_style.line; }
    /// Of the widest line.
    [[nodiscard]] qreal naturalWidth() const;
    /// Where the last line ends.
    [[nodiscard]] qreal lastLineEnd() const;
    [[nodiscard]] bool isEmpty() const { return lines() == 0; }
    void paint(QPainter &painter, const QPointF &topLeft, const QColor &colour) const;
    /// In the vertical middle of a row that begins at `top` and is `height` high.
    void paintCentred(QPainter &painter, qreal x, qreal top, qreal height, const QColor &colour) const;

private:
    TextStyle m_style{Face::Noto, 0, 0};
    std::shared_ptr<QTextLayout> m_layout;
};

/// The largest of some sizes at which a text fits on one line of a width; else the smallest, which then wraps.
[[nodiscard]] TextStyle fitting(const QString &text, const std::vector<TextStyle> &styles, qreal width);

} // namespace mettle::print
