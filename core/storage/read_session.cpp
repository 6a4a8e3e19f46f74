// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "base/text.h"
#include "storage/store.h"

#include <algorithm>
#include <set>

namespace mettle::storage {

using session::Activity;
using session::Mark;
using session::Session;

namespace {

/// Who was seen without being in the group on that day has a place too: by name, under the numbers that follow.
void addGuests(std::vector<Member> &members, std::vector<people::Client> guests)
{
    std::sort(guests.begin(), guests.end(), [](const people::Client &a, const people::Client &b) {
        return beforeInList(people::shownName(a), people::shownName(b));
    });
    int number = 0;
    for (const Member &member : members)
        number = std::max(number, member.number);
    for (people::Client &guest : guests)
        members.push_back({ std::move(guest), ++number });
}

} // namespace

std::vector<SessionRow> Reader::sessions(int limit, int offset) const
{
    std::vector<SessionRow> rows;
    for (Session &one : select<Session>(m_connection, "ORDER BY date DESC, starts DESC, id LIMIT ? OFFSET ?", { limit, offset })) {
        SessionRow row { std::move(one) };
        const QByteArray id = row.session.id.bytes();
        if (row.session.group) {
            if (const auto group = get(*row.session.group))
                row.group = group->title;
            row.clients = int(members(*row.session.group, row.session.date).size());
        }
        m_connection.run(QStringLiteral("SELECT count(*) FROM activity WHERE session_id = ? AND between_tasks = 0"), { id },
                         [&](const QSqlQuery &query) { row.activities = query.value(0).toInt(); });
        m_connection.run(QStringLiteral("SELECT count(*) FROM mark JOIN activity ON activity.id = mark.activity_id "
                                        "WHERE activity.session_id = ?"),
                         { id }, [&](const QSqlQuery &query) { row.marks = query.value(0).toInt(); });
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Session> Reader::everySession() const
{
    return select<Session>(m_connection, "ORDER BY date DESC, starts DESC, id");
}

std::vector<Session> Reader::sessionsOn(const QDate &from, const QDate &until) const
{
    return select<Session>(m_connection, "WHERE date BETWEEN ? AND ? ORDER BY date, starts, id",
                           { from.toString(Qt::ISODate), until.toString(Qt::ISODate) });
}

std::optional<Session> Reader::sessionNamed(const QString &title, const QDate &date) const
{
    for (Session &one : select<Session>(m_connection, "WHERE date = ? ORDER BY id", { date.toString(Qt::ISODate) }))
        if (folded(one.title) == folded(title))
            return std::move(one);
    return std::nullopt;
}

std::vector<Activity> Reader::activities(const Id<Session> &session) const
{
    return select<Activity>(m_connection, "WHERE session_id = ? ORDER BY between_tasks, ordinal, id", { session.bytes() });
}

std::optional<SessionDetail> Reader::sessionDetail(const Id<Session> &id) const
{
    auto found = get(id);
    if (!found)
        return std::nullopt;
    SessionDetail detail { std::move(*found) };
    if (detail.session.group) {
        detail.group = get(*detail.session.group);
        detail.members = members(*detail.session.group, detail.session.date);
    }
    std::set<QUuid> there;
    for (const Member &member : detail.members)
        there.insert(member.client.id.uuid());
    std::vector<people::Client> guests;
    for (auto &client : select<people::Client>(m_connection,
                                               "WHERE id IN (SELECT mark.client_id FROM mark JOIN activity "
                                               "ON activity.id = mark.activity_id WHERE activity.session_id = ?) ORDER BY id",
                                               { id.bytes() }))
        if (there.insert(client.id.uuid()).second)
            guests.push_back(std::move(client));
    addGuests(detail.members, std::move(guests));
    detail.activities = activities(id);
    detail.attendance = select<session::Attendance>(m_connection, "WHERE session_id = ?", { id.bytes() });
    for (const auto &observer : detail.session.observers)
        if (auto one = get(observer))
            detail.observers.push_back(std::move(*one));
    if (detail.observers.empty())
        detail.observers = select<people::Observer>(
            m_connection,
            "WHERE id IN (SELECT mark.observer_id FROM mark JOIN activity ON activity.id = mark.activity_id "
            "WHERE activity.session_id = ?) ORDER BY name, id",
            { id.bytes() });
    return detail;
}

std::optional<Grid> Reader::grid(const Id<Activity> &id) const
{
    auto found = get(id);
    if (!found)
        return std::nullopt;
    const QVariantList key { id.bytes() };
    Grid grid { std::move(*found) };
    if (grid.activity.session) {
        if (auto detail = sessionDetail(*grid.activity.session)) {
            grid.members = std::move(detail->members);
            grid.attendance = std::move(detail->attendance);
        }
    } else {
        addGuests(grid.members,
                  select<people::Client>(m_connection,
                                         "WHERE id IN (SELECT client_id FROM mark WHERE activity_id = ? UNION "
                                         "SELECT client_id FROM note WHERE activity_id = ?) ORDER BY id",
                                         { id.bytes(), id.bytes() }));
    }
    grid.marks = select<Mark>(m_connection, "WHERE activity_id = ?", key);
    grid.notes = select<session::Note>(m_connection, "WHERE activity_id = ? ORDER BY at, id", key);
    grid.watchPlans = select<session::WatchPlan>(m_connection, "WHERE activity_id = ?", key);
    grid.closings = select<session::Closing>(m_connection, "WHERE activity_id = ?", key);
    grid.agreed = select<session::AgreedMark>(m_connection, "WHERE activity_id = ?", key);
    return grid;
}

std::vector<session::Note> Reader::notes(const Id<Activity> &activity, const Id<people::Client> &client,
                                         const std::optional<Id<framework::Item>> &item) const
{
    return item ? select<session::Note>(m_connection,
                                        "WHERE activity_id = ? AND client_id = ? AND item_id = ? ORDER BY at, id",
                                        { activity.bytes(), client.bytes(), item->bytes() })
                : select<session::Note>(m_connection,
                                        "WHERE activity_id = ? AND client_id = ? AND item_id IS NULL ORDER BY at, id",
                                        { activity.bytes(), client.bytes() });
}

std::vector<session::Attendance> Reader::attendance(const Id<Session> &session) const
{
    return select<session::Attendance>(m_connection, "WHERE session_id = ? ORDER BY id", { session.bytes() });
}

std::vector<session::WatchPlan> Reader::watchPlans(const Id<Activity> &activity) const
{
    return select<session::WatchPlan>(m_connection, "WHERE activity_id = ? ORDER BY id", { activity.bytes() });
}

std::vector<session::Closing> Reader::closings(const Id<Activity> &activity) const
{
    return select<session::Closing>(m_connection, "WHERE activity_id = ? ORDER BY id", { activity.bytes() });
}

std::vector<Mark> Reader::marks(const Id<Activity> &activity) const
{
    return select<Mark>(m_connection, "WHERE activity_id = ? ORDER BY at, id", { activity.bytes() });
}

std::vector<session::Note> Reader::notes(const Id<Activity> &activity) const
{
    return select<session::Note>(m_connection, "WHERE activity_id = ? ORDER BY at, id", { activity.bytes() });
}

std::vector<Id<people::Observer>> Reader::markedBy(const Id<Activity> &activity) const
{
    std::vector<Id<people::Observer>> out;
    m_connection.run(QStringLiteral("SELECT DISTINCT observer_id FROM mark "
                                    "WHERE activity_id = ? AND observer_id IS NOT NULL ORDER BY observer_id"),
                     { activity.bytes() },
                     [&](const QSqlQuery &query) { out.push_back(cellAs<Id<people::Observer>>(query.value(0))); });
    return out;
}

bool Reader::wasSeen(const Id<Activity> &activity) const
{
    return m_connection
               .cell(QStringLiteral("SELECT EXISTS (SELECT 1 FROM mark WHERE activity_id = ?) "
                                    "OR EXISTS (SELECT 1 FROM note WHERE activity_id = ?) "
                                    "OR EXISTS (SELECT 1 FROM agreed_mark WHERE activity_id = ?) "
                                    "OR EXISTS (SELECT 1 FROM peer_strength WHERE activity_id = ?)"),
                     { activity.bytes(), activity.bytes(), activity.bytes(), activity.bytes() })
               .toInt()
        != 0;
}

bool Reader::wasSeen(const Id<Session> &session) const
{
    const auto all = activities(session);
    return std::any_of(all.begin(), all.end(), [this](const Activity &activity) { return wasSeen(activity.id); })
        || m_connection
               .cell(QStringLiteral("SELECT EXISTS (SELECT 1 FROM peer_strength WHERE session_id = ?)"), { session.bytes() })
               .toInt()
        != 0;
}

bool Reader::isMoment(const Id<Activity> &activity, const Id<people::Client> &client,
                      const Id<framework::Item> &competence) const
{
    // An item belongs to the nearest competence above it.
    return m_connection
               .cell(QStringLiteral("WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT item.id FROM item "
                                    "JOIN below ON item.main_parent_id = below.id WHERE item.type <> 'competence') "
                                    "SELECT EXISTS (SELECT 1 FROM mark WHERE activity_id = ? AND client_id = ? "
                                    "AND kind = 'level' AND role NOT IN ('self', 'peer') "
                                    "AND item_id IN (SELECT id FROM below))"),
                     { competence.bytes(), activity.bytes(), client.bytes() })
               .toInt()
        != 0;
}

std::optional<CellTerms> Reader::cellTerms(const Mark &mark) const
{
    std::optional<CellTerms> terms;
    // Another role is sought on both sides in the index of cells: two seeks, however many marks there are.
    m_connection.run(
        QStringLiteral("SELECT item.type, EXISTS (SELECT 1 FROM level WHERE ordinal = ? AND scale_id = (SELECT id FROM scale "
                       "WHERE scale.framework_id = item.framework_id ORDER BY ordinal LIMIT 1)), activity.id IS NOT NULL, "
                       "client.name, client.call_name, client.pseudonym, observer.name, "
                       "EXISTS (SELECT 1 FROM mark WHERE activity_id = activity.id AND client_id = client.id "
                       "AND observer_id = observer.id AND role < ?) OR "
                       "EXISTS (SELECT 1 FROM mark WHERE activity_id = activity.id AND client_id = client.id "
                       "AND observer_id = observer.id AND role > ?), was.kind, was.level, was.at "
                       "FROM item LEFT JOIN activity ON activity.id = ? LEFT JOIN client ON client.id = ? "
                       "LEFT JOIN observer ON observer.id = ? LEFT JOIN mark AS was ON was.id = ? WHERE item.id = ?"),
        { mark.level, nameOf(mark.role), nameOf(mark.role), mark.activity.bytes(), mark.client.bytes(),
          mark.observer ? mark.observer->bytes() : QByteArray(), mark.id.bytes(), mark.item.bytes() },
        [&](const QSqlQuery &query) {
            terms = CellTerms { cellAs<framework::ItemType>(query.value(0)), query.value(1).toInt() != 0,
                                query.value(2).toInt() != 0 };
            if (!query.value(3).isNull()) {
                const people::Client client { .id = mark.client, .name = query.value(3).toString(),
                                              .callName = query.value(4).toString(),
                                              .pseudonym = query.value(5).toString() };
                terms->client = people::shownName(client);
            }
            terms->observer = cellAs<std::optional<QString>>(query.value(6));
            terms->otherRoles = query.value(7).toInt() != 0;
            if (!query.value(8).isNull()) {
                terms->before = mark;
                terms->before->kind = cellAs<session::MarkKind>(query.value(8));
                terms->before->level = query.value(9).toInt();
                terms->before->at = cellAs<QDateTime>(query.value(10));
            }
        });
    return terms;
}

std::optional<people::Role> Reader::otherRole(const Mark &mark) const
{
    // The item's competence, everything that belongs to it, and what the observer gave there in another role.
    return cellAs<std::optional<people::Role>>(m_connection.cell(
        QStringLiteral("WITH RECURSIVE above (id, type, parent) AS ("
                       "SELECT id, type, main_parent_id FROM item WHERE id = ? UNION "
                       "SELECT item.id, item.type, item.main_parent_id FROM item JOIN above ON item.id = above.parent "
                       "WHERE above.type <> 'competence'), "
                       "below (id) AS (SELECT id FROM above WHERE type = 'competence' UNION "
                       "SELECT item.id FROM item JOIN below ON item.main_parent_id = below.id WHERE item.type <> 'competence') "
                       "SELECT role FROM mark WHERE activity_id = ? AND client_id = ? AND observer_id = ? AND role <> ? "
                       "AND item_id IN (SELECT id FROM below) LIMIT 1"),
        { mark.item.bytes(), mark.activity.bytes(), mark.client.bytes(),
          mark.observer ? mark.observer->bytes() : QByteArray(), nameOf(mark.role) }));
}

std::vector<Mark> Reader::marksOfSession(const Id<Session> &session) const
{
    return select<Mark>(m_connection, "WHERE activity_id IN (SELECT id FROM activity WHERE session_id = ?) ORDER BY at, id",
                        { session.bytes() });
}

session::Evidence Reader::evidence(const Id<people::Client> &client) const
{
    const QVariantList key { client.bytes() };
    const QVariantList twice { client.bytes(), client.bytes() };
    session::Evidence evidence;
    evidence.marks = select<Mark>(m_connection, "WHERE client_id = ? ORDER BY at, id", key);
    evidence.notes = select<session::Note>(m_connection, "WHERE client_id = ? ORDER BY at, id", key);
    evidence.agreed = select<session::AgreedMark>(m_connection, "WHERE client_id = ? ORDER BY decided_on, id", key);
    evidence.decisions = select<session::Decision>(m_connection, "WHERE client_id = ?", key);
    evidence.activities = select<Activity>(m_connection,
                                           "WHERE id IN (SELECT activity_id FROM mark WHERE client_id = ? UNION "
                                           "SELECT activity_id FROM note WHERE client_id = ?) ORDER BY date, ordinal, id",
                                           twice);
    evidence.sessions = select<Session>(m_connection,
                                        "WHERE id IN (SELECT session_id FROM activity WHERE id IN "
                                        "(SELECT activity_id FROM mark WHERE client_id = ? UNION "
                                        "SELECT activity_id FROM note WHERE client_id = ?)) ORDER BY date, starts, id",
                                        twice);
    evidence.closings = select<session::Closing>(m_connection,
                                                 "WHERE activity_id IN (SELECT activity_id FROM mark WHERE client_id = ?)",
                                                 key);
    // The pairs come from the index alone; only then is one level of each looked for.
    m_connection.run(QStringLiteral("SELECT activity_id, observer_id FROM (SELECT DISTINCT activity_id, observer_id FROM mark "
                                    "WHERE observer_id IS NOT NULL AND activity_id IN "
                                    "(SELECT activity_id FROM mark WHERE client_id = ?)) AS pair WHERE EXISTS "
                                    "(SELECT 1 FROM mark WHERE mark.activity_id = pair.activity_id "
                                    "AND mark.observer_id = pair.observer_id AND kind = 'level')"),
                     key, [&](const QSqlQuery &row) {
                         evidence.markers.push_back({ cellAs<Id<Activity>>(row.value(0)),
                                                      cellAs<Id<people::Observer>>(row.value(1)) });
                     });
    evidence.observers = select<people::Observer>(m_connection,
                                                  "WHERE id IN (SELECT observer_id FROM mark WHERE client_id = ? UNION "
                                                  "SELECT observer_id FROM note WHERE client_id = ?) ORDER BY id",
                                                  twice);
    for (const plan::Story &story : stories(client))
        if (story.told)
            for (const auto &competence : story.competences)
                if (std::find(evidence.explained.begin(), evidence.explained.end(), competence) == evidence.explained.end())
                    evidence.explained.push_back(competence);
    return evidence;
}

std::vector<people::Client> Reader::seenClients() const
{
    return select<people::Client>(m_connection,
                                  "WHERE state = 'active' AND EXISTS (SELECT 1 FROM mark WHERE mark.client_id = client.id "
                                  "AND role NOT IN ('self', 'peer'))");
}

std::vector<Id<people::Client>> Reader::clientsMarkedIn(const Id<Activity> &activity) const
{
    std::vector<Id<people::Client>> out;
    m_connection.run(QStringLiteral("SELECT DISTINCT client_id FROM mark WHERE activity_id = ?"), { activity.bytes() },
                     [&](const QSqlQuery &query) { out.push_back(cellAs<Id<people::Client>>(query.value(0))); });
    return out;
}

} // namespace mettle::storage
