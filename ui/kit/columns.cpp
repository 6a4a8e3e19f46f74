// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columns.h"

#include "ui/kit/space.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mettle::kit {

namespace {

constexpr int LeastMain = 520; // logical pixels: less, and the side goes below

} // namespace

Columns::Columns(int sideWidth, QWidget *parent)
    : QWidget(parent)
    , m_sideWidth(sideWidth)
    , m_both(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_main(new QVBoxLayout)
    , m_sideBox(new QWidget(this))
{
    m_side = new QVBoxLayout(m_sideBox);
    auto *mainColumn = new QVBoxLayout;
    setSpace(mainColumn, { 0, 0, 0, 0 }, 0);
    mainColumn->addLayout(m_main);
    mainColumn->addStretch(1);
    setSpace(m_both, { 0, 0, 0, 0 }, 20);
    setSpace(m_main, { 0, 0, 0, 0 }, 12);
    setSpace(m_side, { 0, 0, 0, 0 }, 14);
    m_both->addLayout(mainColumn, 1);
    m_both->addWidget(m_sideBox, 0, Qt::AlignTop);
    arrange();
}

QSize Columns::minimumSizeHint() const
{
    return { theme().px(320), QWidget::minimumSizeHint().height() };
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void Columns::arrange()
{
    const Theme &look = theme();
    const bool narrow = width() < look.px(LeastMain + 20 + m_sideWidth);
    m_both->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_both->setAlignment(m_sideBox, narrow ? Qt::Alignment() : Qt::Alignment(Qt::AlignTop));
    m_sideBox->setMinimumWidth(narrow ? 0 : look.px(m_sideWidth));
    m_sideBox->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : look.px(m_sideWidth));
}

} // namespace mettle::kit
