// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealed/rootfile.h"

struct sqlite3_io_methods;

namespace mettle::storage::sealed {

/// An open file as SQLite sees it: plain bytes above, sealed ones below. Answers are SQLite's result codes.
class File
{
public:
    virtual ~File() = default;
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    [[nodiscard]] virtual int read(std::span<uchar> out, qint64 offset) = 0;
    [[nodiscard]] virtual int write(std::span<const uchar> bytes, qint64 offset) = 0;
    [[nodiscard]] virtual int truncate(qint64 size) = 0;
    [[nodiscard]] virtual int sync(int flags) = 0;
    [[nodiscard]] virtual int size(qint64 &size) = 0;
    /// What has to be done before the file below is closed.
    [[nodiscard]] virtual int finish() = 0;

    [[nodiscard]] RootFile &root() { return *m_root; }

protected:
    explicit File(std::unique_ptr<RootFile> root)
        : m_root(std::move(root))
    {
    }

private:
    std::unique_ptr<RootFile> m_root;
};

/// The methods that SQLite calls; each finds its File and asks it. Version 1: neither WAL nor memory mapping.
[[nodiscard]] const sqlite3_io_methods *fileMethods();

/// Puts a File into the place that SQLite gave for one; the place's size.
void place(sqlite3_file *where, std::unique_ptr<File> file);
[[nodiscard]] int placeSize();

} // namespace mettle::storage::sealed
