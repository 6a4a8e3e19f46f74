// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/situations.h"

#include <QSet>
#include <QTimeZone>
#include <algorithm>
#include <tuple>

namespace mettle::profile {

namespace {

using session::Activity;
using session::Observer;
using session::Session;

constexpr qint64 SecondsUntilClosed = 48 * 60 * 60;

using ObserversOf = QHash<Id<Activity>, QSet<Id<Observer>>>;

ObserversOf whoMarked(const Evidence &evidence)
{
    ObserversOf out;
    for (const session::Mark &mark : evidence.marks)
        if (isObserved(mark))
            out[mark.activity].insert(*mark.observer);
    for (const session::Marker &marker : evidence.markers)
        out[marker.activity].insert(marker.observer);
    return out;
}

ObserversOf whoClosed(const Evidence &evidence)
{
    ObserversOf out;
    for (const session::Closing &closing : evidence.closings)
        out[closing.activity].insert(closing.observer);
    return out;
}

QHash<Id<Session>, const Session *> sessionsById(const Evidence &evidence)
{
    QHash<Id<Session>, const Session *> out;
    for (const Session &session : evidence.sessions)
        out.insert(session.id, &session);
    return out;
}

QDateTime closesAt(const Activity &activity, const QTimeZone &zone)
{
    const QDateTime end = activity.stopped.value_or(activity.date.addDays(1).startOfDay(zone));
    return end.addSecs(SecondsUntilClosed).toUTC();
}

} // namespace

bool isObserved(const session::Mark &mark)
{
    return mark.kind == session::MarkKind::Level && mark.observer && mark.role != people::Role::Self
        && mark.role != people::Role::Peer;
}

std::vector<Situation> situations(const Evidence &evidence, const std::optional<QDate> &at)
{
    const ObserversOf marked = whoMarked(evidence);
    const ObserversOf closed = whoClosed(evidence);
    const QHash<Id<Session>, const Session *> sessions = sessionsById(evidence);
    const auto sessionOf = [&](const Activity &activity) -> const Session * {
        return activity.session ? sessions.value(*activity.session) : nullptr;
    };

    std::vector<Situation> out;
    for (const Activity &activity : evidence.activities) {
        const Session *session = sessionOf(activity);
        if (activity.setAside || (at && (activity.date > *at || (session && session->date > *at))))
            continue;
        const QSet<Id<Observer>> markers = marked.value(activity.id);
        out.push_back(
            {&activity,
             activity.imported || markers.size() <= 1 || closed.value(activity.id).contains(markers)});
    }
    std::sort(out.begin(), out.end(), [&](const Situation &a, const Situation &b) {
        const auto key = [&](const Activity &activity) {
            const Session *session = sessionOf(activity);
            return std::tuple(activity.date, session ? session->start.value_or(QTime()) : QTime(),
                              activity.session, activity.order, activity.id);
        };
        return key(*a.activity) < key(*b.activity);
    });
    return out;
}

Evidence closedByTime(Evidence evidence, const QDateTime &now, const QTimeZone &zone)
{
    const ObserversOf marked = whoMarked(evidence);
    const ObserversOf closed = whoClosed(evidence);
    for (const Activity &activity : evidence.activities) {
        const QDateTime closes = closesAt(activity, zone);
        if (now < closes)
            continue;
        for (const Id<Observer> &observer : marked.value(activity.id))
            if (!closed.value(activity.id).contains(observer))
                evidence.closings.push_back(
                    {session::closingId(activity.id, observer), activity.id, observer, closes});
    }
    return evidence;
}

std::optional<QDateTime> nextClosing(const Evidence &evidence, const QDateTime &now, const QTimeZone &zone)
{
    std::optional<QDateTime> next;
    for (const Activity &activity : evidence.activities)
        if (const QDateTime closes = closesAt(activity, zone); now < closes && (!next || closes < *next))
            next = closes;
    return next;
}

std::vector<int> positionLevels(const Catalogue &catalogue)
{
    std::vector<int> out;
    for (const framework::Level &level : catalogue.mainLevels())
        if (!level.notShown)
            out.push_back(level.order);
    return out;
}

} // namespace mettle::profile
