// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/sealed/vfs.h"

#include <QHash>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <sqlite3.h>

namespace mettle::storage {

struct Connection::Private
{
    QString name; ///< of the QSqlDatabase
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> statements; ///< prepared once
    std::unique_ptr<QLockFile> lock;
    std::shared_ptr<sealed::Vfs> vfs; ///< null: a plain file

    /// Of the driver; our SQLite is the driver's too (proveSealing).
    [[nodiscard]] sqlite3 *handle() const
    {
        const QVariant held = database.driver()->handle();
        return *static_cast<sqlite3 *const *>(held.constData());
    }
    /// One of SQLite's file controls on the main file.
    template<typename T>
    int control(int operation, T &argument) const
    {
        return sqlite3_file_control(handle(), "main", operation, &argument);
    }
};

/// "file:/path?vfs=name"; without a VFS only "file:/path".
[[nodiscard]] QString uriOf(const QString &path, const QByteArray &vfs);

} // namespace mettle::storage
