// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

// What trainers meet: each case told as it happens, with the answer worked out by hand from domain.md.

using namespace mettle;
using namespace mettle::test;

namespace {

void check(const Position &position, std::optional<int> level, Stability stability, int counting, int moments)
{
    CHECK(position.level == level);
    CHECK(position.stability == stability);
    CHECK(position.counting == counting);
    CHECK(position.moments == moments);
}

} // namespace

TEST_CASE("one trainer alone: positions come without anybody else, and without closing")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-03", Kind::GroupTask).mark("Sofie", "1.1.1", 2).mark("Sofie", "1.1.2", 1);
    told.activity("2026-03-03", Kind::Alone).mark("Sofie", "1.1.1", 2);
    told.activity("2026-03-10", Kind::GroupTask).mark("Sofie", "1.1.3", 3).mark("Sofie", "1.1.1", 2);
    // 2, 2 and 3: three tasks, two kinds, two days.
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 3, 3);
    CHECK(positionOn(catalogue, told).atLevel[3] == Stability::SeenOnce);
}

TEST_CASE("four sessions in nine days are enough for in different situations, not for outside the course")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    const std::array dates {"2026-03-02", "2026-03-04", "2026-03-09", "2026-03-10"};
    for (const char *date : dates) {
        told.activity(date, Kind::GroupTask).mark("Sofie", "1.1", 2).mark("Jan", "1.1", 2, Role::CoTrainer);
        told.close("Sofie").close("Jan");
        told.activity(date, Kind::RolePlay).mark("Jan", "1.1", 1, Role::CoTrainer);
    }
    // At 2: four group tasks, one kind: shown. At 1: eight, two kinds, four days; nobody from outside.
    check(positionOn(catalogue, told), 2, Stability::Shown, 4, 8);
    CHECK(positionOn(catalogue, told).atLevel[1] == Stability::DifferentSituations);
    told.activity("2026-03-10", Kind::Alone).mark("Sofie", "1.1", 2);
    // At 2 now five of two kinds. The sixth-last stands on 4 March, so both of that day count along: five and two 1s on
    // 4, 9, 10 March are seven, of which four count.
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 5, 9);
}

TEST_CASE("a late joiner who is seen once is said to be seen once, and too little for a goal")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-24", Kind::GroupTask).mark("Sofie", "1.1", 2).mark("Sofie", "1.2", 0);
    check(positionOn(catalogue, told, "1.1"), NoLevel, Stability::SeenOnce, 1, 1);
    check(positionOn(catalogue, told, "1.2"), NoLevel, Stability::NotYetShown, 0, 1);
    check(positionOn(catalogue, told, "2.1"), NoLevel, Stability::NotYetExplored, 0, 0);
    const auto target = Id<framework::Target>::derive(keySpace("target"), "shop");
    const auto gapOn = [&](const char *code) {
        const framework::TargetLine line {.id = framework::targetLineId(target, coded(catalogue, code)),
                                          .target = target,
                                          .item = coded(catalogue, code),
                                          .level = 3,
                                          .stability = Stability::DifferentSituations};
        return profile::gap(positionOn(catalogue, told, code), line, catalogue);
    };
    CHECK(gapOn("1.1") == Gap::TooLittleSeen);
    CHECK(gapOn("1.2") == Gap::TooLittleSeen);
    CHECK(gapOn("2.1") == Gap::NotYetExplored);
}

TEST_CASE("one bad day after six good weeks moves nothing")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    const std::array weeks {"2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24", "2026-03-31", "2026-04-07"};
    for (size_t week = 0; week < weeks.size(); ++week)
        told.activity(weeks[week], week % 2 ? Kind::Alone : Kind::GroupTask).mark("Sofie", "1.1", 2);
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 6, 6);
    told.activity("2026-04-14").mark("Sofie", "1.1", 0);
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 6, 7);
    // Three tasks on that one day: 31 March, 7 April and the three; with 24 March six, half of which count.
    told.activity("2026-04-14").mark("Sofie", "1.1", 0);
    told.activity("2026-04-14").mark("Sofie", "1.1", 0);
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 6, 9);
}

TEST_CASE("early successes and then only 0s: the level stays, the stability goes back to shown")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-03-02", Kind::GroupTask).mark("Sofie", "1.1", 2);
    told.activity("2026-03-03", Kind::Alone).mark("Sofie", "1.1", 2);
    told.activity("2026-03-04", Kind::GroupTask).mark("Sofie", "1.1", 2);
    for (const char *date : {"2026-03-10", "2026-03-11", "2026-03-12"})
        told.activity(date).mark("Sofie", "1.1", 0);
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 3, 6);
    told.activity("2026-03-13").mark("Sofie", "1.1", 0);
    check(positionOn(catalogue, told), 2, Stability::Shown, 3, 7);
    for (const char *date : {"2026-03-16", "2026-03-17", "2026-03-18", "2026-03-19"})
        told.activity(date).mark("Sofie", "1.1", 0);
    check(positionOn(catalogue, told), 2, Stability::Shown, 3, 11);
}

TEST_CASE("one kind of task only is never in different situations, however often")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    for (int day = 2; day <= 20; ++day)
        told.activity(qPrintable(QDate(2026, 3, day).toString(Qt::ISODate)), Kind::GroupTask).mark("Sofie", "1.1", 3);
    check(positionOn(catalogue, told), 3, Stability::Shown, 19, 19);
    told.activity("2026-03-23", std::nullopt).mark("Sofie", "1.1", 3); // no kind does not help
    check(positionOn(catalogue, told), 3, Stability::Shown, 20, 20);
    told.activity("2026-03-24", Kind::RolePlay).mark("Sofie", "1.1", 3);
    check(positionOn(catalogue, told), 3, Stability::DifferentSituations, 21, 21);
}

TEST_CASE("a holiday takes nothing away: only moments push moments out, not time")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    told.activity("2026-06-22", Kind::GroupTask).mark("Sofie", "1.1", 2);
    told.activity("2026-06-23", Kind::Alone).mark("Sofie", "1.1", 2);
    told.activity("2026-06-29", Kind::GroupTask).mark("Sofie", "1.1", 2);
    check(positionOn(catalogue, told, "1.1", "2026-06-30"), 2, Stability::DifferentSituations, 3, 3);
    check(positionOn(catalogue, told, "1.1", "2026-09-01"), 2, Stability::DifferentSituations, 3, 3);
    told.activity("2026-09-02").mark("Sofie", "1.1", 1);
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 3, 4);
}

TEST_CASE("a work placement makes it reach outside the course")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    for (const char *date : {"2026-03-02", "2026-03-03", "2026-03-09"})
        told.activity(date, Kind::GroupTask).mark("Sofie", "1.1", 2);
    told.activity("2026-03-10", Kind::Alone).mark("Sofie", "1.1", 2);
    check(positionOn(catalogue, told), 2, Stability::DifferentSituations, 4, 4);
    told.outsideActivity("2026-03-20", Kind::RealWork).mark("Mrs Peeters", "1.1", 2, Role::Workplace);
    check(positionOn(catalogue, told), 2, Stability::OutsideCourse, 5, 5);
}

TEST_CASE("two observers who differ: the careful one is followed until they agree")
{
    const auto catalogue = smallCatalogue();
    EvidenceBuilder told(catalogue);
    for (const char *date : {"2026-03-02", "2026-03-03"})
        told.activity(date).imported().mark("Sofie", "1.1", 3).mark("Jan", "1.1", 1, Role::CoTrainer);
    check(positionOn(catalogue, told), 1, Stability::Shown, 2, 2);
    told.agree("1.1", 3);
    check(positionOn(catalogue, told), 1, Stability::Shown, 2, 2);
    CHECK(positionOn(catalogue, told).atLevel[3] == Stability::SeenOnce);
}
