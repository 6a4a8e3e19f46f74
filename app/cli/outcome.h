// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "operations/imports.h"

namespace mettle::cli {

/// What an import did, in one line or as JSON.
void printOutcome(const Context &context, const operations::ImportOutcome &outcome);

} // namespace mettle::cli
