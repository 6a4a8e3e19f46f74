// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection_private.h"

#include "storage/errors.h"

#include <QFileInfo>
#include <QSqlError>

namespace mettle::storage {

namespace {

constexpr int KeptStatements = 200;

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m(std::make_unique<Private>())
{
}

Connection::~Connection()
{
    closeDatabase();
}

void Connection::closeDatabase()
{
    m->statements.clear();
    m->database.close();
    m->database = QSqlDatabase();
    if (!m->name.isEmpty())
        QSqlDatabase::removeDatabase(m->name);
}

void Connection::run(const QString &sql, const QVariantList &bindings, const RowHandler &row)
{
    if (m_error)
        return;
    std::shared_ptr<QSqlQuery> query = m->statements.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m->database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            fail(errorOf(query->lastError().databaseText(), query->lastError().nativeErrorCode()));
            return;
        }
        if (m->statements.size() >= KeptStatements)
            m->statements.clear();
        m->statements.insert(sql, query);
    }
    for (int i = 0; i < bindings.size(); ++i)
        query->bindValue(i, bindings[i]);
    bool ok = query->exec();
    if (ok && row)
        while (query->next())
            row(*query);
    // A forward-only query reports damage met while stepping only here.
    if (ok && query->lastError().isValid())
        ok = false;
    if (!ok)
        fail(errorOf(query->lastError().databaseText(), query->lastError().nativeErrorCode()));
    query->finish(); // a live statement would hold its lock
}

QVariant Connection::cell(const QString &sql, const QVariantList &bindings)
{
    QVariant first;
    run(sql, bindings, [&](const QSqlQuery &query) {
        if (!first.isValid())
            first = query.value(0);
    });
    return first;
}

void Connection::begin()
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
}

void Connection::commit()
{
    run(QStringLiteral("COMMIT"));
    if (m_error)
        rollback();
}

void Connection::rollback()
{
    // Straight to the handle: a kept error must not stop it, and a transaction that SQLite itself ended is no fault.
    QSqlQuery(m->database).exec(QStringLiteral("ROLLBACK"));
}

std::optional<Error> Connection::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

void Connection::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Error Connection::errorOf(const QString &text, const QString &nativeCode) const
{
    const QString shown = QFileInfo(m_path).fileName();
    const int code = nativeCode.toInt();
    switch (code & 0xff) {
    case SQLITE_FULL:
        return { errors::DiskFull, { shown } };
    case SQLITE_READONLY:
        return { errors::ReadOnly, { shown } };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { errors::InUse, { shown, QString() } };
    case SQLITE_NOTADB:
        return { errors::NotOurs, { shown } };
    case SQLITE_CORRUPT:
        return { errors::Damaged, { shown, text } };
    case SQLITE_IOERR:
        if (code == SQLITE_IOERR_DATA) // a page that is not as it was sealed
            return { errors::Damaged, { shown, text } };
        [[fallthrough]];
    case SQLITE_CANTOPEN:
        return { errors::NotWritten, { shown, text } };
    case SQLITE_CONSTRAINT:
        return { errors::Refused, { text } };
    default:
        return { mettle::storage::errors::NotWritten, { shown, QStringLiteral("%1, %2").arg(text).arg(code) } };
    }
}

} // namespace mettle::storage
