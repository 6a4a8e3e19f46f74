// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrollcolumn.h"

#include "ui/kit/space.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mettle::kit {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    setSpace(outer, { 0, 0, 0, 0 }, 0);
    setSpace(m_column, { 0, 0, 0, 0 }, 12);
    outer->addLayout(m_column);
    outer->addStretch(1);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    return theme().size(80, 60);
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace mettle::kit
