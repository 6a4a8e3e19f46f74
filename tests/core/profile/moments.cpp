// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

#include <QTimeZone>

using namespace mettle;
using namespace mettle::test;

using Values = std::vector<int>;

TEST_CASE("trainer, co-trainer, coach and workplace make moments; self and peers do not")
{
    const auto catalogue = smallCatalogue();
    struct Row { Role role; bool makes; };
    for (const Row &row : {Row {Role::Trainer, true}, Row {Role::CoTrainer, true}, Row {Role::Coach, true},
                           Row {Role::Workplace, true}, Row {Role::Peer, false}}) {
        CAPTURE(nameOf(row.role));
        EvidenceBuilder told(catalogue);
        told.activity("2026-03-04").mark("Sofie", "1.1", 2, row.role);
        CHECK(valuesOf(catalogue, told) == (row.makes ? Values {2} : Values {}));
    }
    EvidenceBuilder own(catalogue);
    own.activity("2026-03-04").self("1.1", 3).self("1.1.2", 2);
    CHECK(valuesOf(catalogue, own).empty());
}

TEST_CASE("notes, ticks and no opportunity make no moment")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").note("Sofie", "1.1", "asked Ana what she thought");
    told.activity("2026-03-04").tick("Sofie", "1.1.1");
    told.activity("2026-03-04").noOpportunity("Sofie", "1.1.1");
    told.activity("2026-03-04").noOpportunity("Sofie", "1.1");
    CHECK(profile::moments(catalogue, told.evidence()).empty());
}

TEST_CASE("no opportunity on the competence as a whole does not hide the marks on its indicators, nor was it seen")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").noOpportunity("Sofie", "1.1").mark("Sofie", "1.1.1", 2).imported();
    CHECK(valuesOf(catalogue, told) == Values {2});
    told.noOpportunity("Jan", "1.1");
    const auto moments = momentsOf(catalogue, told.evidence(), "1.1");
    REQUIRE(moments.size() == 1);
    CHECK(moments[0].seenBy == std::vector {told.observer("Sofie")});
}

TEST_CASE("0 is evidence")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 0);
    CHECK(valuesOf(catalogue, told) == Values {0});
}

TEST_CASE("an activity that was set aside makes no moments, as if it were not there")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder with(catalogue);
    with.activity("2026-03-04").mark("Sofie", "1.1", 2).mark("Sofie", "2.1", 1);
    with.activity("2026-03-05").mark("Sofie", "1.1", 0).agree("1.1", 3).self("1.1", 3).setAside("the oven broke");
    EvidenceBuilder without(catalogue);
    without.activity("2026-03-04").mark("Sofie", "1.1", 2).mark("Sofie", "2.1", 1);
    CHECK(profile::positions(catalogue, with.evidence(), {}) == profile::positions(catalogue, without.evidence(), {}));
}

TEST_CASE("an observer's value is the highest level that at least half of their indicators reach")
{
    const auto catalogue = smallCatalogue();
    struct Row { Values marks; int value; };
    for (const Row &row : {Row {{2}, 2}, Row {{3, 1}, 3}, Row {{3, 0}, 3}, Row {{1, 0, 0}, 0}, Row {{3, 2, 0}, 2},
                           Row {{2, 2, 1}, 2}, Row {{1, 2, 3}, 2}, Row {{0, 0, 0}, 0}}) {
        CAPTURE(row.marks);
        EvidenceBuilder told(catalogue);
        told.activity("2026-03-04");
        const std::array codes {"1.1.1", "1.1.2", "1.1.3"};
        for (size_t i = 0; i < row.marks.size(); ++i)
            told.mark("Sofie", codes[i], row.marks[i]);
        CHECK(valuesOf(catalogue, told) == Values {row.value});
    }
}

TEST_CASE("a mark on the competence as a whole wins over marks on its indicators, up and down")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1.1", 3).mark("Sofie", "1.1.2", 3).mark("Sofie", "1.1", 1);
    told.activity("2026-03-05").mark("Sofie", "1.1", 3).mark("Sofie", "1.1.1", 0);
    CHECK(valuesOf(catalogue, told) == Values {1, 3});
}

TEST_CASE("indicators two levels apart ask for one mark for the whole skill, until there is one or one is agreed")
{
    const auto catalogue = smallCatalogue();
    const auto asks = [&](const EvidenceBuilder &told) {
        return momentsOf(catalogue, told.evidence(), "1.1").at(0).lookFurther;
    };
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1.1", 1).mark("Sofie", "1.1.2", 2);
    CHECK_FALSE(asks(told));
    told.mark("Sofie", "1.1.3", 3);
    CHECK(asks(told));
    EvidenceBuilder whole = told;
    whole.mark("Sofie", "1.1", 2);
    CHECK_FALSE(asks(whole));
    told.agree("1.1", 2);
    CHECK_FALSE(asks(told));
}

TEST_CASE("how far indicators lie apart is counted in steps of the scale, and within one observer")
{
    const auto oneThreeFive = smallCatalogue({{1, "some"}, {3, "more"}, {5, "most"}});
    EvidenceBuilder told(oneThreeFive);
    told.activity("2026-03-04").mark("Sofie", "1.1.1", 1).mark("Sofie", "1.1.2", 3);
    CHECK_FALSE(momentsOf(oneThreeFive, told.evidence(), "1.1").at(0).lookFurther);
    told.mark("Sofie", "1.1.3", 5);
    CHECK(momentsOf(oneThreeFive, told.evidence(), "1.1").at(0).lookFurther);

    const auto catalogue = smallCatalogue();
    EvidenceBuilder two(catalogue);
    two.activity("2026-03-04").mark("Sofie", "1.1.1", 3).mark("Jan", "1.1.2", 0).imported();
    CHECK_FALSE(momentsOf(catalogue, two.evidence(), "1.1").at(0).lookFurther);
}

TEST_CASE("the value of a moment is the highest level that more than half of the observers reach")
{
    const auto catalogue = smallCatalogue();
    struct Row { Values marks; int value; };
    for (const Row &row : {Row {{2}, 2}, Row {{3, 2}, 2}, Row {{3, 0}, 0}, Row {{2, 2}, 2}, Row {{3, 2, 1}, 2},
                           Row {{3, 3, 0}, 3}, Row {{3, 3, 1, 1}, 1}, Row {{3, 2, 2, 0}, 2}}) {
        CAPTURE(row.marks);
        EvidenceBuilder told(catalogue);
        told.activity("2026-03-04").imported();
        const std::array names {"Sofie", "Jan", "Nadia", "Els"};
        for (size_t i = 0; i < row.marks.size(); ++i)
            told.mark(names[i], "1.1", row.marks[i]);
        CHECK(valuesOf(catalogue, told) == Values {row.value});
    }
}

TEST_CASE("half among behaviours first, more than half among people after: observers count once, however much they marked")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    // Sofie: 3 and 1 give 3. Jan: 2, 2, 0 give 2. Nadia: 1. More than half of 3, 2, 1 reach 2.
    told.activity("2026-03-04").imported();
    told.mark("Sofie", "1.1.1", 3).mark("Sofie", "1.1.2", 1);
    told.mark("Jan", "1.1.1", 2).mark("Jan", "1.1.2", 2).mark("Jan", "1.1.3", 0);
    told.mark("Nadia", "1.1", 1);
    CHECK(valuesOf(catalogue, told) == Values {2});
}

TEST_CASE("the agreed mark wins over the observers' marks; what nobody marked cannot be agreed on")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 3).mark("Jan", "1.1", 1).imported().agree("1.1", 2);
    told.agree("2.1", 3);
    const auto moments = profile::moments(catalogue, told.evidence());
    REQUIRE(moments.size() == 1);
    CHECK(moments[0].value == 2);
    CHECK(moments[0].agreed);

    EvidenceBuilder onlyOwn(catalogue);
    onlyOwn.activity("2026-03-04").self("1.1", 2).noOpportunity("Sofie", "1.1.1").agree("1.1", 2);
    CHECK(profile::moments(catalogue, onlyOwn.evidence()).empty());
}

TEST_CASE("with a single observer an activity counts at once; with two, when both have closed it")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    CHECK(valuesOf(catalogue, told) == Values {2});
    told.mark("Jan", "1.1", 3, Role::CoTrainer);
    CHECK(valuesOf(catalogue, told).empty());
    told.close("Sofie");
    CHECK(valuesOf(catalogue, told).empty());
    told.close("Jan");
    CHECK(valuesOf(catalogue, told) == Values {2});
    // Closing ends hiding, not marking.
    told.mark("Jan", "1.1", 1, Role::CoTrainer);
    CHECK(valuesOf(catalogue, told) == Values {1});
}

TEST_CASE("an activity waits for everybody who marked anything in it, other skills and other clients too")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder otherSkill(catalogue);
    otherSkill.activity("2026-03-04").mark("Sofie", "1.1", 2).mark("Jan", "2.1", 2).close("Sofie");
    CHECK(profile::moments(catalogue, otherSkill.evidence()).empty());
    otherSkill.close("Jan");
    CHECK(profile::moments(catalogue, otherSkill.evidence()).size() == 2);

    EvidenceBuilder otherClient(catalogue);
    otherClient.activity("2026-03-04").mark("Sofie", "1.1", 2).markedOthers("Jan");
    CHECK(profile::moments(catalogue, otherClient.evidence()).empty());
    otherClient.close("Sofie").close("Jan");
    CHECK(profile::moments(catalogue, otherClient.evidence()).size() == 1);
}

TEST_CASE("who only ticked, noted, or is the client or a peer, need not close; nor does anybody for an imported activity")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2).tick("Jan", "1.1.1").noOpportunity("Els", "1.1");
    told.note("Nadia", "1.1", "waited").self("1.1", 1).mark("Dirk", "1.1", 1, Role::Peer);
    CHECK(valuesOf(catalogue, told) == Values {2});

    EvidenceBuilder fromFile(catalogue);
    fromFile.activity("2026-03-04").mark("Sofie", "1.1", 2).mark("Jan", "1.1", 2).imported();
    CHECK(valuesOf(catalogue, fromFile) == Values {2});
}

TEST_CASE("48 hours after it an activity is closed for everybody who marked in it")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2).mark("Jan", "1.1", 3).close("Sofie").markedOthers("Els");
    const QTimeZone brussels("Europe/Brussels");
    REQUIRE(brussels.isValid());
    const auto countsAt = [&](const session::Evidence &evidence, const char *now) {
        const auto closed = profile::closedByTime(evidence, EvidenceBuilder::instant(now), brussels);
        return momentsOf(catalogue, closed, "1.1").size() == 1;
    };
    // No stop is known: the day ends at midnight in Brussels, 23:00 UTC on 4 March.
    CHECK_FALSE(countsAt(told.evidence(), "2026-03-06T22:59:59"));
    CHECK(countsAt(told.evidence(), "2026-03-06T23:00:00"));

    session::Evidence stopped = told.evidence();
    stopped.activities[0].stopped = EvidenceBuilder::instant("2026-03-04T11:00");
    CHECK_FALSE(countsAt(stopped, "2026-03-06T10:59:59"));
    CHECK(countsAt(stopped, "2026-03-06T11:00:00"));

    // Sofie's own closing stays the one there is.
    const auto closed = profile::closedByTime(stopped, EvidenceBuilder::instant("2026-03-07T00:00"), brussels);
    CHECK(closed.closings.size() == 3);
    CHECK(closed.closings[0] == stopped.closings[0]);
    CHECK(closed.closings[1].at == EvidenceBuilder::instant("2026-03-06T11:00"));
}

TEST_CASE("a moment is of its activity's day, also when that is not the session's; outside a session it is one of its own")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04", Kind::Alone).heldOn("2026-03-06").mark("Sofie", "1.1", 2);
    told.activity("2026-03-05", Kind::RolePlay).mark("Sofie", "1.1", 1);
    told.outsideActivity("2026-03-03", Kind::DailyLife).mark("Sofie", "1.1", 3, Role::Coach);
    const auto moments = momentsOf(catalogue, told.evidence(), "1.1");
    REQUIRE(moments.size() == 3);
    CHECK(moments[0].date == QDate(2026, 3, 3));
    CHECK(moments[0].kind == Kind::DailyLife);
    CHECK(moments[1].date == QDate(2026, 3, 5));
    CHECK(moments[2].date == QDate(2026, 3, 6));
    CHECK(moments[2].kind == Kind::Alone);
}

TEST_CASE("a moment is seen by everybody who marked in it, whatever level they gave: trainers first, then by name")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").imported().mark("Zoë", "1.1", 2, Role::Workplace).mark("Émile", "1.1", 0);
    told.mark("Bart", "1.1.1", 2, Role::CoTrainer).mark("Fien", "1.1", 2).tick("An", "1.1.2");
    const auto moments = momentsOf(catalogue, told.evidence(), "1.1");
    REQUIRE(moments.size() == 1);
    CHECK(moments[0].seenBy
          == std::vector {told.observer("Émile"), told.observer("Fien"), told.observer("Bart"), told.observer("Zoë")});
}

TEST_CASE("a moment lies outside the course when it is real work or daily life, seen by a coach or a workplace")
{
    const auto catalogue = smallCatalogue();
    const auto outside = [&](std::optional<Kind> kind, Role role) {
        EvidenceBuilder told(catalogue);
        told.activity("2026-03-04", kind).mark("Els", "1.1", 2, role);
        return momentsOf(catalogue, told.evidence(), "1.1").at(0).outside;
    };
    CHECK(outside(Kind::RealWork, Role::Workplace));
    CHECK(outside(Kind::RealWork, Role::Coach));
    CHECK(outside(Kind::DailyLife, Role::Coach));
    CHECK(outside(Kind::DailyLife, Role::Workplace));
    CHECK_FALSE(outside(Kind::RealWork, Role::Trainer));
    CHECK_FALSE(outside(Kind::DailyLife, Role::CoTrainer));
    CHECK_FALSE(outside(Kind::Alone, Role::Coach));
    CHECK_FALSE(outside(Kind::GroupTask, Role::Workplace));
    CHECK_FALSE(outside(std::nullopt, Role::Workplace));
}

TEST_CASE("marks of another framework, of an unknown activity or of nobody make no moment here")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    session::Evidence evidence = told.evidence();
    session::Mark stray = evidence.marks[0];
    stray.item = framework::itemId(catalogue.framework.id, QStringLiteral("of another list"));
    session::Mark lost = evidence.marks[0];
    lost.activity = Id<session::Activity>::derive(keySpace("activity"), "lost");
    session::Mark nobodys = evidence.marks[0];
    nobodys.item = coded(catalogue, "1.2");
    nobodys.observer.reset();
    evidence.marks = {stray, lost, nobodys};
    CHECK(profile::moments(catalogue, evidence).empty());
    evidence.marks.push_back(told.evidence().marks[0]);
    CHECK(profile::moments(catalogue, evidence).size() == 1);
}
