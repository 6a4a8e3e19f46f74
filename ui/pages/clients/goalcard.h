// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/plan.h"
#include "operations/profile.h"
#include "ui/kit/card.h"

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace mettle::pages {

/// A goal as its card shows it.
struct GoalView
{
    plan::GoalWithSteps goal;
    int number = 1;
    QString about; ///< the skill and how far it is from the target; empty for a goal from life
    QDate today;
    /// Somebody just said that this step went partly or not yet: the card asks what got in the way.
    std::optional<Id<plan::Step>> asks = {};
    /// The next step is asked for at once.
    bool asksStep = false;

    friend bool operator==(const GoalView &a, const GoalView &b)
    {
        return a.goal.goal == b.goal.goal && a.goal.steps == b.goal.steps && a.goal.reviews == b.goal.reviews && a.number == b.number
            && a.about == b.about && a.today == b.today && a.asks == b.asks && a.asksStep == b.asksStep;
    }
};

/// What a card asks its pane to do; `failed` hears why it was refused.
using PlanVerb = std::function<Result<void>(workspace::Desk &)>;
using RunPlanVerb = std::function<void(PlanVerb verb, std::function<void(const Error &)> failed)>;

/// One goal of a client's plan: its words, its steps, and how they went.
class GoalCard final : public kit::Card
{
    Q_OBJECT

public:
    GoalCard(GoalView view, std::shared_ptr<const framework::Catalogue> catalogue, RunPlanVerb run, QWidget *parent = nullptr);
    [[nodiscard]] const GoalView &view() const { return m_view; }
    /// The object name of the field that a card asks something in.
    [[nodiscard]] static QString askedFocus();

signals:
    /// A step went partly or not yet.
    void wentNotWell(const mettle::Id<mettle::plan::Step> &step);
    /// What got in the way was said, or is left unsaid.
    void answered();

private:
    void addHead();
    void addHeadButtons(QBoxLayout *into);
    void addStepTable();
    [[nodiscard]] QWidget *stepRow(const plan::Step &step);
    [[nodiscard]] QWidget *obstacleRow(const plan::Step &step);
    void addFoot();
    void changeGoal();
    void changeStep(const plan::Step &step, QWidget *row);
    QWidget *askStep();
    void setState(plan::GoalState state);

    GoalView m_view;
    std::shared_ptr<const framework::Catalogue> m_catalogue;
    RunPlanVerb m_run;
    QWidget *m_head = nullptr;
    QVBoxLayout *m_steps = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace mettle::pages
