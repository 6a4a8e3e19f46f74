// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agreement.h"

#include "support/catch.h"

using namespace mettle;
using namespace mettle::session;

namespace {

template<typename T>
Id<T> id(int number)
{
    return *Id<T>::fromUuid(QUuid(uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

Activity activity(int number)
{
    return { id<Activity>(number) };
}

Mark mark(int activity, int client, int item, int observer, int level)
{
    Mark out { id<Mark>(1), id<Activity>(activity), id<Client>(client), id<Item>(item), id<Observer>(observer) };
    out.level = level;
    return out;
}

const std::vector<int> Scale { 0, 1, 2, 3 };

} // namespace

TEST_CASE("weighted kappa and its interval are those that SAS prints")
{
    // PROC FREQ, linear weights, as kept in statsmodels' test_inter_rater.py: 0.4701, 0.1845 to 0.7558.
    const auto linear = weightedKappa({ { 0, 4, 1 }, { 0, 8, 0 }, { 0, 1, 5 } }, 1);
    REQUIRE(linear);
    CHECK(linear->value == Approx(0.4701).margin(0.00005));
    CHECK(linear->low == Approx(0.1845).margin(0.00005));
    CHECK(linear->high == Approx(0.7558).margin(0.00005));
}

TEST_CASE("quadratic weighted kappa is that of R's irr")
{
    // kappa2(anxiety[, 2:3], "squared"): 0.2520325, as kept in statsmodels' tests; ratings 1, 2, 3, 4 and 6 in order.
    const auto squared = weightedKappa({ { 0, 0, 1, 0, 0 }, { 4, 0, 1, 0, 0 }, { 2, 3, 3, 0, 0 }, { 0, 2, 0, 1, 1 }, { 1, 0, 0, 1, 0 } });
    REQUIRE(squared);
    CHECK(squared->value == Approx(0.2520325).margin(0.0000001));
    // A level that nobody gave changes nothing: the distances keep their order of two.
    const auto wider = weightedKappa({ { 5, 1, 0, 0 }, { 1, 5, 0, 0 }, { 0, 1, 4, 0 }, { 0, 0, 0, 0 } });
    const auto narrow = weightedKappa({ { 5, 1, 0 }, { 1, 5, 0 }, { 0, 1, 4 } });
    CHECK(wider->value == Approx(narrow->value));
    CHECK(wider->low == Approx(narrow->low));
}

TEST_CASE("kappa is silent where chance agrees on everything, and never leaves -1 to 1")
{
    CHECK_FALSE(weightedKappa({ { 0, 0 }, { 0, 30 } }));
    CHECK_FALSE(weightedKappa({ { 0, 0 }, { 0, 0 } }));
    CHECK_FALSE(weightedKappa({}));
    const auto all = weightedKappa({ { 10, 0 }, { 0, 10 } });
    REQUIRE(all);
    CHECK(all->value == Approx(1));
    CHECK(all->high <= 1);
    const auto against = weightedKappa({ { 0, 10 }, { 10, 0 } });
    REQUIRE(against);
    CHECK(against->value == Approx(-1));
    CHECK(against->low >= -1);
}

TEST_CASE("alpha is Krippendorff's own example with missing values")
{
    // Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", example C: four observers, twelve units: ordinal 0.815.
    const std::vector<std::vector<int>> units { { 0, 0, 0 }, { 1, 1, 2, 1 }, { 2, 2, 2, 2 }, { 2, 2, 2, 2 }, { 1, 1, 1, 1 }, { 0, 1, 2, 3 },
                                                { 3, 3, 3, 3 }, { 0, 0, 1, 0 }, { 1, 1, 1, 1 }, { 4, 4, 4 }, { 0, 0 }, { 2 } };
    const auto alpha = ordinalAlpha(units);
    REQUIRE(alpha);
    CHECK(*alpha == Approx(0.815).margin(0.0005));
    CHECK_FALSE(ordinalAlpha({ { 2, 2 }, { 2, 2 } })); // nothing to disagree about
    CHECK_FALSE(ordinalAlpha({}));
}

TEST_CASE("a pair is one client, one activity and one item that both marked; the rest is counted beside")
{
    std::vector<Mark> marks { mark(1, 1, 1, 1, 2), mark(1, 1, 1, 2, 2), // the same
                              mark(1, 1, 2, 1, 0), mark(1, 1, 2, 2, 2), // two apart
                              mark(1, 2, 1, 1, 3), mark(1, 2, 2, 2, 1), // another behaviour: no pair
                              mark(2, 1, 1, 1, 1), mark(2, 1, 1, 2, 2), // one apart, in another activity
                              mark(3, 1, 1, 1, 0), mark(3, 1, 1, 2, 3) }; // set aside
    Mark tick = mark(1, 3, 1, 1, 0);
    tick.kind = MarkKind::Tick;
    Mark self = mark(1, 1, 3, 1, 1);
    self.observer.reset();
    self.role = people::Role::Self;
    marks.push_back(tick);
    marks.push_back(self);
    Activity failed = activity(3);
    failed.setAside = QStringLiteral("the alarm");
    const Agreement found = agreementOf({ activity(1), activity(2), failed }, marks, Scale);
    CHECK(found.setAside == 1);
    REQUIRE(found.pairs.size() == 1);
    CHECK(found.pairs[0] == PairAgreement { id<Observer>(1), id<Observer>(2), 3, 1, 1, 1, 2, std::nullopt });
    CHECK_FALSE(found.alpha);
}

TEST_CASE("kappa comes with twenty pairs, alpha with three observers and ten units")
{
    std::vector<Mark> marks;
    for (int item = 0; item < 19; ++item)
        for (int observer = 1; observer <= 2; ++observer)
            marks.push_back(mark(1, 1, item, observer, item % 4));
    CHECK_FALSE(agreementOf({ activity(1) }, marks, Scale).pairs[0].kappa);
    for (int observer = 1; observer <= 2; ++observer)
        marks.push_back(mark(1, 1, 19, observer, 1));
    const Agreement two = agreementOf({ activity(1) }, marks, Scale);
    REQUIRE(two.pairs[0].kappa);
    CHECK(two.pairs[0].kappa->value == Approx(1));
    marks.push_back(mark(1, 2, 0, 3, 2)); // a third, alone with their unit
    const Agreement three = agreementOf({ activity(1) }, marks, Scale);
    CHECK(three.pairs.size() == 3);
    REQUIRE(three.alpha);
    REQUIRE(three.alpha->value);
    CHECK(*three.alpha->value == Approx(1));
    CHECK(three.alpha->observers == 3);
    CHECK(three.alpha->units == 20);
    CHECK(three.alpha->values == 40);
    CHECK(three.alpha->single == 1);
    marks.erase(marks.begin() + 18, marks.end()); // nine units with two values
    marks.push_back(mark(1, 2, 0, 3, 2));
    const Agreement few = agreementOf({ activity(1) }, marks, Scale);
    REQUIRE(few.alpha);
    CHECK_FALSE(few.alpha->value);
    CHECK(few.alpha->units == 9);
}
