// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/svg.h"

#include <cstdlib>

using namespace mettle;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView picture(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(badge::looksLikeSvg(picture));
    static_cast<void>(badge::unbakeSvg(picture));
    // What takes a badge gives it back.
    const auto baked = badge::bakeSvg(picture, "{\"a\":\"]]>\"}");
    if (baked && *badge::unbakeSvg(*baked) != "{\"a\":\"]]\\u003e\"}")
        std::abort();
    return 0;
}
