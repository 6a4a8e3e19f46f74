// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/store.h"

#include <algorithm>
#include <tuple>

namespace mettle::storage {

using people::Client;

std::vector<people::Observer> Reader::observers() const
{
    auto out = select<people::Observer>(m_connection, "ORDER BY id");
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return beforeInList(a.name, b.name); });
    return out;
}

std::vector<people::Group> Reader::groups() const
{
    auto out = select<people::Group>(m_connection, "ORDER BY id");
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return beforeInList(a.title, b.title); });
    return out;
}

std::vector<Client> Reader::everyClient() const
{
    auto out = select<Client>(m_connection, "ORDER BY id");
    std::stable_sort(out.begin(), out.end(), [](const Client &a, const Client &b) {
        return beforeInList(people::shownName(a), people::shownName(b));
    });
    return out;
}

std::vector<ClientNames> Reader::clientNames() const
{
    std::vector<ClientNames> out;
    m_connection.run(QStringLiteral("SELECT id, name, call_name, pseudonym FROM client"), {}, [&](const QSqlQuery &query) {
        out.push_back({ cellAs<Id<Client>>(query.value(0)), query.value(1).toString(), query.value(2).toString(),
                        query.value(3).toString() });
    });
    return out;
}

namespace {

/// A name as lists sort it: folded once, not at each comparison.
struct Sorted
{
    Id<Client> id;
    QString folded;
    QString shown;
};

/// Only what it takes to sort and to search: the rows of a page are read whole afterwards.
std::vector<Sorted> sortedNames(Connection &connection, const ClientsAsked &asked, const QString &day)
{
    QString where = QStringLiteral("SELECT id, name, call_name, pseudonym FROM client WHERE 1 = 1");
    QVariantList values;
    if (asked.state) {
        where += QStringLiteral(" AND state = ?");
        values << nameOf(*asked.state);
    }
    if (asked.group) {
        where += QStringLiteral(" AND id IN (SELECT client_id FROM membership WHERE group_id = ? AND from_day <= ? "
                                "AND (until IS NULL OR until >= ?))");
        values << asked.group->bytes() << day << day;
    }
    const QString wanted = folded(asked.words);
    std::vector<Sorted> out;
    connection.run(where, values, [&](const QSqlQuery &query) {
        const QString name = query.value(1).toString();
        const QString callName = query.value(2).toString();
        const QString pseudonym = query.value(3).toString();
        const QString shown = !pseudonym.isEmpty() ? pseudonym : callName.isEmpty() ? name : callName;
        Sorted one { cellAs<Id<Client>>(query.value(0)), folded(shown), shown };
        const bool holds = wanted.isEmpty() || one.folded.contains(wanted)
            || (pseudonym.isEmpty() && (folded(name).contains(wanted) || folded(callName).contains(wanted)));
        if (holds)
            out.push_back(std::move(one));
    });
    std::sort(out.begin(), out.end(), [](const Sorted &a, const Sorted &b) {
        return std::tie(a.folded, a.shown, a.id) < std::tie(b.folded, b.shown, b.id);
    });
    return out;
}

} // namespace

ClientList Reader::clients(const ClientsAsked &asked, const QDate &today, int limit, int offset) const
{
    const QString day = today.toString(Qt::ISODate);
    const std::vector<Sorted> found = sortedNames(m_connection, asked, day);
    ClientList list;
    list.total = int(found.size());
    for (size_t i = size_t(offset); i < found.size() && list.rows.size() < size_t(limit); ++i) {
        auto client = get(found[i].id);
        if (!client)
            continue;
        ClientRow row { std::move(*client), {}, {}, {}, 0 };
        const QByteArray id = row.client.id.bytes();
        if (row.client.coach)
            row.coach = m_connection.cell(QStringLiteral("SELECT name FROM observer WHERE id = ?"), { row.client.coach->bytes() })
                            .toString();
        m_connection.run(QStringLiteral("SELECT client_group.title FROM membership "
                                        "JOIN client_group ON client_group.id = membership.group_id "
                                        "WHERE membership.client_id = ? AND from_day <= ? AND (until IS NULL OR until >= ?) "
                                        "ORDER BY from_day"),
                         { id, day, day }, [&](const QSqlQuery &query) { row.groups << query.value(0).toString(); });
        m_connection.run(QStringLiteral("SELECT max(activity.date), count(*) FROM (SELECT activity_id FROM mark WHERE client_id = ? "
                                        "UNION ALL SELECT activity_id FROM note WHERE client_id = ?) AS seen "
                                        "JOIN activity ON activity.id = seen.activity_id"),
                         { id, id }, [&](const QSqlQuery &query) {
                             row.lastSeen = cellAs<std::optional<QDate>>(query.value(0));
                             row.observations = query.value(1).toInt();
                         });
        list.rows.push_back(std::move(row));
    }
    return list;
}

Held Reader::held(const Id<Client> &client) const
{
    const auto count = [&](const QString &statement) {
        return m_connection.cell(statement, { client.bytes() }).toInt();
    };
    return {
        .memberships = count(QStringLiteral("SELECT count(*) FROM membership WHERE client_id = ?")),
        .consents = count(QStringLiteral("SELECT count(*) FROM consent WHERE client_id = ?")),
        .attendances = count(QStringLiteral("SELECT count(*) FROM attendance WHERE client_id = ?")),
        .marks = count(QStringLiteral("SELECT count(*) FROM mark WHERE client_id = ? AND role <> 'self'")),
        .ownMarks = count(QStringLiteral("SELECT count(*) FROM mark WHERE client_id = ? AND role = 'self'")),
        .notes = count(QStringLiteral("SELECT count(*) FROM note WHERE client_id = ?")),
        .agreedMarks = count(QStringLiteral("SELECT count(*) FROM agreed_mark WHERE client_id = ?")),
        .peerStrengths = count(QStringLiteral("SELECT count(*) FROM peer_strength WHERE receiver_id = ?")),
        .decisions = count(QStringLiteral("SELECT count(*) FROM decision WHERE client_id = ?")),
        .goals = count(QStringLiteral("SELECT count(*) FROM goal WHERE client_id = ?")),
        .openGoals = count(QStringLiteral("SELECT count(*) FROM goal WHERE client_id = ? AND state IN ('open', 'waiting')")),
        .steps = count(QStringLiteral("SELECT count(*) FROM step JOIN goal ON goal.id = step.goal_id WHERE goal.client_id = ?")),
        .reviews = count(QStringLiteral("SELECT count(*) FROM review JOIN goal ON goal.id = review.goal_id WHERE goal.client_id = ?")),
        .stories = count(QStringLiteral("SELECT count(*) FROM story WHERE client_id = ?")),
        .pitches = count(QStringLiteral("SELECT count(*) FROM pitch WHERE client_id = ?")),
        .badges = count(QStringLiteral("SELECT count(*) FROM issued_badge WHERE client_id = ?")),
        .views = count(QStringLiteral("SELECT count(*) FROM access_log WHERE client_id = ?")),
    };
}

std::vector<people::Membership> Reader::memberships(const Id<Client> &client) const
{
    return select<people::Membership>(m_connection, "WHERE client_id = ? ORDER BY from_day, id", { client.bytes() });
}

std::vector<people::Membership> Reader::membershipsOf(const Id<people::Group> &group) const
{
    return select<people::Membership>(m_connection, "WHERE group_id = ? ORDER BY number, from_day", { group.bytes() });
}

std::vector<Member> Reader::members(const Id<people::Group> &group, const QDate &day) const
{
    std::vector<Member> out;
    const QString text = day.toString(Qt::ISODate);
    for (const auto &membership :
         select<people::Membership>(m_connection,
                                    "WHERE group_id = ? AND from_day <= ? AND (until IS NULL OR until >= ?) ORDER BY number",
                                    { group.bytes(), text, text }))
        if (auto client = get(membership.client))
            out.push_back({ std::move(*client), membership.number });
    return out;
}

std::vector<people::Consent> Reader::consents(const Id<Client> &client) const
{
    return select<people::Consent>(m_connection, "WHERE client_id = ? ORDER BY from_day, id", { client.bytes() });
}

std::vector<EndingConsent> Reader::consentsEnding(const QDate &from, const QDate &until) const
{
    std::vector<EndingConsent> out;
    for (auto &consent : select<people::Consent>(m_connection,
                                                 "WHERE until BETWEEN ? AND ? AND withdrawn IS NULL ORDER BY until, id",
                                                 { from.toString(Qt::ISODate), until.toString(Qt::ISODate) }))
        if (auto client = get(consent.client))
            out.push_back({ std::move(consent), std::move(*client) });
    return out;
}

} // namespace mettle::storage
