// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

#include <random>

// What must hold for any evidence, tried on random evidence from fixed seeds.

using namespace mettle;
using namespace mettle::test;

namespace {

constexpr int Tries = 300;

/// A repeatable source of choices (std::uniform_int_distribution differs between libraries).
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int upTo(int highest) { return int(m_engine() % unsigned(highest + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template<typename T>
    T &any(std::vector<T> &of)
    {
        return of[size_t(upTo(int(of.size()) - 1))];
    }
    template<typename T>
    void shuffle(std::vector<T> &all)
    {
        for (size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[size_t(upTo(int(i) - 1))]);
    }

private:
    std::mt19937 m_engine;
};

QByteArray dayNumber(int number)
{
    return QDate(2026, 1, 1).addDays(number).toString(Qt::ISODate).toLatin1();
}

std::optional<Kind> anyKind(Dice &dice)
{
    const int kind = dice.upTo(5);
    return kind == 5 ? std::nullopt : std::optional(Kind(kind));
}

enum class Days { AllDifferent, AsTheyFall };

EvidenceBuilder anyEvidence(const framework::Catalogue &catalogue, Dice &dice, Days days = Days::AsTheyFall)
{
    static const std::array names {"Sofie", "Jan", "Nadia", "Els"};
    static const std::array codes {"1.1", "1.1.1", "1.1.2", "1.1.3", "1.2", "1.2.1", "2.1.2"};
    EvidenceBuilder told(catalogue);
    const int activities = dice.upTo(12);
    for (int i = 0; i < activities; ++i) {
        told.activity(dayNumber(days == Days::AllDifferent ? 2 * i : dice.upTo(9)).constData(), anyKind(dice));
        if (dice.oneIn(8))
            told.setAside("it failed");
        if (dice.oneIn(3))
            told.imported();
        const int marks = 1 + dice.upTo(7);
        for (int j = 0; j < marks; ++j) {
            const size_t who = size_t(dice.upTo(3));
            const char *code = codes[size_t(dice.upTo(int(codes.size()) - 1))];
            // One person marks in one role.
            told.mark(names[who], code, dice.upTo(3), Role(who));
            if (dice.oneIn(2))
                told.close(names[who]);
        }
        if (dice.oneIn(6))
            told.agree("1.1", dice.upTo(3));
        if (dice.oneIn(4))
            told.self("1.1", dice.upTo(3));
    }
    if (dice.oneIn(3))
        told.decide("1.1", 1 + dice.upTo(2), Stability::Shown, "2026-01-05T12:00");
    return told;
}

} // namespace

TEST_CASE("the order of entry never matters")
{
    const auto catalogue = smallCatalogue();
    Dice dice(1);
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        const session::Evidence evidence = anyEvidence(catalogue, dice).evidence();
        session::Evidence other = evidence;
        dice.shuffle(other.sessions);
        dice.shuffle(other.activities);
        dice.shuffle(other.marks);
        dice.shuffle(other.closings);
        dice.shuffle(other.agreed);
        dice.shuffle(other.decisions);
        dice.shuffle(other.observers);
        REQUIRE(profile::positions(catalogue, other, {}) == profile::positions(catalogue, evidence, {}));
    }
}

TEST_CASE("one more success in a new activity on a day of its own never lowers a stability, when no two share a day")
{
    const auto catalogue = smallCatalogue();
    Dice dice(2);
    int raised = 0;
    for (int i = 0; i < Tries; ++i) {
        const EvidenceBuilder before = anyEvidence(catalogue, dice, Days::AllDifferent);
        const int level = 1 + dice.upTo(2);
        EvidenceBuilder after = before;
        // An odd day: before, between or after the others.
        after.activity(dayNumber(2 * dice.upTo(13) - 1).constData(), anyKind(dice));
        after.mark("Sofie", "1.1", level + dice.upTo(3 - level));
        const Stability was = positionOn(catalogue, before).atLevel[level];
        const Stability is = positionOn(catalogue, after).atLevel[level];
        CAPTURE(i, level, was, is);
        REQUIRE(is >= was);
        raised += is > was;
    }
    CHECK(raised > Tries / 10); // the tries do reach the edges
}

TEST_CASE("stability never rises with the level, and the position is the highest level that is shown")
{
    const auto catalogue = smallCatalogue();
    Dice dice(3);
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        const Position position = positionOn(catalogue, anyEvidence(catalogue, dice));
        REQUIRE(position.atLevel[1] >= position.atLevel[2]);
        REQUIRE(position.atLevel[2] >= position.atLevel[3]);
        std::optional<int> highest;
        for (int level = 1; level <= 3; ++level)
            if (position.atLevel[level] >= Stability::Shown)
                highest = level;
        REQUIRE(position.level == highest);
        REQUIRE(position.stability == (highest ? position.atLevel[*highest] : position.atLevel[1]));
    }
}

TEST_CASE("what clients and peers say never moves a position")
{
    const auto catalogue = smallCatalogue();
    Dice dice(4);
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        const EvidenceBuilder told = anyEvidence(catalogue, dice);
        if (told.evidence().activities.empty())
            continue;
        EvidenceBuilder more = told;
        for (const char *code : {"1.1", "1.1.1", "1.2", "2.1"}) {
            more.self(code, dice.upTo(3));
            more.mark("a peer", code, dice.upTo(3), Role::Peer);
        }
        auto before = profile::positions(catalogue, told.evidence(), {});
        auto after = profile::positions(catalogue, more.evidence(), {});
        for (auto *all : {&before, &after})
            for (Position &position : *all)
                position.self.reset(); // it stands beside, and may have changed
        REQUIRE(after == before);
    }
}

TEST_CASE("set aside equals absent")
{
    const auto catalogue = smallCatalogue();
    Dice dice(5);
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        session::Evidence setAside = anyEvidence(catalogue, dice).evidence();
        if (setAside.activities.empty())
            continue;
        session::Activity &chosen = dice.any(setAside.activities);
        chosen.setAside = QStringLiteral("it failed");
        session::Evidence absent = setAside;
        std::erase_if(absent.activities, [&](const auto &activity) { return activity.id == chosen.id; });
        std::erase_if(absent.marks, [&](const auto &mark) { return mark.activity == chosen.id; });
        std::erase_if(absent.agreed, [&](const auto &agreed) { return agreed.activity == chosen.id; });
        std::erase_if(absent.closings, [&](const auto &closing) { return closing.activity == chosen.id; });
        REQUIRE(profile::positions(catalogue, setAside, {}) == profile::positions(catalogue, absent, {}));
    }
}

TEST_CASE("a profile at a far day is the profile of now, and at a day before all it is empty")
{
    const auto catalogue = smallCatalogue();
    Dice dice(6);
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        const session::Evidence evidence = anyEvidence(catalogue, dice).evidence();
        REQUIRE(profile::positions(catalogue, evidence, {}, QDate(2100, 1, 1))
                == profile::positions(catalogue, evidence, {}));
        for (const Position &position : profile::positions(catalogue, evidence, {}, QDate(2025, 12, 31))) {
            REQUIRE(position.moments == 0);
            REQUIRE(position.stability == Stability::NotYetExplored);
        }
    }
}

TEST_CASE("a profile at a day equals the profile of what there was by then")
{
    const auto catalogue = smallCatalogue();
    Dice dice(7);
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        const session::Evidence evidence = anyEvidence(catalogue, dice).evidence();
        const QDate day = QDate(2026, 1, 1).addDays(dice.upTo(9));
        session::Evidence byThen = evidence;
        std::erase_if(byThen.activities, [&](const auto &activity) { return activity.date > day; });
        std::erase_if(byThen.decisions, [&](const auto &decision) { return decision.on.date() > day; });
        REQUIRE(profile::positions(catalogue, evidence, {}, day) == profile::positions(catalogue, byThen, {}));
    }
}

TEST_CASE("values follow the rule's words: at least half of the indicators, more than half of the observers")
{
    const auto catalogue = smallCatalogue();
    static const std::array names {"Sofie", "Jan", "Nadia", "Els"};
    static const std::array codes {"1.1.1", "1.1.2", "1.1.3"};
    Dice dice(8);
    // The sentence of domain.md, read literally: try each level from the top.
    const auto highest = [](const std::vector<int> &values, auto enough) {
        for (int level = 3; level > 0; --level)
            if (enough(std::count_if(values.begin(), values.end(), [&](int value) { return value >= level; })))
                return level;
        return 0;
    };
    for (int i = 0; i < Tries; ++i) {
        CAPTURE(i);
        EvidenceBuilder told(catalogue);
        told.activity("2026-03-04").imported();
        std::vector<int> values;
        const int observers = 1 + dice.upTo(3);
        for (int j = 0; j < observers; ++j) {
            std::vector<int> levels;
            const int indicators = 1 + dice.upTo(2);
            for (int k = 0; k < indicators; ++k) {
                levels.push_back(dice.upTo(3));
                told.mark(names[size_t(j)], codes[size_t(k)], levels.back());
            }
            values.push_back(highest(levels, [&](auto n) { return 2 * size_t(n) >= levels.size(); }));
        }
        REQUIRE(valuesOf(catalogue, told)
                == std::vector {highest(values, [&](auto n) { return 2 * size_t(n) > values.size(); })});
    }
}
