// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookkeeping.h"

#include "storage/connection.h"
#include "storage/values.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::storage {

namespace {

constexpr size_t KeptIds = 50;

}

qint64 lastStamp(Connection &connection)
{
    // Every transaction leaves a line in one of the two, so that no table has to be scanned.
    return connection
        .cell(QStringLiteral("SELECT max(coalesce((SELECT max(modified) FROM journal), 0), "
                             "coalesce((SELECT max(modified) FROM access_log), 0))"))
        .toLongLong();
}

qint64 lastJournalCounter(Connection &connection, const QUuid &device)
{
    return connection
        .cell(QStringLiteral("SELECT max(counter) FROM journal WHERE device = ?"), { device.toRfc4122() })
        .toLongLong();
}

qint64 lastAccessCounter(Connection &connection, const QUuid &device)
{
    return connection
        .cell(QStringLiteral("SELECT max(counter) FROM access_log WHERE device = ?"), { device.toRfc4122() })
        .toLongLong();
}

bool keepsVersions(QLatin1String table)
{
    for (const char *one : { "mark", "note", "agreed_mark", "decision", "goal", "step", "review" })
        if (table == QLatin1String(one))
            return true;
    return false;
}

QString versionText(const QStringList &columns, const QVariantList &cells)
{
    QJsonObject object;
    for (int i = 0; i < columns.size(); ++i) {
        const QVariant &cell = cells[i];
        if (cell.isNull())
            object.insert(columns[i], QJsonValue::Null);
        else if (cell.typeId() == QMetaType::QByteArray)
            object.insert(columns[i], QUuid::fromRfc4122(cell.toByteArray()).toString(QUuid::WithoutBraces));
        else
            object.insert(columns[i], QJsonValue::fromVariant(cell));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void appendJournal(Connection &connection, const Stamp &stamp, qint64 counter, const char *verb,
                   const std::vector<Change> &changes)
{
    std::vector<QUuid> ids;
    for (const Change &change : changes) {
        if (ids.size() == KeptIds)
            break;
        ids.push_back(idOf(change.after ? *change.after : *change.before));
    }
    connection.run(QStringLiteral("INSERT INTO journal (device, counter, modified, verb, ids) VALUES (?, ?, ?, ?, ?)"),
                   { stamp.device.toRfc4122(), counter, stamp.modified, QString::fromLatin1(verb), idsToCell(ids) });
}

void appendAccess(Connection &connection, const Stamp &stamp, qint64 counter, const Id<people::Client> &client,
                  const QString &what)
{
    connection.run(
        QStringLiteral("INSERT INTO access_log (device, counter, modified, client_id, what) VALUES (?, ?, ?, ?, ?)"),
        { stamp.device.toRfc4122(), counter, stamp.modified, client.bytes(), what });
}

} // namespace mettle::storage
