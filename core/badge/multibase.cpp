// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/multibase.h"

#include "badge/errors.h"

#include <algorithm>

namespace mettle::badge {

namespace {

constexpr QByteArrayView Alphabet("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

Error wrong(QByteArrayView text, const char *kind)
{
    // A hostile text can be long; the sentence shows its beginning.
    QString shown = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 40)));
    if (text.size() > 40)
        shown += QStringLiteral("…");
    return Error(errors::EncodingWrong, {shown, QString::fromLatin1(kind)});
}

qsizetype leading(QByteArrayView text, char c)
{
    return std::find_if(text.begin(), text.end(), [c](char other) { return other != c; }) - text.begin();
}

/// The digits of a number in another base, most significant first, without leading zeros.
QByteArray rebased(const QByteArray &digits, int from, int to)
{
    QByteArray out; // least significant first
    for (const char digit : digits) {
        int carry = uchar(digit);
        for (char &place : out) {
            carry += uchar(place) * from;
            place = char(uchar(carry % to));
            carry /= to;
        }
        for (; carry > 0; carry /= to)
            out += char(uchar(carry % to));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace

QByteArray toBase58(QByteArrayView bytes)
{
    const qsizetype zeros = leading(bytes, '\0');
    QByteArray out(zeros, Alphabet[0]);
    for (const char digit : rebased(bytes.sliced(zeros).toByteArray(), 256, 58))
        out += Alphabet[digit];
    return out;
}

Result<QByteArray> fromBase58(QByteArrayView text, qsizetype limit)
{
    if (text.size() > limit * 138 / 100 + 1) // log(256) / log(58) = 1.3657
        return wrong(text, "base58btc");
    const qsizetype zeros = leading(text, Alphabet[0]);
    QByteArray digits;
    for (const char c : text.sliced(zeros)) {
        const qsizetype digit = Alphabet.indexOf(c);
        if (digit < 0)
            return wrong(text, "base58btc");
        digits += char(digit);
    }
    QByteArray out = QByteArray(zeros, '\0') + rebased(digits, 58, 256);
    if (out.size() > limit)
        return wrong(text, "base58btc");
    return out;
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> fromBase64Url(QByteArrayView text, qsizetype limit)
{
    if (text.size() > limit * 4 / 3 + 3)
        return wrong(text, "base64url");
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // What does not come out the same again was not the one text for these bytes.
    if (!decoded || (*decoded).size() > limit || toBase64Url(*decoded) != text)
        return wrong(text, "base64url");
    return *decoded;
}

QString toMultibase(QByteArrayView bytes)
{
    return u'z' + QString::fromLatin1(toBase58(bytes));
}

Result<QByteArray> fromMultibase(const QString &text, qsizetype limit)
{
    const QByteArray encoded = text.toUtf8();
    if (encoded.startsWith('z'))
        return fromBase58(QByteArrayView(encoded).sliced(1), limit);
    if (encoded.startsWith('u'))
        return fromBase64Url(QByteArrayView(encoded).sliced(1), limit);
    return wrong(encoded, "multibase");
}

} // namespace mettle::badge
