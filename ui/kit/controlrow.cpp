// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/controlrow.h"

#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mettle::kit {

ControlRow::ControlRow(QWidget *control, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(TextRole::Strong, {}, this))
    , m_sentence(new Label(TextRole::Second, {}, this))
    , m_control(control)
{
    m_sentence->setTone(Tone::Ink2);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 1);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 18, 10, 18, 10 }, 20);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    m_title->setBuddy(control);
    setTexts({});
}

void ControlRow::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_control->setAccessibleName(title);
    m_control->setAccessibleDescription(sentence);
}

void ControlRow::setRule(bool on)
{
    m_rule = on;
    update();
}

void ControlRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_rule) {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, theme().line);
    }
}

} // namespace mettle::kit
