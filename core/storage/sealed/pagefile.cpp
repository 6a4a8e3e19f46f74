// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/pagefile.h"

#include <algorithm>
#include <sqlite3.h>

namespace mettle::storage::sealed {

namespace {

quint64 numberOf(qint64 offset)
{
    return quint64(offset / PageSize) + 1;
}

/// What page 1 declares (SQLite's file format, 1.3): page size, reserved bytes, and a rollback journal, not a WAL.
bool mayBeKept(std::span<const uchar> pageOne)
{
    return pageOne[16] == (PageSize >> 8) && pageOne[17] == (PageSize & 0xff) && pageOne[18] == 1 && pageOne[19] == 1
        && pageOne[20] == ReservedSize;
}

} // namespace

PageFile::PageFile(std::unique_ptr<RootFile> root, const crypto::SecretBytes &key, Nonces &nonces)
    : File(std::move(root))
    , m_key(key)
    , m_nonces(nonces)
{
}

PageFile::~PageFile()
{
    crypto::wipe(m_page);
}

int PageFile::read(std::span<uchar> out, qint64 offset)
{
    if (out.size() != PageSize || offset % PageSize != 0)
        return readPart(out, offset);
    if (const int code = root().read(out, PagesAt + offset); code != SQLITE_OK) {
        std::fill(out.begin(), out.end(), uchar(0)); // a page that is not there whole is not there
        return code;
    }
    return openPage(Page(out.data(), PageSize), numberOf(offset), m_key) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int PageFile::readPart(std::span<uchar> out, qint64 offset)
{
    const qint64 start = offset - offset % PageSize;
    if (offset - start + qint64(out.size()) > PageSize)
        return SQLITE_IOERR_READ;
    std::fill(out.begin(), out.end(), uchar(0));
    if (const int code = root().read(m_page, PagesAt + start); code != SQLITE_OK)
        return code;
    // A page 1 torn by a power loss: this peek comes before the journal is played back, so it must not fail.
    if (!openPage(m_page, numberOf(start), m_key))
        return SQLITE_IOERR_SHORT_READ;
    std::copy_n(m_page.begin() + (offset - start), out.size(), out.begin());
    return SQLITE_OK;
}

int PageFile::write(std::span<const uchar> bytes, qint64 offset)
{
    if (bytes.size() != PageSize || offset % PageSize != 0 || (offset == 0 && !mayBeKept(bytes)))
        return SQLITE_IOERR_WRITE;
    std::copy(bytes.begin(), bytes.end(), m_page.begin());
    sealPage(m_page, numberOf(offset), m_nonces.next(), m_key);
    return root().write(m_page, PagesAt + offset);
}

int PageFile::truncate(qint64 size)
{
    return root().truncate(PagesAt + size);
}

int PageFile::sync(int flags)
{
    return root().sync(flags);
}

int PageFile::size(qint64 &size)
{
    const int code = root().size(size);
    size = std::max<qint64>(0, size - PagesAt);
    return code;
}

int PageFile::finish()
{
    return SQLITE_OK;
}

} // namespace mettle::storage::sealed
