// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection_private.h"

#include "storage/errors.h"
#include "storage/replacefile.h"
#include "storage/sealed/headerfile.h"

#include <QFile>
#include <QFileInfo>

namespace mettle::storage {

sealed::Vfs *Connection::vfs() const
{
    return m->vfs.get();
}

std::shared_ptr<sealed::Vfs> Connection::sharedVfs() const
{
    return m->vfs;
}

Result<void> Connection::copyTo(const QString &target)
{
    const QFileInfo file(target);
    if (file.exists())
        return Error { errors::Exists, { file.fileName() } };
    if (m->vfs) {
        METTLE_LET(from, sealed::HeaderFile::open(m_path, sealed::HeaderFile::Mode::Read));
        METTLE_LET(pair, from->read());
        METTLE_LET(to, sealed::HeaderFile::open(file.absoluteFilePath(), sealed::HeaderFile::Mode::Make));
        if (const auto written = to->write(pair.header); !written) {
            QFile::remove(target);
            return written;
        }
    }
    return copyThrough(file.absoluteFilePath(), m->vfs.get());
}

Result<void> Connection::attach(const QString &path, const QString &name, const sealed::Vfs *vfs)
{
    const QByteArray through = vfs ? vfs->name() : QByteArray(sqlite3_vfs_find(nullptr)->zName);
    run(QStringLiteral("ATTACH ? AS ") + name,
        { QString(uriOf(QFileInfo(path).absoluteFilePath(), through) + QStringLiteral("&mode=ro")) });
    if (auto error = takeError())
        return *error;
    return {};
}

void Connection::detach(const QString &name)
{
    m->statements.clear(); // those that name it
    QSqlQuery(m->database).exec(QStringLiteral("DETACH ") + name);
}

Result<void> Connection::copyThrough(const QString &target, const sealed::Vfs *vfs)
{
    // A copy under the VFS of the file itself keeps the reserved bytes; a plain file has to be told to set some aside.
    int reserved = sealed::ReservedSize;
    const bool sealing = vfs && !m->vfs;
    if (sealing)
        m->control(SQLITE_FCNTL_RESERVE_BYTES, reserved);
    const QByteArray through = vfs ? vfs->name() : m->vfs ? QByteArray(m->vfs->below()->zName) : QByteArray();
    run(QStringLiteral("VACUUM INTO ?"), { uriOf(target, through) });
    if (sealing) {
        reserved = 0;
        m->control(SQLITE_FCNTL_RESERVE_BYTES, reserved);
    }
    if (auto error = takeError()) {
        QFile::remove(target);
        return *error;
    }
    return {};
}

Result<void> Connection::replaceBy(const QString &copy, std::shared_ptr<sealed::Vfs> vfs, OldBytes oldBytes,
                                   const QDateTime &now)
{
    closeDatabase();
    const auto replaced = replaceFile(m_path, copy, oldBytes);
    if (replaced)
        m->vfs.swap(vfs);
    METTLE_TRY(prepare(now));
    return replaced;
}

} // namespace mettle::storage
