// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/access.h"

#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>

class QSqlQuery;

namespace mettle::storage {

/// The one open connection to a workspace file, in the thread that made it. Knows SQL text and cells, no value type.
/// The first error of a run of statements is kept until it is taken; later statements do nothing meanwhile, so a verb
/// asks once, at its end.
class Connection
{
public:
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Opens, makes or migrates the file. ReadWrite and Create hold a lock file beside it that recognises a dead owner.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access,
                                                                   const QDateTime &now);

    using RowHandler = std::function<void(const QSqlQuery &)>;
    /// Runs one prepared statement and hands each row on. Placeholders are ?, one for each binding (Qt does not know
    /// SQLite's ?1).
    void run(const QString &sql, const QVariantList &bindings = {}, const RowHandler &row = {});
    /// The first cell of the first row; invalid when there is none.
    [[nodiscard]] QVariant cell(const QString &sql, const QVariantList &bindings = {});

    void begin();
    /// Commits; on failure rolls back and keeps the error.
    void commit();
    void rollback();

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// The first error since the last call, and forgets it.
    [[nodiscard]] std::optional<Error> takeError();
    void fail(Error error);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// Reads another workspace file beside this one, under a name for statements ("theirs.mark"), until detach().
    [[nodiscard]] Result<void> attach(const QString &path, const QString &name);
    void detach(const QString &name);

    /// Writes a consistent copy to a file that is not there yet.
    [[nodiscard]] Result<void> copyTo(const QString &target);

private:
    struct Private;
    Connection(const QString &path, Access access);
    [[nodiscard]] Result<void> prepare(const QDateTime &now);
    [[nodiscard]] Result<void> recognise();
    [[nodiscard]] Result<void> migrate(const QDateTime &now);
    [[nodiscard]] Error errorOf(const QString &text, const QString &nativeCode) const;

    QString m_path;
    Access m_access;
    std::optional<Error> m_error;
    std::unique_ptr<Private> m;
};

} // namespace mettle::storage
