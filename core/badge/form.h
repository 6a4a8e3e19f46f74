// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/contexts.h"
#include "badge/report.h"
#include "jsonld/json.h"

namespace mettle::badge {

/// Whether a JSON document says of itself that it is an Open Badges 3.0 badge: its types, nothing more.
[[nodiscard]] bool claimsToBeBadge(const jsonld::Json &credential);

/// Whether a credential has the form of Open Badges 3.0: one check each for "contexts", "types", "identifiers", "dates",
/// "issuer", "subject", "achievement", "results" and "values" (open-badges.md, 1 to 19; 1EdTech's JSON schema). Credentials
/// of VC 1.1 are read too (issuanceDate, expirationDate). Says nothing about signatures.
[[nodiscard]] std::vector<Check> checkForm(const jsonld::Json &credential,
                                           const jsonld::ContextLibrary &contexts = context::bundled());

/// A member of the credential that its statements (canonical N-Quads) tell and its text hides: renamed to an address or to
/// another word of the same meaning, or moved to another place about the same thing. The signature still fits then, and a
/// reader of the text would miss an end of validity or a status. Null when there is none.
[[nodiscard]] std::optional<QString> hiddenMember(const jsonld::Json &credential, QByteArrayView nquads);

/// When the credential is valid, as it says itself; null for a date that is absent or wrong.
[[nodiscard]] std::optional<QDateTime> validFromOf(const jsonld::Json &credential);
[[nodiscard]] std::optional<QDateTime> validUntilOf(const jsonld::Json &credential);

} // namespace mettle::badge
