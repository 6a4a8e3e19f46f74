// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/store.h"

#include <algorithm>

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

std::vector<ClientRow> Reader::clients(const QString &words, const std::optional<Id<people::Group>> &group,
                                       const QDate &today, int limit, int offset) const
{
    const QString day = today.toString(Qt::ISODate);
    std::vector<Client> found = group
        ? select<Client>(m_connection,
                         "WHERE id IN (SELECT client_id FROM membership WHERE group_id = ? AND from_day <= ? "
                         "AND (until IS NULL OR until >= ?))",
                         { group->bytes(), day, day })
        : select<Client>(m_connection, "");
    const QString wanted = folded(words);
    std::erase_if(found, [&](const Client &client) {
        return !wanted.isEmpty() && !folded(client.pseudonym).contains(wanted)
            && (!client.pseudonym.isEmpty()
                || (!folded(client.name).contains(wanted) && !folded(client.callName).contains(wanted)));
    });
    std::stable_sort(found.begin(), found.end(), [](const Client &a, const Client &b) {
        return beforeInList(people::shownName(a), people::shownName(b));
    });
    std::vector<ClientRow> rows;
    for (size_t i = size_t(offset); i < found.size() && rows.size() < size_t(limit); ++i) {
        ClientRow row { std::move(found[i]) };
        const QByteArray id = row.client.id.bytes();
        m_connection.run(QStringLiteral("SELECT client_group.title FROM membership "
                                        "JOIN client_group ON client_group.id = membership.group_id "
                                        "WHERE membership.client_id = ? AND from_day <= ? AND (until IS NULL OR until >= ?) "
                                        "ORDER BY from_day"),
                         { id, day, day }, [&](const QSqlQuery &query) { row.groups << query.value(0).toString(); });
        m_connection.run(QStringLiteral("SELECT max(activity.date), count(*) FROM mark "
                                        "JOIN activity ON activity.id = mark.activity_id WHERE mark.client_id = ?"),
                         { id }, [&](const QSqlQuery &query) {
                             row.lastSeen = cellAs<std::optional<QDate>>(query.value(0));
                             row.observations = query.value(1).toInt();
                         });
        row.observations +=
            m_connection.cell(QStringLiteral("SELECT count(*) FROM note WHERE client_id = ?"), { id }).toInt();
        rows.push_back(std::move(row));
    }
    return rows;
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
