// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/aead.h"
#include "storage/sealed/layout.h"

#include <array>

namespace mettle::storage::sealed {

using Page = std::span<uchar, PageSize>;
using PlainBlock = std::span<uchar, BlockSize>;
using SealedBlock = std::span<uchar, SealedBlockSize>;

/// Nonces from the system's generator, drawn in lots. For one thread at a time.
class Nonces
{
public:
    [[nodiscard]] crypto::Nonce next();

private:
    static constexpr size_t Lot = 64;
    std::array<uchar, Lot * crypto::AeadNonceSize> m_bytes {};
    size_t m_used = Lot;
};

/// Seals a page in place: its first 4056 bytes become ciphertext, the reserved 40 nonce and tag. The page's number (from 1)
/// is bound in, so that no page passes for another.
void sealPage(Page page, quint64 number, crypto::Nonce nonce, const crypto::SecretBytes &key);

/// The way back; the reserved bytes become zeros. False, and all zeros, when it is not the page of that number as it was
/// sealed by that key.
[[nodiscard]] bool openPage(Page page, quint64 number, const crypto::SecretBytes &key);

/// Seals a block of a journal or temporary file into `out`: nonce, tag, ciphertext. The block's number (from 0) is bound in,
/// in a way that no page passes for a block.
void sealBlock(PlainBlock in, SealedBlock out, quint64 number, crypto::Nonce nonce, const crypto::SecretBytes &key);

/// The way back; `in` is used up. False, and `out` all zeros, when it is not that block.
[[nodiscard]] bool openBlock(SealedBlock in, PlainBlock out, quint64 number, const crypto::SecretBytes &key);

} // namespace mettle::storage::sealed
