// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/reader.h"
#include "jsonld/writer.h"

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

/// What is read writes back as a text that reads as the same value; an error stands inside the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto json = jsonld::parse(bytes);
    if (!json) {
        require(!sentence(json.error(), QStringLiteral("en")).isEmpty());
        require(json.error().arguments.first().toLongLong() <= bytes.count('\n') + 1);
        return 0;
    }
    const QByteArray text = jsonld::toText(*json);
    const auto again = jsonld::parse(text);
    require(again && *again == *json);
    require(jsonld::toText(*again) == text);
    require(!jsonld::parse(bytes, {.bytes = qsizetype(size) - 1}));
    return 0;
}
