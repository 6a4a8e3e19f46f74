// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/archive.h"

#include "exchange/framework/frameworkerrors.h"

#include <QStringList>
#include <memory>
#include <zip.h>
#include <zlib.h>

namespace mettle::exchange {

namespace {

constexpr zip_uint64_t LargestFile = 64u * 1024 * 1024;
constexpr zip_uint64_t LargestWhole = 256u * 1024 * 1024;
constexpr zip_int64_t MostFiles = 1'000;

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error tooLarge(const QString &name, zip_uint64_t limit)
{
    return { errors::ArchiveTooLarge, { name, QString::number(limit / (1024 * 1024)) } };
}

} // namespace

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<std::vector<SourceFile>> unpack(const SourceFile &archive, const QStringList &wanted)
{
    zip_source_t *source = zip_source_buffer_create(archive.bytes.constData(), zip_uint64_t(archive.bytes.size()), 0, nullptr);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!opened) {
        if (source)
            zip_source_free(source);
        return Error(errors::ArchiveDamaged, { archive.name });
    }
    const std::unique_ptr<zip_t, CloseArchive> zip(opened);
    const zip_int64_t count = zip_get_num_entries(opened, 0);
    if (count > MostFiles)
        return Error(errors::TooMany, { archive.name, QString::number(MostFiles) });
    std::vector<SourceFile> files;
    zip_uint64_t together = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(opened, zip_uint64_t(i), 0, &stat) != 0)
            return Error(errors::ArchiveDamaged, { archive.name });
        const QString name = QString::fromUtf8(stat.name);
        if (stat.size == 0 || name.endsWith(u'/') || (!wanted.isEmpty() && !wanted.contains(name)))
            continue;
        together += stat.size;
        if (stat.size > LargestFile || together > LargestWhole)
            return tooLarge(archive.name, stat.size > LargestFile ? LargestFile : LargestWhole);
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(opened, zip_uint64_t(i), 0));
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        if (!file || zip_fread(file.get(), bytes.data(), stat.size) != zip_int64_t(stat.size))
            return Error(errors::ArchiveDamaged, { archive.name });
        files.push_back({ name.section(u'/', wanted.isEmpty() ? -1 : 0), std::move(bytes) });
    }
    return files;
}

Result<QByteArray> gunzipped(const SourceFile &file)
{
    if (!file.bytes.startsWith("\x1F\x8B"))
        return file.bytes;
    z_stream stream {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(file.bytes.constData()));
    stream.avail_in = uInt(file.bytes.size());
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return Error(errors::ArchiveDamaged, { file.name });
    QByteArray out;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && zip_uint64_t(out.size()) <= LargestFile) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.constData(), piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (zip_uint64_t(out.size()) > LargestFile)
        return tooLarge(file.name, LargestFile);
    if (state != Z_STREAM_END)
        return Error(errors::ArchiveDamaged, { file.name });
    return out;
}

} // namespace mettle::exchange
