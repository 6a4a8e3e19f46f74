// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QString>

class QPainter;
class QRect;

namespace mettle::kit {

/// A few lines of text in one role, with the role's line height: the same in labels and in delegates.
struct TextBlock
{
    QString text; ///< plain; a name with "<b>" in it stays as it is
    TextRole role = TextRole::Body;
    QColor colour; ///< the theme's ink when not set
    QString strong; ///< a part of the text that is shown semibold; empty: none
    qsizetype strongFrom = -1; ///< where that part begins; below 0: at its first place
    QColor strongColour; ///< ink when not set
    int maxLines = 0; ///< what does not fit in these lines is cut with an ellipsis; 0: as many as needed
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop; ///< mirrored by the painter's layout direction
    bool digits = false; ///< the font whose figures have equal width
};

/// The size of the text within a width: not wider than its longest line.
[[nodiscard]] QSize measure(const TextBlock &block, int width);
/// The width of the text on one line.
[[nodiscard]] int widthOf(const TextBlock &block);
/// Paints the text; true when it did not fit and was cut.
bool paint(QPainter &painter, const QRect &rect, const TextBlock &block);

} // namespace mettle::kit
