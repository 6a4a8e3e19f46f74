// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/lookbutton.h"

#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"

namespace mettle::pages {

using kit::theme;

namespace {

kit::TextBlock wordsOf(const QString &text, const QString &strong)
{
    kit::TextBlock block { .text = text, .role = kit::TextRole::Second, .colour = theme().amberink };
    block.strong = strong;
    block.strongColour = theme().amberink;
    block.maxLines = 1;
    return block;
}

} // namespace

LookButton::LookButton(QWidget *parent)
    : QPushButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LookButton::setWords(const QString &text, const QString &strong)
{
    m_strong = strong;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

QSize LookButton::sizeHint() const
{
    return { kit::widthOf(wordsOf(text(), m_strong)) + theme().px(48), theme().px(36) };
}

QSize LookButton::minimumSizeHint() const
{
    return theme().size(64, 36);
}

void LookButton::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::paintBox(painter, rect(), look.amber, {}, look.real(6));
    kit::paintIcon(painter, QRect(look.px(12), 0, look.px(16), height()), u"visibility", look.amberink, look.px(16));
    const int left = look.px(36);
    kit::paint(painter, QRect(left, (height() - look.px(18)) / 2, width() - left - look.px(10), look.px(18)), wordsOf(text(), m_strong));
}

} // namespace mettle::pages
