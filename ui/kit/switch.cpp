// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/switch.h"

#include "ui/kit/painters.h"

#include <QPainter>
#include <QStyle>

namespace mettle::kit {

Switch::Switch(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("ringRadius", 12);
}

QSize Switch::sizeHint() const
{
    return theme().size(42, 24);
}

void Switch::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    const QRectF track(rect());
    const bool on = isChecked();
    const QColor fill = !isEnabled() ? look.line2 : on ? look.accent : look.surface;
    paintBox(painter, track, fill, on && isEnabled() ? QColor() : look.ctl, track.height() / 2, look.real(1.5));
    const int side = height() - look.px(8);
    const QRect knob(on ? width() - side - look.px(4) : look.px(4), look.px(4), side, side);
    const QColor dot = !isEnabled() ? look.ink3 : on ? look.onacc : look.ctl;
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), knob), dot, {}, side / 2.0);
}

} // namespace mettle::kit
