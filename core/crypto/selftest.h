// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace mettle::crypto {

/// Asks every primitive for a known answer: SHA-256 and SHA-512 (FIPS 180-4), Ed25519 (RFC 8032, section 7.1),
/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, A.3.1), Argon2id (the reference implementation), and randomness.
/// errors::SelfTestFailed names what failed; who signs or seals refuses then. Asked once, the answer is kept.
[[nodiscard]] Result<void> selfTest();

} // namespace mettle::crypto
