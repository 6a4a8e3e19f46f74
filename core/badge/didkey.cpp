// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/didkey.h"

#include "badge/errors.h"
#include "badge/multibase.h"
#include "crypto/keypair.h"

namespace mettle::badge {

namespace {

constexpr QByteArrayView Ed25519Prefix("\xed\x01", 2);
constexpr QLatin1String Scheme("did:key:");

} // namespace

QString toMultikey(QByteArrayView publicKey)
{
    return toMultibase(QByteArray(Ed25519Prefix.toByteArray() + publicKey.toByteArray()));
}

Result<QByteArray> fromMultikey(const QString &text)
{
    METTLE_LET(bytes, fromMultibase(text, 128));
    if (!bytes.startsWith(Ed25519Prefix) || bytes.size() != Ed25519Prefix.size() + crypto::PublicKeySize)
        return Error(errors::KeyUnknown, {text});
    return bytes.mid(Ed25519Prefix.size());
}

QString didKey(QByteArrayView publicKey)
{
    return Scheme + toMultikey(publicKey);
}

QString didKeyMethod(QByteArrayView publicKey)
{
    return didKey(publicKey) + u'#' + toMultikey(publicKey);
}

Result<QByteArray> publicKeyOfDid(const QString &did)
{
    // The method knows base58btc only, so "u" is refused here although a Multikey may have it.
    if (!did.startsWith(Scheme) || !did.mid(Scheme.size()).startsWith(u'z'))
        return Error(errors::KeyUnknown, {did.left(100)});
    return fromMultikey(did.mid(Scheme.size()));
}

Result<QByteArray> publicKeyOfMethod(const QString &verificationMethod)
{
    const QString did = verificationMethod.section(u'#', 0, 0);
    METTLE_LET(key, publicKeyOfDid(did));
    if (verificationMethod != didKeyMethod(key))
        return Error(errors::KeyUnknown, {verificationMethod.left(100)});
    return std::move(key);
}

} // namespace mettle::badge
