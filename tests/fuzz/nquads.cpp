// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/canonize.h"
#include "jsonld/nquads.h"

#include <cstdlib>

using namespace mettle;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto dataset
        = jsonld::readNquads(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto canonical = dataset ? jsonld::canonicalNquads(*dataset, {.steps = 20'000})
                                   : Result<QByteArray>(dataset.error());
    if (!canonical)
        return 0;
    const auto again = jsonld::readNquads(*canonical);
    if (!again || *jsonld::canonicalNquads(*again, {.steps = 2'000'000}) != *canonical)
        std::abort();
    return 0;
}
