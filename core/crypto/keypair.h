// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secretbytes.h"

#include <QByteArray>

namespace mettle::crypto {

inline constexpr int SeedSize = 32;
inline constexpr int PublicKeySize = 32;
inline constexpr int SignatureSize = 64;

/// An Ed25519 key (RFC 8032). What has to be kept is its seed.
class KeyPair
{
public:
    /// A new key from the system's randomness.
    [[nodiscard]] static KeyPair generate();
    /// The key of a seed; errors::SeedMalformed unless it has 32 bytes.
    [[nodiscard]] static Result<KeyPair> fromSeed(const SecretBytes &seed);

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    /// A copy of the seed, for sealing it.
    [[nodiscard]] SecretBytes seed() const;
    /// The detached signature over the bytes: 64 bytes, the same every time.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    explicit KeyPair(const SecretBytes &seed);

    SecretBytes m_secretKey; ///< libsodium's form: seed, then public key
    QByteArray m_publicKey;
};

/// Whether a detached Ed25519 signature fits message and key. Wrong lengths, S beyond the group order and
/// keys of small order never do.
[[nodiscard]] bool verifySignature(QByteArrayView message, QByteArrayView signature,
                                   QByteArrayView publicKey);

} // namespace mettle::crypto
