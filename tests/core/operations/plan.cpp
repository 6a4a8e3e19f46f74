// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plan.h"

#include "course.h"
#include "operations/errors.h"

using namespace mettle;
using namespace mettle::operations;
using test::refusal;

namespace {

struct Plan : test::Verbs
{
    Plan()
        : Verbs(QStringLiteral("nl"))
    {
        put(people::Client{.id = amina, .name = QStringLiteral("Amina Berrada")},
            people::Client{
                .id = fatou, .name = QStringLiteral("Fatoumata Diallo"), .language = QStringLiteral("fr")});
    }
    Id<plan::Goal> goal(const QString &words)
    {
        return does([&](Desk &desk) { return addGoal(desk, amina, {.words = words}); });
    }
    Id<plan::Step> step(const Id<plan::Goal> &goal, const QString &then)
    {
        return does([&](Desk &desk) { return addStep(desk, goal, {.then = then}); });
    }
    std::vector<plan::GoalWithSteps> goals()
    {
        return read([&](const workspace::Reader &reader) { return reader.goals(amina); });
    }

    Id<people::Client> amina = newId<people::Client>();
    Id<people::Client> fatou = newId<people::Client>();
};

} // namespace

TEST_CASE("goals and steps keep the order in which they were written down")
{
    Plan file;
    const auto first = file.goal(QStringLiteral("Ik werk in een magazijn."));
    const auto second = file.goal(QStringLiteral("  Ik kom op tijd.  "));
    file.step(first, QStringLiteral("bellen"));
    file.step(first, QStringLiteral("gaan kijken"));
    const auto goals = file.goals();
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].goal.id == first);
    CHECK(goals[1].goal.id == second);
    CHECK(goals[1].goal.words == QStringLiteral("Ik kom op tijd."));
    REQUIRE(goals[0].steps.size() == 2);
    CHECK(goals[0].steps[0].then == QStringLiteral("bellen"));
    CHECK(goals[0].steps[1].order > goals[0].steps[0].order);

    // After one in the middle is gone, a new one still comes last.
    file.does([&](Desk &desk) { return removeGoal(desk, first); });
    const auto third = file.goal(QStringLiteral("Ik bel zelf."));
    REQUIRE(file.goals().size() == 2);
    CHECK(file.goals().back().goal.id == third);
}

TEST_CASE("a goal, a step, a story and a pitch without words are refused, and so is what hangs on nothing")
{
    Plan file;
    const auto goal = file.goal(QStringLiteral("Ik kom op tijd."));
    const auto gone = file.newId<people::Client>();
    const QByteArray before = file.data();
    CHECK(refusal(file.run(
              [&](Desk &desk) { return addGoal(desk, file.amina, {.words = QStringLiteral("  ")}); }))
          == QStringLiteral("wordsMissing"));
    CHECK(
        refusal(file.run([&](Desk &desk) { return addStep(desk, goal, {.when = QStringLiteral("morgen")}); }))
        == QStringLiteral("wordsMissing"));
    CHECK(refusal(file.run([&](Desk &desk) { return addStory(desk, file.amina, {}); }))
          == QStringLiteral("wordsMissing"));
    CHECK(refusal(file.run([&](Desk &desk) { return addPitch(desk, file.amina, {}); }))
          == QStringLiteral("wordsMissing"));
    CHECK(refusal(file.run([&](Desk &desk) { return addGoal(desk, gone, {.words = QStringLiteral("x")}); }))
          == QStringLiteral("gone"));
    CHECK(refusal(file.run([&](Desk &desk) {
              return addGoal(desk, file.amina,
                             {.words = QStringLiteral("x"), .competence = file.newId<framework::Item>()});
          }))
          == QStringLiteral("gone"));
    CHECK(refusal(file.run([&](Desk &desk) { return removeStep(desk, file.newId<plan::Step>()); }))
          == QStringLiteral("gone"));
    CHECK(refusal(file.run([&](Desk &desk) { return removePitch(desk, file.newId<plan::Pitch>()); }))
          == QStringLiteral("gone"));
    CHECK(file.data() == before);
}

TEST_CASE("removing a goal takes its steps and reviews along, and undo brings all of them back")
{
    Plan file;
    const auto goal = file.goal(QStringLiteral("Ik kom op tijd."));
    const auto step = file.step(goal, QStringLiteral("De bus van 7.10 nemen"));
    file.does([&](Desk &desk) { return planReview(desk, goal, QDate(2026, 3, 20)); });
    file.does([&](Desk &desk) {
        return setStepState(desk, step, plan::StepState::NotYet, QStringLiteral("Staking."));
    });
    const QByteArray before = file.data();
    file.does([&](Desk &desk) { return removeGoal(desk, goal); });
    CHECK(file.goals().empty());
    file.takeBack();
    CHECK(file.data() == before);
    REQUIRE(file.goals().size() == 1);
    CHECK(file.goals()[0].reviews.size() == 2);

    // A step takes only its own reviews along.
    file.does([&](Desk &desk) { return removeStep(desk, step); });
    REQUIRE(file.goals()[0].reviews.size() == 1);
    CHECK_FALSE(file.goals()[0].reviews[0].state.has_value());
    file.takeBack();
    CHECK(file.data() == before);
}

TEST_CASE("what got in the way of a step is kept once a day")
{
    Plan file;
    const auto goal = file.goal(QStringLiteral("Ik kom op tijd."));
    const auto step = file.step(goal, QStringLiteral("De bus van 7.10 nemen"));
    file.does([&](Desk &desk) { return setStepState(desk, step, plan::StepState::Done); });
    CHECK(file.goals()[0].reviews.empty());
    CHECK(file.goals()[0].steps[0].state == plan::StepState::Done);
    file.does([&](Desk &desk) {
        return setStepState(desk, step, plan::StepState::NotYet, QStringLiteral("Staking."));
    });
    file.does([&](Desk &desk) {
        return setStepState(desk, step, plan::StepState::Partly, QStringLiteral(" Halve staking. "));
    });
    auto reviews = file.goals()[0].reviews;
    REQUIRE(reviews.size() == 1);
    CHECK(reviews[0].inTheWay == QStringLiteral("Halve staking."));
    CHECK(reviews[0].state == plan::StepState::Partly);
    CHECK(reviews[0].date == QDate(2026, 3, 10));
    file.clock.set(QDateTime(QDate(2026, 3, 11), QTime(9, 0), Qt::UTC));
    file.does([&](Desk &desk) {
        return setStepState(desk, step, plan::StepState::NotYet, QStringLiteral("Ziek kind."));
    });
    CHECK(file.goals()[0].reviews.size() == 2);
}

TEST_CASE("a look at a step says the same of the step, a look at a goal leaves the steps alone")
{
    Plan file;
    const auto goal = file.goal(QStringLiteral("Ik kom op tijd."));
    const auto step = file.step(goal, QStringLiteral("De bus van 7.10 nemen"));
    const auto review = file.does([&](Desk &desk) { return planReview(desk, goal, QDate(2026, 3, 20)); });
    const auto none = QString();
    file.does([&](Desk &desk) {
        return holdReview(desk, review, plan::StepState::Done, none, QStringLiteral("Solliciteren"),
                          QStringLiteral("Trots."));
    });
    CHECK(file.goals()[0].steps[0].state == plan::StepState::Open);
    CHECK(file.goals()[0].reviews[0].next == QStringLiteral("Solliciteren"));
    file.does([&](Desk &desk) {
        return setStepState(desk, step, plan::StepState::NotYet, QStringLiteral("Staking."));
    });
    const auto ofStep
        = file.goals()[0].reviews[0].step ? file.goals()[0].reviews[0].id : file.goals()[0].reviews[1].id;
    file.does([&](Desk &desk) { return holdReview(desk, ofStep, plan::StepState::Done, none, none, none); });
    CHECK(file.goals()[0].steps[0].state == plan::StepState::Done);
    const QByteArray before = file.data();
    file.does([&](Desk &desk) { return removeReview(desk, ofStep); });
    file.takeBack();
    CHECK(file.data() == before);
}

TEST_CASE("a story is kept in the client's language, else the workspace's, and is told in the past")
{
    Plan file;
    const StoryDetails details{.situation = QStringLiteral("Sur le marché"), .told = QDate(2026, 3, 10)};
    file.does([&](Desk &desk) { return addStory(desk, file.fatou, details); });
    const auto id = file.does([&](Desk &desk) { return addStory(desk, file.amina, details); });
    CHECK(file.read([&](const workspace::Reader &r) { return r.stories(file.fatou); })[0].language
          == QStringLiteral("fr"));
    CHECK(file.read([&](const workspace::Reader &r) { return r.stories(file.amina); })[0].language
          == QStringLiteral("nl"));
    StoryDetails tomorrow = details;
    tomorrow.told = QDate(2026, 3, 11);
    CHECK(refusal(file.run([&](Desk &desk) { return changeStory(desk, id, tomorrow); }))
          == QStringLiteral("story.toldInFuture"));
    tomorrow.told = {};
    const QByteArray before = file.data();
    file.does([&](Desk &desk) { return changeStory(desk, id, tomorrow); });
    CHECK_FALSE(
        file.read([&](const workspace::Reader &r) { return r.stories(file.amina); })[0].told.has_value());
    file.does([&](Desk &desk) { return removeStory(desk, id); });
    CHECK(file.read([&](const workspace::Reader &r) { return r.stories(file.amina); }).empty());
    file.takeBack();
    file.takeBack();
    CHECK(file.data() == before);
}

TEST_CASE("typing at one goal is one step for undo, at two goals it is two")
{
    Plan file;
    const auto one = file.goal(QStringLiteral("Ik"));
    const auto two = file.goal(QStringLiteral("Jij"));
    const QByteArray start = file.data();
    for (const char *words : {"Ik k", "Ik ko", "Ik kom"})
        file.does([&](Desk &desk) { return changeGoal(desk, one, {.words = QString::fromLatin1(words)}); });
    const QByteArray typed = file.data();
    file.does([&](Desk &desk) { return changeGoal(desk, two, {.words = QStringLiteral("Jij ook")}); });
    file.takeBack();
    CHECK(file.data() == typed);
    file.takeBack();
    CHECK(file.data() == start);
}

TEST_CASE("a pitch remembers when it was said, and to whom")
{
    Plan file;
    const auto pitch = file.does(
        [&](Desk &desk) { return addPitch(desk, file.amina, {.words = QStringLiteral("Ik ben Amina.")}); });
    file.does([&](Desk &desk) { return notePractice(desk, pitch, QStringLiteral("Nadia")); });
    file.clock.set(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
    file.does([&](Desk &desk) { return notePractice(desk, pitch, QStringLiteral("de groep")); });
    file.does([&](Desk &desk) {
        return changePitch(desk, pitch, {.words = QStringLiteral("Dag, ik ben Amina.")});
    });
    const auto kept = file.read([&](const workspace::Reader &r) { return r.pitches(file.amina); });
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].words == QStringLiteral("Dag, ik ben Amina."));
    CHECK(kept[0].practice
          == QStringLiteral(
              "[{\"on\":\"2026-03-10\",\"to\":\"Nadia\"},{\"on\":\"2026-03-12\",\"to\":\"de groep\"}]"));
}
