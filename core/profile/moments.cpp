// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/situations.h"

#include <algorithm>
#include <functional>
#include <span>
#include <tuple>

namespace mettle::profile {

namespace {

using people::Role;
using session::Mark;
using session::Observer;

/// One mark, and where it belongs.
struct Row
{
    size_t situation;
    const Item *competence;
    int observer; ///< place of the observer in the order of names
    const Mark *mark;
};

/// The values of one level each, or of one observer each, that `needed` of them reach: order statistics,
/// never a mean.
int reached(std::vector<int> values, size_t needed)
{
    std::nth_element(values.begin(), values.begin() + ptrdiff_t(needed) - 1, values.end(), std::greater());
    return values[needed - 1];
}

int reachedByHalf(const std::vector<int> &levels)
{
    return reached(levels, (levels.size() + 1) / 2);
}

int reachedByMoreThanHalf(const std::vector<int> &levels)
{
    return reached(levels, levels.size() / 2 + 1);
}

/// The levels of a scale as steps: a list may number its levels 1, 3, 5.
class Steps
{
public:
    explicit Steps(const Catalogue &catalogue)
    {
        for (const framework::Level &level : catalogue.mainLevels())
            m_orders.push_back(level.order);
    }

    [[nodiscard]] ptrdiff_t between(int low, int high) const
    {
        return std::lower_bound(m_orders.begin(), m_orders.end(), high)
            - std::lower_bound(m_orders.begin(), m_orders.end(), low);
    }

private:
    std::vector<int> m_orders;
};

/// What one observer says in one moment.
struct View
{
    int value = 0;
    bool lookFurther = false;
};

View viewOf(std::span<const Row> rows, const Steps &steps)
{
    std::vector<int> whole;
    std::vector<int> indicators;
    for (const Row &row : rows)
        (row.mark->item == row.competence->id ? whole : indicators).push_back(row.mark->level);
    // Two whole marks of one person can only come from a merge (two roles); they are read as indicators are.
    if (!whole.empty())
        return {reachedByHalf(whole), false};
    const auto [low, high] = std::minmax_element(indicators.begin(), indicators.end());
    return {reachedByHalf(indicators), steps.between(*low, *high) >= 2};
}

bool liesOutside(const std::optional<programme::Kind> &kind)
{
    return kind == programme::Kind::RealWork || kind == programme::Kind::DailyLife;
}

/// The moment that the marks of one activity and one competence make; rows stand by observer.
Moment momentOf(std::span<const Row> rows, const session::Activity &activity, const Steps &steps)
{
    Moment moment{.activity = activity.id,
                  .competence = rows.front().competence->id,
                  .date = activity.date,
                  .kind = activity.kind,
                  .seenBy = {},
                  .lastMarked = rows.front().mark->at};
    std::vector<int> values;
    std::vector<std::tuple<Role, int, Id<Observer>>> observers;
    for (size_t from = 0; from < rows.size();) {
        const Id<Observer> observer = *rows[from].mark->observer;
        size_t to = from;
        Role role = rows[from].mark->role;
        for (; to < rows.size() && *rows[to].mark->observer == observer; ++to) {
            role = std::min(role, rows[to].mark->role);
            moment.lastMarked = std::max(moment.lastMarked, rows[to].mark->at);
            moment.outside |= liesOutside(activity.kind)
                && (rows[to].mark->role == Role::Coach || rows[to].mark->role == Role::Workplace);
        }
        const View view = viewOf(rows.subspan(from, to - from), steps);
        values.push_back(view.value);
        moment.lookFurther |= view.lookFurther;
        observers.emplace_back(role, rows[from].observer, observer);
        from = to;
    }
    moment.value = reachedByMoreThanHalf(values);
    std::sort(observers.begin(), observers.end());
    for (const auto &observer : observers)
        moment.seenBy.push_back(std::get<2>(observer));
    return moment;
}

/// Everybody's place in the order of names, so that no answer depends on the order of entry.
QHash<Id<Observer>, int> placesByName(const Evidence &evidence)
{
    std::vector<std::pair<QString, Id<Observer>>> names;
    for (const Observer &observer : evidence.observers)
        names.emplace_back(folded(observer.name), observer.id);
    std::sort(names.begin(), names.end());
    QHash<Id<Observer>, int> out;
    for (const auto &[name, id] : names)
        out.insert(id, int(out.size()));
    return out;
}

std::vector<Row> rowsOf(const Catalogue &catalogue, const Evidence &evidence,
                        const std::vector<Situation> &all)
{
    QHash<Id<session::Activity>, size_t> places;
    for (size_t place = 0; place < all.size(); ++place)
        if (all[place].closed)
            places.insert(all[place].activity->id, place);
    const QHash<Id<Observer>, int> observers = placesByName(evidence);
    QHash<Id<Item>, const Item *> competences; // each item is looked up once

    std::vector<Row> rows;
    for (const Mark &mark : evidence.marks) {
        const auto place = places.constFind(mark.activity);
        if (!isObserved(mark) || place == places.constEnd())
            continue;
        auto competence = competences.constFind(mark.item);
        if (competence == competences.constEnd())
            competence = competences.insert(mark.item, catalogue.competenceOf(mark.item));
        if (*competence) // else a mark in another framework
            rows.push_back(
                {*place, *competence, observers.value(*mark.observer, int(observers.size())), &mark});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const auto key = [](const Row &row) {
            return std::tie(row.situation, row.competence, row.observer, *row.mark->observer, row.mark->id);
        };
        return key(a) < key(b);
    });
    return rows;
}

/// What was agreed on the moments: one mark at most for each, by its key.
void agree(std::vector<Moment> &moments, const Evidence &evidence)
{
    QHash<std::pair<Id<session::Activity>, Id<Item>>, const session::AgreedMark *> agreed;
    for (const session::AgreedMark &mark : evidence.agreed)
        agreed.insert({mark.activity, mark.competence}, &mark);
    for (Moment &moment : moments) {
        if (const session::AgreedMark *mark = agreed.value({moment.activity, moment.competence})) {
            moment.value = mark->level;
            moment.agreed = true;
            moment.lookFurther = false;
        }
    }
}

} // namespace

std::vector<Moment> moments(const Catalogue &catalogue, const Evidence &evidence,
                            const std::optional<QDate> &at)
{
    const std::vector<Situation> all = situations(evidence, at);
    const std::vector<Row> rows = rowsOf(catalogue, evidence, all);
    const Steps steps(catalogue);
    std::vector<Moment> out;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to < rows.size() && rows[to].situation == rows[from].situation
               && rows[to].competence == rows[from].competence)
            ++to;
        out.push_back(
            momentOf(std::span(rows).subspan(from, to - from), *all[rows[from].situation].activity, steps));
        from = to;
    }
    agree(out, evidence);
    return out;
}

} // namespace mettle::profile
