// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/keyresolver.h"
#include "jsonld/json.h"

namespace mettle::badge {

/// The checks "proof" (its form), "key" and "signature" of every proof of a document; those of further proofs carry a number
/// ("signature 2"). Without a proof only "proof", which fails. A proof of a kind that this version cannot check is unknown;
/// beside one that passes it does not stand in the way (Open Badges ask for one good proof), a bad one always does.
[[nodiscard]] std::vector<Check> checkProofs(const jsonld::Json &document, const QString &issuerId,
                                             const QDateTime &at, const Documents &documents);

/// The check "endorsements", when endorsements stand anywhere in the credential: each by its own proof.
[[nodiscard]] std::optional<Check> checkEndorsements(const jsonld::Json &credential, const QDateTime &at,
                                                     const Documents &documents);

} // namespace mettle::badge
