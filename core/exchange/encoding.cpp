// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include "exchange/errors.h"

#include <algorithm>
#include <array>

namespace mettle::exchange {

namespace {

constexpr QByteArrayView Utf8Mark("\xEF\xBB\xBF");
constexpr QByteArrayView LittleEndianMark("\xFF\xFE");
constexpr QByteArrayView BigEndianMark("\xFE\xFF");

/// Windows-1252 from 0x80 to 0x9F; 0 where it has no character.
constexpr std::array<char16_t, 32> Windows1252High {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

bool isDropped(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r') || (u >= 0x7F && u < 0xA0) || u == QChar::ByteOrderMark;
}

Result<DecodedText> cleaned(QString text, Encoding encoding)
{
    if (text.contains(QChar::Null))
        return Error(errors::NotText);
    text.removeIf(isDropped);
    return DecodedText { std::move(text), encoding };
}

Result<DecodedText> fromUtf16(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.size() % 2 != 0)
        return Error(errors::CutShort);
    const int high = encoding == Encoding::Utf16BigEndian ? 0 : 1;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        text[i] = QChar(uchar(bytes[2 * i + 1 - high]), uchar(bytes[2 * i + high]));
    if (!text.isValidUtf16())
        return text.back().isHighSurrogate() && QStringView(text).chopped(1).isValidUtf16() ? Error(errors::CutShort)
                                                                                            : Error(errors::NotText);
    return cleaned(std::move(text), encoding);
}

/// Whether all but an unfinished last character is UTF-8 that goes beyond ASCII.
bool isUtf8CutShort(QByteArrayView bytes)
{
    for (qsizetype tail = 1; tail <= 3 && tail < bytes.size(); ++tail) {
        const uchar lead = uchar(bytes[bytes.size() - tail]);
        if ((lead & 0xC0) == 0x80)
            continue;
        const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        const QByteArrayView whole = bytes.chopped(tail);
        return length > tail && whole.isValidUtf8()
            && std::any_of(whole.begin(), whole.end(), [](char c) { return uchar(c) >= 0x80; });
    }
    return false;
}

Result<DecodedText> fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        const char16_t c = byte >= 0x80 && byte < 0xA0 ? Windows1252High[byte - 0x80] : byte;
        if (c == 0 && byte != 0) {
            const auto line = 1 + std::count(bytes.begin(), bytes.begin() + i, '\n');
            return Error(errors::EncodingUnknown, { QString::number(line) });
        }
        text[i] = QChar(c);
    }
    return cleaned(std::move(text), Encoding::Windows1252);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Error(errors::FileEmpty);
    if (bytes.startsWith(LittleEndianMark))
        return fromUtf16(QByteArrayView(bytes).sliced(2), Encoding::Utf16LittleEndian);
    if (bytes.startsWith(BigEndianMark))
        return fromUtf16(QByteArrayView(bytes).sliced(2), Encoding::Utf16BigEndian);
    // The first letter of a table's heading is a Latin one: in UTF-16 one of its two bytes is NUL, elsewhere none ever is.
    if (bytes.size() > 1 && (bytes[0] == 0) != (bytes[1] == 0))
        return fromUtf16(bytes, bytes[0] == 0 ? Encoding::Utf16BigEndian : Encoding::Utf16LittleEndian);
    if (bytes.contains('\0'))
        return Error(errors::NotText);
    if (bytes.isValidUtf8())
        return cleaned(QString::fromUtf8(bytes), Encoding::Utf8);
    if (isUtf8CutShort(bytes))
        return Error(errors::CutShort);
    if (bytes.startsWith(Utf8Mark)) {
        qsizetype good = 0;
        for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', good)) {
            if (!QByteArrayView(bytes).sliced(good, end - good).isValidUtf8())
                break;
            good = end + 1;
        }
        return Error(errors::EncodingUnknown,
                     { QString::number(1 + std::count(bytes.begin(), bytes.begin() + good, '\n')) });
    }
    return fromWindows1252(bytes);
}

} // namespace mettle::exchange
