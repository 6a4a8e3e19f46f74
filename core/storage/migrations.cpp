// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "base/errors.h"

#include <QDir>
#include <QFile>

// The macro must stand outside any namespace.
static void loadSchemaFiles()
{
    Q_INIT_RESOURCE(schema);
}

namespace mettle::storage {

namespace {

QStringList schemaFiles()
{
    loadSchemaFiles();
    return QDir(QStringLiteral(":/schema")).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
}

} // namespace

int latestSchema()
{
    static const int latest = schemaFiles().isEmpty() ? 0 : schemaFiles().last().left(3).toInt();
    return latest;
}

Result<QStringList> migration(int version)
{
    const QString prefix = QStringLiteral("%1_").arg(version, 3, 10, QLatin1Char('0'));
    for (const QString &name : schemaFiles()) {
        if (!name.startsWith(prefix))
            continue;
        QFile file(QStringLiteral(":/schema/") + name);
        if (!file.open(QIODevice::ReadOnly))
            break;
        QString sql;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (!line.startsWith(QLatin1String("--")))
                sql += line + u'\n';
        QStringList statements;
        // Our own files hold no semicolon inside a text.
        for (const QString &statement : sql.split(u';'))
            if (!statement.trimmed().isEmpty())
                statements << statement.trimmed();
        return statements;
    }
    return Error { mettle::errors::Internal, { QStringLiteral("schema %1").arg(version) } };
}

} // namespace mettle::storage
