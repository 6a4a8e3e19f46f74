// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/personbutton.h"

#include "ui/kit/carried.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

namespace mettle::pages {

using kit::theme;

PersonButton::PersonButton(QWidget *parent)
    : QPushButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonButton::setPerson(int number, const QString &name, int evidence, const QString &away)
{
    m_number = number;
    m_name = name;
    m_evidence = evidence;
    m_away = away;
    setAccessibleName(away.isEmpty() ? tr("%1, seen %n times", nullptr, evidence).arg(name) : name + QStringLiteral(", ") + away);
    update();
}

QSize PersonButton::sizeHint() const
{
    return theme().size(240, 40);
}

QSize PersonButton::minimumSizeHint() const
{
    return theme().size(120, 40);
}

void PersonButton::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isFlat())
        painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
    else
        kit::paintBox(painter, box, isChecked() ? look.soft : underMouse() ? look.group : look.surface, isChecked() ? look.accent : look.line,
                  look.real(6));
    if (hasFocus() && kit::keyboardInUse())
        kit::paintRing(painter, box, look.real(6));
    const int middle = height() / 2;
    const auto line = [&](const QRect &rect, const QString &text, kit::TextRole role, const QColor &colour) {
        kit::TextBlock block { .text = text, .role = role, .colour = colour };
        block.maxLines = 1;
        kit::paint(painter, rect, block);
    };
    if (m_number > 0)
        line(QRect(look.px(8), middle - look.px(9), look.px(22), look.px(18)), QString::number(m_number), kit::TextRole::Second, look.ink2);
    const int circles = look.px(48);
    line(QRect(look.px(32), middle - look.px(10), width() - look.px(48) - circles, look.px(20)), m_name, kit::TextRole::Strong, look.ink);
    const int left = width() - circles - look.px(10);
    if (m_away.isEmpty())
        print::paintEvidence(painter, QRectF(left, middle - look.real(5), circles, look.real(10)), m_evidence, markPalette());
    else
        line(QRect(left - look.px(8), middle - look.px(8), circles + look.px(12), look.px(16)), m_away, kit::TextRole::Small, look.ink2);
}

} // namespace mettle::pages
