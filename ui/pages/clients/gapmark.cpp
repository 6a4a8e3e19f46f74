// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/gapmark.h"

#include "ui/kit/theme.h"
#include "ui/pages/clients/clientpane.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/gapglyph.h"

#include <QPainter>

namespace mettle::pages {

GapMark::GapMark(profile::Gap gap, QWidget *parent)
    : QWidget(parent)
    , m_gap(gap)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(profile::gapWord(gap, windowLanguage()));
}

QSize GapMark::sizeHint() const
{
    return kit::theme().size(15, 18);
}

void GapMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = kit::theme().real(15);
    print::paintGapGlyph(painter, QRectF(0, (height() - side) / 2, side, side), m_gap, markPalette());
}

} // namespace mettle::pages
