// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/dropzone.h"

#include "ui/kit/button.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

DropZone::DropZone(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(TextRole::CardTitle))
    , m_text(new Label(TextRole::Second))
    , m_choose(new Button)
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 18, 16, 18, 16 }, 8);
    column->addStretch(1);
    column->addWidget(new IconMark(u"document-import", Tone::Ink2, 32), 0, Qt::AlignHCenter);
    m_title->setTextAlignment(Qt::AlignHCenter);
    m_text->setTextAlignment(Qt::AlignHCenter);
    m_text->setTone(Tone::Ink2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_choose->setIconName(u"document-open");
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseClicked);
}

void DropZone::setTexts(const QString &title, const QString &text, const QString &button)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_choose->setText(button);
}

void DropZone::setExpecting(bool on)
{
    if (std::exchange(m_expecting, on) != on)
        update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_expecting ? look.soft : look.surface2);
    painter.setPen(QPen(m_expecting ? look.accent : look.ctl, look.real(1.5), Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.real(10), look.real(10));
}

} // namespace mettle::pages
