// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

/// Verbs on sessions and their activities: what is planned, and what happens on the day besides marks.
namespace mettle::operations {

using workspace::Desk;

struct SessionDetails
{
    QString title;
    QDate date;
    std::optional<QTime> start;
    std::optional<QTime> end;
    QString place;
    std::optional<Id<people::Group>> group;
    std::vector<Id<people::Observer>> observers;
};

struct ActivityDetails
{
    QString title;
    std::optional<programme::Kind> kind;
    int plannedMinutes = 0;
    std::vector<Id<framework::Item>> items; ///< competences or indicators it can show; empty: all
    std::optional<QDate> date; ///< when it goes on another day than its session
};

/// Adds a session with its standing activity "between tasks". A session is its name and date: the same twice is refused.
[[nodiscard]] Result<Id<session::Session>> addSession(Desk &desk, const SessionDetails &details);
[[nodiscard]] Result<void> changeSession(Desk &desk, const Id<session::Session> &session, const SessionDetails &details);
/// Refused when something was seen in it.
[[nodiscard]] Result<void> removeSession(Desk &desk, const Id<session::Session> &session);

/// Adds an activity at the end of a session. An activity is its name within one session: the same twice is refused.
[[nodiscard]] Result<Id<session::Activity>> addActivity(Desk &desk, const Id<session::Session> &session,
                                                        const ActivityDetails &details);
[[nodiscard]] Result<void> changeActivity(Desk &desk, const Id<session::Activity> &activity, const ActivityDetails &details);
/// Moves an activity to a place in its session (0 is first).
[[nodiscard]] Result<void> moveActivity(Desk &desk, const Id<session::Activity> &activity, int place);
/// Refused when something was seen in it (set it aside instead).
[[nodiscard]] Result<void> removeActivity(Desk &desk, const Id<session::Activity> &activity);
/// Its notes stay, its marks no longer count; an empty reason takes it back in.
[[nodiscard]] Result<void> setAside(Desk &desk, const Id<session::Activity> &activity, const QString &reason);
/// Begins an activity, or goes on after a stop: its start moves by the pause, so that the time since then is the time it ran.
[[nodiscard]] Result<void> startActivity(Desk &desk, const Id<session::Activity> &activity);
[[nodiscard]] Result<void> stopActivity(Desk &desk, const Id<session::Activity> &activity);

/// Whether a client is there; times matter for late and left early only.
[[nodiscard]] Result<void> setAttendance(Desk &desk, const Id<session::Session> &session, const Id<people::Client> &client,
                                         session::Presence presence, const std::optional<QTime> &time = {});

/// Who watches whom in the tasks of a session, in one step; tasks that are not named keep what was planned.
struct WatchRound
{
    Id<session::Activity> activity;
    std::vector<std::pair<Id<people::Observer>, Id<people::Client>>> pairs;
};
[[nodiscard]] Result<void> planRounds(Desk &desk, const Id<session::Session> &session, const std::vector<WatchRound> &rounds);

/// Who watches whom in an activity, in place of what was planned before.
[[nodiscard]] Result<void> planWatching(Desk &desk, const Id<session::Activity> &activity,
                                        const std::vector<std::pair<Id<people::Observer>, Id<people::Client>>> &pairs);

} // namespace mettle::operations
