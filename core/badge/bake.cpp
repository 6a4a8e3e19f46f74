// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/bake.h"

#include "badge/errors.h"
#include "badge/svg.h"

#include <QtEndian>
#include <functional>
#include <vector>
#include <zlib.h>

namespace mettle::badge {

namespace {

constexpr QByteArrayView Signature("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView Keyword("openbadgecredential");
constexpr int Around = 12; // length, type and CRC of a chunk

struct Chunk
{
    QByteArrayView whole;
    QByteArrayView type;
    QByteArrayView data;
};

quint32 checksum(QByteArrayView typeAndData)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(typeAndData.data()), uInt(typeAndData.size())));
}

Error malformed(qsizetype at)
{
    return Error(errors::PngMalformed, {QString::number(at)});
}

/// Calls `visit` for every chunk, IHDR to IEND.
Result<void> forEachChunk(QByteArrayView png, const std::function<void(const Chunk &)> &visit)
{
    if (png.size() > PictureLimit)
        return Error(errors::PngTooLarge, {QString::number(PictureLimit / (1024 * 1024))});
    if (!looksLikePng(png))
        return malformed(0);
    qsizetype at = Signature.size();
    for (bool first = true;; first = false) {
        if (png.size() - at < Around)
            return malformed(at);
        const quint32 length = qFromBigEndian<quint32>(png.data() + at);
        if (length > quint64(png.size() - at - Around))
            return malformed(at);
        const QByteArrayView checked = png.sliced(at + 4, 4 + qsizetype(length));
        if (checksum(checked) != qFromBigEndian<quint32>(checked.data() + checked.size()))
            return malformed(at);
        const Chunk chunk{png.sliced(at, Around + qsizetype(length)), checked.first(4), checked.sliced(4)};
        if (first != (chunk.type == "IHDR") || (first && length != 13))
            return malformed(at);
        visit(chunk);
        at += chunk.whole.size();
        if (chunk.type == "IEND")
            return length == 0 && at == png.size() ? Result<void>() : malformed(at);
    }
}

bool isText(const Chunk &chunk)
{
    return chunk.type == "iTXt" || chunk.type == "tEXt" || chunk.type == "zTXt";
}

/// Whether a chunk is text with our keyword, in whichever form.
bool isCredential(const Chunk &chunk)
{
    return isText(chunk) && chunk.data.startsWith(Keyword) && chunk.data.size() > Keyword.size()
        && chunk.data[Keyword.size()] == '\0';
}

QByteArray chunkOf(QByteArrayView type, QByteArrayView data)
{
    QByteArray out(4, '\0');
    qToBigEndian(quint32(data.size()), out.data());
    out += type;
    out += data;
    QByteArray sum(4, '\0');
    qToBigEndian(checksum(QByteArrayView(out).sliced(4)), sum.data());
    return out + sum;
}

Result<QByteArray> textOf(const Chunk &chunk)
{
    if (chunk.type != "iTXt")
        return Error(errors::BakedWrongly, {QString::fromLatin1(chunk.type)});
    // keyword NUL, compression flag, compression method, language tag NUL, translated keyword NUL, text
    const QByteArrayView rest = chunk.data.sliced(Keyword.size() + 1);
    if (rest.size() < 2 || rest[0] != '\0' || rest[1] != '\0')
        return Error(errors::BakedWrongly, {QStringLiteral("iTXt, compressed")});
    const qsizetype language = rest.indexOf('\0', 2);
    const qsizetype translated = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    if (translated < 0)
        return Error(errors::BakedWrongly, {QStringLiteral("iTXt, cut short")});
    return rest.sliced(translated + 1).toByteArray();
}

} // namespace

bool looksLikePng(QByteArrayView bytes)
{
    return bytes.startsWith(Signature);
}

Result<void> checkPng(QByteArrayView bytes)
{
    return forEachChunk(bytes, [](const Chunk &) {});
}

Result<QByteArray> bakePng(QByteArrayView picture, QByteArrayView credential)
{
    if (credential.isEmpty())
        return Error(errors::NothingToBake);
    if (picture.size() + credential.size() > PictureLimit)
        return Error(errors::PngTooLarge, {QString::number(PictureLimit / (1024 * 1024))});
    QByteArray text = Keyword.toByteArray();
    text += QByteArray(
        5, '\0'); // end of keyword, two zeros for "not compressed", empty language and translation
    text += credential;
    QByteArray out = Signature.toByteArray();
    METTLE_TRY(forEachChunk(picture, [&](const Chunk &chunk) {
        if (!isCredential(chunk))
            out += chunk.whole;
        if (chunk.type == "IHDR")
            out += chunkOf("iTXt", text);
    }));
    return out;
}

Result<QByteArray> unbakePng(QByteArrayView picture)
{
    std::vector<Chunk> found;
    bool older = false;
    METTLE_TRY(forEachChunk(picture, [&](const Chunk &chunk) {
        if (isCredential(chunk))
            found.push_back(chunk);
        older = older || (isText(chunk) && chunk.data.startsWith(QByteArrayView("openbadges\0", 11)));
    }));
    if (found.empty())
        return Error(older ? errors::BakedVersion2 : errors::NotBaked);
    if (found.size() > 1)
        return Error(errors::BakedTwice);
    return textOf(found.front());
}

Result<QByteArray> bake(QByteArrayView picture, QByteArrayView credential)
{
    if (looksLikePng(picture))
        return bakePng(picture, credential);
    return looksLikeSvg(picture) ? bakeSvg(picture, credential)
                                 : Result<QByteArray>(Error(errors::NotAPicture));
}

Result<QByteArray> unbake(QByteArrayView picture)
{
    if (looksLikePng(picture))
        return unbakePng(picture);
    return looksLikeSvg(picture) ? unbakeSvg(picture) : Result<QByteArray>(Error(errors::NotAPicture));
}

} // namespace mettle::badge
