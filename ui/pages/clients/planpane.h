// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"
#include "ui/pages/clients/clientpane.h"
#include "ui/pages/clients/goalcard.h"

class QComboBox;
class QVBoxLayout;

namespace mettle::kit {
class Button;
class Card;
class EmptyState;
class Label;
}

namespace mettle::pages {

class GoalForm;
class ReviewsCard;

/// The client's plan: goals in their own words, small steps, how these went, when to look back, and for which gaps there
/// is no goal yet.
class PlanPane final : public ClientPane
{
    Q_OBJECT

public:
    explicit PlanPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void retranslate() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// Asks for another goal.
    void askGoal(const operations::GoalDetails &proposed = {});

protected:
    void opened(bool another, const QStringList &more) override;
    void reload() override;
    [[nodiscard]] bool concerns(const workspace::ChangeSet &changes) const override;

private:
    struct Loaded
    {
        operations::ClientProfile shown;
        std::vector<plan::GoalWithSteps> goals;
        std::vector<framework::Target> targets;
        QDate today;
    };
    void show();
    void showGoals();
    void showGaps();
    [[nodiscard]] QWidget *gapRow(const profile::Position &position, profile::Gap gap);
    [[nodiscard]] GoalView viewOf(size_t index) const;
    void runPlan(PlanVerb verb, std::function<void(const Error &)> failed);
    void keepGoal(const operations::GoalDetails &details);

    std::optional<Loaded> m_loaded;
    std::shared_ptr<const framework::Catalogue> m_catalogue;
    std::optional<Id<framework::Target>> m_target; ///< the gaps' one, when it was chosen here
    std::optional<Id<plan::Step>> m_asks;          ///< of this step: what got in the way?
    std::optional<Id<plan::Goal>> m_newGoal;       ///< its first step is asked for

    QVBoxLayout *m_cards;
    std::vector<GoalCard *> m_goals;
    GoalForm *m_form = nullptr;
    kit::Card *m_formCard;
    kit::EmptyState *m_empty;
    kit::Button *m_add;
    ReviewsCard *m_reviews;
    kit::Card *m_gapsCard;
    kit::Label *m_gapsTitle;
    QComboBox *m_targets;
    QVBoxLayout *m_gaps;
};

} // namespace mettle::pages
