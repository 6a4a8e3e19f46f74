// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/access.h"
#include "storage/secret.h"

#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>

class QSqlQuery;

namespace mettle::storage {

namespace sealed {
class Vfs;
}
enum class OldBytes;

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
    /// `secret` opens a sealed file, and is not looked at for a plain one: errors::PassphraseNeeded, PassphraseWrong,
    /// RecoveryCodeWrong. Create makes a plain file.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access, const QDateTime &now,
                                                                   const Secret &secret = {});
    /// Makes a sealed file.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> makeSealed(const QString &path, const Locks &locks,
                                                                         const QDateTime &now);
    /// Opens a file whose data key is known already; null: a plain one.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openThrough(const QString &path, Access access,
                                                                          const QDateTime &now,
                                                                          std::shared_ptr<sealed::Vfs> vfs);

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

    /// Reads another workspace file beside this one, under a name for statements ("theirs.mark"), until detach(). `vfs`: the
    /// one that opens it, which stays until then; null: it is plain.
    [[nodiscard]] Result<void> attach(const QString &path, const QString &name, const sealed::Vfs *vfs);
    void detach(const QString &name);

    /// Writes a consistent copy to a file that is not there yet: sealed with the same slots if the file is.
    [[nodiscard]] Result<void> copyTo(const QString &target);

    // For sealing (storage/sealing.h).
    /// Null: the file is plain.
    [[nodiscard]] sealed::Vfs *vfs() const;
    [[nodiscard]] std::shared_ptr<sealed::Vfs> sharedVfs() const;
    /// Where a copy is prepared that is to take the place of the file; removed at the next opening if one was left.
    [[nodiscard]] QString besidePath() const { return m_path + QStringLiteral(".new"); }
    /// A copy through another VFS; its header is there already. Null: a plain copy.
    [[nodiscard]] Result<void> copyThrough(const QString &target, const sealed::Vfs *vfs);
    /// Lets the copy take the place of the file, and opens it. On failure the old file is open again.
    [[nodiscard]] Result<void> replaceBy(const QString &copy, std::shared_ptr<sealed::Vfs> vfs, OldBytes oldBytes,
                                         const QDateTime &now);

private:
    struct Private;
    Connection(const QString &path, Access access);
    [[nodiscard]] Result<void> prepare(const QDateTime &now);
    [[nodiscard]] Result<void> takeLock();
    [[nodiscard]] Result<void> mendHeader();
    [[nodiscard]] Result<void> openDatabase();
    [[nodiscard]] Result<void> proveSealing();
    void closeDatabase();
    [[nodiscard]] Result<void> recognise();
    [[nodiscard]] Result<void> migrate(const QDateTime &now);
    [[nodiscard]] Error errorOf(const QString &text, const QString &nativeCode) const;

    QString m_path;
    Access m_access;
    std::optional<Error> m_error;
    std::unique_ptr<Private> m;
};

} // namespace mettle::storage
