// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/library.h"

#include <sodium.h>

namespace mettle::crypto {

namespace {

const uchar *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar *>(bytes.data());
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    startLibrary();
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<uchar *>(out.data()), unsignedData(bytes), quint64(bytes.size()));
    return out;
}

QByteArray sha512(QByteArrayView bytes)
{
    startLibrary();
    QByteArray out(crypto_hash_sha512_BYTES, Qt::Uninitialized);
    crypto_hash_sha512(reinterpret_cast<uchar *>(out.data()), unsignedData(bytes), quint64(bytes.size()));
    return out;
}

QByteArray randomBytes(qsizetype count)
{
    startLibrary();
    QByteArray out(count, Qt::Uninitialized);
    randombytes_buf(out.data(), size_t(count));
    return out;
}

} // namespace mettle::crypto
