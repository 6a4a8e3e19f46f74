// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Who watches whom, round by round: a pure function over places in lists, so that it knows neither names nor rows.
namespace mettle::session {

/// Nobody follows more than four people at once; with fewer than two a round is wasted.
inline constexpr int MostWatched = 4;
inline constexpr int FewestWatched = 2;

/// What is dealt: so many clients who are there, so many observers, so many rounds.
struct FocusShape
{
    int clients = 0;
    int observers = 0;
    int rounds = 0;
};

/// How often each observer watched each client before: [observer][client]; missing entries are 0.
using Watched = std::vector<std::vector<int>>;

/// For each round and observer the clients to watch, in ascending order: [round][observer][place].
using FocusPlan = std::vector<std::vector<std::vector<int>>>;

/// Deals the clients: each observer gets two to four a round (fewer only where there are fewer clients), who was watched
/// least comes first, and among them whom this observer watched least; so each client comes to two observers as soon as
/// the numbers allow. The same question gets the same answer.
[[nodiscard]] FocusPlan proposeFocus(const FocusShape &shape, const Watched &before = {});

/// How far this plan can bring people: a skill counts where every client is watched in so many tasks that can show it.
struct Forecast
{
    int shown = 0; ///< skills for which everybody gets two moments or more
    int situations = 0; ///< three or more

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// `moments`: for each skill and client in how many tasks of the course both come together.
[[nodiscard]] Forecast forecast(const std::vector<std::vector<int>> &moments);

} // namespace mettle::session
