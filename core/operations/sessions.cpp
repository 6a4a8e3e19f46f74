// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/sessions.h"

#include "operations/errors.h"
#include "operations/standing.h"

namespace mettle::operations {

using people::Client;
using people::Observer;
using session::Activity;
using session::Session;
using workspace::Transaction;
using workspace::Verb;

namespace {

/// Puts the details into a session; a session is its name and date.
Result<void> fill(Session &session, const SessionDetails &details, const Transaction &t)
{
    if (!details.date.isValid())
        return Error { errors::DateMissing };
    if (details.start && details.end && *details.end < *details.start)
        return Error { errors::EndBeforeStart,
                       { details.end->toString(QStringLiteral("HH:mm")), details.start->toString(QStringLiteral("HH:mm")) } };
    const QString title = details.title.simplified();
    const auto same = t.read().sessionNamed(title, details.date);
    if (same && same->id != session.id)
        return Error { errors::AlreadyThere,
                       { QString(title + u' ' + details.date.toString(Qt::ISODate)).trimmed() } };
    if (details.group && !t.get(*details.group))
        return Error { errors::Gone };
    session.title = title;
    session.date = details.date;
    session.start = details.start;
    session.end = details.end;
    session.place = details.place.simplified();
    session.group = details.group;
    session.observers.clear();
    for (const Id<Observer> &observer : details.observers) {
        if (!t.get(observer))
            return Error { errors::Gone };
        if (std::find(session.observers.begin(), session.observers.end(), observer) == session.observers.end())
            session.observers.push_back(observer);
    }
    return {};
}

/// Puts the details into an activity; an activity is its name within one session.
Result<void> fill(Activity &activity, const Session &session, const ActivityDetails &details, const Transaction &t)
{
    const QString title = details.title.simplified();
    if (title.isEmpty())
        return Error { errors::TitleMissing };
    for (const Activity &other : t.read().activities(session.id))
        if (other.id != activity.id && folded(other.title) == folded(title))
            return Error { errors::AlreadyThere, { other.title } };
    for (const auto &item : details.items)
        if (!t.read().terms(item))
            return Error { errors::Gone };
    activity.title = title;
    activity.kind = details.kind;
    activity.plannedMinutes = std::max(0, details.plannedMinutes);
    activity.items = details.items;
    activity.date = details.date.value_or(session.date);
    return {};
}

/// The tasks of a session in order, without the standing one.
std::vector<Activity> tasksOf(const Transaction &t, const Id<Session> &session)
{
    auto all = t.read().activities(session);
    std::erase_if(all, [](const Activity &activity) { return activity.betweenTasks; });
    return all;
}

void removeWithPlans(Transaction &t, const Id<Activity> &activity)
{
    for (const auto &plan : t.read().watchPlans(activity))
        t.remove(plan.id);
    for (const auto &closing : t.read().closings(activity))
        t.remove(closing.id);
    t.remove(activity);
}

QString nameOfSession(const Session &session)
{
    return session.title.isEmpty() ? session.date.toString(Qt::ISODate) : session.title;
}

} // namespace

Result<Id<Session>> addSession(Desk &desk, const SessionDetails &details)
{
    Verb verb { "addSession", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Session>> {
        Session session { .id = t.newId<Session>() };
        METTLE_TRY(fill(session, details, t));
        t.put(session);
        t.put(betweenTasks(t, session));
        verb.label = { QT_TRANSLATE_NOOP("undo", "Session %1 added"), { nameOfSession(session) } };
        return session.id;
    });
}

Result<void> changeSession(Desk &desk, const Id<Session> &id, const SessionDetails &details)
{
    Verb verb { "changeSession", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto session = t.get(id);
        if (!session)
            return Error { errors::Gone };
        const QDate before = session->date;
        METTLE_TRY(fill(*session, details, t));
        t.put(*session);
        // What goes on the session's day goes along; what has a day of its own keeps it.
        for (Activity &activity : t.read().activities(id)) {
            if (activity.date != before)
                continue;
            activity.date = session->date;
            t.put(activity);
        }
        verb.label = { QT_TRANSLATE_NOOP("undo", "Session %1 changed"), { nameOfSession(*session) } };
        return {};
    });
}

Result<void> removeSession(Desk &desk, const Id<Session> &id)
{
    Verb verb { "removeSession", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto session = t.get(id);
        if (!session)
            return Error { errors::Gone };
        if (t.read().wasSeen(id))
            return Error { errors::HasEvidence };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Session %1 removed"), { nameOfSession(*session) } };
        for (const Activity &activity : t.read().activities(id))
            removeWithPlans(t, activity.id);
        for (const auto &attendance : t.read().attendance(id))
            t.remove(attendance.id);
        t.remove(id);
        return {};
    });
}

Result<Id<Activity>> addActivity(Desk &desk, const Id<Session> &sessionId, const ActivityDetails &details)
{
    Verb verb { "addActivity", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Activity>> {
        const auto session = t.get(sessionId);
        if (!session)
            return Error { errors::Gone };
        const auto tasks = tasksOf(t, sessionId);
        Activity activity { .id = t.newId<Activity>(), .session = sessionId };
        activity.order = tasks.empty() ? 0 : tasks.back().order + 1;
        METTLE_TRY(fill(activity, *session, details, t));
        t.put(activity);
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 added"), { activity.title } };
        return activity.id;
    });
}

Result<void> changeActivity(Desk &desk, const Id<Activity> &id, const ActivityDetails &details)
{
    Verb verb { "changeActivity", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto activity = t.get(id);
        const auto session = activity && activity->session ? t.get(*activity->session) : std::nullopt;
        if (!session)
            return Error { errors::Gone };
        METTLE_TRY(fill(*activity, *session, details, t));
        t.put(*activity);
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 changed"), { activity->title } };
        return {};
    });
}

Result<void> moveActivity(Desk &desk, const Id<Activity> &id, int place)
{
    Verb verb { "moveActivity", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto activity = t.get(id);
        if (!activity || !activity->session || activity->betweenTasks)
            return Error { errors::Gone };
        auto tasks = tasksOf(t, *activity->session);
        std::erase_if(tasks, [&](const Activity &one) { return one.id == id; });
        tasks.insert(tasks.begin() + std::clamp(place, 0, int(tasks.size())), *activity);
        for (size_t i = 0; i < tasks.size(); ++i) {
            tasks[i].order = int(i);
            t.put(tasks[i]); // an equal row is no change
        }
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 moved"), { activity->title } };
        return {};
    });
}

Result<void> removeActivity(Desk &desk, const Id<Activity> &id)
{
    Verb verb { "removeActivity", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto activity = t.get(id);
        if (!activity)
            return Error { errors::Gone };
        if (activity->betweenTasks)
            return Error { errors::Standing };
        if (t.read().wasSeen(id))
            return Error { errors::HasEvidence };
        removeWithPlans(t, id);
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 removed"), { activity->title } };
        return {};
    });
}

namespace {

/// Changes one activity in a step of its own.
template<typename F>
Result<void> change(Desk &desk, const char *name, const char *label, const Id<Activity> &id, F fn)
{
    Verb verb { name, {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto activity = t.get(id);
        if (!activity)
            return Error { errors::Gone };
        fn(*activity, t);
        t.put(*activity);
        verb.label = { label, { activity->title } };
        return {};
    });
}

} // namespace

Result<void> setAside(Desk &desk, const Id<Activity> &id, const QString &reason)
{
    const QString words = reason.trimmed();
    return change(desk, "setAside",
                  words.isEmpty() ? QT_TRANSLATE_NOOP("undo", "%1 taken back in") : QT_TRANSLATE_NOOP("undo", "%1 set aside"),
                  id, [&](Activity &activity, Transaction &) {
                      activity.setAside = words.isEmpty() ? std::nullopt : std::optional(words);
                  });
}

Result<void> startActivity(Desk &desk, const Id<Activity> &id)
{
    const QDate today = desk.today();
    return change(desk, "startActivity", QT_TRANSLATE_NOOP("undo", "%1 started"), id, [&](Activity &activity, Transaction &t) {
        if (!activity.started) {
            activity.started = t.now();
            activity.date = today;
        } else if (activity.stopped) {
            activity.started = activity.started->addMSecs(activity.stopped->msecsTo(t.now()));
        }
        activity.stopped.reset();
    });
}

Result<void> stopActivity(Desk &desk, const Id<Activity> &id)
{
    return change(desk, "stopActivity", QT_TRANSLATE_NOOP("undo", "%1 stopped"), id, [](Activity &activity, Transaction &t) {
        if (activity.started && !activity.stopped)
            activity.stopped = t.now();
    });
}

Result<void> setAttendance(Desk &desk, const Id<Session> &sessionId, const Id<Client> &client, session::Presence presence,
                           const std::optional<QTime> &time)
{
    Verb verb { "setAttendance", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto who = t.get(client);
        if (!who || !t.get(sessionId))
            return Error { errors::Gone };
        const auto id = session::attendanceId(sessionId, client);
        auto attendance = t.get(id).value_or(session::Attendance { id, sessionId, client });
        attendance.presence = presence;
        attendance.late = presence == session::Presence::Late ? time : std::nullopt;
        attendance.left = presence == session::Presence::LeftEarly ? time : std::nullopt;
        t.put(attendance);
        verb.label = { QT_TRANSLATE_NOOP("undo", "Attendance of %1"), { people::shownName(*who) } };
        return {};
    });
}

namespace {

/// Puts what is wanted in place of what was planned.
Result<void> putRound(Transaction &t, const WatchRound &round)
{
    std::vector<session::WatchPlan> wanted;
    for (const auto &[observer, client] : round.pairs) {
        if (!t.get(observer) || !t.get(client))
            return Error { errors::Gone };
        wanted.push_back({ session::watchPlanId(round.activity, observer, client), round.activity, observer, client });
    }
    for (const auto &old : t.read().watchPlans(round.activity))
        if (std::find(wanted.begin(), wanted.end(), old) == wanted.end())
            t.remove(old.id);
    for (const auto &plan : wanted)
        t.put(plan);
    return {};
}

} // namespace

Result<void> planRounds(Desk &desk, const Id<Session> &id, const std::vector<WatchRound> &rounds)
{
    Verb verb { "planRounds", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto session = t.get(id);
        if (!session)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Who watches whom in %1"), { nameOfSession(*session) } };
        for (const WatchRound &round : rounds) {
            const auto activity = t.get(round.activity);
            if (!activity || activity->session != id)
                return Error { errors::Gone };
            METTLE_TRY(putRound(t, round));
        }
        return {};
    });
}

Result<void> planWatching(Desk &desk, const Id<Activity> &id,
                          const std::vector<std::pair<Id<Observer>, Id<Client>>> &pairs)
{
    Verb verb { "planWatching", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto activity = t.get(id);
        if (!activity)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Who watches whom in %1"), { activity->title } };
        return putRound(t, { id, pairs });
    });
}

} // namespace mettle::operations
