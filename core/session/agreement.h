// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

/// How far observers agree, in figures (domain.md, "Agreement of observers"). Pure functions on the observers' own marks.
namespace mettle::session {

/// Counts of pairs: [rank of one observer][rank of the other], ranks from 0, square.
using PairTable = std::vector<std::vector<int>>;

/// Cohen's weighted kappa with its asymptotic 95 % interval (Fleiss, Cohen and Everitt 1969, equation 10), cut at -1 and 1.
struct Kappa
{
    double value = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const Kappa &, const Kappa &) = default;
};

/// Weights are 1 - (distance / greatest distance) ^ power: 2 is quadratic (Fleiss and Cohen 1973), 1 is linear (Cicchetti
/// and Allison 1971). Null without pairs, and where chance alone would agree on everything.
[[nodiscard]] std::optional<Kappa> weightedKappa(const PairTable &table, int power = 2);

/// Krippendorff's alpha for ordinal values (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): for each unit
/// the ranks that were given; units with fewer than two do not count. Null where no disagreement is possible.
[[nodiscard]] std::optional<double> ordinalAlpha(const std::vector<std::vector<int>> &units);

/// Kappa says nothing under so many pairs, alpha under so many units with two values.
inline constexpr int FewestPairs = 20;
inline constexpr int FewestUnits = 10;

/// Two observers: what both marked, and what only one of them saw.
struct PairAgreement
{
    Id<Observer> a;
    Id<Observer> b;
    int pairs = 0; ///< same client, activity and item
    int onlyA = 0;
    int onlyB = 0;
    int exact = 0;
    int withinOne = 0;
    std::optional<Kappa> kappa; ///< from FewestPairs on

    friend bool operator==(const PairAgreement &, const PairAgreement &) = default;
};

/// Three observers or more, together.
struct AlphaAgreement
{
    std::optional<double> value; ///< from FewestUnits on
    int observers = 0;
    int units = 0; ///< with two or more values
    int values = 0; ///< in those
    int single = 0; ///< units with one value

    friend bool operator==(const AlphaAgreement &, const AlphaAgreement &) = default;
};

struct Agreement
{
    int setAside = 0; ///< activities left out
    std::vector<PairAgreement> pairs; ///< for every two observers with marks that count
    std::optional<AlphaAgreement> alpha; ///< from three observers on

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// The figures of a session. `levels` are the orders of the scale, lowest first; marks off the scale do not count. Only
/// levels that observers gave count; observers stand in the order of their ids.
[[nodiscard]] Agreement agreementOf(const std::vector<Activity> &activities, const std::vector<Mark> &marks,
                                    const std::vector<int> &levels);

} // namespace mettle::session
