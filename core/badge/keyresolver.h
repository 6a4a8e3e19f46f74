// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/report.h"
#include "crypto/foreignkey.h"
#include "jsonld/json.h"

#include <QMap>

namespace mettle::badge {

/// Documents that stand for the network: address -> text (issuers' documents, status lists).
using Documents = QMap<QString, QByteArray>;

/// The address where a did:web's document is: "https://HOST/.well-known/did.json", or "https://HOST/a/did.json" for
/// did:web:HOST:a (did:web method, section 3.2). Empty for anything else.
[[nodiscard]] QString didWebAddress(const QString &did);

/// The key of a verification method, with the check "key" that says how it was found.
struct ResolvedKey
{
    Check check;
    QByteArray
        publicKey; ///< Ed25519; empty when it is not known; a stranger's own key when the check failed for that
    std::optional<crypto::ForeignKey> foreign; ///< instead, a key that only signed texts (JWT) are made with

    [[nodiscard]] bool known() const { return !publicKey.isEmpty() || foreign; }
};

/// The keys of a JSON Web Key (RFC 7517; OKP of RFC 8037), with an empty check; neither for another kind, or a secret key.
[[nodiscard]] ResolvedKey keyOfJwk(const jsonld::Json &jwk);

/// Finds the key that a proof names and whether it may speak for the issuer: a did:key is its own document; for did:web and
/// https the document has to be among `documents`, has to list the method for assertions, and the method's controller has
/// to be the issuer. A key that stands in an address itself is never believed without its document.
[[nodiscard]] ResolvedKey resolveKey(const QString &verificationMethod, const QString &issuerId,
                                     const Documents &documents);

/// Whether a key that stands in a signed text itself may speak for the issuer: it has to be the key of its did:key, or be
/// listed for assertions in its document.
[[nodiscard]] ResolvedKey resolveEnclosedKey(const jsonld::Json &jwk, const QString &issuerId,
                                             const Documents &documents);

} // namespace mettle::badge
