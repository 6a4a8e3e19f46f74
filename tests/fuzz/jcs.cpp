// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/jcs.h"
#include "jsonld/number.h"
#include "jsonld/reader.h"

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace mettle;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Canonical text reads back and is its own canonical text; every finite double is written so that it reads back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto json = jsonld::parse(bytes)) {
        const QByteArray text = jsonld::canonicalText(*json);
        const auto again = jsonld::parse(text);
        require(again && jsonld::canonicalText(*again) == text);
    }
    if (size >= sizeof(std::uint64_t)) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, data, sizeof bits);
        const double value = std::bit_cast<double>(bits);
        if (std::isfinite(value))
            require(jsonld::toDouble(jsonld::ecmaNumber(value)) == value);
    }
    return 0;
}
