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

void MarkWidget::setFigure(const report::MarkFigure &figure)
{
    m_figure = figure;
    setAccessibleName(figure.digit);
    update();
}

void MarkWidget::setMarkSize(int width, int height)
{
    m_size = { width, height };
    updateGeometry();
}

QSize MarkWidget::sizeHint() const
{
    return kit::theme().size(m_size.width(), m_size.height());
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    print::paintMark(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_figure, markPalette());
}

} // namespace mettle::pages
