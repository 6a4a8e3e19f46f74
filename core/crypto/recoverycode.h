// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/secretbytes.h"

namespace mettle::crypto {

/// A new recovery code: 120 random bits as six groups of four letters or digits (Crockford's base 32: no I, L, O, U) and
/// a check character each, "7K3QF-…". It is ordinary text, to be printed once and forgotten.
[[nodiscard]] QString makeRecoveryCode();

/// A typed code as the bytes that keys are derived from: its 30 characters in capitals, without blanks and hyphens; O is
/// read as 0, I and L as 1. errors::RecoveryCodeLength, RecoveryCodeMistyped (which group).
[[nodiscard]] Result<SecretBytes> readRecoveryCode(const QString &typed);

} // namespace mettle::crypto
