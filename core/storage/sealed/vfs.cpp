// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/vfs.h"

#include "storage/sealed/blockfile.h"
#include "storage/sealed/header.h"
#include "storage/sealed/pagefile.h"

#include <sqlite3.h>

namespace mettle::storage::sealed {

namespace {

constexpr int Kinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_MAIN_JOURNAL
    | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_SUBJOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;

Vfs &ours(sqlite3_vfs *vfs)
{
    return *static_cast<Vfs *>(vfs->pAppData);
}

sqlite3_vfs *below(sqlite3_vfs *vfs)
{
    return ours(vfs).below();
}

/// Its header was written before SQLite was asked to open it: a plain file is never opened as a sealed one.
int openPages(Vfs &vfs, std::unique_ptr<RootFile> root, sqlite3_file *where)
{
    qint64 size = 0;
    if (const int code = root->size(size); code != SQLITE_OK)
        return code;
    bool found = false;
    for (int copy = 0; copy < HeaderCopies && !found && size >= PagesAt; ++copy) {
        std::array<uchar, 16> start {};
        if (const int code = root->read(start, qint64(copy) * HeaderSize); code != SQLITE_OK)
            return code;
        found = looksSealed(QByteArrayView(start.data(), start.size()));
    }
    if (!found)
        return SQLITE_NOTADB;
    place(where, std::make_unique<PageFile>(std::move(root), vfs.dataKey(), vfs.nonces()));
    return SQLITE_OK;
}

int openBlocks(std::unique_ptr<BlockFile> file, sqlite3_file *where)
{
    const int code = file->prepare();
    if (code == SQLITE_OK)
        place(where, std::move(file));
    return code;
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *where, int flags, int *outFlags)
{
    where->pMethods = nullptr;
    const int kind = flags & Kinds;
    if (kind == SQLITE_OPEN_WAL || kind == SQLITE_OPEN_SUPER_JOURNAL)
        return SQLITE_CANTOPEN;
    auto root = std::make_unique<RootFile>();
    if (const int code = root->open(below(vfs), name, flags, outFlags); code != SQLITE_OK)
        return code;
    Vfs &mine = ours(vfs);
    if (kind == SQLITE_OPEN_MAIN_DB)
        return openPages(mine, std::move(root), where);
    if (kind == SQLITE_OPEN_MAIN_JOURNAL)
        return openBlocks(std::make_unique<BlockFile>(std::move(root), BlockFile::Use::Journal, mine.dataKey(), mine.nonces()),
                          where);
    return openBlocks(std::make_unique<BlockFile>(std::move(root), BlockFile::Use::Temporary,
                                                  crypto::SecretBytes::random(crypto::AeadKeySize), mine.nonces()),
                      where);
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return below(vfs)->xDelete(below(vfs), name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *answer)
{
    return below(vfs)->xAccess(below(vfs), name, flags, answer);
}

int fullPathname(sqlite3_vfs *vfs, const char *name, int size, char *out)
{
    return below(vfs)->xFullPathname(below(vfs), name, size, out);
}

int randomness(sqlite3_vfs *vfs, int size, char *out)
{
    return below(vfs)->xRandomness(below(vfs), size, out);
}

int sleepFor(sqlite3_vfs *vfs, int microseconds)
{
    return below(vfs)->xSleep(below(vfs), microseconds);
}

int currentTime(sqlite3_vfs *vfs, double *now)
{
    return below(vfs)->xCurrentTime(below(vfs), now);
}

int lastError(sqlite3_vfs *vfs, int size, char *out)
{
    return below(vfs)->xGetLastError ? below(vfs)->xGetLastError(below(vfs), size, out) : 0;
}

} // namespace

Vfs::Vfs(crypto::SecretBytes dataKey, sqlite3_vfs *below)
    : m_dataKey(std::move(dataKey))
    , m_below(below ? below : sqlite3_vfs_find(nullptr))
    , m_name("mettle-" + QByteArray::number(quint64(quintptr(this)), 16)) // of this process, while it is open
    , m_vfs(std::make_unique<sqlite3_vfs>())
{
    Q_ASSERT(m_dataKey.size() == crypto::AeadKeySize);
    m_vfs->iVersion = 1;
    m_vfs->szOsFile = placeSize();
    m_vfs->mxPathname = m_below->mxPathname;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullPathname;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleepFor;
    m_vfs->xCurrentTime = currentTime;
    m_vfs->xGetLastError = lastError;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

Vfs::~Vfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace mettle::storage::sealed
