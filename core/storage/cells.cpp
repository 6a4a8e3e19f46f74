// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cells.h"

#include "storage/rows.h"

#include <QJsonObject>

namespace mettle::storage {

QStringList tablesInOrder()
{
    QStringList names;
    for (const RowAccess &access : rowAccesses())
        names << QString::fromLatin1(access.name);
    return names;
}

std::vector<ColumnInfo> columnsOf(Connection &connection, const QString &table)
{
    std::vector<ColumnInfo> columns;
    connection.run(QStringLiteral("SELECT name, type FROM pragma_table_info(?) ORDER BY cid"), { table },
                   [&](const QSqlQuery &row) {
                       const QString name = row.value(0).toString();
                       const bool blob = row.value(1).toString() == QLatin1String("BLOB");
                       columns.push_back({ name, blob,
                                           blob && (name == QLatin1String("id") || name.endsWith(QLatin1String("_id"))
                                                    || name == QLatin1String("device")) });
                   });
    return columns;
}

QJsonValue cellToJson(const QVariant &cell, const ColumnInfo &column)
{
    if (cell.isNull())
        return QJsonValue::Null;
    if (column.id)
        return QUuid::fromRfc4122(cell.toByteArray()).toString(QUuid::WithoutBraces);
    if (column.blob)
        return QJsonObject { { QStringLiteral("base64"), QString::fromLatin1(cell.toByteArray().toBase64()) } };
    if (cell.typeId() == QMetaType::LongLong)
        return cell.toLongLong();
    return cell.toString();
}

QVariant cellFromJson(const QJsonValue &value, const ColumnInfo &column)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column.id)
        return QUuid::fromString(value.toString()).toRfc4122();
    if (column.blob)
        return toCell(QByteArray::fromBase64(value.toObject().value(QStringLiteral("base64")).toString().toLatin1()));
    if (value.isDouble())
        return value.toInteger();
    return toCell(value.toString());
}

} // namespace mettle::storage
