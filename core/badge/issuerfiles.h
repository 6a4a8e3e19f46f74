// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "badge/keyresolver.h"
#include "jsonld/json.h"

/// What an issuer publishes, so that others can tell that an identifier is its own (open-badges.md, section 5).
namespace mettle::badge {

/// "did:web:example.org:badges" of "example.org/badges" or "https://example.org/badges"; empty for what is no such place.
[[nodiscard]] QString didWebOf(const QString &place);

/// The document of a did:web: its keys as Multikeys with the fragments key-1, key-2 ..., oldest first, all for assertions.
/// Keys stay in it for ever: badges that were signed with them are checked with it.
[[nodiscard]] jsonld::Json didDocument(const QString &did, const std::vector<QByteArray> &publicKeys);

/// The issuer's card: name, addresses, identifier, and its key in words that can be compared on the telephone.
[[nodiscard]] jsonld::Json issuerCard(const Issuer &issuer, QByteArrayView publicKey);

/// The first 20 hexadecimal digits of a key's SHA-256, in fours.
[[nodiscard]] QString fingerprint(QByteArrayView publicKey);

} // namespace mettle::badge
