// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/emptystate.h"

#include "ui/kit/button.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QHBoxLayout>

namespace mettle::kit {

EmptyState::EmptyState(QStringView icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Section, {}, this))
    , m_sentence(new Label(TextRole::Body, {}, this))
    , m_first(new Button({}, Button::Kind::Primary, this))
    , m_other(new Button({}, Button::Kind::Plain, this))
{
    m_title->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setTone(Tone::Ink2);
    setLogicalSize(m_sentence, 320, 0);

    auto *steps = new QHBoxLayout;
    setSpace(steps, { 0, 6, 0, 0 }, 8);
    steps->addStretch();
    steps->addWidget(m_first);
    steps->addWidget(m_other);
    steps->addStretch();

    // In a row of its own: aligned in the column it would get the height of one line, however many it needs.
    auto *sentence = new QHBoxLayout;
    setSpace(sentence, { 0, 0, 0, 0 }, 0);
    sentence->addStretch();
    sentence->addWidget(m_sentence);
    sentence->addStretch();

    auto *column = new QVBoxLayout(this);
    setSpace(column, { 16, 16, 16, 16 }, 6);
    column->addStretch();
    column->addWidget(new IconMark(icon, Tone::Control, 48, this), 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addLayout(sentence);
    column->addLayout(steps);
    column->addStretch();
    setSteps({});
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setSteps(const QString &first, const QString &other)
{
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

} // namespace mettle::kit
