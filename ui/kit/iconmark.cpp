// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/iconmark.h"

#include "ui/kit/icon.h"

#include <QPainter>

namespace mettle::kit {

IconMark::IconMark(QStringView name, Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name.toString())
    , m_tone(tone)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(QStringView name, Tone tone)
{
    m_name = name.toString();
    m_tone = tone;
    update();
}

QSize IconMark::sizeHint() const
{
    return theme().size(m_side, m_side);
}

void IconMark::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, theme().colour(m_tone), theme().px(m_side));
}

} // namespace mettle::kit
