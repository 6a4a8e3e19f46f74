// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "storage/sealed/header.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;
using namespace mettle::storage;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void look(const QByteArray &block)
{
    const auto header = sealed::parse(block, QStringLiteral("fuzz"));
    if (!header)
        return;
    require(header->cost.allowed());
    require(!header->keySlots.empty() && header->keySlots.size() <= sealed::MostSlots);
    require(sealed::compose(*header) == block);
    const crypto::SecretBytes key(crypto::AeadKeySize);
    for (const auto kind : { KeySlot::Kind::Passphrase, KeySlot::Kind::RecoveryCode })
        require(!sealed::openSlot(*header, kind, key)); // no made-up key opens
}

} // namespace

/// What is taken apart is put together to the same bytes, has an allowed cost, and no key made of zeros opens it. Bytes of
/// any length are tried as they are, as two copies, and with a right checksum, which chance would never find.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)sealed::looksSealed(bytes);
    if (const auto pair = sealed::parsePair(bytes, QStringLiteral("fuzz")))
        require(pair->firstWhole || pair->secondWhole);
    look(bytes);
    bytes.resize(sealed::HeaderSize, '\0');
    constexpr int ChecksumAt = sealed::HeaderSize - 32;
    bytes.replace(ChecksumAt, 32, crypto::sha256(QByteArrayView(bytes).first(ChecksumAt)));
    look(bytes);
    const QByteArray twice = bytes + bytes;
    if (const auto pair = sealed::parsePair(twice, QStringLiteral("fuzz")))
        require(pair->same);
    return 0;
}
