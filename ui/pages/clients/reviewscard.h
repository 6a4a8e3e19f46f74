// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/clients/goalcard.h"

class QVBoxLayout;

namespace mettle::kit {
class Button;
class Label;
}

namespace mettle::pages {

/// When client and coach look at the plan together: days to come, and how earlier ones went.
class ReviewsCard final : public kit::Card
{
    Q_OBJECT

public:
    explicit ReviewsCard(RunPlanVerb run, QWidget *parent = nullptr);
    void show(const std::vector<plan::GoalWithSteps> &goals, const QDate &today);
    void retranslate();

private:
    struct Line
    {
        plan::Review review;
        const plan::GoalWithSteps *goal;
        int number;
    };
    void askDate();
    void addLine(const Line &line);
    void askHow(const plan::Review &review, QWidget *row);

    RunPlanVerb m_run;
    std::vector<plan::GoalWithSteps> m_goals;
    QDate m_today;
    QVBoxLayout *m_lines;
    kit::Label *m_title;
    kit::Button *m_add;
    QWidget *m_form = nullptr;
};

} // namespace mettle::pages
