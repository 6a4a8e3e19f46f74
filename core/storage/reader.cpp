// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"

#include "storage/rows.h"

namespace mettle::storage {

std::optional<Record> Reader::row(size_t index, const QUuid &id) const
{
    const RowAccess &access = rowAccesses()[index];
    std::optional<Record> found;
    m_connection.run(access.text().selectOne, { id.toRfc4122() },
                     [&](const QSqlQuery &query) { found = access.read(query); });
    return found;
}

std::optional<people::WorkspaceInfo> Reader::info() const
{
    return selectOne(m_connection, people::workspaceInfoId());
}

Totals Reader::totals() const
{
    Totals totals;
    totals.clients = m_connection.cell(QStringLiteral("SELECT count(*) FROM client")).toInt();
    totals.sessions = m_connection.cell(QStringLiteral("SELECT count(*) FROM session")).toInt();
    totals.marks = m_connection.cell(QStringLiteral("SELECT count(*) FROM mark")).toInt();
    totals.notes = m_connection.cell(QStringLiteral("SELECT count(*) FROM note")).toInt();
    return totals;
}

Begun Reader::begun() const
{
    Begun begun;
    m_connection.run(QStringLiteral("SELECT EXISTS (SELECT 1 FROM client), EXISTS (SELECT 1 FROM session), "
                                    "EXISTS (SELECT 1 FROM mark)"),
                     {}, [&](const QSqlQuery &query) {
                         begun = { query.value(0).toBool(), query.value(1).toBool(), query.value(2).toBool() };
                     });
    return begun;
}

std::vector<HistoryRow> Reader::history(int limit, int offset) const
{
    std::vector<HistoryRow> rows;
    m_connection.run(QStringLiteral("SELECT modified, device, counter, verb, ids FROM journal "
                                    "ORDER BY modified DESC, device, counter DESC LIMIT ? OFFSET ?"),
                     { limit, offset }, [&](const QSqlQuery &query) {
                         HistoryRow row { QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong() >> 16, Qt::UTC),
                                          QUuid::fromRfc4122(query.value(1).toByteArray()), query.value(2).toInt(),
                                          query.value(3).toString(), {} };
                         for (const QUuid &id : idsFromCell(query.value(4)))
                             row.ids << id.toString(QUuid::WithoutBraces);
                         rows.push_back(std::move(row));
                     });
    return rows;
}

std::vector<AccessRow> Reader::accessLog(int limit, const std::optional<Id<people::Client>> &client) const
{
    std::vector<AccessRow> rows;
    const QByteArray id = client ? client->bytes() : QByteArray();
    m_connection.run(QStringLiteral("SELECT modified, device, client_id, what FROM access_log "
                                    "WHERE ? = 0 OR client_id = ? ORDER BY modified DESC, counter DESC LIMIT ?"),
                     { client ? 1 : 0, id, limit }, [&](const QSqlQuery &query) {
                         rows.push_back({ QDateTime::fromMSecsSinceEpoch(query.value(0).toLongLong() >> 16, Qt::UTC),
                                          QUuid::fromRfc4122(query.value(1).toByteArray()),
                                          cellAs<Id<people::Client>>(query.value(2)), query.value(3).toString() });
                     });
    return rows;
}

} // namespace mettle::storage
