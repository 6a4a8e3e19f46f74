// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealed/codec.h"
#include "storage/sealed/file.h"

namespace mettle::storage::sealed {

/// A journal or a temporary file: a stream of bytes in sealed blocks. One block is kept open in memory and written when
/// another is needed or at a sync; SQLite counts on nothing before.
class BlockFile final : public File
{
public:
    /// What a block is that does not open: in a journal the mark of a power loss, read as zeros, at which SQLite's recovery
    /// stops; in a temporary file a fault.
    enum class Use { Journal, Temporary };

    /// `key` stays as long as the file does.
    BlockFile(std::unique_ptr<RootFile> root, Use use, const crypto::SecretBytes &key, Nonces &nonces);
    /// With a key of its own, which goes with it: for temporary files.
    BlockFile(std::unique_ptr<RootFile> root, Use use, crypto::SecretBytes &&key, Nonces &nonces);
    ~BlockFile() override;

    /// Finds out how long the file is; to be called first.
    [[nodiscard]] int prepare();

    [[nodiscard]] int read(std::span<uchar> out, qint64 offset) override;
    [[nodiscard]] int write(std::span<const uchar> bytes, qint64 offset) override;
    [[nodiscard]] int truncate(qint64 size) override;
    [[nodiscard]] int sync(int flags) override;
    [[nodiscard]] int size(qint64 &size) override;
    [[nodiscard]] int finish() override;

private:
    [[nodiscard]] int load(qint64 block);
    [[nodiscard]] int flush();

    crypto::SecretBytes m_own;
    const crypto::SecretBytes &m_key;
    Nonces &m_nonces;
    const Use m_use;
    qint64 m_size = 0; ///< plain bytes; of a file found, whole blocks
    qint64 m_block = -1; ///< which one is open
    bool m_changed = false; ///< the open one, since it was read or written
    std::array<uchar, BlockSize> m_plain {};
    std::array<uchar, SealedBlockSize> m_sealed {};
};

} // namespace mettle::storage::sealed
