// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/proofcheck.h"

namespace mettle::badge {

/// The check "status", when the credential has a credentialStatus: whether its issuer withdrew it, by the list that it names
/// (W3C Bitstring Status List 1.0; 1EdTech's revocation list). The list has to be at hand, to be signed by the same issuer,
/// and to be of the same purpose; else the answer is unknown, never "valid".
[[nodiscard]] std::optional<Check> checkStatus(const jsonld::Json &credential,
                                               const Surroundings &surroundings);

} // namespace mettle::badge
