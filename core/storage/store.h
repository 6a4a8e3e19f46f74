// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/tables.h"
#include "storage/values.h"

#include <QSqlQuery>

namespace mettle::storage {

/// The names of one table, put together once from its column list.
struct TableText
{
    QString name;
    QStringList columns;
    QString list; ///< "id, client_id, ..."
    QString insert; ///< whole statement: columns, modified, device
    QString upsert; ///< the same, in place of the row with its id
    QString remove;
    QString select; ///< "SELECT list FROM name"
    QString selectOne; ///< by id
    QString probe; ///< by id: whether the row is there, and what its tombstone says

    TableText(const char *table, const QStringList &columnNames);
};

template<typename T>
[[nodiscard]] QStringList columnNames()
{
    QStringList names;
    std::apply([&](auto... one) { (names.append(QString::fromLatin1(one.name)), ...); }, Table<T>::columns());
    return names;
}

template<typename T>
[[nodiscard]] const TableText &tableText()
{
    static const TableText text(Table<T>::name, columnNames<T>());
    return text;
}

template<typename T>
[[nodiscard]] QVariantList cellsOf(const T &value)
{
    QVariantList cells;
    std::apply([&](auto... one) { (cells.append(toCell(value.*(one.member))), ...); }, Table<T>::columns());
    return cells;
}

/// Reads a row whose first cells are the table's columns (aggregate initialisation, so in the order of the members).
template<typename T>
[[nodiscard]] T valueOf(const QSqlQuery &query, int first = 0)
{
    int index = first;
    return std::apply(
        [&](auto... one) { return T { cellAs<typename decltype(one)::Value>(query.value(index++))... }; },
        Table<T>::columns());
}

/// Every row of a query's answer; `condition` is the whole rest of the statement after the table's name.
template<typename T>
[[nodiscard]] std::vector<T> select(Connection &connection, const char *condition, const QVariantList &bindings = {})
{
    std::vector<T> out;
    connection.run(tableText<T>().select + u' ' + QLatin1String(condition), bindings,
                   [&](const QSqlQuery &query) { out.push_back(valueOf<T>(query)); });
    return out;
}

template<typename T>
[[nodiscard]] std::optional<T> selectOne(Connection &connection, const Id<T> &id)
{
    auto found = select<T>(connection, "WHERE id = ?", { id.bytes() });
    return found.empty() ? std::nullopt : std::optional<T>(std::move(found.front()));
}

} // namespace mettle::storage
