// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/blockfile.h"

#include <algorithm>
#include <sqlite3.h>

namespace mettle::storage::sealed {

BlockFile::BlockFile(std::unique_ptr<RootFile> root, Use use, const crypto::SecretBytes &key, Nonces &nonces)
    : File(std::move(root))
    , m_key(key)
    , m_nonces(nonces)
    , m_use(use)
{
}

BlockFile::BlockFile(std::unique_ptr<RootFile> root, Use use, crypto::SecretBytes &&key, Nonces &nonces)
    : File(std::move(root))
    , m_own(std::move(key))
    , m_key(m_own)
    , m_nonces(nonces)
    , m_use(use)
{
}

BlockFile::~BlockFile()
{
    crypto::wipe(m_plain);
}

int BlockFile::prepare()
{
    qint64 sealed = 0;
    const int code = root().size(sealed);
    m_size = (sealed + SealedBlockSize - 1) / SealedBlockSize * BlockSize;
    return code;
}

/// Opens a block; one past the end, one never written and a journal's torn one are zeros.
int BlockFile::load(qint64 block)
{
    if (block == m_block)
        return SQLITE_OK;
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    m_block = -1;
    std::fill(m_plain.begin(), m_plain.end(), uchar(0));
    if (block * BlockSize < m_size) {
        const int code = root().read(m_sealed, block * SealedBlockSize);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            return code;
        const bool never = std::all_of(m_sealed.begin(), m_sealed.end(), [](uchar byte) { return byte == 0; });
        if (!never && !openBlock(m_sealed, m_plain, quint64(block), m_key) && m_use == Use::Temporary)
            return SQLITE_IOERR_DATA;
    }
    m_block = block;
    return SQLITE_OK;
}

int BlockFile::flush()
{
    if (!m_changed)
        return SQLITE_OK;
    sealBlock(m_plain, m_sealed, quint64(m_block), m_nonces.next(), m_key);
    const int code = root().write(m_sealed, m_block * SealedBlockSize);
    if (code == SQLITE_OK)
        m_changed = false;
    return code;
}

int BlockFile::read(std::span<uchar> out, qint64 offset)
{
    const qint64 there = std::clamp<qint64>(m_size - offset, 0, qint64(out.size()));
    std::fill(out.begin() + there, out.end(), uchar(0));
    for (qint64 done = 0; done < there;) {
        const qint64 block = (offset + done) / BlockSize;
        const qint64 at = (offset + done) % BlockSize;
        const qint64 count = std::min(there - done, BlockSize - at);
        if (const int code = load(block); code != SQLITE_OK)
            return code;
        std::copy_n(m_plain.begin() + at, count, out.begin() + done);
        done += count;
    }
    return there == qint64(out.size()) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int BlockFile::write(std::span<const uchar> bytes, qint64 offset)
{
    for (qint64 done = 0; done < qint64(bytes.size());) {
        const qint64 block = (offset + done) / BlockSize;
        const qint64 at = (offset + done) % BlockSize;
        const qint64 count = std::min(qint64(bytes.size()) - done, BlockSize - at);
        if (const int code = load(block); code != SQLITE_OK)
            return code;
        std::copy_n(bytes.begin() + done, count, m_plain.begin() + at);
        m_changed = true;
        done += count;
        m_size = std::max(m_size, offset + done);
    }
    return SQLITE_OK;
}

int BlockFile::truncate(qint64 size)
{
    if (size >= m_size)
        return SQLITE_OK;
    const qint64 blocks = (size + BlockSize - 1) / BlockSize;
    if (const qint64 rest = size % BlockSize; rest != 0) {
        if (const int code = load(size / BlockSize); code != SQLITE_OK)
            return code;
        std::fill(m_plain.begin() + rest, m_plain.end(), uchar(0));
        m_changed = true;
    } else if (m_block >= blocks) {
        m_block = -1;
        m_changed = false;
    }
    if (const int code = flush(); code != SQLITE_OK)
        return code;
    m_size = size;
    return root().truncate(blocks * SealedBlockSize);
}

int BlockFile::sync(int flags)
{
    const int code = flush();
    return code == SQLITE_OK ? root().sync(flags) : code;
}

int BlockFile::size(qint64 &size)
{
    size = m_size;
    return SQLITE_OK;
}

int BlockFile::finish()
{
    return m_use == Use::Journal ? flush() : SQLITE_OK;
}

} // namespace mettle::storage::sealed
