// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealed/codec.h"

#include <QByteArray>
#include <memory>

struct sqlite3_vfs;

namespace mettle::storage::sealed {

/// What SQLite opens one sealed file through, known to it by a name of its own while this object lives; the data key stays
/// in here and is never part of a URI. Everything SQLite opens through it is sealed: the file and its copies and journals by
/// the data key, temporary files by keys that are thrown away. WAL, memory mapping and journals over several files are
/// refused. For one connection at a time.
class Vfs
{
public:
    /// `below`: the VFS that keeps the bytes; null for SQLite's default.
    explicit Vfs(crypto::SecretBytes dataKey, sqlite3_vfs *below = nullptr);
    ~Vfs(); ///< after the last connection is closed
    Vfs(const Vfs &) = delete;
    Vfs &operator=(const Vfs &) = delete;

    /// For "file:...?vfs=NAME".
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] const crypto::SecretBytes &dataKey() const { return m_dataKey; }
    [[nodiscard]] Nonces &nonces() { return m_nonces; }
    [[nodiscard]] sqlite3_vfs *below() const { return m_below; }
    [[nodiscard]] sqlite3_vfs *registered() const { return m_vfs.get(); }

private:
    crypto::SecretBytes m_dataKey;
    Nonces m_nonces;
    sqlite3_vfs *m_below;
    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace mettle::storage::sealed
