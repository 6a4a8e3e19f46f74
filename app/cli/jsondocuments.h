// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "badge/keyresolver.h"

namespace mettle::cli {

/// The documents of --documents: a JSON object from URL to document, or to a file beside the map. Empty for no map.
[[nodiscard]] Result<badge::Documents> documentsAsked(const Context &context, const std::string &map);

} // namespace mettle::cli
