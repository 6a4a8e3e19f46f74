// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/contexts.h"
#include "jsonld/canonize.h"
#include "jsonld/expand.h"
#include "jsonld/jcs.h"
#include "jsonld/nquads.h"
#include "jsonld/reader.h"
#include "jsonld/tordf.h"

#include <cstdlib>

using namespace mettle;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = jsonld::readJson(text, {.depth = 64});
    if (!document)
        return 0;
    for (const bool safe : {false, true}) {
        const auto expanded = jsonld::expand(*document, badge::context::bundled(),
                                             {.base = QStringLiteral("https://a.example/b"), .safe = safe});
        const auto dataset
            = expanded ? jsonld::toRdf(*expanded, {.safe = safe}) : Result<jsonld::Dataset>(expanded.error());
        if (!dataset)
            continue;
        const auto canonical = jsonld::canonicalNquads(*dataset, {.steps = 20'000});
        if (!canonical)
            continue;
        // What is canonical reads back and stays as it is.
        const auto again = jsonld::readNquads(*canonical);
        if (!again || *jsonld::canonicalNquads(*again, {.steps = 2'000'000}) != *canonical)
            std::abort();
    }
    return 0;
}
