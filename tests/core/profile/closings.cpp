// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

#include <QTimeZone>

using namespace mettle;
using namespace mettle::test;

using Values = std::vector<int>;

TEST_CASE("with a single observer an activity counts at once, with two, when both have closed it")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2);
    CHECK(valuesOf(catalogue, told) == Values{2});
    told.mark("Jan", "1.1", 3, Role::CoTrainer);
    CHECK(valuesOf(catalogue, told).empty());
    told.close("Sofie");
    CHECK(valuesOf(catalogue, told).empty());
    told.close("Jan");
    CHECK(valuesOf(catalogue, told) == Values{2});
    // Closing ends hiding, not marking.
    told.mark("Jan", "1.1", 1, Role::CoTrainer);
    CHECK(valuesOf(catalogue, told) == Values{1});
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

TEST_CASE("who only ticked, noted, or is the client or a peer, need not close, nor does anybody for an "
          "imported activity")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04").mark("Sofie", "1.1", 2).tick("Jan", "1.1.1").noOpportunity("Els", "1.1");
    told.note("Nadia", "1.1", "waited").self("1.1", 1).mark("Dirk", "1.1", 1, Role::Peer);
    CHECK(valuesOf(catalogue, told) == Values{2});

    EvidenceBuilder fromFile(catalogue);
    fromFile.activity("2026-03-04").mark("Sofie", "1.1", 2).mark("Jan", "1.1", 2).imported();
    CHECK(valuesOf(catalogue, fromFile) == Values{2});
}

TEST_CASE("48 hours after it an activity is closed for everybody who marked in it")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-04")
        .mark("Sofie", "1.1", 2)
        .mark("Jan", "1.1", 3)
        .close("Sofie")
        .markedOthers("Els");
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
    const auto closed
        = profile::closedByTime(stopped, EvidenceBuilder::instant("2026-03-07T00:00"), brussels);
    CHECK(closed.closings.size() == 3);
    CHECK(closed.closings[0] == stopped.closings[0]);
    CHECK(closed.closings[1].at == EvidenceBuilder::instant("2026-03-06T11:00"));
}
