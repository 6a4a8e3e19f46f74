// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plan.h"

#include "operations/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::operations {

using plan::Goal;
using plan::Pitch;
using plan::Review;
using plan::Step;
using plan::StepState;
using plan::Story;
using workspace::Label;
using workspace::Transaction;
using workspace::Verb;

namespace {

template <typename T> int nextOrder(const std::vector<T> &rows)
{
    int last = -1;
    for (const T &row : rows)
        last = std::max(last, row.order);
    return last + 1;
}

Result<void> fill(const Transaction &t, Goal &goal, const GoalDetails &details)
{
    if (blank(details.words))
        return Error{errors::WordsMissing};
    METTLE_TRY(there(t, details.competence));
    METTLE_TRY(there(t, details.target));
    goal.words = details.words.trimmed();
    goal.why = details.why.trimmed();
    goal.competence = details.competence;
    goal.target = details.target;
    goal.state = details.state;
    return {};
}

Result<void> fill(Step &step, const StepDetails &details)
{
    if (blank(details.then))
        return Error{errors::WordsMissing};
    step.then = details.then.trimmed();
    step.when = details.when.trimmed();
    step.who = details.who.trimmed();
    step.success = details.success.trimmed();
    step.ifNot = details.ifNot.trimmed();
    step.due = details.due;
    return {};
}

/// The language of a client's own words where none is given.
QString languageFor(const Transaction &t, const people::Client &client, const QString &given)
{
    if (!given.isEmpty())
        return given;
    if (!client.language.isEmpty())
        return client.language;
    const auto info = t.read().info();
    return info ? info->language : QString();
}

Result<void> fill(const Transaction &t, Story &story, const people::Client &client,
                  const StoryDetails &details, const QDate &today)
{
    if (blank(details.situation + details.task + details.action + details.result))
        return Error{errors::WordsMissing};
    const QString language = languageFor(t, client, details.language);
    if (details.told && *details.told > today)
        return Error{errors::ToldInFuture, {details.told->toString(Qt::ISODate)}};
    METTLE_TRY(there(t, details.competences));
    story.competences = details.competences;
    story.situation = details.situation.trimmed();
    story.task = details.task.trimmed();
    story.action = details.action.trimmed();
    story.result = details.result.trimmed();
    story.language = language;
    story.toldTo = details.toldTo.trimmed();
    story.told = details.told;
    return {};
}

Result<void> fill(const Transaction &t, Pitch &pitch, const people::Client &client,
                  const PitchDetails &details)
{
    if (blank(details.words))
        return Error{errors::WordsMissing};
    METTLE_TRY(there(t, details.target));
    METTLE_TRY(there(t, details.strengths));
    pitch.words = details.words.trimmed();
    pitch.target = details.target;
    pitch.strengths = details.strengths;
    pitch.language = languageFor(t, client, details.language);
    return {};
}

/// Writes down what got in the way of a step, in place of what was written earlier that day.
void keepObstacle(Transaction &t, const Step &step, const QString &inTheWay, const QDate &today)
{
    Review review{.id = t.newId<Review>(), .goal = step.goal, .step = step.id, .date = today};
    for (const Review &earlier : t.read().reviews(step.goal))
        if (earlier.step == step.id && earlier.date == today && earlier.state)
            review = earlier;
    review.state = step.state;
    review.inTheWay = inTheWay;
    t.put(review);
}

} // namespace

Result<Id<Goal>> addGoal(Desk &desk, const Id<people::Client> &client, const GoalDetails &details)
{
    return desk.transact(Verb{"addGoal", {QT_TRANSLATE_NOOP("undo", "Goal added")}},
                         [&](Transaction &t) -> Result<Id<Goal>> {
                             METTLE_TRY(found(t, client));
                             Goal goal{.id = t.newId<Goal>(), .client = client};
                             METTLE_TRY(fill(t, goal, details));
                             std::vector<Goal> others;
                             for (auto &other : t.read().goals(client))
                                 others.push_back(std::move(other.goal));
                             goal.order = nextOrder(others);
                             t.put(goal);
                             return goal.id;
                         });
}

Result<void> changeGoal(Desk &desk, const Id<Goal> &id, const GoalDetails &details)
{
    const Verb verb{
        "changeGoal", {QT_TRANSLATE_NOOP("undo", "Goal changed")}, workspace::Undo::Step, runOf(id.uuid())};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        METTLE_LET(goal, found(t, id));
        METTLE_TRY(fill(t, goal, details));
        t.put(goal);
        return {};
    });
}

Result<void> removeGoal(Desk &desk, const Id<Goal> &id)
{
    return desk.transact(Verb{"removeGoal", {QT_TRANSLATE_NOOP("undo", "Goal removed")}},
                         [&](Transaction &t) -> Result<void> {
                             METTLE_TRY(found(t, id));
                             for (const Review &review : t.read().reviews(id))
                                 t.remove(review.id);
                             for (const Step &step : t.read().steps(id))
                                 t.remove(step.id);
                             t.remove(id);
                             return {};
                         });
}

Result<Id<Step>> addStep(Desk &desk, const Id<Goal> &goal, const StepDetails &details)
{
    return desk.transact(
        Verb{"addStep", {QT_TRANSLATE_NOOP("undo", "Step added")}}, [&](Transaction &t) -> Result<Id<Step>> {
            METTLE_TRY(found(t, goal));
            Step step{.id = t.newId<Step>(), .goal = goal, .order = nextOrder(t.read().steps(goal))};
            METTLE_TRY(fill(step, details));
            t.put(step);
            return step.id;
        });
}

Result<void> changeStep(Desk &desk, const Id<Step> &id, const StepDetails &details)
{
    const Verb verb{
        "changeStep", {QT_TRANSLATE_NOOP("undo", "Step changed")}, workspace::Undo::Step, runOf(id.uuid())};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        METTLE_LET(step, found(t, id));
        METTLE_TRY(fill(step, details));
        t.put(step);
        return {};
    });
}

Result<void> setStepState(Desk &desk, const Id<Step> &id, StepState state, const QString &inTheWay)
{
    const QDate today = desk.today();
    return desk.transact(Verb{"setStepState", {QT_TRANSLATE_NOOP("undo", "Said how a step went")}},
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(step, found(t, id));
                             step.state = state;
                             t.put(step);
                             if (!blank(inTheWay))
                                 keepObstacle(t, step, inTheWay.trimmed(), today);
                             return {};
                         });
}

Result<void> removeStep(Desk &desk, const Id<Step> &id)
{
    return desk.transact(Verb{"removeStep", {QT_TRANSLATE_NOOP("undo", "Step removed")}},
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(step, found(t, id));
                             for (const Review &review : t.read().reviews(step.goal))
                                 if (review.step == id)
                                     t.remove(review.id);
                             t.remove(id);
                             return {};
                         });
}

Result<Id<Review>> planReview(Desk &desk, const Id<Goal> &goal, const QDate &date)
{
    return desk.transact(Verb{"planReview", {QT_TRANSLATE_NOOP("undo", "Review planned")}},
                         [&](Transaction &t) -> Result<Id<Review>> {
                             METTLE_TRY(found(t, goal));
                             const Review review{.id = t.newId<Review>(), .goal = goal, .date = date};
                             t.put(review);
                             return review.id;
                         });
}

Result<void> holdReview(Desk &desk, const Id<Review> &id, StepState state, const QString &inTheWay,
                        const QString &next, const QString &note)
{
    const Verb verb{"holdReview",
                    {QT_TRANSLATE_NOOP("undo", "Review written down")},
                    workspace::Undo::Step,
                    runOf(id.uuid())};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        METTLE_LET(review, found(t, id));
        review.state = state;
        review.inTheWay = inTheWay.trimmed();
        review.next = next.trimmed();
        review.note = note.trimmed();
        t.put(review);
        if (review.step) {
            METTLE_LET(step, found(t, *review.step));
            step.state = state;
            t.put(step);
        }
        return {};
    });
}

Result<void> removeReview(Desk &desk, const Id<Review> &id)
{
    return removeRow(desk, {"removeReview", {QT_TRANSLATE_NOOP("undo", "Review removed")}}, id);
}

Result<Id<Story>> addStory(Desk &desk, const Id<people::Client> &client, const StoryDetails &details)
{
    const QDate today = desk.today();
    return desk.transact(Verb{"addStory", {QT_TRANSLATE_NOOP("undo", "Story added")}},
                         [&](Transaction &t) -> Result<Id<Story>> {
                             METTLE_LET(whose, found(t, client));
                             Story story{.id = t.newId<Story>(), .client = client};
                             METTLE_TRY(fill(t, story, whose, details, today));
                             t.put(story);
                             return story.id;
                         });
}

Result<void> changeStory(Desk &desk, const Id<Story> &id, const StoryDetails &details)
{
    const QDate today = desk.today();
    const Verb verb{
        "changeStory", {QT_TRANSLATE_NOOP("undo", "Story changed")}, workspace::Undo::Step, runOf(id.uuid())};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        METTLE_LET(story, found(t, id));
        METTLE_LET(whose, found(t, story.client));
        METTLE_TRY(fill(t, story, whose, details, today));
        t.put(story);
        return {};
    });
}

Result<void> removeStory(Desk &desk, const Id<Story> &id)
{
    return removeRow(desk, {"removeStory", {QT_TRANSLATE_NOOP("undo", "Story removed")}}, id);
}

Result<Id<Pitch>> addPitch(Desk &desk, const Id<people::Client> &client, const PitchDetails &details)
{
    return desk.transact(Verb{"addPitch", {QT_TRANSLATE_NOOP("undo", "Pitch added")}},
                         [&](Transaction &t) -> Result<Id<Pitch>> {
                             METTLE_LET(whose, found(t, client));
                             Pitch pitch{.id = t.newId<Pitch>(), .client = client};
                             METTLE_TRY(fill(t, pitch, whose, details));
                             t.put(pitch);
                             return pitch.id;
                         });
}

Result<void> changePitch(Desk &desk, const Id<Pitch> &id, const PitchDetails &details)
{
    const Verb verb{
        "changePitch", {QT_TRANSLATE_NOOP("undo", "Pitch changed")}, workspace::Undo::Step, runOf(id.uuid())};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        METTLE_LET(pitch, found(t, id));
        METTLE_LET(whose, found(t, pitch.client));
        METTLE_TRY(fill(t, pitch, whose, details));
        t.put(pitch);
        return {};
    });
}

Result<void> removePitch(Desk &desk, const Id<Pitch> &id)
{
    return removeRow(desk, {"removePitch", {QT_TRANSLATE_NOOP("undo", "Pitch removed")}}, id);
}

Result<void> notePractice(Desk &desk, const Id<Pitch> &id, const QString &toWhom)
{
    const QDate today = desk.today();
    return desk.transact(Verb{"notePractice", {QT_TRANSLATE_NOOP("undo", "Practice noted")}},
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(pitch, found(t, id));
                             QJsonArray times = QJsonDocument::fromJson(pitch.practice.toUtf8()).array();
                             times.append(QJsonObject{{QStringLiteral("on"), today.toString(Qt::ISODate)},
                                                      {QStringLiteral("to"), toWhom.trimmed()}});
                             pitch.practice
                                 = QString::fromUtf8(QJsonDocument(times).toJson(QJsonDocument::Compact));
                             t.put(pitch);
                             return {};
                         });
}

} // namespace mettle::operations
