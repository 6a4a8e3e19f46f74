// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "ui/kit/scrollcolumn.h"
#include "workspace/views.h"

namespace mettle::kit {
class Card;
}

namespace mettle::pages {

/// What can be earned, each with its picture, what it asks and how often it was issued.
class AchievementsPane final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    explicit AchievementsPane(QWidget *parent = nullptr);

    void show(const std::vector<badge::Achievement> &achievements, const std::vector<workspace::IssuedRow> &issued);

private:
    kit::Card *m_card = nullptr;
};

} // namespace mettle::pages
