// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/said.h"
#include "core/report/sample.h"
#include "report/report.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::report;
using namespace mettle::test;

namespace {

Overview overviewOf(const ClientSnapshot &snapshot)
{
    return std::get<Overview>(buildOverview(snapshot).body);
}

StrengthsCard cardOf(const ClientSnapshot &snapshot)
{
    return std::get<StrengthsCard>(buildStrengthsCard(snapshot).body);
}

ActionPlan planOf(const ClientSnapshot &snapshot)
{
    return std::get<ActionPlan>(buildPlan(snapshot).body);
}

} // namespace

TEST_CASE("the client's own page has three strengths with a real sentence, the job and the next step")
{
    const Report report = buildOverview(amina("en"_s));
    const auto &page = std::get<Overview>(report.body);
    CHECK(page.heading.first == "This is what you do well, Amina"_s);
    QStringList strengths;
    for (const Overview::Strength &one : page.strengths)
        strengths << QStringList{one.symbol, one.name.first, one.how.first, one.moment, one.words, one.job}
                         .join(" | "_s);
    CHECK(
        strengths
        == QStringList{
            "people | Working with others | On your own, also outside the course. | Wednesday 4 November · work visit, bakery | Saw that the queue was long. Came to the counter and packed bread, nobody asked her to. | you work in a small team that helps each other."_s,
            "mountain | Motivation and perseverance | On your own, and you help others. |  | The tablet stopped and I wrote the whole list again on paper. We opened on time. | you stay calm on a busy Saturday."_s,
            "speech | Communicate | On your own, in different situations. | Thursday 15 October · Angry customer | Let the customer finish. Said: “You paid too much. I understand. I will get the cash book.” | you listen to what the customer says."_s,
        });
    CHECK(page.job == "sales assistant in a market or shop"_s);
    REQUIRE(page.jobLines.size() == 2);
    CHECK(
        page.jobLines[0].first
        == "You already have what it asks for: Working with others, Social-cultural skills, Motivation and perseverance and Taking the initiative."_s);
    CHECK(page.jobLines[1].first == "You are nearly there: Communicate and Problem solving."_s);
    REQUIRE(page.step);
    CHECK(page.step->goal == "I ask for an explanation when I do not understand."_s);
    CHECK(page.step->doneBy == "Thursday 19 November"_s);
    CHECK(report.frame.footStrong == "This page is yours."_s);
}

TEST_CASE("the client's own page has no figures, nothing missing and no failure")
{
    const Overview page = overviewOf(amina("en"_s));
    QString all = page.heading.first;
    for (const Overview::Strength &one : page.strengths)
        all += one.name.first + one.how.first;
    for (const Phrase &line : page.jobLines)
        all += line.first;
    CHECK_FALSE(all.contains(QRegularExpression("\\d"_s)));
    for (const char *word : {"work on", "not yet", "Cut in", "Planning", "Client focus"})
        CHECK_FALSE(all.contains(QString::fromLatin1(word)));
}

TEST_CASE("the first step that is not done is the next one")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.goals[0].steps[0].state = plan::StepState::Done;
    CHECK(overviewOf(snapshot).step->then == "I say the steps in my own words."_s);
    snapshot.goals[0].goal.state = plan::GoalState::Done;
    CHECK_FALSE(overviewOf(snapshot).step);
    CHECK(overviewOf(snapshot).noStep.first == "What will you try this week? Write it here."_s);
}

TEST_CASE("without chosen strengths the best supported ones stand there, with-help last")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.pitches.clear();
    QStringList names;
    for (const Overview::Strength &one : overviewOf(snapshot).strengths)
        names << one.name.first;
    // Widest first, then the higher level: also outside; in different situations at 2 twice, in the list's order.
    CHECK(names == QStringList{"Working with others"_s, "Communicate"_s, "Social-cultural skills"_s});
}

TEST_CASE("a page without strengths is empty without being cold")
{
    const Overview page = overviewOf(newcomer("en"_s));
    CHECK(page.strengths.empty());
    CHECK(page.heading.first == "What we look for together, Noor"_s);
    CHECK(page.nothingYet.first == "No skill is seen twice yet. After the next session there is more."_s);
    REQUIRE(page.jobLines.size() == 1);
    CHECK(page.jobLines[0].first == "Which work would you like? Talk about it with your coach."_s);
}

TEST_CASE("a second language stands under the first")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.secondLanguage = "fr"_s;
    const Overview page = overviewOf(snapshot);
    CHECK(page.strengths[0].name == Phrase{"Working with others"_s, "Travailler avec les autres"_s});
    CHECK(page.secondLanguage == "fr"_s);
}

TEST_CASE("the card for an employer has nothing weak, no level and no gap")
{
    const Report report = buildStrengthsCard(amina("en"_s));
    const auto &card = std::get<StrengthsCard>(report.body);
    CHECK(card.name == "Amina B."_s);
    CHECK(card.wishLabel + u' ' + card.wish == "would like to work as sales assistant in a market or shop"_s);
    CHECK(card.ownWords.startsWith("I like to talk with people."_s));
    QStringList strengths;
    for (const StrengthsCard::Strength &one : card.strengths)
        strengths << QStringList{one.name, one.story, one.use, said(one.seen)}.join(" | "_s);
    CHECK(
        strengths
        == QStringList{
            "Working with others | Saw that the queue was long. Came to the counter and packed bread, nobody asked her to. | you work in a small team that helps each other. | Seen in 3 situations on 2 days by Jan and 1 workplace."_s,
            "Motivation and perseverance | We had to make a price list. I typed it. The tablet stopped and I wrote the whole list again on paper. We opened on time. | you stay calm on a busy Saturday. | Seen in 3 situations on 2 days by Sofie."_s,
            "Communicate | Let the customer finish. Said: “You paid too much. I understand. I will get the cash book.” | you listen to what the customer says. | Seen in 3 situations on 2 days by Sofie and Jan."_s,
        });
    CHECK(said(card.badgesHeading) == "2 open badges"_s);
    CHECK(card.badges[0].words == "Working with others · also outside the course"_s);
    CHECK(card.link == "https://zilverberk.example/f/4k2m"_s);
    CHECK(report.frame.foot == "Chosen by Amina, from what we saw. It does not replace a talk."_s);
}

TEST_CASE("what is below shown is not printed for an employer, even when it was chosen")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.pitches[0].strengths = {skill(snapshot.catalogue, "2.4"), skill(snapshot.catalogue, "4.4"),
                                     skill(snapshot.catalogue, "1.1")};
    const StrengthsCard card = cardOf(snapshot);
    REQUIRE(card.strengths.size() == 1);
    CHECK(card.strengths[0].name == "Mobilising others"_s);
    CHECK(cardOf(newcomer("en"_s)).nothingYet == "No strength is chosen yet."_s);
    snapshot.badges.clear();
    CHECK(cardOf(snapshot).link.isEmpty()); // an address without badges leads nowhere
}

TEST_CASE("the plan has the client's words, small steps, plan B, reviews and names")
{
    const Report report = buildPlan(amina("en"_s));
    const auto &plan = std::get<ActionPlan>(report.body);
    REQUIRE(plan.goals.size() == 1);
    const ActionPlan::Goal &goal = plan.goals[0];
    CHECK(goal.label == "Goal 1 of 1 · Communicate"_s);
    CHECK(goal.words == "I ask for an explanation when I do not understand."_s);
    CHECK(
        goal.can
        == "Thursday 15 October: Let the customer finish. Said: “You paid too much. I understand. I will get the cash book.”"_s);
    REQUIRE(goal.steps.size() == 3);
    CHECK(goal.steps[0]
          == ActionPlan::Step{"I do not understand a task,"_s,
                              "I ask at once: “Can you show it once more?”"_s, "Thursday 19 November"_s,
                              "Jan, in the workshop"_s, "I asked 3 times"_s, plan::StepState::Open});
    CHECK(goal.ifNot
          == std::vector<QString>{
              "It is too busy to ask: I write my question down and ask it in the break."_s});
    CHECK(goal.reviews
          == std::vector<QString>{"Thursday 26 November"_s, "Thursday 17 December"_s, QString()});
    CHECK(plan.labels.together == "Looking at it with Sofie"_s);
    CHECK(plan.me == "Amina"_s);
    CHECK(report.frame.foot == "This plan belongs to Amina. Amina chooses who may read it."_s);
    CHECK(report.frame.largeFoot);
}

TEST_CASE("done and dropped goals and dropped steps leave the plan, and an empty plan is a form")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.goals[0].steps[1].state = plan::StepState::Dropped;
    CHECK(planOf(snapshot).goals[0].steps.size() == 2);
    snapshot.goals[0].goal.state = plan::GoalState::Dropped;
    const ActionPlan empty = planOf(snapshot);
    REQUIRE(empty.goals.size() == 1);
    CHECK(empty.goals[0].words.isEmpty());
    CHECK(empty.goals[0].steps == std::vector<ActionPlan::Step>(3));

    const Report blank = buildBlankPlan(snapshot.workspace, "en"_s);
    const auto &form = std::get<ActionPlan>(blank.body);
    CHECK(form.name.isEmpty());
    CHECK(form.goals.size() == 1);
    CHECK(blank.frame.date.isEmpty());
    CHECK(blank.frame.title == "My plan"_s);
}
