// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/programme.h"

#include <QDateTime>
#include <QTime>

namespace mettle::session {

using framework::Item;
using people::Client;
using people::Observer;
using people::Role;
using programme::Kind;

/// One meeting on a day.
struct Session
{
    Id<Session> id;
    std::optional<Id<programme::CourseRun>> courseRun;
    std::optional<Id<people::Group>> group;
    QString title; ///< empty: the date's unnamed session
    QDate date;
    std::optional<QTime> start;
    std::optional<QTime> end;
    QString place;
    std::vector<Id<Observer>> observers; ///< who watches

    friend bool operator==(const Session &, const Session &) = default;
};

/// One task: a situation, of a kind. Without a session it is a moment of its own, with its own date.
struct Activity
{
    Id<Activity> id;
    std::optional<Id<Session>> session;
    int order = 0;
    std::optional<Id<programme::ActivityTemplate>> fromTemplate;
    QString title;
    bool betweenTasks = false; ///< the session's standing activity for what happens between tasks
    std::optional<Kind> kind; ///< no kind is no kind
    int plannedMinutes = 0;
    std::optional<QDateTime> started;
    std::optional<QDateTime> stopped;
    QDate date; ///< the evidence date
    QString place;
    std::vector<Id<Item>> items; ///< competences and indicators it can show; empty: all
    std::optional<QString> setAside; ///< the reason why its marks no longer count
    bool imported = false; ///< counts as closed by everybody

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// Who watches whom in an activity.
struct WatchPlan
{
    Id<WatchPlan> id;
    Id<Activity> activity;
    Id<Observer> observer;
    Id<Client> client;

    friend bool operator==(const WatchPlan &, const WatchPlan &) = default;
};

enum class Presence { Present, Late, LeftEarly, Absent, Away };

/// Whether a client was there; Away is "here, but not observed today", without a reason.
struct Attendance
{
    Id<Attendance> id;
    Id<Session> session;
    Id<Client> client;
    Presence presence = Presence::Present;
    std::optional<QTime> late;
    std::optional<QTime> left;
    bool helper = false; ///< an interpreter or a helper was there

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

enum class MarkKind { Level, NoOpportunity, Tick };

/// One observer's mark for one client, one item and one activity. What has no mark was not observed.
struct Mark
{
    Id<Mark> id;
    Id<Activity> activity;
    Id<Client> client;
    Id<Item> item; ///< an indicator, or the competence as a whole
    std::optional<Id<Observer>> observer; ///< none in the role self: the client is the observer
    Role role = Role::Trainer;
    MarkKind kind = MarkKind::Level;
    int level = 0; ///< order of a level; 0 unless kind is Level
    QDateTime at; ///< when it was given

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// What was said or done, in words.
struct Note
{
    Id<Note> id;
    Id<Activity> activity;
    Id<Client> client;
    std::optional<Id<Item>> item;
    std::optional<Id<Observer>> observer;
    Role role = Role::Trainer;
    QString text;
    QDateTime at;
    QString comment; ///< the client's own, beside it

    friend bool operator==(const Note &, const Note &) = default;
};

/// An observer has closed an activity.
struct Closing
{
    Id<Closing> id;
    Id<Activity> activity;
    Id<Observer> observer;
    QDateTime at;

    friend bool operator==(const Closing &, const Closing &) = default;
};

/// Somebody who gave a level in an activity, whoever it was for: the activity waits until they have closed it.
struct Marker
{
    Id<Activity> activity;
    Id<Observer> observer;

    friend bool operator==(const Marker &, const Marker &) = default;
};

/// What the observers agreed on: beside their marks, never instead of them.
struct AgreedMark
{
    Id<AgreedMark> id;
    Id<Activity> activity;
    Id<Client> client;
    Id<Item> competence;
    int level = 0;
    QString reason;
    QString by;
    QDateTime on;

    friend bool operator==(const AgreedMark &, const AgreedMark &) = default;
};

/// A strength that a peer named, in words; never a mark.
struct PeerStrength
{
    Id<PeerStrength> id;
    std::optional<Id<Activity>> activity;
    std::optional<Id<Session>> session;
    std::optional<Id<Client>> giver;
    Id<Client> receiver;
    std::optional<Id<Item>> competence;
    QString words;

    friend bool operator==(const PeerStrength &, const PeerStrength &) = default;
};

/// What a coach decided about one position, beside the rule's.
struct Decision
{
    Id<Decision> id;
    Id<Client> client;
    Id<Item> competence;
    bool confirms = false; ///< confirms the rule as it stood; then level and stability are a record only
    std::optional<int> level; ///< none: no position
    framework::Stability stability = framework::Stability::Shown;
    QString reason;
    QString by;
    QDateTime on;

    friend bool operator==(const Decision &, const Decision &) = default;
};

[[nodiscard]] Id<WatchPlan> watchPlanId(const Id<Activity> &, const Id<Observer> &, const Id<Client> &);
[[nodiscard]] Id<Attendance> attendanceId(const Id<Session> &, const Id<Client> &);
/// The cell's own key: two laptops meet in one row.
[[nodiscard]] Id<Mark> markId(const Id<Activity> &, const Id<Client> &, const Id<Item> &,
                              const std::optional<Id<Observer>> &, Role);
[[nodiscard]] Id<Closing> closingId(const Id<Activity> &, const Id<Observer> &);
[[nodiscard]] Id<AgreedMark> agreedMarkId(const Id<Activity> &, const Id<Client> &, const Id<Item> &competence);
[[nodiscard]] Id<Decision> decisionId(const Id<Client> &, const Id<Item> &competence);

/// All that is known of one client, as the rule reads it (and the client's evidence page shows it).
struct Evidence
{
    std::vector<Session> sessions; ///< of the activities below
    std::vector<Activity> activities; ///< every activity in which the client has a mark or a note
    std::vector<Mark> marks; ///< all observers' and the client's own
    std::vector<Note> notes;
    std::vector<Marker> markers; ///< who marked other clients in these activities (who marked this one may be left out)
    std::vector<Closing> closings; ///< of these activities
    std::vector<AgreedMark> agreed;
    std::vector<Decision> decisions;
    std::vector<Observer> observers; ///< everybody who appears above
    std::vector<Id<Item>> explained; ///< competences with a strength story that was told
};

} // namespace mettle::session

namespace mettle {
template<>
inline constexpr std::array Names<session::Presence> { "present", "late", "left early", "absent", "away" };
template<>
inline constexpr std::array Names<session::MarkKind> { "level", "no opportunity", "tick" };
} // namespace mettle
