// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealed/header.h"
#include "storage/sealed/rootfile.h"

namespace mettle::storage::sealed {

/// The header of a file on disk, through SQLite's own way to files: its locks are not disturbed, its syncs are what SQLite
/// trusts.
class HeaderFile
{
public:
    enum class Mode { Read, Write, Make };

    /// `below`: the VFS that keeps the bytes; null for SQLite's default. Make: the file is not there yet, or empty.
    [[nodiscard]] static Result<std::unique_ptr<HeaderFile>> open(const QString &path, Mode mode,
                                                                   sqlite3_vfs *below = nullptr);
    ~HeaderFile();
    HeaderFile(const HeaderFile &) = delete;
    HeaderFile &operator=(const HeaderFile &) = delete;

    /// Whether the file is a sealed one at all.
    [[nodiscard]] Result<bool> isSealed();
    [[nodiscard]] Result<HeaderPair> read();
    [[nodiscard]] bool opensPageOne(const crypto::SecretBytes &dataKey);
    /// Writes both copies. The one that holds stays whole and durable until the other is: a power loss at any moment leaves
    /// the old header or the new one.
    [[nodiscard]] Result<void> write(const Header &header);

private:
    explicit HeaderFile(const QString &path);
    [[nodiscard]] Result<void> writeCopy(const QByteArray &bytes, int copy);
    [[nodiscard]] Result<QByteArray> start();

    QString m_shown;
    const char *m_name = nullptr; ///< made by SQLite, which wants its own kind of string
    RootFile m_file;
};

/// Whether a data key opens page 1 of the sealed file at `path`: of one damaged there neither this key nor any other does.
[[nodiscard]] bool hasKey(const QString &path, const crypto::SecretBytes &dataKey);

/// Whether the file at `path` is a sealed workspace; false for one that cannot be read or is too short.
[[nodiscard]] bool isSealedFile(const QString &path);

} // namespace mettle::storage::sealed
