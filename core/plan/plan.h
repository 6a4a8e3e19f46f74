// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/target.h"
#include "people/people.h"
#include "programme/programme.h"

#include <QDateTime>

namespace mettle::plan {

enum class GoalState { Open, Waiting, Done, Dropped };
enum class StepState { Open, Done, Partly, NotYet, Dropped };

/// What a client will work on, in the client's words; from a gap or from life.
struct Goal
{
    Id<Goal> id;
    Id<people::Client> client;
    std::optional<Id<framework::Item>> competence;
    std::optional<Id<framework::Target>> target;
    int order = 0;
    QString words;
    QString why;
    GoalState state = GoalState::Open;

    friend bool operator==(const Goal &, const Goal &) = default;
};

/// A small step: if (when, where) - then (what), who helps, how one sees that it worked.
struct Step
{
    Id<Step> id;
    Id<Goal> goal;
    int order = 0;
    QString then; ///< what I do
    QString when; ///< when and where ("if")
    QString who; ///< who helps
    QString success; ///< it works when ...
    QString ifNot; ///< plan B
    std::optional<QDate> due;
    StepState state = StepState::Open;

    friend bool operator==(const Step &, const Step &) = default;
};

/// A look at how it went.
struct Review
{
    Id<Review> id;
    Id<Goal> goal;
    std::optional<Id<Step>> step;
    QDate date;
    std::optional<StepState> state; ///< none: planned, not yet held
    QString inTheWay; ///< what got in the way
    QString next;
    QString note;

    friend bool operator==(const Review &, const Review &) = default;
};

/// A moment told: situation, task, action, result.
struct Story
{
    Id<Story> id;
    Id<people::Client> client;
    std::vector<Id<framework::Item>> competences;
    QString situation;
    QString task;
    QString action;
    QString result;
    QString language;
    QString toldTo;
    std::optional<QDate> told; ///< set: the client can explain it

    friend bool operator==(const Story &, const Story &) = default;
};

/// A minute of talk.
struct Pitch
{
    Id<Pitch> id;
    Id<people::Client> client;
    std::optional<Id<framework::Target>> target;
    std::vector<Id<framework::Item>> strengths;
    QString words;
    QString language;
    QString practice; ///< JSON: [{"on":"2026-03-04","to":"Nadia"}, ...]; empty: never said

    friend bool operator==(const Pitch &, const Pitch &) = default;
};

enum class OutcomeKind { Job, Training, Business, Volunteering, Searching, Unknown };
enum class OutcomeAt { Leaving, SixMonths };

struct Outcome
{
    Id<Outcome> id;
    Id<people::Client> client;
    std::optional<Id<programme::CourseRun>> courseRun;
    OutcomeAt at = OutcomeAt::Leaving;
    OutcomeKind kind = OutcomeKind::Unknown;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// A goal with its steps and reviews, in order.
struct GoalWithSteps
{
    Goal goal;
    std::vector<Step> steps;
    std::vector<Review> reviews;
};

} // namespace mettle::plan

namespace mettle {
template<>
inline constexpr std::array Names<plan::GoalState> { "open", "waiting", "done", "dropped" };
template<>
inline constexpr std::array Names<plan::StepState> { "open", "done", "partly", "not yet", "dropped" };
template<>
inline constexpr std::array Names<plan::OutcomeKind> { "job", "training", "business", "volunteering", "searching", "unknown" };
template<>
inline constexpr std::array Names<plan::OutcomeAt> { "leaving", "six months" };
} // namespace mettle
