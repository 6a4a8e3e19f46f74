// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "storage/rows.h"
#include "storage/sealed/headerfile.h"

namespace mettle::storage {

namespace {

constexpr int ShownProblems = 100;

void add(QStringList &problems, const QString &problem)
{
    if (problems.size() < ShownProblems)
        problems << problem;
}

QString shown(const QByteArray &id)
{
    return QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces);
}

/// One damaged copy of a sealed file's header locks nobody out, but the next damage would.
void checkHeader(Connection &connection, QStringList &problems)
{
    if (!connection.vfs())
        return;
    const auto file = sealed::HeaderFile::open(connection.path(), sealed::HeaderFile::Mode::Read);
    const auto pair = file ? (*file)->read() : Result<sealed::HeaderPair>(file.error());
    if (!pair)
        add(problems, sentence(pair.error(), QStringLiteral("en")));
    else if (!pair->firstWhole || !pair->secondWhole)
        add(problems, QStringLiteral("header: its %1 copy is damaged; the other one is whole, and opening the file for "
                                     "writing mends it")
                          .arg(pair->firstWhole ? QStringLiteral("second") : QStringLiteral("first")));
}

void checkFile(Connection &connection, QStringList &problems)
{
    connection.run(QStringLiteral("PRAGMA integrity_check(100)"), {}, [&](const QSqlQuery &row) {
        if (const QString line = row.value(0).toString(); line != QLatin1String("ok"))
            add(problems, line);
    });
    connection.run(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QSqlQuery &row) {
        add(problems, QStringLiteral("%1: row %2 refers to a missing %3")
                          .arg(row.value(0).toString(), row.value(1).toString(), row.value(2).toString()));
    });
}

template<typename E>
void checkEnum(Connection &connection, QStringList &problems, const char *table, const char *column)
{
    QStringList names;
    for (const char *name : Names<E>)
        names << u'\'' + QLatin1String(name) + u'\'';
    connection.run(QStringLiteral("SELECT id FROM %1 WHERE %2 IS NOT NULL AND %2 NOT IN (%3)")
                       .arg(QLatin1String(table), QLatin1String(column), names.join(u',')),
                   {}, [&](const QSqlQuery &row) {
                       add(problems, QStringLiteral("%1 %2: %3 holds an unknown word")
                                         .arg(QLatin1String(table), shown(row.value(0).toByteArray()), QLatin1String(column)));
                   });
}

/// Cells that hold something no program of ours writes: an id of the wrong length, a name that is no name.
template<typename T>
void checkNames(Connection &connection, QStringList &problems)
{
    std::apply(
        [&](auto... one) {
            const auto each = [&]<typename C>(const C &column) {
                using Value = typename C::Value;
                using Plain = typename std::conditional_t<IsOptional<Value>::value, IsOptional<Value>,
                                                          std::type_identity<Value>>;
                if constexpr (requires { typename Plain::Of; }) {
                    if constexpr (std::is_enum_v<typename Plain::Of>)
                        checkEnum<typename Plain::Of>(connection, problems, Table<T>::name, column.name);
                } else if constexpr (std::is_enum_v<Value>) {
                    checkEnum<Value>(connection, problems, Table<T>::name, column.name);
                }
            };
            (each(one), ...);
        },
        Table<T>::columns());
    connection.run(QStringLiteral("SELECT count(*) FROM %1 WHERE length(id) <> 16").arg(QLatin1String(Table<T>::name)),
                   {}, [&](const QSqlQuery &row) {
                       if (row.value(0).toInt() > 0)
                           add(problems, QStringLiteral("%1: %2 rows have an id that is none")
                                             .arg(QLatin1String(Table<T>::name), row.value(0).toString()));
                   });
}

/// A mark's key follows from its cell, and its level belongs to the scale of the item's framework.
void checkMarks(Connection &connection, QStringList &problems)
{
    connection.run(tableText<session::Mark>().select, {}, [&](const QSqlQuery &row) {
        const auto mark = valueOf<session::Mark>(row);
        if (mark.id != session::markId(mark.activity, mark.client, mark.item, mark.observer, mark.role))
            add(problems, QStringLiteral("mark %1: its key does not fit its cell").arg(mark.id.toString()));
        if ((mark.role == session::Role::Self) == mark.observer.has_value())
            add(problems, QStringLiteral("mark %1: its role does not fit its observer").arg(mark.id.toString()));
    });
    connection.run(QStringLiteral("SELECT mark.id FROM mark JOIN item ON item.id = mark.item_id "
                                  "WHERE mark.kind = 'level' AND NOT EXISTS (SELECT 1 FROM scale "
                                  "JOIN level ON level.scale_id = scale.id "
                                  "WHERE scale.framework_id = item.framework_id AND level.ordinal = mark.level)"),
                   {}, [&](const QSqlQuery &row) {
                       add(problems, QStringLiteral("mark %1: its level is not on the scale")
                                         .arg(shown(row.value(0).toByteArray())));
                   });
}

void checkPeople(Connection &connection, QStringList &problems)
{
    connection.run(QStringLiteral("SELECT group_id, number FROM membership GROUP BY group_id, number "
                                  "HAVING count(DISTINCT client_id) > 1"),
                   {}, [&](const QSqlQuery &row) {
                       add(problems, QStringLiteral("group %1: number %2 belongs to several clients")
                                         .arg(shown(row.value(0).toByteArray()), row.value(1).toString()));
                   });
    if (connection.cell(QStringLiteral("SELECT count(*) FROM workspace")).toInt() > 1)
        add(problems, QStringLiteral("workspace: more than one row"));
}

template<size_t... I>
void checkAllNames(Connection &connection, QStringList &problems, std::index_sequence<I...>)
{
    (checkNames<std::variant_alternative_t<I, AnyRow>>(connection, problems), ...);
}

} // namespace

Result<QStringList> check(Connection &connection)
{
    QStringList problems;
    checkHeader(connection, problems);
    checkFile(connection, problems);
    // A page that cannot be read is a finding, not a failure of the check.
    if (auto error = connection.takeError()) {
        problems << sentence(*error, QStringLiteral("en"));
        return problems;
    }
    checkAllNames(connection, problems, std::make_index_sequence<std::variant_size_v<AnyRow>> {});
    checkMarks(connection, problems);
    checkPeople(connection, problems);
    if (auto error = connection.takeError())
        problems << sentence(*error, QStringLiteral("en"));
    return problems;
}

} // namespace mettle::storage
