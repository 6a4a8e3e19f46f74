// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/markwidget.h"

#include "ui/kit/theme.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QPainter>

namespace mettle::pages {

MarkWidget::MarkWidget(const report::MarkFigure &figure, QWidget *parent)
    : QWidget(parent)
    , m_figure(figure)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(figure.digit);
}

QSize MarkWidget::sizeHint() const
{
    return kit::theme().size(36, 24);
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    print::paintMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_figure, markPalette());
}

} // namespace mettle::pages
