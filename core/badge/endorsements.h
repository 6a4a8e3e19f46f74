// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/proofcheck.h"

namespace mettle::badge {

/// The check "endorsements", when endorsements stand anywhere in the credential: each by its own proof.
[[nodiscard]] std::optional<Check> checkEndorsements(const jsonld::Json &credential,
                                                     const Surroundings &surroundings);

} // namespace mettle::badge
