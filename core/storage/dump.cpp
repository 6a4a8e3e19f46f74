// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dump.h"

#include "storage/cells.h"
#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/migrations.h"
#include "storage/searchindex.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlQuery>
#include <QUuid>

namespace mettle::storage {

namespace {

constexpr qsizetype LargestDump = 1'000'000'000;

const QStringList &bookkeepingTables()
{
    static const QStringList names { QStringLiteral("version"), QStringLiteral("journal"),
                                     QStringLiteral("access_log"), QStringLiteral("tombstone") };
    return names;
}

QJsonArray rowsOf(Connection &connection, const QString &table, bool dataOnly)
{
    QJsonArray rows;
    const auto columns = columnsOf(connection, table);
    const QString order = table == QLatin1String("version") ? QStringLiteral("row_id, modified")
        : table == QLatin1String("tombstone")               ? QStringLiteral("row_id")
        : bookkeepingTables().contains(table)               ? QStringLiteral("device, counter")
                                                            : QStringLiteral("id");
    connection.run(QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(table, order), {}, [&](const QSqlQuery &query) {
        QJsonObject row;
        for (int i = 0; i < int(columns.size()); ++i) {
            const ColumnInfo &column = columns[size_t(i)];
            if (dataOnly && (column.name == QLatin1String("modified") || column.name == QLatin1String("device")))
                continue;
            row.insert(column.name, cellToJson(query.value(i), column));
        }
        rows.append(row);
    });
    return rows;
}

/// Rows that refer to rows of their own table (an item to its parent) come after them.
QJsonArray parentsFirst(const QJsonArray &rows, const QString &reference)
{
    QHash<QString, QJsonValue> byId;
    for (const QJsonValue &row : rows)
        byId.insert(row[QStringLiteral("id")].toString(), row);
    QJsonArray out;
    QSet<QString> done;
    for (const QJsonValue &row : rows) {
        QJsonArray chain;
        QJsonValue at = row;
        while (!at.isUndefined() && !done.contains(at[QStringLiteral("id")].toString()) && chain.size() <= rows.size()) {
            chain.prepend(at);
            done.insert(at[QStringLiteral("id")].toString());
            at = byId.value(at[reference].toString(), QJsonValue(QJsonValue::Undefined));
        }
        for (const QJsonValue &one : chain)
            out.append(one);
    }
    return out;
}

void clearDefaults(Connection &connection)
{
    // What a new workspace holds by itself; the dump brings its own.
    for (const char *table : { "relation", "item", "level", "scale", "framework", "workspace", "version", "journal",
                               "access_log", "tombstone" }) {
        if (QLatin1String(table) == QLatin1String("item"))
            connection.run(QStringLiteral("UPDATE item SET main_parent_id = NULL"));
        connection.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table)));
    }
}

bool holdsPeopleOrWork(Connection &connection)
{
    for (const char *table : { "client", "observer", "client_group", "session", "activity", "target", "course",
                               "activity_template", "achievement", "issuer" })
        if (connection.cell(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1)").arg(QLatin1String(table))).toInt())
            return true;
    return false;
}

void insertRows(Connection &connection, const QString &table, const QJsonArray &rows)
{
    const auto columns = columnsOf(connection, table);
    QStringList names;
    QStringList places;
    for (const ColumnInfo &column : columns) {
        names << column.name;
        places << QStringLiteral("?");
    }
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(table, names.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
    for (const QJsonValue &row : rows) {
        QVariantList cells;
        for (const ColumnInfo &column : columns) {
            QVariant cell = cellFromJson(row[column.name], column);
            // A data-only dump carries no stamps: the rows count as older than anything.
            if (cell.isNull() && column.name == QLatin1String("modified"))
                cell = 0;
            if (cell.isNull() && column.name == QLatin1String("device"))
                cell = QUuid().toRfc4122();
            cells << cell;
        }
        connection.run(sql, cells);
        if (connection.failed())
            return;
    }
}

} // namespace

Result<QByteArray> dump(Connection &connection, bool dataOnly)
{
    QJsonObject tables;
    QStringList names = tablesInOrder();
    if (!dataOnly)
        names += bookkeepingTables();
    for (const QString &name : names)
        tables.insert(name, rowsOf(connection, name, dataOnly));
    if (auto error = connection.takeError())
        return *error;
    return QJsonDocument(QJsonObject {
                             { QStringLiteral("format"), 1 },
                             { QStringLiteral("schema"), latestSchema() },
                             { QStringLiteral("tables"), tables },
                         })
        .toJson(QJsonDocument::Indented);
}

Result<void> load(Connection &connection, const QByteArray &dump, const QString &shownName)
{
    if (dump.size() > LargestDump)
        return Error { errors::BadDump, { shownName, QStringLiteral("larger than 1 GB") } };
    QJsonParseError parsing;
    const QJsonObject root = QJsonDocument::fromJson(dump, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return Error { errors::BadDump,
                       { shownName, QStringLiteral("%1 at byte %2").arg(parsing.errorString()).arg(parsing.offset) } };
    if (root[QStringLiteral("format")].toInt() != 1 || !root[QStringLiteral("tables")].isObject())
        return Error { errors::BadDump, { shownName, QStringLiteral("no \"format\": 1 or no \"tables\"") } };
    if (root[QStringLiteral("schema")].toInt() != latestSchema())
        return Error { errors::Newer,
                       { shownName, QString::number(root[QStringLiteral("schema")].toInt()),
                         QString::number(latestSchema()) } };
    const QJsonObject tables = root[QStringLiteral("tables")].toObject();
    const QStringList known = tablesInOrder() + bookkeepingTables();
    for (const QString &name : tables.keys())
        if (!known.contains(name))
            return Error { errors::BadDump, { shownName, QStringLiteral("unknown table %1").arg(name) } };

    connection.begin();
    if (holdsPeopleOrWork(connection)) {
        connection.rollback();
        if (auto error = connection.takeError())
            return *error;
        return Error { errors::NotEmpty, { QFileInfo(connection.path()).fileName() } };
    }
    clearDefaults(connection);
    for (const QString &name : known) {
        QJsonArray rows = tables[name].toArray();
        if (name == QLatin1String("item"))
            rows = parentsFirst(rows, QStringLiteral("main_parent_id"));
        else if (name == QLatin1String("framework"))
            rows = parentsFirst(rows, QStringLiteral("replaces_id"));
        insertRows(connection, name, rows);
    }
    rebuildSearchIndex(connection);
    if (auto error = connection.takeError()) {
        connection.rollback();
        return Error { errors::BadDump, { shownName, sentence(*error, QStringLiteral("en")) } };
    }
    connection.commit();
    if (auto error = connection.takeError())
        return *error;
    return {};
}

} // namespace mettle::storage
