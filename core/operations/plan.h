// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "workspace/desk.h"

/// Verbs on action plans and strength stories.
namespace mettle::operations {

using workspace::Desk;

struct GoalDetails
{
    QString words; ///< the client's own
    QString why;
    std::optional<Id<framework::Item>> competence;
    std::optional<Id<framework::Target>> target;
    plan::GoalState state = plan::GoalState::Open;
};

struct StepDetails
{
    QString then; ///< what I do
    QString when; ///< when and where
    QString who;
    QString success;
    QString ifNot;
    std::optional<QDate> due;
};

/// Adds a goal at the end of a client's plan; needs words.
[[nodiscard]] Result<Id<plan::Goal>> addGoal(Desk &desk, const Id<people::Client> &client, const GoalDetails &details);
[[nodiscard]] Result<void> changeGoal(Desk &desk, const Id<plan::Goal> &goal, const GoalDetails &details);
/// With its steps and reviews.
[[nodiscard]] Result<void> removeGoal(Desk &desk, const Id<plan::Goal> &goal);

/// Adds a step at the end of a goal; needs to say what will be done.
[[nodiscard]] Result<Id<plan::Step>> addStep(Desk &desk, const Id<plan::Goal> &goal, const StepDetails &details);
[[nodiscard]] Result<void> changeStep(Desk &desk, const Id<plan::Step> &step, const StepDetails &details);
/// How it went; what got in the way is kept as a review of today (a second one on the same day takes its place).
[[nodiscard]] Result<void> setStepState(Desk &desk, const Id<plan::Step> &step, plan::StepState state,
                                        const QString &inTheWay = {});
/// With the reviews of it.
[[nodiscard]] Result<void> removeStep(Desk &desk, const Id<plan::Step> &step);

/// Plans a look at a goal on a day.
[[nodiscard]] Result<Id<plan::Review>> planReview(Desk &desk, const Id<plan::Goal> &goal, const QDate &date);
/// Writes down how a look went; a look at one step says the same of that step.
[[nodiscard]] Result<void> holdReview(Desk &desk, const Id<plan::Review> &review, plan::StepState state,
                                      const QString &inTheWay, const QString &next, const QString &note);
[[nodiscard]] Result<void> removeReview(Desk &desk, const Id<plan::Review> &review);

struct StoryDetails
{
    std::vector<Id<framework::Item>> competences;
    QString situation;
    QString task;
    QString action;
    QString result;
    QString language; ///< empty: the client's, else the workspace's
    QString toldTo;
    std::optional<QDate> told; ///< set: the client can explain it
};
/// Refused without a word of what happened, or when told on a day to come.
[[nodiscard]] Result<Id<plan::Story>> addStory(Desk &desk, const Id<people::Client> &client, const StoryDetails &details);
[[nodiscard]] Result<void> changeStory(Desk &desk, const Id<plan::Story> &story, const StoryDetails &details);
[[nodiscard]] Result<void> removeStory(Desk &desk, const Id<plan::Story> &story);

struct PitchDetails
{
    QString words;
    std::optional<Id<framework::Target>> target;
    std::vector<Id<framework::Item>> strengths;
    QString language; ///< empty: the client's, else the workspace's
};
/// Adds a minute of talk; needs words.
[[nodiscard]] Result<Id<plan::Pitch>> addPitch(Desk &desk, const Id<people::Client> &client, const PitchDetails &details);
[[nodiscard]] Result<void> changePitch(Desk &desk, const Id<plan::Pitch> &pitch, const PitchDetails &details);
[[nodiscard]] Result<void> removePitch(Desk &desk, const Id<plan::Pitch> &pitch);
/// Notes that it was said today, to whom: added to `practice` as {"on":"2026-03-04","to":"Nadia"}.
[[nodiscard]] Result<void> notePractice(Desk &desk, const Id<plan::Pitch> &pitch, const QString &toWhom);

} // namespace mettle::operations
