// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/store.h"

namespace mettle::storage {

std::vector<plan::GoalWithSteps> Reader::goals(const Id<people::Client> &client) const
{
    std::vector<plan::GoalWithSteps> out;
    for (plan::Goal &goal : select<plan::Goal>(m_connection, "WHERE client_id = ? ORDER BY ordinal, id", { client.bytes() })) {
        const Id<plan::Goal> id = goal.id;
        out.push_back({ std::move(goal), steps(id), reviews(id) });
    }
    return out;
}

std::vector<plan::Step> Reader::steps(const Id<plan::Goal> &goal) const
{
    return select<plan::Step>(m_connection, "WHERE goal_id = ? ORDER BY ordinal, id", { goal.bytes() });
}

std::vector<plan::Review> Reader::reviews(const Id<plan::Goal> &goal) const
{
    return select<plan::Review>(m_connection, "WHERE goal_id = ? ORDER BY date, id", { goal.bytes() });
}

std::vector<plan::Story> Reader::stories(const Id<people::Client> &client) const
{
    return select<plan::Story>(m_connection, "WHERE client_id = ? ORDER BY id", { client.bytes() });
}

std::vector<plan::Pitch> Reader::pitches(const Id<people::Client> &client) const
{
    return select<plan::Pitch>(m_connection, "WHERE client_id = ? ORDER BY id", { client.bytes() });
}

std::vector<DueStep> Reader::stepsDue(const QDate &until) const
{
    std::vector<DueStep> out;
    for (plan::Step &step : select<plan::Step>(
             m_connection,
             "WHERE due <= ? AND state IN ('open', 'partly', 'not yet') AND goal_id IN (SELECT id FROM goal WHERE state = 'open') "
             "ORDER BY due, id",
             { until.toString(Qt::ISODate) })) {
        const auto goal = get(step.goal);
        const auto client = goal ? get(goal->client) : std::nullopt;
        if (client)
            out.push_back({ std::move(step), *goal, *client });
    }
    return out;
}

std::vector<DueReview> Reader::reviewsDue(const QDate &until) const
{
    std::vector<DueReview> out;
    for (plan::Review &review : select<plan::Review>(m_connection,
                                                     "WHERE date <= ? AND state IS NULL AND goal_id IN "
                                                     "(SELECT id FROM goal WHERE state = 'open') ORDER BY date, id",
                                                     { until.toString(Qt::ISODate) })) {
        const auto goal = get(review.goal);
        const auto client = goal ? get(goal->client) : std::nullopt;
        if (client)
            out.push_back({ std::move(review), *goal, *client });
    }
    return out;
}

std::vector<people::Client> Reader::explainingClients() const
{
    return select<people::Client>(
        m_connection, "WHERE state = 'active' AND id IN (SELECT client_id FROM story WHERE told IS NOT NULL)");
}

} // namespace mettle::storage
