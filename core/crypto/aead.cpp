// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"

#include "crypto/library.h"

#include <sodium.h>

namespace mettle::crypto {

static_assert(AeadKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(AeadNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(AeadTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

void fillRandom(std::span<uchar> bytes)
{
    startLibrary();
    randombytes_buf(bytes.data(), bytes.size());
}

void wipe(std::span<uchar> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

void encryptInPlace(std::span<uchar> bytes, Tag tag, Nonce nonce, std::span<const uchar> additional,
                    const SecretBytes &key)
{
    Q_ASSERT(key.size() == AeadKeySize);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(bytes.data(), tag.data(), nullptr, bytes.data(),
                                                        bytes.size(), additional.data(), additional.size(),
                                                        nullptr, nonce.data(), key.data());
}

bool decryptInPlace(std::span<uchar> bytes, ConstTag tag, Nonce nonce, std::span<const uchar> additional,
                    const SecretBytes &key)
{
    return key.size() == AeadKeySize
        && crypto_aead_xchacha20poly1305_ietf_decrypt_detached(bytes.data(), nullptr, bytes.data(),
                                                               bytes.size(), tag.data(), additional.data(),
                                                               additional.size(), nonce.data(), key.data())
        == 0;
}

} // namespace mettle::crypto
