// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection_private.h"

#include "storage/errors.h"
#include "storage/migrations.h"
#include "storage/replacefile.h"
#include "storage/sealed/headerfile.h"
#include "storage/sealed/unlock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace mettle::storage {

namespace {

constexpr int ApplicationId = 0x4D65746C; // "Metl"

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

QString uriOf(const QString &path, const QByteArray &vfs)
{
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    return vfs.isEmpty() ? uri : uri + QStringLiteral("?vfs=") + QString::fromLatin1(vfs);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access, const QDateTime &now,
                                                     const Secret &secret)
{
    if (access == Access::Create)
        return openThrough(path, access, now, nullptr);
    METTLE_LET(vfs, sealed::unlock(path, secret));
    return openThrough(path, access, now, vfs);
}

Result<std::unique_ptr<Connection>> Connection::makeSealed(const QString &path, const Locks &locks, const QDateTime &now)
{
    const QFileInfo file(path);
    if (file.exists() && file.size() > 0)
        return Error { errors::Exists, { file.fileName() } };
    auto dataKey = crypto::SecretBytes::random(crypto::AeadKeySize);
    METTLE_LET(header, sealed::makeHeader(locks, dataKey, now));
    METTLE_LET(written, sealed::HeaderFile::open(path, sealed::HeaderFile::Mode::Make));
    auto done = written->write(header);
    written.reset();
    if (done) {
        auto connection = openThrough(path, Access::Create, now, std::make_shared<sealed::Vfs>(std::move(dataKey)));
        if (connection)
            return connection;
        done = connection.error();
    }
    QFile::remove(path);
    return done.error();
}

Result<std::unique_ptr<Connection>> Connection::openThrough(const QString &path, Access access, const QDateTime &now,
                                                            std::shared_ptr<sealed::Vfs> vfs)
{
    const QFileInfo file(path);
    const QString shown = file.fileName();
    if (access == Access::Create) {
        if (file.exists() && file.size() > (vfs ? sealed::PagesAt : 0))
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
        (void)openThrough(path, Access::ReadWrite, now, vfs);

    std::unique_ptr<Connection> connection(new Connection(file.absoluteFilePath(), access));
    connection->m->vfs = std::move(vfs);
    if (access != Access::ReadOnly)
        METTLE_TRY(connection->takeLock());
    const bool made = access == Access::Create && !file.exists();
    if (const auto prepared = connection->prepare(now); !prepared) {
        connection.reset();
        if (made)
            QFile::remove(path);
        return prepared.error();
    }
    return connection;
}

Result<void> Connection::takeLock()
{
    const QString shown = QFileInfo(m_path).fileName();
    auto lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead owner frees it, never mere age
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return Error { errors::InUse, { shown, owner(*lock) } };
        return m_access == Access::Create
            ? Error { errors::CannotCreate, { shown, QStringLiteral("the folder is read-only or missing") } }
            : Error { errors::ReadOnly, { shown } };
    }
    m->lock = std::move(lock);
    // What was left when sealing or unsealing was killed; nobody else may be at it while we hold the lock.
    removeLeftover(besidePath() + QStringLiteral("-journal"));
    removeLeftover(besidePath());
    return mendHeader();
}

/// A power loss while a header was written leaves one of its copies torn or behind.
Result<void> Connection::mendHeader()
{
    if (!m->vfs)
        return {};
    METTLE_LET(file, sealed::HeaderFile::open(m_path, sealed::HeaderFile::Mode::Write));
    METTLE_LET(pair, file->read());
    return pair.same ? Result<void>() : file->write(pair.header);
}

Result<void> Connection::openDatabase()
{
    m->name = QStringLiteral("mettle-%1").arg(quintptr(this), 0, 16); // of this process, while it is open
    m->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m->name);
    const auto mode = m_access == Access::ReadOnly ? "ro" : m_access == Access::ReadWrite ? "rw" : "rwc";
    m->database.setDatabaseName(uriOf(m_path, m->vfs ? m->vfs->name() : QByteArray()) + QLatin1String(m->vfs ? "&" : "?")
                                + QStringLiteral("mode=") + QLatin1String(mode));
    m->database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000")
                                  + (m_access == Access::ReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!m->database.open()) {
        const QString said = m->database.lastError().databaseText();
        const QString shown = QFileInfo(m_path).fileName();
        if (m->vfs && said.contains(QLatin1String("no such vfs")))
            return Error { errors::SealingUnavailable, { shown } };
        return Error { m_access == Access::Create ? errors::CannotCreate : errors::CannotOpen, { shown, said } };
    }
    return m->vfs ? proveSealing() : Result<void>();
}

/// That the driver and this program are on the same SQLite, and that the file is under our VFS: a driver with a library of
/// its own does not know our VFS by name, and here the very object is asked for. Sets the reserved bytes aside.
Result<void> Connection::proveSealing()
{
    sqlite3_vfs *used = nullptr;
    if (m->control(SQLITE_FCNTL_VFS_POINTER, used) != SQLITE_OK || used != m->vfs->registered())
        return Error { errors::SealingUnavailable, { QFileInfo(m_path).fileName() } };
    int reserved = sealed::ReservedSize;
    m->control(SQLITE_FCNTL_RESERVE_BYTES, reserved);
    return {};
}

Result<void> Connection::prepare(const QDateTime &now)
{
    METTLE_TRY(openDatabase());
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

} // namespace mettle::storage
