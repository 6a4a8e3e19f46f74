// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today.h"

#include "course.h"
#include "operations/people.h"
#include "operations/plan.h"
#include "operations/sessions.h"

using namespace mettle;
using namespace mettle::operations;

namespace {

const QString English = QStringLiteral("en");

struct Day : test::Course
{
    Today today()
    {
        return does([](Desk &desk) { return operations::today(desk, English); });
    }
    Id<session::Session> session(const QString &title, const QDate &date)
    {
        return does([&](Desk &desk) { return addSession(desk, {.title = title, .date = date}); });
    }
    QStringList found(const QString &words, int limit = 30)
    {
        QStringList titles;
        for (const Found &one : does([&](Desk &desk) { return find(desk, words, English, limit); }))
            titles << one.title;
        return titles;
    }
};

} // namespace

TEST_CASE("today shows today's sessions, else says which comes next")
{
    Day file; // Tuesday 10 March 2026
    file.session(QStringLiteral("Last week"), QDate(2026, 3, 3));
    file.session(QStringLiteral("In two weeks"), QDate(2026, 3, 24));
    file.session(QStringLiteral("Next week"), QDate(2026, 3, 17));
    CHECK(file.today().sessions.empty());
    REQUIRE(file.today().next.has_value());
    CHECK(file.today().next->title == QStringLiteral("Next week"));
    file.session(QStringLiteral("Today"), QDate(2026, 3, 10));
    const Today now = file.today();
    REQUIRE(now.sessions.size() == 1);
    CHECK(now.sessions[0].session.title == QStringLiteral("Today"));
    CHECK_FALSE(now.next.has_value());
    CHECK(now.date == QDate(2026, 3, 10));
    CHECK(now.begun.sessions);
    CHECK(now.info.owner == QStringLiteral("Nadia"));
}

TEST_CASE("steps and reviews are due until the end of the week, overdue ones first")
{
    Day file;
    const auto goal = file.does(
        [&](Desk &desk) { return addGoal(desk, file.amina, {.words = QStringLiteral("On time")}); });
    const auto step = [&](const QString &then, const QDate &due) {
        return file.does([&](Desk &desk) { return addStep(desk, goal, {.then = then, .due = due}); });
    };
    step(QStringLiteral("Sunday"), QDate(2026, 3, 15));
    step(QStringLiteral("Monday after"), QDate(2026, 3, 16));
    const auto late = step(QStringLiteral("late"), QDate(2026, 3, 2));
    file.does([&](Desk &desk) { return planReview(desk, goal, QDate(2026, 3, 12)); });
    file.does([&](Desk &desk) { return planReview(desk, goal, QDate(2026, 4, 12)); });
    Today now = file.today();
    REQUIRE(now.steps.size() == 2);
    CHECK(now.steps[0].step.then == QStringLiteral("late"));
    CHECK(now.steps[1].step.then == QStringLiteral("Sunday"));
    CHECK(now.reviews.size() == 1);
    file.does([&](Desk &desk) { return setStepState(desk, late, plan::StepState::Done); });
    CHECK(file.today().steps.size() == 1);

    auto amina = *file.read([&](const workspace::Reader &reader) { return reader.get(file.amina); });
    amina.state = people::ClientState::Left;
    file.put(amina);
    now = file.today();
    CHECK(now.steps.empty());
    CHECK(now.reviews.empty());
}

TEST_CASE("today names what waits, badges that may be issued and consents about to end")
{
    Day file;
    file.does([&](Desk &desk) { return addAchievement(desk, {.competence = file.item("1.2")}); });
    for (const auto &client : {file.amina, file.jose}) {
        file.seeWidely(client, "1.2");
        file.tell(client, "1.2");
    }
    file.agreeToBadges(file.amina, QDate(2026, 3, 24));
    file.agreeToBadges(file.jose, QDate(2026, 3, 9)); // ended yesterday
    Today now = file.today();
    REQUIRE(now.waiting.size() == 2);
    CHECK(now.waiting[0].titles == QStringList{QStringLiteral("Working with others")});
    REQUIRE(now.badges.size() == 1);
    CHECK(now.badges[0].client.id == file.amina);
    REQUIRE(now.consents.size() == 1);
    CHECK(now.consents[0].client.id == file.amina);
    file.clock.set(QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC));
    CHECK(file.today().consents.size() == 1); // the 24th is fifteen days away, the other's last day is today
}

TEST_CASE("finding takes the best first, and folds case and accents")
{
    Day file;
    file.put(people::Client{.id = file.newId<people::Client>(), .name = QStringLiteral("Josette Marin")},
             people::Client{.id = file.newId<people::Client>(), .name = QStringLiteral("Amir Joseph")});
    CHECK(file.found(QStringLiteral("JOSE"))
          == QStringList{QStringLiteral("José Tavares"), QStringLiteral("Josette Marin"),
                         QStringLiteral("Amir Joseph")});
    CHECK(file.found(QStringLiteral("jose"), 1).size() == 1);
    CHECK(file.found(QStringLiteral("tavares jose")) == QStringList{QStringLiteral("José Tavares")});
    CHECK(file.found({}).isEmpty());
    CHECK(file.found(QStringLiteral("zzz")).isEmpty());
}

TEST_CASE("finding reaches sessions, skills, targets and frameworks, and says where they belong")
{
    Day file;
    file.session(QStringLiteral("Problem day"), QDate(2026, 3, 3));
    file.put(framework::Target{.id = file.newId<framework::Target>(),
                               .framework = file.skills.framework.id,
                               .title = Text(English, QStringLiteral("Solving problems for a living")),
                               .kind = framework::TargetKind::Business});
    const auto all = file.does([](Desk &desk) { return find(desk, QStringLiteral("problem"), English); });
    REQUIRE(all.size() == 3);
    CHECK(all[0].what == Found::What::Session);
    CHECK(all[0].second == QStringLiteral("3 March 2026"));
    CHECK(all[1].what == Found::What::Competence);
    CHECK(all[1].title == QStringLiteral("Problem solving"));
    CHECK(all[1].second == QStringLiteral("Power of thinking"));
    CHECK(all[1].id == file.item("2.5").toString());
    CHECK(all[2].what == Found::What::Target);
    CHECK(all[2].second == QStringLiteral("business of one's own"));
    CHECK(file.found(QStringLiteral("2.5")) == QStringList{QStringLiteral("Problem solving")});
    CHECK(file.found(QStringLiteral("not giving up"))
          == QStringList{QStringLiteral("Motivation and perseverance")});
    CHECK(file.found(QStringLiteral("four areas")).size() == 1);
}

TEST_CASE("with a pseudonym nobody is found by name")
{
    Day file;
    auto amina = *file.read([&](const workspace::Reader &reader) { return reader.get(file.amina); });
    amina.pseudonym = QStringLiteral("Ibis");
    file.put(amina);
    CHECK(file.found(QStringLiteral("Amina")).isEmpty());
    CHECK(file.found(QStringLiteral("ibis")) == QStringList{QStringLiteral("Ibis")});
}
