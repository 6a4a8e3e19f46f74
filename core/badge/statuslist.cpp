// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/statuslist.h"

#include "badge/credential.h"
#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/gzip.h"
#include "badge/multibase.h"
#include "badge/proof.h"
#include "badge/selftest.h"
#include "badge/vocabulary.h"
#include "crypto/hash.h"
#include "jsonld/writer.h"

#include <QtEndian>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;

namespace {

Json text(const char *value)
{
    return Json(QString::fromLatin1(value));
}

Json texts(std::initializer_list<const char *> values)
{
    Json out;
    for (const char *value : values)
        out.append(text(value));
    return out;
}

uchar maskOf(qint64 index)
{
    return uchar(0x80 >> (index & 7));
}

} // namespace

QByteArray emptyStatusBits()
{
    return QByteArray(StatusBits / 8, '\0');
}

bool statusBit(QByteArrayView bits, qint64 index)
{
    return index >= 0 && index < bits.size() * 8 && (uchar(bits[index >> 3]) & maskOf(index));
}

void setStatusBit(QByteArray &bits, qint64 index)
{
    if (index >= 0 && index < bits.size() * 8)
        bits[index >> 3] = char(uchar(bits[index >> 3]) | maskOf(index));
}

int freshStatusIndex(const std::vector<int> &taken)
{
    int index = 0;
    do {
        // StatusBits is a power of two: the remainder is as even as the bytes.
        index = int(qFromBigEndian<quint32>(crypto::randomBytes(4).constData()) % quint32(StatusBits));
    } while (std::find(taken.begin(), taken.end(), index) != taken.end()
             && taken.size() < size_t(StatusBits));
    return index;
}

QString encodedList(QByteArrayView bits)
{
    return u'u' + QString::fromLatin1(toBase64Url(toGzip(bits)));
}

Result<QByteArray> bitsOf(const QString &encoded)
{
    const Error wrong(errors::EncodingWrong, {encoded.left(20), QStringLiteral("encodedList")});
    if (!encoded.startsWith(u'u'))
        return wrong;
    METTLE_LET(packed, fromBase64Url(encoded.mid(1).toLatin1(), StatusBytesLimit));
    METTLE_LET(bits, fromGzip(packed, StatusBytesLimit));
    if (bits.size() < StatusBits / 8)
        return wrong;
    return std::move(bits);
}

Result<QByteArray> statusListCredential(const StatusList &list, const Issuer &issuer,
                                        const crypto::KeyPair &key, const QDateTime &at)
{
    METTLE_TRY(selfTest());
    if (!isWebAddress(list.url))
        return Error(errors::AddressWrong, {list.url});
    if (issuer.did != didKey(key.publicKey()))
        return Error(errors::IssuerKeyDiffers, {issuer.name});
    Json subject;
    subject.set(QStringLiteral("id"), Json(QString(list.url + u"#list")));
    subject.set(QStringLiteral("type"), text("BitstringStatusList"));
    subject.set(QStringLiteral("statusPurpose"), text("revocation"));
    subject.set(QStringLiteral("encodedList"), Json(encodedList(list.bits)));
    Json document;
    document.set(QStringLiteral("@context"), texts({context::Credentials2.latin1()}));
    document.set(QStringLiteral("id"), Json(list.url));
    document.set(QStringLiteral("type"), texts({"VerifiableCredential", "BitstringStatusListCredential"}));
    document.set(QStringLiteral("issuer"), Json(issuer.did));
    document.set(QStringLiteral("validFrom"), Json(credentialTime(at)));
    document.set(QStringLiteral("credentialSubject"), std::move(subject));
    METTLE_LET(done, withProof(document, key, {suite::EddsaRdfc2022, didKeyMethod(key.publicKey()), at}));
    return jsonld::toText(done);
}

Json statusEntry(const QString &listAddress, int index)
{
    const QString number = QString::number(index);
    Json out;
    out.set(QStringLiteral("id"), Json(QString(listAddress + u'#' + number)));
    out.set(QStringLiteral("type"), text("BitstringStatusListEntry"));
    out.set(QStringLiteral("statusPurpose"), text("revocation"));
    out.set(QStringLiteral("statusListIndex"), Json(number));
    out.set(QStringLiteral("statusListCredential"), Json(listAddress));
    return out;
}

} // namespace mettle::badge
