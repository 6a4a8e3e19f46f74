// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <memory>
#include <span>

struct sqlite3_file;
struct sqlite3_vfs;

namespace mettle::storage::sealed {

/// A file of the VFS below ours, closed when it goes. Answers are SQLite's result codes.
class RootFile
{
public:
    RootFile() = default;
    ~RootFile();
    RootFile(const RootFile &) = delete;
    RootFile &operator=(const RootFile &) = delete;

    /// `name` is as SQLite hands it to xOpen, and stays as long as the file does; null for a temporary file.
    [[nodiscard]] int open(sqlite3_vfs *vfs, const char *name, int flags, int *outFlags);
    void close();

    [[nodiscard]] int read(std::span<uchar> out, qint64 offset);
    [[nodiscard]] int write(std::span<const uchar> bytes, qint64 offset);
    [[nodiscard]] int truncate(qint64 size);
    [[nodiscard]] int sync(int flags);
    [[nodiscard]] int size(qint64 &size);

    /// For what is handed on as it is: locks, file controls.
    [[nodiscard]] sqlite3_file *file() { return m_file; }

private:
    std::unique_ptr<uchar[]> m_bytes; ///< the VFS's own structure
    sqlite3_file *m_file = nullptr;
};

} // namespace mettle::storage::sealed
