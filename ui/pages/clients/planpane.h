// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/plan.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mettle::kit {
class Banner;
class Button;
class Card;
class Field;
}

namespace mettle::pages {

/// The action plan, large, in the client's own words: goals, small steps, how it went.
class PlanPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void load(const Id<people::Client> &client);
    void retranslate();
    [[nodiscard]] QLineEdit *newGoal() const { return m_newGoal; }

private:
    void show(const std::vector<plan::GoalWithSteps> &goals);
    [[nodiscard]] kit::Card *goalCard(const plan::GoalWithSteps &goal, int number);
    [[nodiscard]] QWidget *stepRow(const plan::Step &step);
    void addGoal();
    void run(const std::function<Result<void>(workspace::Desk &)> &verb);

    workspace::Workspace &m_workspace;
    std::optional<Id<people::Client>> m_client;
    std::vector<plan::GoalWithSteps> m_goals;
    kit::Banner *m_banner;
    QVBoxLayout *m_column;
    QVBoxLayout *m_cards;
    QLineEdit *m_newGoal;
    kit::Field *m_newField;
    kit::Button *m_add;
};

} // namespace mettle::pages
