// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"

#include <QWidget>

namespace mettle::pages {

/// The picture of an achievement, small.
class BadgeFigure final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in logical pixels.
    BadgeFigure(const badge::PictureDesign &design, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    badge::PictureDesign m_design;
};

} // namespace mettle::pages
