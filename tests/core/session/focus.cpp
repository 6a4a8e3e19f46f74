// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/focus.h"

#include "support/catch.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace mettle::session;

namespace {

/// How often each client is watched, and by how many different observers.
struct Seen
{
    std::vector<int> times;
    std::vector<std::set<int>> by;
};

Seen seenIn(const FocusPlan &plan, int clients)
{
    Seen seen { std::vector<int>(size_t(clients), 0), std::vector<std::set<int>>(size_t(clients)) };
    for (const auto &round : plan)
        for (size_t observer = 0; observer < round.size(); ++observer)
            for (const int client : round[observer]) {
                ++seen.times[size_t(client)];
                seen.by[size_t(client)].insert(int(observer));
            }
    return seen;
}

} // namespace

TEST_CASE("in every shape each observer follows two to four different people a round, and nobody is forgotten")
{
    for (int clients = 1; clients <= 20; ++clients) {
        for (int observers = 1; observers <= 5; ++observers) {
            for (int rounds = 1; rounds <= 8; ++rounds) {
                INFO(clients << " clients, " << observers << " observers, " << rounds << " rounds");
                const FocusPlan plan = proposeFocus({ clients, observers, rounds });
                REQUIRE(plan.size() == size_t(rounds));
                for (const auto &round : plan) {
                    REQUIRE(round.size() == size_t(observers));
                    for (const auto &mine : round) {
                        CHECK(mine.size() <= size_t(MostWatched));
                        CHECK(mine.size() >= size_t(std::min(clients, FewestWatched)));
                        CHECK(std::set<int>(mine.begin(), mine.end()).size() == mine.size());
                        CHECK(std::all_of(mine.begin(), mine.end(), [&](int one) { return one >= 0 && one < clients; }));
                    }
                }
                const Seen seen = seenIn(plan, clients);
                const auto [least, most] = std::minmax_element(seen.times.begin(), seen.times.end());
                const int places = std::accumulate(seen.times.begin(), seen.times.end(), 0);
                CHECK(*least >= places / clients - 1);
                CHECK(*most <= places / clients + 2);
            }
        }
    }
}

TEST_CASE("over the course everybody comes to two observers where the numbers allow")
{
    for (int clients = 2; clients <= 16; ++clients) {
        for (int observers = 2; observers <= 4; ++observers) {
            INFO(clients << " clients, " << observers << " observers");
            // Enough rounds that everybody has two places, and one more.
            const int places = std::min(std::max((clients + observers - 1) / observers, 2), 4) * observers;
            const int rounds = (2 * clients + places - 1) / places + 1;
            for (const auto &by : seenIn(proposeFocus({ clients, observers, rounds }), clients).by)
                CHECK(by.size() >= 2);
        }
    }
}

TEST_CASE("six people and two observers swap after the first round")
{
    const FocusPlan plan = proposeFocus({ 6, 2, 2 });
    CHECK(plan[0] == std::vector<std::vector<int>> { { 0, 2, 4 }, { 1, 3, 5 } });
    CHECK(plan[1] == std::vector<std::vector<int>> { { 1, 3, 5 }, { 0, 2, 4 } });
}

TEST_CASE("who was watched least before comes first, and by the one who saw them least")
{
    // Client 2 was never watched; client 0 only by observer 0.
    const FocusPlan plan = proposeFocus({ 3, 2, 1 }, { { 3, 1, 0 }, { 0, 2, 0 } });
    CHECK(std::count(plan[0][0].begin(), plan[0][0].end(), 2) + std::count(plan[0][1].begin(), plan[0][1].end(), 2) >= 1);
    CHECK(std::count(plan[0][1].begin(), plan[0][1].end(), 0) == 1);
}

TEST_CASE("without people or without observers there is nothing to deal")
{
    CHECK(proposeFocus({ 0, 2, 1 }) == FocusPlan { { {}, {} } });
    CHECK(proposeFocus({ 4, 0, 1 }) == FocusPlan { {} });
    CHECK(proposeFocus({ 4, 2, 0 }).empty());
}

TEST_CASE("the forecast counts a skill only when everybody gets that far")
{
    CHECK(forecast({ { 2, 2, 3 }, { 3, 4, 3 }, { 1, 5, 5 }, {} }) == Forecast { 2, 1 });
    CHECK(forecast({}) == Forecast {});
}
