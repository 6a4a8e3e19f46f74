// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mettle::crypto {

/// A public key of a kind that Mettle never signs with, for reading what others signed.
struct ForeignKey
{
    enum class Kind
    {
        Rsa,  ///< modulus and exponent, big-endian
        P256, ///< a point as octets (SEC 1, section 2.3.3), whole or compressed
    };
    Kind kind = Kind::Rsa;
    QByteArray modulusOrPoint;
    QByteArray exponent;

    friend bool operator==(const ForeignKey &, const ForeignKey &) = default;
};

/// Whether a signature fits: RSASSA-PKCS1-v1_5 with SHA-256 for RSA (RS256), ECDSA on P-256 with SHA-256 and r and s of 32
/// bytes each (ES256); RFC 7518, sections 3.3 and 3.4. RSA keys under 2048 or over 8192 bits never fit.
[[nodiscard]] bool verifyForeign(QByteArrayView message, QByteArrayView signature, const ForeignKey &key);

} // namespace mettle::crypto
