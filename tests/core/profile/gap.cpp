// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace mettle;
using namespace mettle::test;

namespace {

constexpr auto Zero = Stability::NotYetShown;
constexpr auto Once = Stability::SeenOnce;
constexpr auto Shown = Stability::Shown;
constexpr auto Different = Stability::DifferentSituations;
constexpr auto Outside = Stability::OutsideCourse;

/// A position with the rule's stabilities at 1, 2 and 3.
Position standingAt(Stability one, Stability two, Stability three, int moments = 5)
{
    const auto catalogue = smallCatalogue();
    Position position {.competence = coded(catalogue, "1.1")};
    position.atLevel = {{1, one}, {2, two}, {3, three}};
    position.moments = moments;
    return position;
}

Gap against(const Position &position, int level, Stability wanted)
{
    const auto catalogue = smallCatalogue();
    const auto target = Id<framework::Target>::derive(keySpace("target"), "shop");
    const auto item = coded(catalogue, "1.1");
    return profile::gap(position,
                        {.id = framework::targetLineId(target, item),
                         .target = target,
                         .item = item,
                         .level = level,
                         .stability = wanted},
                        catalogue);
}

Position decided(Position position, std::optional<int> level, Stability stability)
{
    const auto catalogue = smallCatalogue();
    position.decided = session::Decision {.id = session::decisionId(EvidenceBuilder::client(), position.competence),
                                          .client = EvidenceBuilder::client(),
                                          .competence = position.competence,
                                          .level = level,
                                          .stability = stability};
    return position;
}

} // namespace

TEST_CASE("strong: the stability at the level asked reaches what is asked, whatever the position above")
{
    CHECK(against(standingAt(Outside, Shown, Zero), 2, Shown) == Gap::Strong);
    CHECK(against(standingAt(Outside, Different, Shown), 2, Different) == Gap::Strong);
    CHECK(against(standingAt(Outside, Different, Shown), 2, Shown) == Gap::Strong);
    CHECK(against(standingAt(Outside, Outside, Outside), 1, Outside) == Gap::Strong);
}

TEST_CASE("nearly: one rank short at the level, or reached at the level just below; not both")
{
    CHECK(against(standingAt(Shown, Once, Zero), 2, Shown) == Gap::Nearly); // one rank short, and level 1 reaches it
    CHECK(against(standingAt(Once, Once, Zero), 2, Shown) == Gap::Nearly); // one rank short
    CHECK(against(standingAt(Shown, Zero, Zero), 2, Shown) == Gap::Nearly); // one level short
    CHECK(against(standingAt(Different, Shown, Zero), 2, Different) == Gap::Nearly);
    CHECK(against(standingAt(Different, Once, Zero), 2, Different) == Gap::Nearly);
    CHECK(against(standingAt(Shown, Once, Zero), 2, Different) == Gap::ToWorkOn); // one level and one rank short
    CHECK(against(standingAt(Outside, Zero, Zero), 3, Shown) == Gap::ToWorkOn); // two levels short
    CHECK(against(standingAt(Once, Zero, Zero), 1, Different) == Gap::ToWorkOn); // two ranks short
    CHECK(against(standingAt(Different, Different, Different), 3, Outside) == Gap::Nearly);
}

TEST_CASE("level 0 is no level just below level 1")
{
    CHECK(against(standingAt(Zero, Zero, Zero), 1, Shown) == Gap::ToWorkOn);
    CHECK(against(standingAt(Once, Zero, Zero), 1, Shown) == Gap::Nearly);
}

TEST_CASE("unknown is never a deficit: then not yet explored, then too little seen with one or two moments")
{
    const auto unexplored = Stability::NotYetExplored;
    CHECK(against(standingAt(unexplored, unexplored, unexplored, 0), 2, Shown) == Gap::NotYetExplored);
    CHECK(against(standingAt(Zero, Zero, Zero, 1), 2, Shown) == Gap::TooLittleSeen);
    CHECK(against(standingAt(Zero, Zero, Zero, 2), 2, Shown) == Gap::TooLittleSeen);
    CHECK(against(standingAt(Zero, Zero, Zero, 3), 2, Shown) == Gap::ToWorkOn);
    // Strong and nearly come first, also with few moments.
    CHECK(against(standingAt(Shown, Shown, Shown, 2), 2, Shown) == Gap::Strong);
    CHECK(against(standingAt(Once, Once, Zero, 1), 2, Shown) == Gap::Nearly);
}

TEST_CASE("a target asks at least shown")
{
    CHECK(against(standingAt(Once, Once, Zero), 2, Once) == Gap::Nearly);
    CHECK(against(standingAt(Shown, Shown, Zero), 2, Zero) == Gap::Strong);
}

TEST_CASE("the gap follows a decision: below its level the better of both, at it the decision's, above it nothing")
{
    const Position rule = standingAt(Outside, Different, Shown);
    // Decided: 2, shown.
    const Position two = decided(rule, 2, Shown);
    CHECK(against(two, 1, Outside) == Gap::Strong); // the rule's is better below
    CHECK(against(two, 2, Shown) == Gap::Strong);
    CHECK(against(two, 2, Different) == Gap::Nearly); // the decision's, not the rule's
    CHECK(against(two, 3, Shown) == Gap::Nearly); // nothing above, but level 2 is shown
    CHECK(against(two, 3, Different) == Gap::ToWorkOn); // nothing above, and level 2 only shown
    // Decided higher than the rule: 3, in different situations.
    const Position three = decided(standingAt(Shown, Once, Zero), 3, Different);
    CHECK(against(three, 3, Different) == Gap::Strong);
    CHECK(against(three, 2, Different) == Gap::Strong); // below it the decision's is better
    CHECK(against(three, 3, Outside) == Gap::Nearly);
    // Decided: no position.
    const Position none = decided(rule, std::nullopt, Shown);
    CHECK(against(none, 1, Shown) == Gap::ToWorkOn);
    CHECK(against(none, 2, Shown) == Gap::ToWorkOn);
    CHECK(against(decided(standingAt(Shown, Shown, Zero, 2), std::nullopt, Shown), 1, Shown) == Gap::TooLittleSeen);
}

TEST_CASE("a confirmation changes no gap")
{
    Position position = standingAt(Outside, Different, Zero);
    const Gap before = against(position, 3, Different);
    position.confirmed = decided(position, 1, Shown).decided;
    CHECK(against(position, 3, Different) == before);
    CHECK(before == Gap::Nearly);
}

TEST_CASE("the level just below is the scale's, on a scale that does not count by one")
{
    const auto catalogue = smallCatalogue({{1, "some"}, {3, "more"}, {5, "most"}});
    EvidenceBuilder told(catalogue);
    for (const char *date : {"2026-03-02", "2026-03-03", "2026-03-04"})
        told.activity(date).mark("Sofie", "1.1", 3);
    const auto target = Id<framework::Target>::derive(keySpace("target"), "shop");
    const auto at = [&](int level) {
        const framework::TargetLine line {.id = framework::targetLineId(target, coded(catalogue, "1.1")),
                                          .target = target,
                                          .item = coded(catalogue, "1.1"),
                                          .level = level,
                                          .stability = Shown};
        return profile::gap(positionOn(catalogue, told), line, catalogue);
    };
    CHECK(at(1) == Gap::Strong);
    CHECK(at(3) == Gap::Strong);
    CHECK(at(2) == Gap::Strong); // between two levels: what reaches the next one up
    CHECK(at(5) == Gap::Nearly);
    CHECK(at(6) == Gap::ToWorkOn); // above the scale: level 5 is not shown
}

TEST_CASE("a badge is proposed for the level and stability by the rule, and only for what can be explained")
{
    Position position = standingAt(Outside, Different, Shown);
    CHECK_FALSE(profile::meets(position, 2, Different)); // cannot explain it
    position.canExplain = true;
    CHECK(profile::meets(position, 2, Different));
    CHECK(profile::meets(position, 1, Outside));
    CHECK_FALSE(profile::meets(position, 2, Outside));
    CHECK_FALSE(profile::meets(position, 3, Different));
    CHECK_FALSE(profile::meets(position, 3, Shown)); // never for less than in different situations
    CHECK(profile::meets(position, 2, Shown));
    CHECK_FALSE(profile::meets(position, 4, Different));
    CHECK_FALSE(profile::meets(standingAt(Stability::NotYetExplored, Stability::NotYetExplored,
                                          Stability::NotYetExplored, 0), 1, Different));
}

TEST_CASE("a decision alone never makes a badge due, and one below what is asked holds it back")
{
    Position low = standingAt(Different, Shown, Zero);
    low.canExplain = true;
    CHECK_FALSE(profile::meets(decided(low, 3, Outside), 2, Different));
    Position high = standingAt(Outside, Different, Shown);
    high.canExplain = true;
    CHECK_FALSE(profile::meets(decided(high, 1, Outside), 2, Different));
    CHECK_FALSE(profile::meets(decided(high, 2, Shown), 2, Different));
    CHECK_FALSE(profile::meets(decided(high, std::nullopt, Shown), 2, Different));
    CHECK(profile::meets(decided(high, 2, Different), 2, Different));
    CHECK(profile::meets(decided(high, 3, Shown), 2, Different)); // the rule's is better below
}
