// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "ui/print/badgepicture.h"

#include <QWidget>

namespace mettle::pages {

/// The picture of an achievement in a square: whole, small (symbol only), or as a grey printer makes it.
class BadgeFigure final : public QWidget
{
    Q_OBJECT

public:
    enum class Ink { Colour, Grey };

    /// `side` in logical pixels; below 96 the small form is drawn.
    BadgeFigure(const badge::PictureDesign &design, int side, QWidget *parent = nullptr);

    void setDesign(const badge::PictureDesign &design);
    void setInk(Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    badge::PictureDesign m_design;
    print::BadgeForm m_form;
    Ink m_ink = Ink::Colour;
};

} // namespace mettle::pages
