// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace mettle::kit {

Picture::Picture(int width, int height, QWidget *parent)
    : QWidget(parent)
    , m_most(width, height)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Picture::setImage(const QImage &image)
{
    m_image = image;
    updateGeometry();
    update();
}

QSize Picture::sizeHint() const
{
    const QSize most = theme().size(m_most.width(), m_most.height());
    if (m_image.isNull())
        return most;
    const QSize whole = m_image.size().scaled(most, Qt::KeepAspectRatio);
    return whole.width() > m_image.width() ? m_image.size() : whole;
}

void Picture::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_image);
}

} // namespace mettle::kit
