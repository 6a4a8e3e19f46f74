// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/codec.h"

#include <QtEndian>
#include <algorithm>

namespace mettle::storage::sealed {

namespace {

constexpr int CipherSize = PageSize - ReservedSize;
constexpr quint64 IsBlock = quint64(1) << 63;

/// What is bound in: one number, big-endian.
std::array<uchar, 8> bound(quint64 number)
{
    std::array<uchar, 8> bytes {};
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

crypto::Nonce Nonces::next()
{
    if (m_used == Lot) {
        crypto::fillRandom(m_bytes);
        m_used = 0;
    }
    return crypto::Nonce(m_bytes.data() + crypto::AeadNonceSize * m_used++, crypto::AeadNonceSize);
}

void sealPage(Page page, quint64 number, crypto::Nonce nonce, const crypto::SecretBytes &key)
{
    const auto reserved = page.last<ReservedSize>();
    std::copy(nonce.begin(), nonce.end(), reserved.begin());
    crypto::encryptInPlace(page.first<CipherSize>(), reserved.last<crypto::AeadTagSize>(), nonce, bound(number), key);
}

bool openPage(Page page, quint64 number, const crypto::SecretBytes &key)
{
    const auto reserved = page.last<ReservedSize>();
    const bool ok = crypto::decryptInPlace(page.first<CipherSize>(), reserved.last<crypto::AeadTagSize>(),
                                           reserved.first<crypto::AeadNonceSize>(), bound(number), key);
    if (ok)
        std::fill(reserved.begin(), reserved.end(), uchar(0));
    else
        std::fill(page.begin(), page.end(), uchar(0));
    return ok;
}

void sealBlock(PlainBlock in, SealedBlock out, quint64 number, crypto::Nonce nonce, const crypto::SecretBytes &key)
{
    std::copy(nonce.begin(), nonce.end(), out.begin());
    std::copy(in.begin(), in.end(), out.begin() + ReservedSize);
    crypto::encryptInPlace(out.last<BlockSize>(), out.subspan<crypto::AeadNonceSize, crypto::AeadTagSize>(), nonce,
                           bound(IsBlock | number), key);
}

bool openBlock(SealedBlock in, PlainBlock out, quint64 number, const crypto::SecretBytes &key)
{
    const auto body = in.last<BlockSize>();
    const bool ok = crypto::decryptInPlace(body, in.subspan<crypto::AeadNonceSize, crypto::AeadTagSize>(),
                                           in.first<crypto::AeadNonceSize>(), bound(IsBlock | number), key);
    if (ok)
        std::copy(body.begin(), body.end(), out.begin());
    else
        std::fill(out.begin(), out.end(), uchar(0));
    return ok;
}

} // namespace mettle::storage::sealed
