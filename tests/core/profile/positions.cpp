// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace mettle;
using namespace mettle::test;

TEST_CASE("every competence of the framework has a position, in its order, also those that nobody saw")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.2.3", 2);
    const auto all = profile::positions(catalogue, told.evidence(), {});
    REQUIRE(all.size() == 3);
    CHECK(all[0].competence == coded(catalogue, "1.1"));
    CHECK(all[1].competence == coded(catalogue, "1.2"));
    CHECK(all[2].competence == coded(catalogue, "2.1"));
    CHECK(all[0].stability == Stability::NotYetExplored);
    CHECK(all[1].stability == Stability::SeenOnce);
    CHECK(all[2].atLevel
          == QMap<int, Stability> {{1, Stability::NotYetExplored},
                                   {2, Stability::NotYetExplored},
                                   {3, Stability::NotYetExplored}});
}

TEST_CASE("the position is the highest level that is at least shown, with its stability there")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04", Kind::GroupTask).mark("Sofie", "1.1", 3);
    told.activity("2026-03-04", Kind::Alone).mark("Sofie", "1.1", 2);
    told.activity("2026-03-05", Kind::GroupTask).mark("Jan", "1.1", 1);
    told.activity("2026-03-06", Kind::GroupTask).mark("Jan", "1.1", 0);
    const Position position = positionOn(catalogue, told);
    CHECK(position.level == 2);
    CHECK(position.stability == Stability::Shown);
    CHECK(position.atLevel
          == QMap<int, Stability> {{1, Stability::DifferentSituations},
                                   {2, Stability::Shown},
                                   {3, Stability::SeenOnce}});
    CHECK(position.moments == 4);
    CHECK(position.counting == 2);
    CHECK(position.activities == 2);
    CHECK(position.kinds == 2);
    CHECK(position.dates == 1);
    CHECK(position.observers == std::vector {told.observer("Sofie")});
    REQUIRE(position.evidence.size() == 4);
    CHECK(position.evidence[0].value == 3);
    CHECK(position.evidence[3].value == 0);
}

TEST_CASE("where nothing is shown there is no level, and the figures are those of the lowest level above not shown")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder zeros(catalogue);
    zeros.activity("2026-03-04").mark("Sofie", "1.1", 0);
    zeros.activity("2026-03-05").mark("Sofie", "1.1", 0);
    Position position = positionOn(catalogue, zeros);
    CHECK(position.level == NoLevel);
    CHECK(position.stability == Stability::NotYetShown);
    CHECK(position.moments == 2);
    CHECK(position.counting == 0);
    CHECK(position.observers.empty());

    EvidenceBuilder once = zeros;
    once.activity("2026-03-06", Kind::Alone).mark("Jan", "1.1", 3);
    position = positionOn(catalogue, once);
    CHECK(position.level == NoLevel);
    CHECK(position.stability == Stability::SeenOnce);
    CHECK(position.moments == 3);
    CHECK(position.counting == 1);
    CHECK(position.kinds == 1);
    CHECK(position.dates == 1);
    CHECK(position.observers == std::vector {once.observer("Jan")});
}

TEST_CASE("observers of a position stand in the order of first seeing")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-06").mark("An", "1.1", 2);
    told.activity("2026-03-04").imported().mark("Zoë", "1.1", 2, Role::Coach).mark("Jan", "1.1", 2);
    told.activity("2026-03-03").mark("Bart", "1.1", 0); // does not count at 2
    CHECK(positionOn(catalogue, told).observers
          == std::vector {told.observer("Jan"), told.observer("Zoë"), told.observer("An")});
}

TEST_CASE("can explain comes from stories that were told, and moves nothing")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2).explain("1.1").explain("2.1");
    CHECK(positionOn(catalogue, told, "1.1").canExplain);
    CHECK_FALSE(positionOn(catalogue, told, "1.2").canExplain);
    CHECK(positionOn(catalogue, told, "2.1").canExplain);
    CHECK(positionOn(catalogue, told, "2.1").stability == Stability::NotYetExplored);
}

TEST_CASE("the own level is the highest of the latest self-assessment of that skill")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").self("1.1", 3).self("1.2", 2);
    told.activity("2026-03-18").self("1.1.1", 1).self("1.1.2", 2);
    CHECK(positionOn(catalogue, told, "1.1").self == 2);
    CHECK(positionOn(catalogue, told, "1.2").self == 2);
    CHECK(positionOn(catalogue, told, "2.1").self == NoLevel);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-17").self == 3);
    told.activity("2026-03-19").self("1.1", 0).setAside("the cards were mixed up");
    CHECK(positionOn(catalogue, told, "1.1").self == 2);
    told.activity("2026-03-20").self("1.1", 0); // "not yet" is an answer too
    CHECK(positionOn(catalogue, told, "1.1").self == 0);
}

TEST_CASE("eight levels, none of them a flag for not shown: every level can be a position")
{
    const auto catalogue = smallCatalogue(eightLevels());
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04", Kind::GroupTask).mark("Sofie", "1.1", 1);
    CHECK(positionOn(catalogue, told).stability == Stability::SeenOnce);
    told.activity("2026-03-05", Kind::Alone).mark("Sofie", "1.1", 1);
    Position position = positionOn(catalogue, told);
    CHECK(position.level == 1);
    CHECK(position.stability == Stability::Shown);
    CHECK(position.atLevel.size() == 8);
    told.activity("2026-03-06", Kind::GroupTask).mark("Sofie", "1.1", 7);
    told.activity("2026-03-07", Kind::GroupTask).mark("Sofie", "1.1", 6);
    position = positionOn(catalogue, told);
    CHECK(position.level == 6);
    CHECK(position.stability == Stability::Shown);
    CHECK(position.atLevel[1] == Stability::DifferentSituations);
    CHECK(position.atLevel[7] == Stability::SeenOnce);
    CHECK(position.atLevel[8] == Stability::NotYetShown);
}

TEST_CASE("a level 0 without the flag can be a position, one with it never")
{
    const auto without = smallCatalogue({{0, "starting"}, {1, "going"}});
    EvidenceBuilder told(without);
    told.activity("2026-03-04").mark("Sofie", "1.1", 0);
    told.activity("2026-03-05").mark("Sofie", "1.1", 0);
    CHECK(positionOn(without, told).level == 0);
    CHECK(positionOn(without, told).stability == Stability::Shown);

    const auto with = smallCatalogue(yesAndNo());
    EvidenceBuilder no(with);
    no.activity("2026-03-04").mark("Sofie", "1.1", 0);
    no.activity("2026-03-05").mark("Sofie", "1.1", 0);
    CHECK(positionOn(with, no).level == NoLevel);
    CHECK(positionOn(with, no).stability == Stability::NotYetShown);
    CHECK(positionOn(with, no).atLevel.keys() == QList<int> {1});
    no.activity("2026-03-06").mark("Sofie", "1.1", 1);
    no.activity("2026-03-07").mark("Sofie", "1.1", 1);
    CHECK(positionOn(with, no).level == 1);
}

TEST_CASE("without a scale there are moments and no levels")
{
    const auto catalogue = smallCatalogue({});
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    const Position position = positionOn(catalogue, told);
    CHECK(position.level == NoLevel);
    CHECK(position.stability == Stability::NotYetShown);
    CHECK(position.moments == 1);
    CHECK(position.counting == 0);
}

TEST_CASE("a profile at a date takes the sessions on or before that day")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    told.activity("2026-03-11").mark("Sofie", "1.1", 2);
    told.outsideActivity("2026-03-12", Kind::DailyLife).mark("Sofie", "1.1", 2, Role::Coach);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-03").stability == Stability::NotYetExplored);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-04").moments == 1);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-10").moments == 1);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-11").level == 2);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-12").moments == 3);
}

TEST_CASE("a task held after its session's day does not stand in a profile of the days between")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").heldOn("2026-03-06").mark("Sofie", "1.1", 2);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-05").moments == 0);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-06").moments == 1);
}

TEST_CASE("a profile at a date takes agreed marks and what was set aside as they stand now")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 1).at("2026-03-20T10:00").agree("1.1", 3);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-04").evidence.at(0).value == 3);
    told.setAside("the task went wrong");
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-04").moments == 0);
}

TEST_CASE("a decision stands beside the rule's position and changes none of its figures")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 1);
    told.activity("2026-03-05").mark("Sofie", "1.1", 1);
    const Position before = positionOn(catalogue, told);
    told.decide("1.1", 2, Stability::Shown, "2026-03-10T16:00");
    const Position after = positionOn(catalogue, told);
    REQUIRE(after.decided);
    CHECK(after.decided->level == 2);
    CHECK(after.decided->by == QStringLiteral("Nadia"));
    CHECK_FALSE(after.confirmed);
    CHECK_FALSE(after.lookAgain);
    Position withoutIt = after;
    withoutIt.decided.reset();
    CHECK(withoutIt == before);
}

TEST_CASE("a decision needs a moment, and counts in profiles from its day on")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.decide("1.1", 2, Stability::Shown, "2026-03-10T16:00");
    CHECK_FALSE(positionOn(catalogue, told).decided);
    told.activity("2026-03-04").mark("Sofie", "1.1", 1);
    CHECK(positionOn(catalogue, told).decided);
    CHECK_FALSE(positionOn(catalogue, told, "1.1", "2026-03-09").decided);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-10").decided);
    told.setAside("the task went wrong");
    CHECK_FALSE(positionOn(catalogue, told).decided);
}

TEST_CASE("newer moments raise the flag to look again: of a later day, or marked after the decision")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-10").at("2026-03-10T10:00").mark("Sofie", "1.1", 1);
    told.decide("1.1", 2, Stability::Shown, "2026-03-10T16:00");
    CHECK_FALSE(positionOn(catalogue, told).lookAgain);

    EvidenceBuilder sameEvening = told;
    sameEvening.activity("2026-03-10").at("2026-03-10T18:00").mark("Jan", "1.1", 2);
    CHECK(positionOn(catalogue, sameEvening).lookAgain);

    EvidenceBuilder typedInLater = told; // Jan's paper of the week before
    typedInLater.activity("2026-03-03").at("2026-03-11T09:00").mark("Jan", "1.1", 2);
    CHECK(positionOn(catalogue, typedInLater).lookAgain);

    EvidenceBuilder nextWeek = told;
    nextWeek.activity("2026-03-17").mark("Jan", "1.1", 2);
    CHECK(positionOn(catalogue, nextWeek).lookAgain);
    CHECK_FALSE(positionOn(catalogue, nextWeek, "1.1", "2026-03-16").lookAgain);

    EvidenceBuilder otherSkill = told;
    otherSkill.activity("2026-03-17").mark("Jan", "2.1", 2);
    CHECK_FALSE(positionOn(catalogue, otherSkill).lookAgain);
}

TEST_CASE("a confirmation changes nothing, and stands while the rule says what was confirmed")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05").mark("Sofie", "1.1", 2);
    const Position before = positionOn(catalogue, told);
    told.confirm("1.1", 2, Stability::Shown, "2026-03-10T16:00");
    Position after = positionOn(catalogue, told);
    CHECK(after.confirmed);
    CHECK_FALSE(after.decided);
    CHECK_FALSE(after.lookAgain);
    after.confirmed.reset();
    CHECK(after == before);

    told.activity("2026-03-17", Kind::GroupTask).mark("Sofie", "1.1", 2); // still one kind: shown
    after = positionOn(catalogue, told);
    CHECK(after.confirmed);
    CHECK(after.lookAgain);
    told.activity("2026-03-18", Kind::Alone).mark("Sofie", "1.1", 2);
    after = positionOn(catalogue, told);
    CHECK(after.stability == Stability::DifferentSituations);
    CHECK_FALSE(after.confirmed);
    CHECK(after.lookAgain);
    CHECK(positionOn(catalogue, told, "1.1", "2026-03-10").confirmed);
}

TEST_CASE("what the coach stands for is the decision where there is one")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05").mark("Sofie", "1.1", 2);
    CHECK(profile::standing(positionOn(catalogue, told)) == profile::Standing {2, Stability::Shown});
    EvidenceBuilder none = told;
    told.decide("1.1", 3, Stability::DifferentSituations, "2026-03-10T16:00");
    CHECK(profile::standing(positionOn(catalogue, told)) == profile::Standing {3, Stability::DifferentSituations});
    none.decide("1.1", NoLevel, Stability::Shown, "2026-03-10T16:00");
    CHECK(profile::standing(positionOn(catalogue, none)) == profile::Standing {NoLevel, Stability::NotYetShown});
}
