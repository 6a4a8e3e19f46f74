// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/agreement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace mettle::session {

namespace {

constexpr double Normal95 = 1.959963984540054; // two-sided 95 % of the normal distribution

/// One client, one activity, one item.
using Unit = std::tuple<QUuid, QUuid, QUuid>;

struct Margins
{
    std::vector<double> rows;
    std::vector<double> columns;
};

Margins marginsOf(const std::vector<std::vector<double>> &shares)
{
    Margins margins { std::vector<double>(shares.size(), 0), std::vector<double>(shares.size(), 0) };
    for (size_t i = 0; i < shares.size(); ++i)
        for (size_t j = 0; j < shares.size(); ++j) {
            margins.rows[i] += shares[i][j];
            margins.columns[j] += shares[i][j];
        }
    return margins;
}

/// What both of two observers gave, and what only one did.
PairAgreement compare(const Id<Observer> &a, const Id<Observer> &b, const std::map<Unit, std::map<QUuid, int>> &units, size_t ranks)
{
    PairAgreement out { a, b };
    PairTable table(ranks, std::vector<int>(ranks, 0));
    for (const auto &[unit, given] : units) {
        const auto one = given.find(a.uuid());
        const auto other = given.find(b.uuid());
        if (one == given.end() || other == given.end()) {
            out.onlyA += one != given.end();
            out.onlyB += other != given.end();
            continue;
        }
        ++out.pairs;
        out.exact += one->second == other->second;
        out.withinOne += std::abs(one->second - other->second) <= 1;
        ++table[size_t(one->second)][size_t(other->second)];
    }
    if (out.pairs >= FewestPairs)
        out.kappa = weightedKappa(table);
    return out;
}

AlphaAgreement together(const std::map<Unit, std::map<QUuid, int>> &units, int observers)
{
    AlphaAgreement out { .observers = observers };
    std::vector<std::vector<int>> values;
    for (const auto &[unit, given] : units) {
        if (given.size() < 2) {
            ++out.single;
            continue;
        }
        ++out.units;
        out.values += int(given.size());
        values.emplace_back();
        for (const auto &[observer, rank] : given)
            values.back().push_back(rank);
    }
    if (out.units >= FewestUnits)
        out.value = ordinalAlpha(values);
    return out;
}

} // namespace

std::optional<Kappa> weightedKappa(const PairTable &table, int power)
{
    const size_t k = table.size();
    double n = 0;
    for (const auto &row : table)
        n += std::accumulate(row.begin(), row.end(), 0);
    if (k < 2 || n == 0)
        return std::nullopt;
    std::vector<std::vector<double>> share(k, std::vector<double>(k, 0));
    std::vector<std::vector<double>> weight = share;
    for (size_t i = 0; i < k; ++i)
        for (size_t j = 0; j < k; ++j) {
            share[i][j] = table[i][j] / n;
            weight[i][j] = 1 - std::pow(std::abs(double(i) - double(j)) / double(k - 1), power);
        }
    const Margins margin = marginsOf(share);
    double observed = 0, expected = 0;
    std::vector<double> rowWeight(k, 0), columnWeight(k, 0);
    for (size_t i = 0; i < k; ++i)
        for (size_t j = 0; j < k; ++j) {
            observed += weight[i][j] * share[i][j];
            expected += weight[i][j] * margin.rows[i] * margin.columns[j];
            rowWeight[i] += weight[i][j] * margin.columns[j];
            columnWeight[j] += weight[i][j] * margin.rows[i];
        }
    if (1 - expected < 1e-12)
        return std::nullopt;
    const double value = (observed - expected) / (1 - expected);
    double sum = 0;
    for (size_t i = 0; i < k; ++i)
        for (size_t j = 0; j < k; ++j) {
            const double part = weight[i][j] * (1 - expected) - (rowWeight[i] + columnWeight[j]) * (1 - observed);
            sum += share[i][j] * part * part;
        }
    const double middle = observed * expected - 2 * expected + observed;
    const double variance = std::max(0.0, (sum - middle * middle) / (n * std::pow(1 - expected, 4)));
    const double half = Normal95 * std::sqrt(variance);
    return Kappa { value, std::max(-1.0, value - half), std::min(1.0, value + half) };
}

std::optional<double> ordinalAlpha(const std::vector<std::vector<int>> &units)
{
    int top = -1;
    for (const auto &unit : units)
        for (const int rank : unit)
            top = std::max(top, rank);
    if (top < 0)
        return std::nullopt;
    const size_t k = size_t(top) + 1;
    std::vector<std::vector<double>> coincidence(k, std::vector<double>(k, 0));
    for (const auto &unit : units)
        for (size_t i = 0; i < unit.size(); ++i)
            for (size_t j = 0; j < unit.size(); ++j)
                if (i != j)
                    coincidence[size_t(unit[i])][size_t(unit[j])] += 1.0 / double(unit.size() - 1);
    const std::vector<double> count = marginsOf(coincidence).rows;
    const double all = std::accumulate(count.begin(), count.end(), 0.0);
    double observed = 0, expected = 0;
    for (size_t c = 0; c < k; ++c)
        for (size_t d = c + 1; d < k; ++d) {
            const double between = std::accumulate(count.begin() + std::ptrdiff_t(c), count.begin() + std::ptrdiff_t(d) + 1, 0.0);
            const double distance = std::pow(between - (count[c] + count[d]) / 2, 2);
            observed += coincidence[c][d] * distance;
            expected += count[c] * count[d] * distance;
        }
    if (expected <= 0)
        return std::nullopt;
    return 1 - (all - 1) * observed / expected;
}

Agreement agreementOf(const std::vector<Activity> &activities, const std::vector<Mark> &marks, const std::vector<int> &levels)
{
    Agreement out;
    std::set<QUuid> counts;
    for (const Activity &activity : activities) {
        out.setAside += activity.setAside.has_value();
        if (!activity.setAside)
            counts.insert(activity.id.uuid());
    }
    std::map<Unit, std::map<QUuid, int>> units;
    std::vector<Id<Observer>> observers;
    for (const Mark &mark : marks) {
        const auto level = std::find(levels.begin(), levels.end(), mark.level);
        if (mark.kind != MarkKind::Level || !mark.observer || mark.role == Role::Self || mark.role == Role::Peer
            || level == levels.end() || !counts.contains(mark.activity.uuid()))
            continue;
        units[{ mark.client.uuid(), mark.activity.uuid(), mark.item.uuid() }][mark.observer->uuid()] = int(level - levels.begin());
        if (std::find(observers.begin(), observers.end(), *mark.observer) == observers.end())
            observers.push_back(*mark.observer);
    }
    std::sort(observers.begin(), observers.end());
    for (size_t i = 0; i < observers.size(); ++i)
        for (size_t j = i + 1; j < observers.size(); ++j)
            out.pairs.push_back(compare(observers[i], observers[j], units, levels.size()));
    if (observers.size() > 2)
        out.alpha = together(units, int(observers.size()));
    return out;
}

} // namespace mettle::session
