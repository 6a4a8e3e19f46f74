// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/gzip.h"

#include "badge/errors.h"

#include <zlib.h>

namespace mettle::badge {

namespace {

constexpr int GzipWindow = MAX_WBITS + 16; // zlib's way to ask for the header and sums of gzip
constexpr qsizetype Piece = 64 * 1024;

Bytef *input(QByteArrayView bytes)
{
    // zlib takes a pointer to what it only reads.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
}

Error wrong()
{
    return Error(errors::EncodingWrong, {QStringLiteral("…"), QStringLiteral("gzip")});
}

} // namespace

QByteArray toGzip(QByteArrayView bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = input(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

Result<QByteArray> fromGzip(QByteArrayView bytes, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, GzipWindow) != Z_OK)
        return wrong();
    stream.next_in = input(bytes);
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK && out.size() <= limit) {
        const qsizetype before = out.size();
        out.resize(before + Piece);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = uInt(Piece);
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + Piece - qsizetype(stream.avail_out));
        if (out.size() == before && state == Z_OK && stream.avail_in == 0)
            break;
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0 && out.size() <= limit;
    inflateEnd(&stream);
    if (!whole)
        return wrong();
    return out;
}

} // namespace mettle::badge
