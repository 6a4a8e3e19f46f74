// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/badges.h"
#include "operations/profile.h"

#include <chrono>
#include <map>
#include <set>

namespace mettle::operations {

class ClientPositions;
class PositionReader;

/// What waits and what is due of everybody in the course, kept between two looks: the first goes through everybody, later
/// ones only through those whom a change or the time has touched. One for an open workspace; used where its Desk is used.
class Duties
{
public:
    /// Whom a change touches is looked at again; to be told of every change, undo and redo too.
    void note(const workspace::ChangeSet &changes);
    /// Looks at people until the time is over or nobody is left. The answer: how many are left.
    [[nodiscard]] Result<int> look(Desk &desk, const QString &language, std::chrono::milliseconds most);

    /// By name, as far as people have been looked at.
    [[nodiscard]] std::vector<Waiting> waiting() const;
    /// By name, those without consent too.
    [[nodiscard]] std::vector<DueBadge> badges() const;

private:
    /// What came of one client.
    struct Known
    {
        people::Client client;
        std::optional<Waiting> waiting;
        std::vector<DueBadge> badges;
        std::optional<QDateTime> until; ///< when time alone changes it
    };
    /// Finds out who is to be looked at.
    [[nodiscard]] Result<void> gather(Desk &desk);
    [[nodiscard]] Result<void> lookAt(PositionReader &everybody, const std::vector<badge::Achievement> &achievements,
                                      const Id<people::Client> &client);
    [[nodiscard]] std::vector<const Known *> byName() const;

    std::map<Id<people::Client>, Known> m_known;
    std::set<Id<people::Client>> m_left;
    std::set<Id<session::Activity>> m_activities; ///< all who were seen in them are touched
    bool m_everybody = true;
    QString m_language;
    QDate m_day;
};

} // namespace mettle::operations
