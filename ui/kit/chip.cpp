// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/textblock.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

namespace mettle::kit {

Chip::Chip(const QString &text, ChipKind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setKind(ChipKind kind)
{
    m_kind = kind;
    update();
}

void Chip::setIconName(QStringView name)
{
    m_icon = name.toString();
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return sizeOfChip(m_text, !m_icon.isEmpty());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, rect(), m_kind, m_text, m_icon);
}

ChoiceChip::ChoiceChip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 14);
}

QSize ChoiceChip::sizeHint() const
{
    const QSize size = sizeOfChip(text(), false);
    return { size.width() + theme().px(2), theme().px(28) };
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isChecked())
        return paintChip(painter, rect(), ChipKind::Chosen, text());
    paintChip(painter, rect(), ChipKind::Offer, text());
    if (underMouse() && isEnabled())
        paintBox(painter, rect(), {}, theme().ctl, rect().height() / 2.0);
}

CountPill::CountPill(int count, QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(count);
}

void CountPill::setCount(int count)
{
    m_count = count;
    setAccessibleName(QLocale().toString(count));
    updateGeometry();
    update();
}

QSize CountPill::sizeHint() const
{
    return sizeOfCount(accessibleName());
}

void CountPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCount(painter, rect(), accessibleName());
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKey(key);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return sizeOfKeyCap(m_key);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_key);
}

Disc::Disc(const QString &text, int side, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Disc::setDone(bool done)
{
    m_done = done;
    update();
}

QSize Disc::sizeHint() const
{
    return theme().size(m_side, m_side);
}

void Disc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDisc(painter, rect(), m_text, m_done);
}

} // namespace mettle::kit
