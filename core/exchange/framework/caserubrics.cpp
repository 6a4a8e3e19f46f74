// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/caserubrics.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>

namespace mettle::exchange {

namespace {

QJsonArray criteriaOf(const QJsonObject &rubric)
{
    return rubric[QLatin1String("CFRubricCriteria")].toArray();
}

QJsonArray levelsOf(const QJsonValue &criterion)
{
    return criterion[QLatin1String("CFRubricCriterionLevels")].toArray();
}

/// Whether every level has a number of this name, and no two the same.
bool tellsApart(const QJsonArray &levels, QLatin1String name)
{
    QSet<double> values;
    for (const QJsonValue &level : levels) {
        if (!level[name].isDouble())
            return false;
        values.insert(level[name].toDouble());
    }
    return values.size() == levels.size();
}

DraftScale scaleOf(const QJsonObject &rubric, const QString &language)
{
    DraftScale scale { textIn(language, rubric[QLatin1String("title")].toString()), {} };
    QJsonArray best;
    for (const QJsonValue &criterion : criteriaOf(rubric))
        if (levelsOf(criterion).size() > best.size())
            best = levelsOf(criterion);
    const std::vector<int> orders = levelOrders(best);
    for (qsizetype i = 0; i < best.size(); ++i) {
        DraftLevel level { .order = orders[size_t(i)] };
        const QString quality = best[i][QLatin1String("quality")].toString();
        level.title = textIn(language, quality.isEmpty() ? QString::number(level.order) : quality);
        scale.levels.push_back(std::move(level));
    }
    std::sort(scale.levels.begin(), scale.levels.end(),
              [](const DraftLevel &a, const DraftLevel &b) { return a.order < b.order; });
    return scale;
}

} // namespace

std::vector<int> levelOrders(const QJsonArray &levels)
{
    std::vector<qsizetype> places(size_t(levels.size()));
    std::iota(places.begin(), places.end(), 0);
    for (const QLatin1String name : { QLatin1String("score"), QLatin1String("position") })
        if (tellsApart(levels, name)) {
            std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
                return levels[a][name].toDouble() < levels[b][name].toDouble();
            });
            break;
        }
    std::vector<int> orders(places.size());
    for (size_t i = 0; i < places.size(); ++i)
        orders[size_t(places[i])] = int(i) + 1;
    return orders;
}

void addRubrics(FrameworkDraft &draft, const QJsonArray &rubrics, const QString &language)
{
    if (rubrics.isEmpty())
        return;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < draft.items.size(); ++i)
        places.insert(draft.items[i].id, i);
    const bool first = draft.scales.empty();
    QJsonArray scales = draft.extra[QLatin1String("rubricScales")].toArray();
    for (const QJsonValue &rubric : rubrics) {
        scales.append(int(draft.scales.size()));
        draft.scales.push_back(scaleOf(rubric.toObject(), language));
    }
    draft.extra[QLatin1String("rubricScales")] = scales;
    const size_t most = draft.scales.front().levels.size();
    for (const QJsonValue &criterion : criteriaOf(rubrics[0].toObject())) {
        const auto item = places.constFind(criterion[QLatin1String("CFItemURI")][QLatin1String("identifier")].toString());
        const QJsonArray levels = levelsOf(criterion);
        if (!first || item == places.constEnd() || size_t(levels.size()) != most)
            continue;
        const std::vector<int> orders = levelOrders(levels);
        for (qsizetype i = 0; i < levels.size(); ++i)
            if (const QString cell = levels[i][QLatin1String("description")].toString(); !cell.isEmpty())
                draft.items[*item].descriptors[orders[size_t(i)]].set(language, cell);
    }
    QJsonArray kept = draft.extra[QLatin1String("rubrics")].toArray();
    for (const QJsonValue &rubric : rubrics)
        kept.append(rubric);
    draft.extra[QLatin1String("rubrics")] = kept;
}

} // namespace mettle::exchange
