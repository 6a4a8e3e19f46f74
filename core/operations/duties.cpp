// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/duties.h"

#include "operations/due.h"
#include "operations/positionreader.h"
#include "operations/waiting.h"

#include <algorithm>
#include <concepts>

namespace mettle::operations {

using people::Client;
using session::Activity;
using workspace::Reader;

namespace {

/// The rows of these types speak of one client each.
template <typename... Ts> void clientsOf(const workspace::ChangeSet &changes, std::set<Id<Client>> &out)
{
    const auto note = [&](const auto *row) {
        if (!row)
            return;
        if constexpr (requires { { row->client } -> std::convertible_to<Id<Client>>; })
            out.insert(row->client);
        else if (row->client)
            out.insert(*row->client);
    };
    (changes.each<Ts>([&](const Ts *before, const Ts *after) {
        note(before);
        note(after);
    }),
     ...);
}

/// A mark may open an activity for everybody in it, a closing makes moments of it.
template <typename... Ts> void activitiesOf(const workspace::ChangeSet &changes, std::set<Id<Activity>> &out)
{
    (changes.each<Ts>([&](const Ts *before, const Ts *after) { out.insert((after ? after : before)->activity); }), ...);
}

template <typename... Ts> bool touchesAny(const workspace::ChangeSet &changes)
{
    return (changes.touches<Ts>() || ...);
}

} // namespace

void Duties::note(const workspace::ChangeSet &changes)
{
    // A verb that names no rows (a file was loaded, frameworks were merged) may have changed anything.
    if (changes.changes.empty()
        || touchesAny<framework::Framework, framework::Item, framework::Scale, framework::Level, badge::Achievement,
                      people::Group, people::WorkspaceInfo>(changes))
        m_everybody = true;
    clientsOf<session::Mark, session::AgreedMark, session::Decision, plan::Story, people::Consent, people::Membership,
              badge::IssuedBadge>(changes, m_left);
    activitiesOf<session::Mark, session::Closing>(changes, m_activities);
    changes.each<Activity>([&](const Activity *before, const Activity *after) {
        m_activities.insert((after ? after : before)->id);
    });
    changes.each<Client>([&](const Client *before, const Client *after) { m_left.insert((after ? after : before)->id); });
}

Result<void> Duties::gather(Desk &desk)
{
    const QDate today = desk.today();
    if (std::exchange(m_everybody, false))
        m_known.clear();
    if (m_known.empty() || m_day != today) {
        METTLE_LET(seen, desk.ask([](const Reader &reader) { return reader.seenClients(); }));
        for (const Client &client : seen)
            m_left.insert(client.id);
    }
    m_day = today;
    METTLE_LET(inActivities, desk.ask([&](const Reader &reader) {
        std::vector<Id<Client>> out;
        for (const Id<Activity> &activity : m_activities)
            for (const Id<Client> &client : reader.clientsMarkedIn(activity))
                out.push_back(client);
        return out;
    }));
    m_left.insert(inActivities.begin(), inActivities.end());
    m_activities.clear();
    const QDateTime now = desk.clock().now();
    for (const auto &[id, known] : m_known)
        if (known.until && *known.until <= now)
            m_left.insert(id);
    return {};
}

Result<void> Duties::lookAt(PositionReader &everybody, const std::vector<badge::Achievement> &achievements,
                            const Id<Client> &id)
{
    Desk &desk = everybody.desk();
    METTLE_LET(client, desk.ask([&](const Reader &reader) { return reader.get(id); }));
    m_known.erase(id);
    if (!client || client->state != people::ClientState::Active)
        return {};
    METTLE_LET(theirs, everybody.of(id));
    METTLE_LET(waiting, waitingOf(theirs, m_language));
    METTLE_LET(badges, dueOf(theirs, achievements, m_language));
    m_known.emplace(id, Known { std::move(*client), std::move(waiting), std::move(badges),
                                profile::nextClosing(theirs.evidence(), desk.clock().now(), desk.zone()) });
    return {};
}

Result<int> Duties::look(Desk &desk, const QString &language, std::chrono::milliseconds most)
{
    const auto end = std::chrono::steady_clock::now() + most;
    if (std::exchange(m_language, language) != language)
        m_everybody = true;
    METTLE_TRY(gather(desk));
    if (m_left.empty())
        return 0;
    METTLE_LET(achievements, desk.ask([](const Reader &reader) { return reader.achievements(); }));
    PositionReader everybody(desk);
    do {
        METTLE_TRY(lookAt(everybody, achievements, *m_left.begin()));
        m_left.erase(m_left.begin());
    } while (!m_left.empty() && std::chrono::steady_clock::now() < end);
    return int(m_left.size());
}

std::vector<const Duties::Known *> Duties::byName() const
{
    std::vector<std::pair<QString, const Known *>> names;
    for (const auto &[id, known] : m_known)
        if (known.waiting || !known.badges.empty())
            names.emplace_back(people::shownName(known.client), &known);
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return beforeInList(a.first, b.first); });
    std::vector<const Known *> out;
    for (const auto &[name, known] : names)
        out.push_back(known);
    return out;
}

std::vector<Waiting> Duties::waiting() const
{
    std::vector<Waiting> out;
    for (const Known *known : byName())
        if (known->waiting)
            out.push_back(*known->waiting);
    return out;
}

std::vector<DueBadge> Duties::badges() const
{
    std::vector<DueBadge> out;
    for (const Known *known : byName())
        out.insert(out.end(), known->badges.begin(), known->badges.end());
    return out;
}

} // namespace mettle::operations
