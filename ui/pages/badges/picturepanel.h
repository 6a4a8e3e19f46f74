// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "ui/kit/card.h"

namespace mettle::kit {
class Banner;
class Label;
}

namespace mettle::pages {

class BadgeFigure;

/// A badge's picture as it will be: large, on a CV, small, and as a grey printer makes it; and whether its symbol reads.
class PicturePanel final : public kit::Card
{
    Q_OBJECT

public:
    explicit PicturePanel(QWidget *parent = nullptr);

    void setDesign(const badge::PictureDesign &design);
    void retranslate();

private:
    void showContrast();

    badge::PictureDesign m_design;
    kit::Label *m_title;
    kit::Label *m_forms;
    BadgeFigure *m_large;
    std::vector<std::pair<BadgeFigure *, kit::Label *>> m_others;
    kit::Banner *m_contrast;
};

} // namespace mettle::pages
