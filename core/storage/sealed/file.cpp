// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/file.h"

#include "storage/sealed/layout.h"

#include <sqlite3.h>

namespace mettle::storage::sealed {

namespace {

/// What stands in SQLite's place.
struct Place
{
    sqlite3_file base;
    File *file;
};

File &fileOf(sqlite3_file *where)
{
    return *reinterpret_cast<Place *>(where)->file;
}

sqlite3_file *rootOf(sqlite3_file *where)
{
    return fileOf(where).root().file();
}

int closeFile(sqlite3_file *where)
{
    auto *place = reinterpret_cast<Place *>(where);
    const int code = place->file->finish();
    delete std::exchange(place->file, nullptr);
    return code;
}

int readFile(sqlite3_file *where, void *out, int amount, sqlite3_int64 offset)
{
    return fileOf(where).read({ static_cast<uchar *>(out), size_t(amount) }, offset);
}

int writeFile(sqlite3_file *where, const void *bytes, int amount, sqlite3_int64 offset)
{
    return fileOf(where).write({ static_cast<const uchar *>(bytes), size_t(amount) }, offset);
}

int truncateFile(sqlite3_file *where, sqlite3_int64 size)
{
    return fileOf(where).truncate(size);
}

int syncFile(sqlite3_file *where, int flags)
{
    return fileOf(where).sync(flags);
}

int sizeOfFile(sqlite3_file *where, sqlite3_int64 *size)
{
    qint64 answer = 0;
    const int code = fileOf(where).size(answer);
    *size = answer;
    return code;
}

int lockFile(sqlite3_file *where, int level)
{
    return rootOf(where)->pMethods->xLock(rootOf(where), level);
}

int unlockFile(sqlite3_file *where, int level)
{
    return rootOf(where)->pMethods->xUnlock(rootOf(where), level);
}

int checkReservedLock(sqlite3_file *where, int *held)
{
    return rootOf(where)->pMethods->xCheckReservedLock(rootOf(where), held);
}

int controlFile(sqlite3_file *where, int operation, void *argument)
{
    switch (operation) {
    case SQLITE_FCNTL_LOCKSTATE:
    case SQLITE_FCNTL_LAST_ERRNO:
    case SQLITE_FCNTL_HAS_MOVED:
        return rootOf(where)->pMethods->xFileControl(rootOf(where), operation, argument);
    default: // the others speak of sizes and places that are not those of the file below
        return SQLITE_NOTFOUND;
    }
}

/// Segments of a journal begin on a block of their own.
int sectorSize(sqlite3_file *)
{
    return BlockSize;
}

/// Above all not POWERSAFE_OVERWRITE: with it SQLite takes sectors of 512 bytes, and rewriting a synced block could tear it.
int deviceCharacteristics(sqlite3_file *where)
{
    return rootOf(where)->pMethods->xDeviceCharacteristics(rootOf(where))
        & (SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_IMMUTABLE);
}

} // namespace

const sqlite3_io_methods *fileMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods m {};
        m.iVersion = 1;
        m.xClose = closeFile;
        m.xRead = readFile;
        m.xWrite = writeFile;
        m.xTruncate = truncateFile;
        m.xSync = syncFile;
        m.xFileSize = sizeOfFile;
        m.xLock = lockFile;
        m.xUnlock = unlockFile;
        m.xCheckReservedLock = checkReservedLock;
        m.xFileControl = controlFile;
        m.xSectorSize = sectorSize;
        m.xDeviceCharacteristics = deviceCharacteristics;
        return m;
    }();
    return &methods;
}

void place(sqlite3_file *where, std::unique_ptr<File> file)
{
    auto *place = reinterpret_cast<Place *>(where);
    place->file = file.release();
    place->base.pMethods = fileMethods();
}

int placeSize()
{
    return int(sizeof(Place));
}

} // namespace mettle::storage::sealed
