// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgefigure.h"

#include "ui/kit/space.h"
#include "ui/print/badgepicture.h"

#include <QPainter>

namespace mettle::pages {

BadgeFigure::BadgeFigure(const badge::PictureDesign &design, int side, QWidget *parent)
    : QWidget(parent)
    , m_design(design)
{
    kit::setLogicalSize(this, side, side);
}

void BadgeFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    print::paintBadge(painter, rect(), { .design = m_design }, print::BadgeForm::Small);
}

} // namespace mettle::pages
