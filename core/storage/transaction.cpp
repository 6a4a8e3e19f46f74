// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/bookkeeping.h"
#include "storage/connection.h"
#include "storage/rows.h"
#include "storage/searchindex.h"

namespace mettle::storage {

namespace {

QVariantList cellsOfRecord(const Record &record)
{
    return std::visit([](const auto &value) { return cellsOf(value); }, record);
}

} // namespace

QUuid idOf(const Record &record)
{
    return std::visit([](const auto &value) { return value.id.uuid(); }, record);
}

const char *entityOf(const Record &record)
{
    return rowAccesses()[record.index()].name;
}

Transaction::Transaction(Connection &connection, const Stamp &stamp, const Clock &clock, Random &random)
    : m_connection(connection)
    , m_reader(connection)
    , m_stamp(stamp)
    , m_clock(clock)
    , m_random(random)
{
}

void Transaction::put(const Record &record)
{
    if (m_connection.failed())
        return;
    const RowAccess &access = rowAccesses()[record.index()];
    const QByteArray id = idOf(record).toRfc4122();
    bool there = false;
    QString tombstone;
    m_connection.run(access.text().probe, { id, id }, [&](const QSqlQuery &query) {
        there = query.value(0).toInt() != 0;
        tombstone = query.value(1).toString();
    });
    std::optional<Record> before;
    if (there)
        m_connection.run(access.text().selectOne, { id }, [&](const QSqlQuery &query) { before = access.read(query); });
    if (before && *before == record)
        return;
    if (!before) {
        if (tombstone == QLatin1String("erased"))
            return;
        if (!tombstone.isEmpty())
            m_connection.run(QStringLiteral("DELETE FROM tombstone WHERE row_id = ?"), { id });
    } else {
        keepVersion(*before);
    }
    QVariantList cells = cellsOfRecord(record);
    cells << m_stamp.modified << m_stamp.device.toRfc4122();
    m_connection.run(before ? access.text().upsert : access.text().insert, cells);
    indexForSearch(m_connection, before, record);
    if (!m_connection.failed())
        m_changes.push_back({ std::move(before), record });
}

void Transaction::removeRow(size_t index, const QUuid &uuid)
{
    if (m_connection.failed())
        return;
    const RowAccess &access = rowAccesses()[index];
    const QByteArray id = uuid.toRfc4122();
    std::optional<Record> before;
    m_connection.run(access.text().selectOne, { id },
                     [&](const QSqlQuery &query) { before = access.read(query); });
    if (!before)
        return;
    keepVersion(*before);
    m_connection.run(access.text().remove, { id });
    indexForSearch(m_connection, before, std::nullopt);
    m_connection.run(QStringLiteral("INSERT INTO tombstone (row_id, entity, kind, modified, device) "
                                    "VALUES (?, ?, 'deleted', ?, ?) ON CONFLICT (row_id) DO UPDATE SET "
                                    "modified = excluded.modified, device = excluded.device WHERE kind = 'deleted'"),
                     { id, QString::fromLatin1(access.name), m_stamp.modified, m_stamp.device.toRfc4122() });
    if (!m_connection.failed())
        m_changes.push_back({ std::move(before), std::nullopt });
}

void Transaction::revert(const Change &change)
{
    if (change.before)
        put(*change.before);
    else if (change.after)
        removeRow(change.after->index(), idOf(*change.after));
}

void Transaction::fail(Error error)
{
    m_connection.fail(std::move(error));
}

void Transaction::keepVersion(const Record &before)
{
    const char *entity = entityOf(before);
    if (!keepsVersions(QLatin1String(entity)))
        return;
    m_connection.run(QStringLiteral("INSERT OR REPLACE INTO version (row_id, modified, entity, was, device) "
                                    "SELECT id, modified, ?, ?, device FROM %1 WHERE id = ?")
                         .arg(QLatin1String(entity)),
                     { QString::fromLatin1(entity),
                       versionText(rowAccesses()[before.index()].text().columns, cellsOfRecord(before)),
                       idOf(before).toRfc4122() });
}

} // namespace mettle::storage
