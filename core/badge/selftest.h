// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace mettle::badge {

/// Signs a document whose signature another library has made, and checks both: reading, contexts, canonical form, hashes
/// and key together. errors::DoesNotVerify, or what the cryptography's own test says; who signs refuses then. Asked once,
/// the answer is kept.
[[nodiscard]] Result<void> selfTest();

} // namespace mettle::badge
