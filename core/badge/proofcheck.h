// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/keyresolver.h"
#include "badge/proof.h"

namespace mettle::badge {

/// What a check may look at beside the document.
struct Surroundings
{
    QDateTime at;
    const Documents &documents;
    const jsonld::ContextLibrary &contexts;
};

/// The checks "proof" (its form), "key" and "signature" of every proof of a document; those of further proofs carry a number
/// ("signature 2"). Without a proof only "proof", which fails. A proof of a kind that this version cannot check is unknown;
/// beside one that passes it does not stand in the way (Open Badges ask for one good proof), a bad one always does.
[[nodiscard]] std::vector<Check> checkProofs(SignedPart &part, const QString &issuerId,
                                             const Surroundings &surroundings);

/// What the issuer of a credential calls itself: the id, whether it stands alone or in a profile.
[[nodiscard]] QString issuerIdOf(const jsonld::Json &credential);

} // namespace mettle::badge
