// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/headerfile.h"

#include "storage/errors.h"
#include "storage/sealed/codec.h"

#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

namespace mettle::storage::sealed {

namespace {

/// SQLite opens no symbolic link; who asks it for a file has followed them.
QByteArray nativePath(const QString &path)
{
    const QFileInfo file(path);
    return QDir::toNativeSeparators(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()).toUtf8();
}

} // namespace

HeaderFile::HeaderFile(const QString &path)
    : m_shown(QFileInfo(path).fileName())
    , m_name(sqlite3_create_filename(nativePath(path).constData(), "", "", 0, nullptr))
{
}

HeaderFile::~HeaderFile()
{
    m_file.close();
    sqlite3_free_filename(const_cast<char *>(m_name));
}

Result<std::unique_ptr<HeaderFile>> HeaderFile::open(const QString &path, Mode mode, sqlite3_vfs *below)
{
    std::unique_ptr<HeaderFile> header(new HeaderFile(path));
    const int flags = SQLITE_OPEN_MAIN_DB
        | (mode == Mode::Read        ? SQLITE_OPEN_READONLY
               : mode == Mode::Write ? SQLITE_OPEN_READWRITE
                                     : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    int given = 0;
    const int code = header->m_file.open(below ? below : sqlite3_vfs_find(nullptr), header->m_name, flags, &given);
    if (code != SQLITE_OK)
        return Error { mode == Mode::Make ? errors::CannotCreate : errors::CannotOpen,
                       { header->m_shown, QString::fromLatin1(sqlite3_errstr(code)) } };
    // SQLite may open for reading what may not be written, without a word.
    if (mode != Mode::Read && !(given & SQLITE_OPEN_READWRITE))
        return Error { errors::ReadOnly, { header->m_shown } };
    return header;
}

Result<QByteArray> HeaderFile::start()
{
    QByteArray bytes(PagesAt, '\0');
    const int code = m_file.read({ reinterpret_cast<uchar *>(bytes.data()), size_t(bytes.size()) }, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return Error { errors::CannotOpen, { m_shown, QString::fromLatin1(sqlite3_errstr(code)) } };
    return bytes;
}

Result<bool> HeaderFile::isSealed()
{
    METTLE_LET(bytes, start());
    return looksSealed(bytes);
}

Result<HeaderPair> HeaderFile::read()
{
    METTLE_LET(bytes, start());
    return parsePair(bytes, m_shown);
}

Result<void> HeaderFile::writeCopy(const QByteArray &bytes, int copy)
{
    int code = m_file.write({ reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size()) },
                            qint64(copy) * HeaderSize);
    if (code == SQLITE_OK)
        code = m_file.sync(SQLITE_SYNC_FULL);
    if (code == SQLITE_OK)
        return {};
    return Error { code == SQLITE_FULL ? errors::DiskFull : errors::NotWritten,
                   { m_shown, QString::fromLatin1(sqlite3_errstr(code)) } };
}

Result<void> HeaderFile::write(const Header &header)
{
    METTLE_LET(bytes, start());
    const QByteArray next = compose(header);
    // First over the copy that is damaged or older: the other one holds meanwhile.
    const auto before = parsePair(bytes, m_shown);
    const int first = before ? 1 - before->holding : 0;
    METTLE_TRY(writeCopy(next, first));
    return writeCopy(next, 1 - first);
}

bool HeaderFile::opensPageOne(const crypto::SecretBytes &dataKey)
{
    std::array<uchar, PageSize> page {};
    return m_file.read(page, PagesAt) == SQLITE_OK && openPage(page, 1, dataKey);
}

bool hasKey(const QString &path, const crypto::SecretBytes &dataKey)
{
    const auto file = HeaderFile::open(path, HeaderFile::Mode::Read);
    return file && (*file)->opensPageOne(dataKey);
}

bool isSealedFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const auto file = HeaderFile::open(path, HeaderFile::Mode::Read);
    return file && (*file)->isSealed().valueOr(false);
}

} // namespace mettle::storage::sealed
