// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

namespace mettle::crypto {

inline constexpr int AeadKeySize = 32;
inline constexpr int AeadNonceSize = 24;
inline constexpr int AeadTagSize = 16;

using Nonce = std::span<const uchar, AeadNonceSize>;
using Tag = std::span<uchar, AeadTagSize>;
using ConstTag = std::span<const uchar, AeadTagSize>;

/// Fills bytes from the system's generator: a new nonce for every encryption.
void fillRandom(std::span<uchar> bytes);

/// Overwrites bytes that held something secret; the compiler does not leave it out.
void wipe(std::span<uchar> bytes);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03), in place: the bytes become ciphertext of the same length, the tag is
/// written beside. `additional` is bound in and not kept. The key has AeadKeySize bytes; never use a nonce twice with it.
void encryptInPlace(std::span<uchar> bytes, Tag tag, Nonce nonce, std::span<const uchar> additional,
                    const SecretBytes &key);

/// The way back. False when anything is not as it was encrypted; the bytes are to be thrown away then.
[[nodiscard]] bool decryptInPlace(std::span<uchar> bytes, ConstTag tag, Nonce nonce,
                                  std::span<const uchar> additional, const SecretBytes &key);

} // namespace mettle::crypto
