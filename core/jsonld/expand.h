// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/library.h"

namespace mettle::jsonld {

/// How a document is expanded.
struct ExpandOptions
{
    QString base;                    ///< the document's own address; empty for none
    bool safe = false;               ///< what would be dropped silently is an error that names it
    const Json *context = nullptr;   ///< put before the document's own
    qsizetype definitions = 200'000; ///< how many terms its contexts may define
};

/// The expanded form of a document (JSON-LD API 1.1, section 5.1): every term an IRI, every value explicit. Contexts come
/// from the library only. errors::ContextUnknown, ContextWrong and DocumentWrong (with JSON-LD's own code), WouldBeLost in
/// safe mode, TooMuchWork.
[[nodiscard]] Result<Json> expand(const Json &document, const ContextLibrary &library,
                                  const ExpandOptions &options = {});

} // namespace mettle::jsonld
