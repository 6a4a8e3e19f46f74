// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/errors.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <sqlite3.h>

namespace mettle::storage {

namespace {

constexpr int ApplicationId = 0x4D65746C; // "Metl"
constexpr int KeptStatements = 200;

QString owner(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program) && !program.isEmpty()
        ? QStringLiteral(" (%1, %2)").arg(program, host)
        : QString();
}

} // namespace

struct Connection::Private
{
    QString name; ///< of the QSqlDatabase
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements; ///< prepared once
    std::unique_ptr<QLockFile> lock;
};

Connection::Connection(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m(std::make_unique<Private>())
{
}

Connection::~Connection()
{
    m->statements.clear();
    m->database.close();
    m->database = QSqlDatabase();
    if (!m->name.isEmpty())
        QSqlDatabase::removeDatabase(m->name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString shown = file.fileName();
    if (access == Access::Create) {
        if (file.exists() && file.size() > 0)
            return Error { errors::Exists, { shown } };
    } else if (!file.exists()) {
        return Error { errors::Missing, { shown } };
    } else if (!file.isFile()) {
        return Error { errors::CannotOpen, { shown, QStringLiteral("not a file") } };
    }
    if (access == Access::ReadWrite && !file.isWritable())
        return Error { errors::ReadOnly, { shown } };

    // A journal left by a killed program or a full disk has to be rolled back first, which a reader may not do. A writer
    // does it by opening; a living owner holds the lock, and then there is nothing to roll back.
    if (access == Access::ReadOnly && file.isWritable() && QFileInfo(path + QStringLiteral("-journal")).size() > 0)
        (void)open(path, Access::ReadWrite, now);

    std::unique_ptr<Connection> connection(new Connection(file.absoluteFilePath(), access));
    if (access != Access::ReadOnly) {
        auto lock = std::make_unique<QLockFile>(file.absoluteFilePath() + QStringLiteral(".lock"));
        lock->setStaleLockTime(0); // only a dead owner frees it, never mere age
        if (!lock->tryLock(0)) {
            if (lock->error() == QLockFile::LockFailedError)
                return Error { errors::InUse, { shown, owner(*lock) } };
            return access == Access::Create
                ? Error { errors::CannotCreate, { shown, QStringLiteral("the folder is read-only or missing") } }
                : Error { errors::ReadOnly, { shown } };
        }
        connection->m->lock = std::move(lock);
    }
    const bool made = access == Access::Create && !file.exists();
    if (const auto prepared = connection->prepare(now); !prepared) {
        connection.reset();
        if (made)
            QFile::remove(path);
        return prepared.error();
    }
    return connection;
}

Result<void> Connection::prepare(const QDateTime &now)
{
    m->name = QStringLiteral("mettle-%1").arg(quintptr(this), 0, 16); // of this process, while it is open
    m->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m->name);
    QUrl url = QUrl::fromLocalFile(m_path);
    const auto mode = m_access == Access::ReadOnly ? "ro" : m_access == Access::ReadWrite ? "rw" : "rwc";
    m->database.setDatabaseName(QString::fromLatin1(url.toEncoded()) + QStringLiteral("?mode=") + QLatin1String(mode));
    m->database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000")
                                  + (m_access == Access::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!m->database.open()) {
        const QSqlError error = m->database.lastError();
        return Error { m_access == Access::Create ? errors::CannotCreate : errors::CannotOpen,
                       { QFileInfo(m_path).fileName(), error.databaseText() } };
    }
    METTLE_TRY(recognise());
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    run(QStringLiteral("PRAGMA secure_delete = ON"));
    if (m_access != Access::ReadOnly) {
        run(QStringLiteral("PRAGMA journal_mode = DELETE"));
        run(QStringLiteral("PRAGMA synchronous = EXTRA"));
        METTLE_TRY(migrate(now));
    }
    if (auto error = takeError())
        return *error;
    return {};
}

/// Whether this is a Mettle file of a version we read.
Result<void> Connection::recognise()
{
    const QString shown = QFileInfo(m_path).fileName();
    const int version = cell(QStringLiteral("PRAGMA user_version")).toInt();
    const int application = cell(QStringLiteral("PRAGMA application_id")).toInt();
    const int tables = cell(QStringLiteral("SELECT count(*) FROM sqlite_master")).toInt();
    if (auto error = takeError())
        return *error;
    const bool empty = version == 0 && application == 0 && tables == 0;
    if (empty && m_access == Access::Create)
        return {};
    if (application != ApplicationId)
        return Error { errors::NotOurs, { shown } };
    if (version > latestSchema())
        return Error { errors::Newer, { shown, QString::number(version), QString::number(latestSchema()) } };
    if (version < latestSchema() && m_access == Access::ReadOnly)
        return Error { errors::ReadOnly, { shown } }; // must be migrated first
    return {};
}

Result<void> Connection::migrate(const QDateTime &now)
{
    const int from = cell(QStringLiteral("PRAGMA user_version")).toInt();
    if (auto error = takeError())
        return *error;
    if (from == latestSchema())
        return {};
    if (from > 0) {
        const QFileInfo file(m_path);
        METTLE_TRY(copyTo(file.dir().filePath(QStringLiteral("%1 before version %2, %3.mettle")
                                                  .arg(file.completeBaseName(), QString::number(latestSchema()),
                                                       now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))))));
    }
    for (int next = from + 1; next <= latestSchema(); ++next) {
        METTLE_LET(statements, migration(next));
        begin();
        for (const QString &statement : statements)
            run(statement);
        run(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
        run(QStringLiteral("PRAGMA user_version = %1").arg(next));
        commit();
        m->statements.clear();
        if (auto error = takeError())
            return *error;
    }
    return {};
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

Result<void> Connection::attach(const QString &path, const QString &name)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    run(QStringLiteral("ATTACH ? AS ") + name, { QString(QString::fromLatin1(url.toEncoded()) + QStringLiteral("?mode=ro")) });
    if (auto error = takeError())
        return *error;
    return {};
}

void Connection::detach(const QString &name)
{
    m->statements.clear(); // those that name it
    QSqlQuery(m->database).exec(QStringLiteral("DETACH ") + name);
}

Result<void> Connection::copyTo(const QString &target)
{
    if (QFileInfo::exists(target))
        return Error { errors::Exists, { QFileInfo(target).fileName() } };
    run(QStringLiteral("VACUUM INTO ?"), { target });
    if (auto error = takeError()) {
        QFile::remove(target);
        return *error;
    }
    return {};
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
    case SQLITE_CANTOPEN:
        return { errors::NotWritten, { shown, text } };
    case SQLITE_CONSTRAINT:
        return { errors::Refused, { text } };
    default:
        return { mettle::storage::errors::NotWritten, { shown, QStringLiteral("%1, %2").arg(text).arg(code) } };
    }
}

} // namespace mettle::storage
