// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/codec.h"

#include <algorithm>
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

} // namespace

/// A made-up page or block opens under no key and comes back as zeros; a sealed one opens, and not with a bit changed or
/// under another number. The first two bytes choose what is changed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const crypto::SecretBytes key(crypto::AeadKeySize);
    std::array<uchar, sealed::SealedBlockSize> block {};
    std::array<uchar, sealed::BlockSize> plain {};
    std::copy_n(data, std::min(size, block.size()), block.begin());
    std::copy_n(data, std::min(size, plain.size()), plain.begin());
    const quint64 number = size > 2 ? data[2] + 1u : 1u;
    const auto zero = [](uchar byte) { return byte == 0; };

    std::array<uchar, sealed::PageSize> page = plain;
    require(!sealed::openPage(page, number, key) && std::all_of(page.begin(), page.end(), zero));
    std::array<uchar, sealed::BlockSize> out {};
    out.fill(1);
    require(!sealed::openBlock(block, out, number, key) && std::all_of(out.begin(), out.end(), zero));

    sealed::Nonces nonces;
    page = plain;
    sealed::sealPage(page, number, nonces.next(), key);
    auto again = page;
    require(sealed::openPage(again, number, key)
            && std::equal(again.begin(), again.end() - sealed::ReservedSize, plain.begin()));
    again = page;
    require(!sealed::openPage(again, number + 1, key));
    const size_t at = size > 1 ? (size_t(data[0]) << 8 | data[1]) % page.size() : 0;
    again = page;
    again[at] ^= 1;
    require(!sealed::openPage(again, number, key));

    sealed::sealBlock(plain, block, number, nonces.next(), key);
    auto opened = block;
    require(sealed::openBlock(opened, out, number, key) && out == plain);
    opened = block;
    opened[at] ^= 1;
    require(!sealed::openBlock(opened, out, number, key));
    return 0;
}
