// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "base/key.h"

namespace mettle::session {

Id<WatchPlan> watchPlanId(const Id<Activity> &activity, const Id<Observer> &observer, const Id<Client> &client)
{
    return Id<WatchPlan>::derive(keySpace("watch_plan"), keyOf({activity.bytes(), observer.bytes(), client.bytes()}));
}

Id<Attendance> attendanceId(const Id<Session> &session, const Id<Client> &client)
{
    return Id<Attendance>::derive(keySpace("attendance"), keyOf({session.bytes(), client.bytes()}));
}

Id<Mark> markId(const Id<Activity> &activity, const Id<Client> &client, const Id<Item> &item,
                const std::optional<Id<Observer>> &observer, Role role)
{
    return Id<Mark>::derive(keySpace("mark"),
                            keyOf({activity.bytes(), client.bytes(), item.bytes(),
                                   observer ? observer->bytes() : client.bytes(), nameOf(role).toLatin1()}));
}

Id<Closing> closingId(const Id<Activity> &activity, const Id<Observer> &observer)
{
    return Id<Closing>::derive(keySpace("closing"), keyOf({activity.bytes(), observer.bytes()}));
}

Id<AgreedMark> agreedMarkId(const Id<Activity> &activity, const Id<Client> &client, const Id<Item> &competence)
{
    return Id<AgreedMark>::derive(keySpace("agreed_mark"),
                                  keyOf({activity.bytes(), client.bytes(), competence.bytes()}));
}

Id<Decision> decisionId(const Id<Client> &client, const Id<Item> &competence)
{
    return Id<Decision>::derive(keySpace("decision"), keyOf({client.bytes(), competence.bytes()}));
}

} // namespace mettle::session
