// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keypair.h"

#include "crypto/errors.h"
#include "crypto/library.h"

#include <sodium.h>

namespace mettle::crypto {

static_assert(SeedSize == crypto_sign_ed25519_SEEDBYTES);
static_assert(PublicKeySize == crypto_sign_ed25519_PUBLICKEYBYTES);
static_assert(SignatureSize == crypto_sign_ed25519_BYTES);

KeyPair::KeyPair(const SecretBytes &seed)
    : m_secretKey(crypto_sign_ed25519_SECRETKEYBYTES)
    , m_publicKey(PublicKeySize, Qt::Uninitialized)
{
    crypto_sign_ed25519_seed_keypair(reinterpret_cast<uchar *>(m_publicKey.data()), m_secretKey.data(),
                                     seed.data());
}

KeyPair KeyPair::generate()
{
    return KeyPair(SecretBytes::random(SeedSize));
}

Result<KeyPair> KeyPair::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != SeedSize)
        return Error(errors::SeedMalformed, {QString::number(seed.size())});
    return KeyPair(seed);
}

SecretBytes KeyPair::seed() const
{
    return SecretBytes(m_secretKey.bytes().first(SeedSize));
}

QByteArray KeyPair::sign(QByteArrayView message) const
{
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    crypto_sign_ed25519_detached(reinterpret_cast<uchar *>(signature.data()), nullptr,
                                 reinterpret_cast<const uchar *>(message.data()), quint64(message.size()),
                                 m_secretKey.data());
    return signature;
}

bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    startLibrary();
    return signature.size() == SignatureSize && publicKey.size() == PublicKeySize
        && crypto_sign_ed25519_verify_detached(reinterpret_cast<const uchar *>(signature.data()),
                                               reinterpret_cast<const uchar *>(message.data()),
                                               quint64(message.size()),
                                               reinterpret_cast<const uchar *>(publicKey.data()))
        == 0;
}

} // namespace mettle::crypto
