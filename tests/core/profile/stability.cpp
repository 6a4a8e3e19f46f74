// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace mettle;
using namespace mettle::test;

namespace {

/// A moment of one day in March 2026.
Moment seen(int day, int value, std::optional<Kind> kind = Kind::GroupTask, bool outside = false)
{
    static int number = 0;
    Moment moment{.activity
                  = Id<session::Activity>::derive(keySpace("activity"), QByteArray::number(++number)),
                  .competence = framework::itemId(framework::frameworkId({}, {}), {}),
                  .date = QDate(2026, 3, day),
                  .kind = kind,
                  .value = value};
    moment.outside = outside;
    return moment;
}

Stability at2(const std::vector<Moment> &moments, const framework::PositionRule &rule = {})
{
    return profile::stabilityAt(moments, 2, rule);
}

constexpr auto Group = Kind::GroupTask;
constexpr auto Alone = Kind::Alone;

} // namespace

TEST_CASE("no moment: not yet explored, moments of which none counts: not yet shown")
{
    CHECK(at2({}) == Stability::NotYetExplored);
    CHECK(at2({seen(1, 0)}) == Stability::NotYetShown);
    CHECK(at2({seen(1, 1), seen(2, 1), seen(3, 0)}) == Stability::NotYetShown);
}

TEST_CASE("exactly one counts: seen once, two: shown, on one day and in one kind of task too")
{
    CHECK(at2({seen(1, 2)}) == Stability::SeenOnce);
    CHECK(at2({seen(1, 3), seen(2, 1), seen(3, 0)}) == Stability::SeenOnce);
    CHECK(at2({seen(1, 2), seen(1, 3)}) == Stability::Shown);
    CHECK(at2({seen(1, 2), seen(2, 0), seen(3, 0), seen(4, 0), seen(5, 0), seen(6, 0), seen(7, 2)})
          == Stability::Shown);
}

TEST_CASE("in different situations takes three that count, two kinds and two dates: each alone is not enough")
{
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group)}) == Stability::DifferentSituations);
    CHECK(at2({seen(1, 2, Group), seen(1, 2, Alone), seen(2, 2, Group)}) == Stability::DifferentSituations);
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Alone), seen(3, 1, Group)}) == Stability::Shown); // two count
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Group), seen(3, 2, Group)}) == Stability::Shown); // one kind
    CHECK(at2({seen(1, 2, Group), seen(1, 2, Alone), seen(1, 2, Group)}) == Stability::Shown); // one date
    // Kinds and dates of moments that do not count do not help.
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Group), seen(3, 2, Group), seen(4, 1, Alone)})
          == Stability::Shown);
    CHECK(at2({seen(1, 2, Group), seen(1, 2, Alone), seen(1, 2, Group), seen(2, 1, Alone)})
          == Stability::Shown);
}

TEST_CASE("no kind is no kind, never a second one")
{
    const std::optional<Kind> none;
    CHECK(at2({seen(1, 2, Group), seen(2, 2, none), seen(3, 2, none)}) == Stability::Shown);
    CHECK(at2({seen(1, 2, none), seen(2, 2, none), seen(3, 2, none)}) == Stability::Shown);
    CHECK(at2({seen(1, 2, Group), seen(2, 2, none), seen(3, 2, Alone)}) == Stability::DifferentSituations);
}

TEST_CASE("at least half of the last six moments count")
{
    std::vector<Moment> moments{seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group)};
    moments.push_back(seen(4, 0));
    moments.push_back(seen(5, 0));
    moments.push_back(seen(6, 0)); // three of six
    CHECK(at2(moments) == Stability::DifferentSituations);
    moments.push_back(seen(7, 0)); // of the last six, 2 to 7 March: two
    CHECK(at2(moments) == Stability::Shown);
    moments.push_back(seen(8, 2)); // 3 to 8 March: two
    CHECK(at2(moments) == Stability::Shown);
    moments.push_back(seen(9, 2)); // 4 to 9 March: two
    CHECK(at2(moments) == Stability::Shown);
    moments.push_back(seen(10, 2)); // 5 to 10 March: three
    CHECK(at2(moments) == Stability::DifferentSituations);
}

TEST_CASE("with fewer than six moments, at least half of those there are")
{
    std::vector<Moment> moments{seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group), seen(4, 1),
                                seen(5, 1)};
    CHECK(at2(moments) == Stability::DifferentSituations); // three of five
}

TEST_CASE("others on the date of the sixth-last moment belong to the last six")
{
    // Six on 2 to 7 March, of which three count; on 2 March stand three more.
    std::vector<Moment> moments{seen(1, 2, Alone), seen(2, 2, Group), seen(3, 2, Alone), seen(4, 2, Group),
                                seen(5, 0),        seen(6, 0),        seen(7, 0)};
    CHECK(at2(moments) == Stability::DifferentSituations);
    moments.push_back(seen(2, 0)); // three of seven
    CHECK(at2(moments) == Stability::Shown);
    moments.push_back(seen(2, 2)); // four of eight
    CHECK(at2(moments) == Stability::DifferentSituations);
    moments.push_back(seen(2, 1)); // four of nine
    CHECK(at2(moments) == Stability::Shown);
}

TEST_CASE("all moments of one day are the last six, however many")
{
    std::vector<Moment> moments{seen(1, 2, Alone), seen(1, 2, Group)};
    for (int i = 0; i < 4; ++i)
        moments.push_back(seen(2, 2, Group));
    for (int i = 0; i < 4; ++i)
        moments.push_back(seen(2, 0, Group));
    CHECK(at2(moments) == Stability::DifferentSituations); // on 2 March four of eight
    moments.push_back(seen(2, 0, Group));
    CHECK(at2(moments) == Stability::Shown); // four of nine
}

TEST_CASE("a new success can push several good moments of one day out of the last six: why the promise is "
          "for single days")
{
    std::vector<Moment> moments{seen(1, 2, Group), seen(1, 2, Alone), seen(1, 2, Group),
                                seen(1, 2, Alone), seen(2, 2, Group), seen(3, 0),
                                seen(4, 0),        seen(5, 0),        seen(6, 0)};
    CHECK(at2(moments) == Stability::DifferentSituations); // sixth-last is of 1 March: five of nine
    moments.push_back(seen(7, 2));
    CHECK(at2(moments) == Stability::Shown); // 2 to 7 March: two of six
}

TEST_CASE("also outside the course takes five that count, one of them outside, and all of the row before")
{
    std::vector<Moment> moments{seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group),
                                seen(4, 2, Kind::RealWork, true)};
    CHECK(at2(moments) == Stability::DifferentSituations); // four count
    moments.push_back(seen(5, 2, Group));
    CHECK(at2(moments) == Stability::OutsideCourse);

    moments[3] = seen(4, 2, Kind::RealWork, false); // real work, but seen by the trainer
    CHECK(at2(moments) == Stability::DifferentSituations);
    moments[3] = seen(4, 1, Kind::RealWork, true); // the one outside does not count, and then four do
    CHECK(at2(moments) == Stability::DifferentSituations);
    moments.push_back(seen(6, 2, Group)); // five count, none of them outside
    CHECK(at2(moments) == Stability::DifferentSituations);

    std::vector<Moment> sameKind;
    for (int i = 1; i <= 6; ++i)
        sameKind.push_back(seen(i, 2, Kind::RealWork, true));
    CHECK(at2(sameKind) == Stability::Shown); // outside, but one kind only

    std::vector<Moment> faded{seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group), seen(4, 2, Group),
                              seen(5, 2, Kind::RealWork, true)};
    for (int i = 6; i <= 9; ++i)
        faded.push_back(seen(i, 0));
    CHECK(at2(faded) == Stability::Shown); // two of the last six
}

TEST_CASE("a moment counts at every level up to its value")
{
    const std::vector<Moment> moments{seen(1, 3, Group), seen(2, 2, Alone), seen(3, 1, Group)};
    CHECK(profile::stabilityAt(moments, 1, {}) == Stability::DifferentSituations);
    CHECK(profile::stabilityAt(moments, 2, {}) == Stability::Shown);
    CHECK(profile::stabilityAt(moments, 3, {}) == Stability::SeenOnce);
}

TEST_CASE("a framework can set the numbers of the rule")
{
    framework::PositionRule strict;
    strict.shown = 3;
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Alone)}, strict) == Stability::SeenOnce);
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group)}, strict)
          == Stability::DifferentSituations);
    strict = {};
    strict.different = 4;
    strict.differentKinds = 3;
    strict.differentDates = 4;
    std::vector<Moment> moments{seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group),
                                seen(3, 2, Kind::RolePlay)};
    CHECK(at2(moments, strict) == Stability::Shown); // three dates
    moments.push_back(seen(4, 2, Group));
    CHECK(at2(moments, strict) == Stability::DifferentSituations);
    strict.recent = 2;
    moments.push_back(seen(5, 0));
    CHECK(at2(moments, strict) == Stability::DifferentSituations); // one of the last two
    moments.push_back(seen(6, 0));
    CHECK(at2(moments, strict) == Stability::Shown);
    strict.recent = 0; // no look at the last ones
    CHECK(at2(moments, strict) == Stability::DifferentSituations);
    framework::PositionRule easy;
    easy.outside = 3;
    CHECK(at2({seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Kind::DailyLife, true)}, easy)
          == Stability::OutsideCourse);
}

TEST_CASE("the rule is spelled out line by line, and all lines met is the stability itself")
{
    using What = profile::Condition::What;
    const std::vector<Moment> moments{seen(1, 2, Group), seen(1, 2, Group), seen(2, 1, Alone), seen(3, 2, Group)};
    CHECK(profile::conditions(moments, 2, Stability::Shown, {}) == std::vector<profile::Condition>{{What::Counting, 2, 3}});
    const auto wide = profile::conditions(moments, 2, Stability::DifferentSituations, {});
    CHECK(wide
          == std::vector<profile::Condition>{
              {What::Counting, 3, 3}, {What::Kinds, 2, 1}, {What::Dates, 2, 2}, {What::Lately, 2, 3}});
    CHECK_FALSE(wide[1].met());
    CHECK(at2(moments) == Stability::Shown);
    const auto widest = profile::conditions(moments, 2, Stability::OutsideCourse, {});
    REQUIRE(widest.size() == 5);
    CHECK(widest[0] == profile::Condition{What::Counting, 5, 3});
    CHECK(widest[4] == profile::Condition{What::Outside, 1, 0});

    for (const auto &some : {moments, std::vector<Moment>{seen(1, 2, Group), seen(2, 2, Alone), seen(3, 2, Group)},
                             std::vector<Moment>{seen(1, 2)}, std::vector<Moment>{seen(1, 0)}})
        for (const Stability asked : {Stability::SeenOnce, Stability::Shown, Stability::DifferentSituations,
                                      Stability::OutsideCourse}) {
            const auto lines = profile::conditions(some, 2, asked, {});
            const bool met = std::all_of(lines.begin(), lines.end(), [](const auto &one) { return one.met(); });
            CHECK(met == (at2(some) >= asked));
        }
}
