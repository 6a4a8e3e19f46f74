// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

namespace mettle::storage {

TableText::TableText(const char *table, const QStringList &columnNames)
    : name(QString::fromLatin1(table))
    , columns(columnNames)
    , list(columnNames.join(QStringLiteral(", ")))
{
    QStringList marks;
    QStringList updates;
    for (const QString &column : columnNames + QStringList { QStringLiteral("modified"), QStringLiteral("device") }) {
        marks << QStringLiteral("?");
        if (column != QLatin1String("id"))
            updates << column + QStringLiteral(" = excluded.") + column;
    }
    insert = QStringLiteral("INSERT INTO %1 (%2, modified, device) VALUES (%3)").arg(name, list, marks.join(QStringLiteral(", ")));
    upsert = insert + QStringLiteral(" ON CONFLICT (id) DO UPDATE SET ") + updates.join(QStringLiteral(", "));
    remove = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(name);
    select = QStringLiteral("SELECT %1 FROM %2").arg(list, name);
    selectOne = select + QStringLiteral(" WHERE id = ?");
    probe = QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?), "
                           "(SELECT kind FROM tombstone WHERE row_id = ?)")
                .arg(name);
}

} // namespace mettle::storage
