// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progresstrack.h"

#include "ui/kit/painters.h"

namespace mettle::kit {

ProgressTrack::ProgressTrack(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressTrack::setHalfTick(bool on)
{
    m_halfTick = on;
    update();
}

QSize ProgressTrack::sizeHint() const
{
    return theme().size(160, 10);
}

QSize ProgressTrack::minimumSizeHint() const
{
    return theme().size(40, 10);
}

void ProgressTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = theme().px(6);
    const QRect track(0, (this->height() - height) / 2, width(), height);
    const int range = maximum() - minimum();
    const qreal part = range > 0 ? qreal(value() - minimum()) / range : 0;
    paintTrack(painter, track, part, m_halfTick ? 0.5 : -1, layoutDirection());
}

} // namespace mettle::kit
