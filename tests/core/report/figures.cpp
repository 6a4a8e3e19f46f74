// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include "core/report/said.h"
#include "core/report/sample.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::report;
using namespace mettle::test;
using framework::Stability;

namespace {

constexpr Stability No = Stability::NotYetShown, Once = Stability::SeenOnce, Shown = Stability::Shown,
                    Different = Stability::DifferentSituations, Outside = Stability::OutsideCourse;

} // namespace

TEST_CASE("a bar fills each level by the stability at that level")
{
    const auto catalogue = seventeen();
    const auto competence = skill(catalogue, "1.2");
    const BarFigure bar = barFigure(position(competence, {Outside, Different, Once}), catalogue);
    CHECK(bar.quarters == std::vector<int>{4, 3, 1});
    CHECK(bar.position == 1); // the second box: level 2
    CHECK(bar.explored);
    CHECK(bar.self == -1);
    CHECK_FALSE(bar.target);

    const BarFigure unexplored = barFigure(position(competence, {}), catalogue);
    CHECK(unexplored.quarters == std::vector<int>{0, 0, 0});
    CHECK_FALSE(unexplored.explored);
    const BarFigure notShown = barFigure(position(competence, {No, No, No}), catalogue);
    CHECK(notShown.explored);
    CHECK(notShown.position == -1);
}

TEST_CASE("a bar carries the target at its quarter and the client's own level")
{
    const auto catalogue = seventeen();
    const auto competence = skill(catalogue, "1.2");
    auto one = position(competence, {Shown, No, No});
    one.self = 3;
    const framework::TargetLine line{framework::targetLineId(idOf<framework::Target>("t", "t"_s), competence),
                                     idOf<framework::Target>("t", "t"_s),
                                     competence,
                                     2,
                                     Different,
                                     framework::Need::Nice,
                                     {}};
    const BarFigure bar = barFigure(one, catalogue, &line);
    CHECK(bar.target == TargetFigure{1, 3, false});
    CHECK(bar.self == 2);
    one.self = 0; // "not yet" has no box
    CHECK(barFigure(one, catalogue, &line).self == -1);
}

TEST_CASE("a decision stands in the bar as gaps follow it")
{
    const auto catalogue = seventeen();
    const auto competence = skill(catalogue, "1.2");
    auto one = position(competence, {Different, Shown, Once});
    session::Decision decision{.id = session::decisionId(idOf<people::Client>("c", "c"_s), competence),
                               .client = idOf<people::Client>("c", "c"_s),
                               .competence = competence};
    // Decided lower: the level below keeps the better of rule and decision, nothing stands above.
    decision.level = 2;
    decision.stability = Outside;
    one.decided = decision;
    CHECK(barFigure(one, catalogue).quarters == std::vector<int>{4, 4, 0});
    CHECK(barFigure(one, catalogue).position == 1);
    decision.level = 1;
    decision.stability = Shown;
    one.decided = decision;
    CHECK(barFigure(one, catalogue).quarters == std::vector<int>{2, 0, 0});
    // Decided: no position.
    decision.level = std::nullopt;
    one.decided = decision;
    CHECK(barFigure(one, catalogue).quarters == std::vector<int>{0, 0, 0});
    CHECK(barFigure(one, catalogue).position == -1);
}

TEST_CASE("marks know their rank: not shown is none, and a scale without it begins at one")
{
    const auto own = seventeen();
    CHECK(markFigure(own, 0) == MarkFigure{MarkFigure::State::Level, "0"_s, 0, 3, false});
    CHECK(markFigure(own, 3) == MarkFigure{MarkFigure::State::Level, "3"_s, 3, 3, false});
    const auto eight = listOf(1, 8);
    CHECK(markFigure(eight, 1) == MarkFigure{MarkFigure::State::Level, "1"_s, 1, 8, false});
    CHECK(markFigure(eight, 8).rank == 8);
    CHECK(markFigure(own, 7).rank == 0);
}
