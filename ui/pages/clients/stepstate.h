// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QPushButton>

namespace mettle::pages {

/// How a step went, in the client's words.
[[nodiscard]] QString stepStateWord(plan::StepState state);

/// How a step went, as a sign and a word; a click, Space or Alt+Down offers the others.
class StepStateButton final : public QPushButton
{
    Q_OBJECT

public:
    StepStateButton(plan::StepState state, const QString &step, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(mettle::plan::StepState state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    plan::StepState m_state;
};

/// How far a goal is: a short bar for each step, accent when done.
class StepTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit StepTrack(const std::vector<plan::Step> &steps, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<plan::StepState> m_states;
};

} // namespace mettle::pages
