// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replacefile.h"

#include "storage/errors.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mettle::storage {

namespace {

constexpr qint64 Chunk = 1 << 20;

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// To the disk, as far as the system tells how.
void synced(QFile &file)
{
    file.flush();
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
#endif
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    Q_UNUSED(path) // the system's move is written through
#endif
}

void overwrite(QFile &file)
{
    const QByteArray zeros(Chunk, '\0');
    file.seek(0);
    for (qint64 left = file.size(); left > 0; left -= Chunk)
        if (file.write(zeros.constData(), qMin(left, Chunk)) < 0)
            return;
    synced(file);
}

} // namespace

Result<void> replaceFile(const QString &path, const QString &by, OldBytes oldBytes)
{
    QFile old(path);
    // Opened before it loses its name: its bytes are reached through this only.
    const bool reached = oldBytes == OldBytes::Overwrite && old.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    std::error_code failure;
    std::filesystem::permissions(native(by), std::filesystem::status(native(path), failure).permissions(), failure);
    std::filesystem::rename(native(by), native(path), failure);
    if (failure)
        return Error { errors::NotWritten,
                       { QFileInfo(path).fileName(), QString::fromStdString(failure.message()) } };
    syncFolderOf(path);
    if (reached)
        overwrite(old);
    return {};
}

void removeLeftover(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return;
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        overwrite(file);
    file.remove();
}

} // namespace mettle::storage
