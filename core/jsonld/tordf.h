// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/dataset.h"
#include "jsonld/json.h"

namespace mettle::jsonld {

struct RdfOptions
{
    bool safe = false; ///< what would be dropped silently is an error that names it
    Escaping escaping = Escaping::Rdfc10;
};

/// The statements of an expanded document (JSON-LD API 1.1, section 8.1). Blank nodes are labelled b0, b1 ... as they come;
/// the direction of texts is not kept. errors::WouldBeLost in safe mode.
[[nodiscard]] Result<Dataset> toRdf(const Json &expanded, const RdfOptions &options = {});

} // namespace mettle::jsonld
