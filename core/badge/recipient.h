// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/json.h"

namespace mettle::badge {

/// "sha256$" and the hexadecimal SHA-256 of identifier and salt, both in UTF-8 (Open Badges 3.0, IdentityHash). The
/// identifier is hashed as it is typed: nothing says that case does not count.
[[nodiscard]] QString identityHash(const QString &identifier, const QString &salt);

/// Whether a credentialSubject is about somebody of this name or e-mail address: compared with its id (also as mailto:) and
/// every identifier, plain (case folded) or hashed (as typed, and in lower case).
[[nodiscard]] bool isFor(const jsonld::Json &subject, const QString &nameOrEmail);

/// Who a credentialSubject says it is about, in plain words: the name, else the e-mail address, else another plain
/// identifier, else its id; empty when everything is hashed.
[[nodiscard]] QString recipientOf(const jsonld::Json &subject);

} // namespace mettle::badge
