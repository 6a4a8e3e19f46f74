// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/didkey.h"
#include "badge/multibase.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Bytes come back from their text, and a text that is read is the one text of its bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size < 512 ? size : 512));
    const auto encoded = badge::fromBase58(badge::toBase58(bytes), bytes.size());
    require(encoded && *encoded == bytes);
    if (const auto decoded = badge::fromBase58(bytes, 256))
        require(decoded->size() <= 256 && badge::toBase58(*decoded) == bytes);
    if (const auto decoded = badge::fromBase64Url(bytes, 256))
        require(decoded->size() <= 256 && badge::toBase64Url(*decoded) == bytes);
    const QString text = QString::fromUtf8(bytes);
    if (const auto key = badge::publicKeyOfDid(text))
        require(badge::didKey(*key) == text);
    return 0;
}
