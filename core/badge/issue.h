// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/credential.h"
#include "badge/keyresolver.h"
#include "badge/proof.h"
#include "crypto/keypair.h"

namespace mettle::badge {

/// A credential that may be handed out.
struct SignedCredential
{
    QByteArray text; ///< compact JSON, UTF-8: the content of the .json file and of the baked picture
    QString suite;   ///< "eddsa-rdfc-2022"

    friend bool operator==(const SignedCredential &, const SignedCredential &) = default;
};

/// How a credential is signed.
struct SigningTerms
{
    QString suite = suite::EddsaRdfc2022; ///< the one that wallets take
    QString
        verificationMethod; ///< of an issuer under did:web: "did:web:example.org#key-1"; empty for did:key
    Documents documents;    ///< its did.json, for checking what was made
};

/// Makes the credential of these values and signs it with the issuer's key, whose did:key has to be the issuer's identifier
/// unless a did:web's document lists it. Refuses when a known answer comes out otherwise (badge/selftest.h), and hands out nothing
/// that does not pass verify() itself. `created` is the proof's time. Errors: badge/errors.h and crypto/errors.h.
[[nodiscard]] Result<SignedCredential> issue(const CredentialValues &values, const crypto::KeyPair &key,
                                             const QDateTime &created, const SigningTerms &terms = {});

} // namespace mettle::badge
