// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgefigure.h"

#include "ui/kit/space.h"

#include <QPainter>

namespace mettle::pages {

namespace {

constexpr int SmallestFull = 96; ///< PRINT.md, picture 13

/// The same picture in greys; what is clear stays clear.
QImage inGrey(QImage image)
{
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_ARGB32);
    grey.setAlphaChannel(alpha);
    grey.setDevicePixelRatio(image.devicePixelRatio());
    return grey;
}

} // namespace

BadgeFigure::BadgeFigure(const badge::PictureDesign &design, int side, QWidget *parent)
    : QWidget(parent)
    , m_design(design)
    , m_form(side < SmallestFull ? print::BadgeForm::Small : print::BadgeForm::Full)
{
    kit::setLogicalSize(this, side, side);
}

void BadgeFigure::setDesign(const badge::PictureDesign &design)
{
    if (std::exchange(m_design, design) != m_design)
        update();
}

void BadgeFigure::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void BadgeFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_ink == Ink::Colour) {
        print::paintBadge(painter, rect(), { .design = m_design }, m_form);
        return;
    }
    QImage image(size() * devicePixelRatioF(), QImage::Format_ARGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(0);
    QPainter onImage(&image);
    print::paintBadge(onImage, rect(), { .design = m_design }, m_form);
    onImage.end();
    painter.drawImage(0, 0, inGrey(std::move(image)));
}

} // namespace mettle::pages
