// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/json.h"

namespace mettle::jsonld {

/// How much a text may ask of the machine.
struct ReaderLimits
{
    qsizetype bytes = 64 * 1024 * 1024;
    int depth = 128; ///< arrays and objects within each other
    int values = 4'000'000;
    int numberLength = 256; ///< characters of one number
};

/// Reads one JSON text (RFC 8259), strictly: UTF-8 without a wrong byte, no member twice in an object, no half surrogate
/// pairs, no number beyond a double, nothing after the end (these are also the demands of I-JSON, RFC 7493). A byte order
/// mark before the text is passed over. Numbers keep their text. Errors: jsonld/errors.h, with line and column.
[[nodiscard]] Result<Json> parse(QByteArrayView text, const ReaderLimits &limits = {});

} // namespace mettle::jsonld
