// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/gzip.h"

#include <cstdlib>

using namespace mettle;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto content = badge::fromGzip(bytes, 100'000);
    if (content && content->size() > 100'000)
        std::abort();
    if (*badge::fromGzip(badge::toGzip(bytes), bytes.size()) != bytes)
        std::abort();
    return 0;
}
