// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page.h"

#include "ui/kit/space.h"

#include <QEvent>
#include <QVBoxLayout>

namespace mettle::kit {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_body(new QVBoxLayout)
{
    setProperty("marksFocus", true);
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 0, 0, 0, 0 }, 0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
    setSpace(m_body, { 24, 2, 24, 16 }, 12);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mettle::kit
