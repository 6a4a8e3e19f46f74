// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secretbytes.h"

#include <QByteArray>

namespace mettle::crypto {

/// How much work one try of a passphrase is (Argon2id, RFC 9106, one lane).
struct PassphraseCost
{
    quint32 rounds = 0;
    quint32 kibibytes = 0;

    /// Three rounds over 256 MiB: about half a second.
    [[nodiscard]] static constexpr PassphraseCost moderate() { return {3, 256 * 1024}; }
    /// The least that libsodium allows: for tests, never for people.
    [[nodiscard]] static constexpr PassphraseCost minimal() { return {1, 8}; }
    /// Whether it lies in what Mettle is willing to spend: 1 to 16 rounds, 8 KiB to 1 GiB. Asked before any work, so that
    /// a hostile file cannot take the memory of the machine.
    [[nodiscard]] constexpr bool allowed() const
    {
        return rounds >= 1 && rounds <= 16 && kibibytes >= 8 && kibibytes <= 1024 * 1024;
    }

    friend bool operator==(const PassphraseCost &, const PassphraseCost &) = default;
};

/// A cost that takes this machine 0.5 to 1 second a try: 256 MiB where that is quick enough, else 64 MiB, at least three
/// rounds either way. Measures by trying, so it takes a moment itself.
[[nodiscard]] PassphraseCost measuredCost();

inline constexpr int SaltSize = 16;

/// The key of a passphrase: Argon2id (version 1.3) over its bytes and a salt of SaltSize bytes.
/// errors::PassphraseEmpty, CostRefused, NotEnoughMemory.
[[nodiscard]] Result<SecretBytes> keyFromPassphrase(const SecretBytes &passphrase, QByteArrayView salt,
                                                    const PassphraseCost &cost, size_t keySize = 32);

/// The longest secret that can be sealed.
inline constexpr int SealedSecretLimit = 4096;

/// A secret sealed by a passphrase, taken apart. Its bytes describe themselves (all numbers big-endian):
///
///     offset  size  content
///          0     4  "MTSS" (Mettle's sealed secret)
///          4     1  form: 1
///          5     1  key derivation: 1 = Argon2id, version 1.3, one lane
///          6     1  cipher: 1 = XChaCha20-Poly1305
///          7     1  0
///          8     4  Argon2id rounds
///         12     4  Argon2id memory in KiB
///         16    16  salt
///         32    24  nonce
///         56     n  ciphertext, as long as the secret (1 to 4096)
///     56 + n    16  tag; bytes 0 to 55 are bound in
struct SealedSecret
{
    PassphraseCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray ciphertext;
    QByteArray tag;

    friend bool operator==(const SealedSecret &, const SealedSecret &) = default;
};

/// Takes a sealed secret apart without opening it. errors::SealedMalformed, SealedTooNew, CostRefused.
[[nodiscard]] Result<SealedSecret> parseSealedSecret(QByteArrayView bytes);

/// Seals a secret of 1 to 4096 bytes by a passphrase. errors::PassphraseEmpty, SecretTooLong, NotEnoughMemory, CostRefused.
[[nodiscard]] Result<QByteArray> sealSecret(const SecretBytes &secret, const SecretBytes &passphrase,
                                            const PassphraseCost &cost = PassphraseCost::moderate());

/// Opens it again. errors::PassphraseWrong when the passphrase is not the one (or a byte was changed), and what
/// parseSealedSecret and keyFromPassphrase say.
[[nodiscard]] Result<SecretBytes> openSecret(QByteArrayView sealed, const SecretBytes &passphrase);

} // namespace mettle::crypto
