// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/focus.h"

#include <algorithm>
#include <tuple>

namespace mettle::session {

namespace {

constexpr int MomentsForShown = 2; // domain.md, "Position": shown, in different situations
constexpr int MomentsForSituations = 3;

/// The watching so far, kept up to date while dealing.
struct Table
{
    Watched each; ///< [observer][client]
    std::vector<int> all; ///< by client

    Table(const FocusShape &shape, const Watched &before)
        : each(size_t(shape.observers), std::vector<int>(size_t(shape.clients), 0))
        , all(size_t(shape.clients), 0)
    {
        for (size_t o = 0; o < each.size() && o < before.size(); ++o)
            for (size_t c = 0; c < all.size() && c < before[o].size(); ++c)
                add(o, c, before[o][c]);
    }
    void add(size_t observer, size_t client, int times = 1)
    {
        each[observer][client] += times;
        all[client] += times;
    }
};

int perObserver(const FocusShape &shape)
{
    const int fair = (shape.clients + shape.observers - 1) / shape.observers;
    return std::min(std::clamp(fair, FewestWatched, MostWatched), shape.clients);
}

} // namespace

FocusPlan proposeFocus(const FocusShape &shape, const Watched &before)
{
    FocusPlan plan(size_t(std::max(0, shape.rounds)), std::vector<std::vector<int>>(size_t(std::max(0, shape.observers))));
    if (shape.clients <= 0 || shape.observers <= 0)
        return plan;
    Table table(shape, before);
    const int each = perObserver(shape);
    for (size_t round = 0; round < plan.size(); ++round) {
        std::vector<int> watching(size_t(shape.clients), 0); // this round
        for (int turn = 0; turn < each; ++turn) {
            for (size_t seat = 0; seat < plan[round].size(); ++seat) {
                // The first choice goes round, so that nobody always has the leavings.
                const size_t observer = (seat + round) % plan[round].size();
                auto &mine = plan[round][observer];
                int best = -1;
                const auto rank = [&](int client) {
                    const auto c = size_t(client);
                    return std::tuple(watching[c], table.all[c], table.each[observer][c], client);
                };
                for (int client = 0; client < shape.clients; ++client)
                    if (std::find(mine.begin(), mine.end(), client) == mine.end() && (best < 0 || rank(client) < rank(best)))
                        best = client;
                mine.push_back(best);
                ++watching[size_t(best)];
                table.add(observer, size_t(best));
            }
        }
        for (auto &mine : plan[round])
            std::sort(mine.begin(), mine.end());
    }
    return plan;
}

Forecast forecast(const std::vector<std::vector<int>> &moments)
{
    Forecast out;
    for (const auto &skill : moments) {
        if (skill.empty())
            continue;
        const int least = *std::min_element(skill.begin(), skill.end());
        out.shown += least >= MomentsForShown;
        out.situations += least >= MomentsForSituations;
    }
    return out;
}

} // namespace mettle::session
