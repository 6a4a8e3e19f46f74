// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"
#include "report/evidence.h"
#include "report/words.h"

namespace mettle::report {

namespace {

constexpr size_t Reviews = 3;
constexpr size_t BlankSteps = 3;

ActionPlan::Labels labelsIn(const QString &language)
{
    const auto word = [&](const char *key) { return document(language, key); };
    return {
        .why = word(QT_TRANSLATE_NOOP("document", "Why?")),
        .can = word(QT_TRANSLATE_NOOP("document", "This I can do already")),
        .ifWord = word(QT_TRANSLATE_NOOP("document", "If")),
        .thenWord = word(QT_TRANSLATE_NOOP("document", "then")),
        .doneBy = word(QT_TRANSLATE_NOOP("document", "Done by")),
        .whoHelps = word(QT_TRANSLATE_NOOP("document", "Who helps")),
        .worksWhen = word(QT_TRANSLATE_NOOP("document", "It works when")),
        .done = word(QT_TRANSLATE_NOOP("document", "done")),
        .partly = word(QT_TRANSLATE_NOOP("document", "partly")),
        .notYet = word(QT_TRANSLATE_NOOP("document", "not yet")),
        .stop = word(QT_TRANSLATE_NOOP("document", "I stop this")),
        .ifNot = word(QT_TRANSLATE_NOOP("document", "If it does not work")),
        .ownStep = word(QT_TRANSLATE_NOOP("document", "A step of my own")),
        .together = word(QT_TRANSLATE_NOOP("document", "Looking at it together")),
        .helped = word(QT_TRANSLATE_NOOP("document", "What helped?")),
        .inTheWay = word(QT_TRANSLATE_NOOP("document", "What got in the way?")),
    };
}

ActionPlan::Step stepOf(const plan::Step &step, const QString &language)
{
    return {step.when.trimmed(),
            step.then.trimmed(),
            step.due ? weekdayAndDay(language, *step.due) : QString(),
            step.who.trimmed(),
            step.success.trimmed(),
            step.state};
}

/// What the client already does for this goal: "On Tuesday 6 October: ...".
QString alreadyCan(const ClientSnapshot &snapshot, const plan::Goal &goal)
{
    if (!goal.competence)
        return {};
    const std::vector<Quote> quotes = quotesOf(snapshot, *goal.competence, 1);
    if (quotes.empty())
        return {};
    return quotes.front().when + QStringLiteral(": ") + shortened(quotes.front().text, 160);
}

ActionPlan::Goal goalOf(const ClientSnapshot &snapshot, const plan::GoalWithSteps &from, int number,
                        size_t count)
{
    const QString &language = snapshot.language;
    ActionPlan::Goal goal;
    goal.label = document(language, QT_TRANSLATE_NOOP("document", "Goal %1 of %2"),
                          {QString::number(number), QString::number(count)});
    if (const auto *item = from.goal.competence ? snapshot.catalogue.find(*from.goal.competence) : nullptr)
        goal.label += QStringLiteral(" · ") + easyName(*item, language);
    goal.words = from.goal.words.trimmed();
    goal.why = from.goal.why.trimmed();
    goal.can = alreadyCan(snapshot, from.goal);
    for (const plan::Step &step : from.steps) {
        if (step.state == plan::StepState::Dropped)
            continue;
        goal.steps.push_back(stepOf(step, language));
        if (!step.ifNot.trimmed().isEmpty())
            goal.ifNot.push_back(step.ifNot.trimmed());
    }
    if (goal.steps.empty())
        goal.steps.resize(BlankSteps);
    goal.again = document(language, QT_TRANSLATE_NOOP("document", "Goal %1: %2"),
                          {QString::number(number), goal.words});
    for (const plan::Review &review : from.reviews)
        if (!review.state && review.date.isValid() && goal.reviews.size() < Reviews)
            goal.reviews.push_back(weekdayAndDay(language, review.date));
    goal.reviews.resize(Reviews);
    return goal;
}

ActionPlan::Goal blankGoal(const QString &language)
{
    ActionPlan::Goal goal;
    goal.label = document(language, QT_TRANSLATE_NOOP("document", "My goal"));
    goal.again = goal.label + u':';
    goal.steps.resize(BlankSteps);
    goal.reviews.resize(Reviews);
    return goal;
}

Report framed(const people::WorkspaceInfo &workspace, const QString &language, const QDate &date,
              const ActionPlan &page)
{
    Report report{frameOf(workspace, language, date, page.title, page.name), page};
    report.frame.largeFoot = true;
    return report;
}

} // namespace

Report buildPlan(const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    ActionPlan page;
    page.title = document(language, QT_TRANSLATE_NOOP("document", "My plan"));
    page.name = people::documentName(snapshot.client);
    if (snapshot.target)
        page.job = document(language, QT_TRANSLATE_NOOP("document", "For the job: %1"),
                            {snapshot.target->target.title.in(language)});
    page.labels = labelsIn(language);
    std::vector<const plan::GoalWithSteps *> goals;
    for (const plan::GoalWithSteps &goal : snapshot.goals)
        if (goal.goal.state == plan::GoalState::Open || goal.goal.state == plan::GoalState::Waiting)
            goals.push_back(&goal);
    for (size_t i = 0; i < goals.size(); ++i)
        page.goals.push_back(goalOf(snapshot, *goals[i], int(i) + 1, goals.size()));
    if (page.goals.empty())
        page.goals.push_back(blankGoal(language));
    page.me = people::shownName(snapshot.client);
    page.coach = snapshot.coach;
    if (!snapshot.coach.isEmpty())
        page.labels.together = document(language, QT_TRANSLATE_NOOP("document", "Looking at it with %1"),
                                        {firstName(snapshot.coach)});

    Report report = framed(snapshot.workspace, language, snapshot.date, page);
    report.frame.foot = document(
        language, QT_TRANSLATE_NOOP("document", "This plan belongs to %1. %1 chooses who may read it."),
        {page.me});
    report.frame.footName.clear(); // the foot's sentence says it
    return report;
}

Report buildBlankPlan(const people::WorkspaceInfo &workspace, const QString &language)
{
    ActionPlan page;
    page.title = document(language, QT_TRANSLATE_NOOP("document", "My plan"));
    page.nameLabel = document(language, QT_TRANSLATE_NOOP("document", "Name"));
    page.labels = labelsIn(language);
    page.goals.push_back(blankGoal(language));
    page.me = page.nameLabel;
    page.coach = document(language, QT_TRANSLATE_NOOP("document", "My coach"));
    Report report = framed(workspace, language, QDate(), page);
    report.frame.foot = document(
        language, QT_TRANSLATE_NOOP("document", "This plan is yours. You choose who may read it."));
    return report;
}

} // namespace mettle::report
