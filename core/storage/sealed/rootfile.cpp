// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/rootfile.h"

#include <sqlite3.h>

namespace mettle::storage::sealed {

RootFile::~RootFile()
{
    close();
}

int RootFile::open(sqlite3_vfs *vfs, const char *name, int flags, int *outFlags)
{
    m_bytes = std::make_unique<uchar[]>(size_t(vfs->szOsFile)); // zeroed
    auto *file = reinterpret_cast<sqlite3_file *>(m_bytes.get());
    const int code = vfs->xOpen(vfs, name, file, flags, outFlags);
    if (file->pMethods)
        m_file = file;
    if (code != SQLITE_OK)
        close();
    return code;
}

void RootFile::close()
{
    if (m_file)
        m_file->pMethods->xClose(m_file);
    m_file = nullptr;
    m_bytes.reset();
}

int RootFile::read(std::span<uchar> out, qint64 offset)
{
    return m_file->pMethods->xRead(m_file, out.data(), int(out.size()), offset);
}

int RootFile::write(std::span<const uchar> bytes, qint64 offset)
{
    return m_file->pMethods->xWrite(m_file, bytes.data(), int(bytes.size()), offset);
}

int RootFile::truncate(qint64 size)
{
    return m_file->pMethods->xTruncate(m_file, size);
}

int RootFile::sync(int flags)
{
    return m_file->pMethods->xSync(m_file, flags);
}

int RootFile::size(qint64 &size)
{
    sqlite3_int64 answer = 0;
    const int code = m_file->pMethods->xFileSize(m_file, &answer);
    size = answer;
    return code;
}

} // namespace mettle::storage::sealed
