// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"
#include "operations/errors.h"
#include "operations/plan.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::Importing;
using mettle::test::refused;
using workspace::Reader;

namespace {

struct Plans : Importing
{
    Plans() { REQUIRE(people("name\nAna Bell\nBen Cox\n").ok()); }

    auto targets(const QByteArray &table)
    {
        return run([&](Desk &desk) { return importTargets(desk, table); });
    }
    auto plans(const QByteArray &table)
    {
        return run([&](Desk &desk) { return importPlans(desk, table); });
    }
    auto stories(const QByteArray &table)
    {
        return run([&](Desk &desk) { return importStories(desk, table); });
    }
    auto goals()
    {
        const auto id = client(QStringLiteral("Ana Bell")).id;
        return read([&](const Reader &reader) { return reader.goals(id); });
    }
};

} // namespace

TEST_CASE("targets come in with their lines; the same again changes nothing")
{
    Plans file;
    const QByteArray before = file.data();
    const QByteArray table = "target,kind,competence,level,stability,need,words\n"
                             "Baker,vacancy,1.2,2,in different situations,must,works in a team\n"
                             "baker,,2.5,,,nice,\n"
                             "Own shop,business,Taking the initiative,3,shown,must,\n";
    CHECK(Importing::must(file.targets(table)).added == 3);
    const auto all = file.read([](const Reader &reader) { return reader.targets(); });
    REQUIRE(all.size() == 2);
    const auto baker = Importing::must(file.run([](Desk &desk) { return targetNamed(desk, QStringLiteral("BAKER")); }));
    const auto target = *file.read([&](const Reader &reader) { return reader.target(baker); });
    CHECK(target.target.kind == framework::TargetKind::Vacancy);
    REQUIRE(target.lines.size() == 2);
    CHECK(target.lines[0].item == test::item(file.catalogue(), QStringLiteral("1.2")));
    CHECK(target.lines[0].stability == framework::Stability::DifferentSituations);
    CHECK(target.lines[0].words == QStringLiteral("works in a team"));
    CHECK(target.lines[1].level == 2);
    CHECK(target.lines[1].stability == framework::Stability::Shown);
    CHECK(target.lines[1].need == framework::Need::Nice);
    const QByteArray once = file.data();
    CHECK(Importing::must(file.targets(table)).same == 3);
    CHECK(file.data() == once);
    CHECK(file.problems().isEmpty());
    REQUIRE(file.undo().ok());
    CHECK(file.data() == before);
}

TEST_CASE("every wrong row of a table of targets is named, and nothing is kept")
{
    Plans file;
    const QByteArray before = file.data();
    CHECK(refused(file.targets("target,competence,level,need\n"
                               "Baker,1.2,2,must\n"
                               "Baker,9.9,2,must\n"
                               "Baker,1.3,0,must\n" // "not shown" is nothing to ask for
                               "Baker,1.4,4,must\n"
                               "Baker,Working with others,2,must\n" // row 2 by its title
                               "Baker,2.1,2,perhaps\n"))
          == QStringList { QStringLiteral("3 import.competenceUnknown"), QStringLiteral("4 import.notOnScale"),
                           QStringLiteral("5 import.notOnScale"), QStringLiteral("6 exchange.targetLineTwice"),
                           QStringLiteral("7 exchange.needUnknown") });
    CHECK(file.data() == before);
}

TEST_CASE("plans come in as goals with steps, and a later table adds to them")
{
    Plans file;
    const QByteArray before = file.data();
    const QByteArray table = "client,competence,goal,step,if,who,due,status\n"
                             "Ana Bell,1.2,I ask for help,I ask Jan,when I am stuck,Jan,2026-04-01,\n"
                             "Ana Bell,,I ask for help,I say it in the group,,,,done\n"
                             "Ana Bell,,I sleep well,,,,,\n";
    REQUIRE(file.plans(table).ok());
    REQUIRE(file.goals().size() == 2);
    const auto first = file.goals().front();
    CHECK(first.goal.words == QStringLiteral("I ask for help"));
    CHECK(first.goal.competence == test::item(file.catalogue(), QStringLiteral("1.2")));
    REQUIRE(first.steps.size() == 2);
    CHECK(first.steps[0].then == QStringLiteral("I ask Jan"));
    CHECK(first.steps[0].when == QStringLiteral("when I am stuck"));
    CHECK(first.steps[0].who == QStringLiteral("Jan"));
    CHECK(first.steps[0].due == QDate(2026, 4, 1));
    CHECK(first.steps[0].state == plan::StepState::Open);
    CHECK(first.steps[1].state == plan::StepState::Done);
    CHECK(file.goals().back().steps.empty());
    const QByteArray once = file.data();
    const auto again = Importing::must(file.plans(table));
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(file.data() == once);

    // An empty status says nothing: what was done since stays done.
    const auto step = first.steps[0].id;
    Importing::must(file.run([&](Desk &desk) { return setStepState(desk, step, plan::StepState::Done); }));
    REQUIRE(file.plans(table).ok());
    CHECK(file.goals().front().steps[0].state == plan::StepState::Done);
    REQUIRE(file.undo().ok());
    REQUIRE(file.undo().ok());
    CHECK(file.data() == before);

    CHECK(refused(file.plans("client,competence,goal,step,due\n"
                             "Nobody,,I try,,\nAna Bell,9.9,I try,,\nAna Bell,,I try,I go,tomorrow\n"))
          == QStringList { QStringLiteral("2 import.clientUnknown"), QStringLiteral("3 import.competenceUnknown"),
                           QStringLiteral("4 exchange.dateUnknown") });
    CHECK(file.data() == before);
}

TEST_CASE("a story that was told lets its client explain the skill")
{
    Plans file;
    const QByteArray heading = "client,competence,situation,task,action,result,told\n";
    const QByteArray row = "Ana Bell,1.2,the market,build the stall,I asked Ben,it stood,";
    REQUIRE(file.stories(heading + row + "\n").ok());
    CHECK(file.evidence(QStringLiteral("Ana Bell")).explained.empty());
    const auto told = Importing::must(file.stories(heading + row + "2026-03-09\n"));
    CHECK(told.changed == 1); // the same story, now told
    CHECK(file.evidence(QStringLiteral("Ana Bell")).explained
          == std::vector { test::item(file.catalogue(), QStringLiteral("1.2")) });
    CHECK(Importing::must(file.stories(heading + row + "2026-03-09\n")).same == 1);
    CHECK(refused(file.stories(heading + "Ben Cox,1.2,s,t,a,r,2026-03-11\nBen Cox,1.2,,,,,\nNobody,1.2,s,,,,\n"))
          == QStringList { QStringLiteral("2 import.toldInFuture"), QStringLiteral("3 exchange.storyEmpty"),
                           QStringLiteral("4 import.clientUnknown") });
    REQUIRE(file.undo().ok());
    CHECK(file.evidence(QStringLiteral("Ana Bell")).explained.empty());
}
