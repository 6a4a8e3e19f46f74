// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace mettle::storage {

class Connection;

/// A column as the schema has it.
struct ColumnInfo
{
    QString name;
    bool blob = false;
    bool id = false; ///< a UUID: the key, a reference or a device
};

[[nodiscard]] std::vector<ColumnInfo> columnsOf(Connection &connection, const QString &table);

/// A cell as a dump shows it: ids as UUID text, other bytes as {"base64":...}; and back.
[[nodiscard]] QJsonValue cellToJson(const QVariant &cell, const ColumnInfo &column);
[[nodiscard]] QVariant cellFromJson(const QJsonValue &value, const ColumnInfo &column);

/// The tables of what people make, in the order in which they can be filled: what refers comes later.
[[nodiscard]] QStringList tablesInOrder();

} // namespace mettle::storage
