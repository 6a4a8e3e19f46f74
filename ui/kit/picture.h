// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace mettle::kit {

/// A picture shown whole within so many logical pixels, never enlarged; give it an accessible name.
class Picture : public QWidget
{
    Q_OBJECT
public:
    Picture(int width, int height, QWidget *parent = nullptr);

    void setImage(const QImage &image);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
    QSize m_most;
};

} // namespace mettle::kit
