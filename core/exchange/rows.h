// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/mistakes.h"
#include "framework/target.h"
#include "people/people.h"
#include "plan/plan.h"
#include "programme/programme.h"
#include "session/session.h"

#include <QByteArray>
#include <QTime>

/// Rows of the tables that come in (cli.md, "Tables that come in"): read and checked as far as the table itself tells; the
/// names of people, sessions and skills are still words, which verbs look up.
namespace mettle::exchange {

struct PersonRow
{
    int row = 0; ///< as a spreadsheet numbers it
    QString name;
    QString callName;
    QString pseudonym;
    QString group;
    QString language; ///< code, lower case
    QString email;
    std::optional<int> birthYear;
    QString coach;
    QString note;
};

/// What stands in the column "mark".
enum class MarkWord { None, Level, NoOpportunity, Absent, Away };

struct ObservationRow
{
    int row = 0;
    QDate date;
    QString session; ///< empty: the date's unnamed one
    QString activity; ///< empty: "between tasks"
    std::optional<programme::Kind> kind;
    QString client;
    QString competence; ///< code or title; may be empty when the indicator is unique
    QString indicator; ///< code or text; empty: the competence as a whole
    QString observer;
    people::Role role = people::Role::Trainer;
    MarkWord mark = MarkWord::None;
    int level = 0;
    QString note;
    std::optional<QTime> time; ///< local
};

struct TargetRow
{
    int row = 0;
    QString target;
    framework::TargetKind kind = framework::TargetKind::Vacancy;
    QString competence;
    int level = 2;
    framework::Stability stability = framework::Stability::Shown;
    framework::Need need = framework::Need::Must;
    QString words;
};

struct PlanRow
{
    int row = 0;
    QString client;
    QString competence; ///< may be empty: a goal from life
    QString goal;
    QString step; ///< may be empty: a goal without steps yet
    QString when; ///< "if"
    QString who;
    std::optional<QDate> due;
    std::optional<plan::StepState> state; ///< of the step; none: an empty cell, which says nothing
    std::optional<plan::GoalState> goalState; ///< what a row without step says of its goal; none: it says nothing
};

struct StoryRow
{
    int row = 0;
    QString client;
    QString competence;
    QString situation;
    QString task;
    QString action;
    QString result;
    std::optional<QDate> told;
};

/// A table's rows, and the headings that mean nothing here.
template<typename Row>
struct Rows
{
    std::vector<Row> rows;
    QStringList unknownColumns;
};

// Each refuses the whole table with every wrong row (TableRefused, its parts the mistakes), or what readTable refuses.
[[nodiscard]] Result<Rows<PersonRow>> readPeople(const QByteArray &table);
[[nodiscard]] Result<Rows<ObservationRow>> readObservations(const QByteArray &table);
[[nodiscard]] Result<Rows<TargetRow>> readTargets(const QByteArray &table);
[[nodiscard]] Result<Rows<PlanRow>> readPlans(const QByteArray &table);
[[nodiscard]] Result<Rows<StoryRow>> readStories(const QByteArray &table);

// The same for a verb that goes on checking: the rows in order, with what is wrong with the others in `mistakes`.
[[nodiscard]] Result<Rows<PersonRow>> readPeople(const QByteArray &table, Mistakes &mistakes);
[[nodiscard]] Result<Rows<ObservationRow>> readObservations(const QByteArray &table, Mistakes &mistakes);
[[nodiscard]] Result<Rows<TargetRow>> readTargets(const QByteArray &table, Mistakes &mistakes);
[[nodiscard]] Result<Rows<PlanRow>> readPlans(const QByteArray &table, Mistakes &mistakes);
[[nodiscard]] Result<Rows<StoryRow>> readStories(const QByteArray &table, Mistakes &mistakes);

/// One line of `observe stream`: the same meaning as a row of the table; `mark` may be text or number. `row` names the line
/// in errors. Members that mean nothing are passed over; where one is missing, the error names what looks like it. Limit:
/// 100,000 bytes.
[[nodiscard]] Result<ObservationRow> readObservationLine(const QByteArray &line, int row = 1);

} // namespace mettle::exchange
