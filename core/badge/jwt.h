// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/proofcheck.h"
#include "base/result.h"
#include "crypto/keypair.h"

/// Credentials as signed texts: compact JWS (RFC 7515) with the claims of Open Badges 3.0, section 8.2.
namespace mettle::badge {

/// Whether it has the form: three parts in base64url with dots between them.
[[nodiscard]] bool looksLikeJwt(QByteArrayView text);

struct Jwt
{
    jsonld::Json header;
    jsonld::Json claims;     ///< the whole payload
    jsonld::Json credential; ///< the payload without the claims that only repeat it (or its "vc")
    QByteArray signedText;
    QByteArray signature;
};

/// Takes a signed text apart; believes nothing. errors::EncodingWrong, and those of the JSON reader.
[[nodiscard]] Result<Jwt> readJwt(QByteArrayView text);

/// The checks "proof" (its header), "key", "signature" and "claims" (that they say what the credential says).
[[nodiscard]] std::vector<Check> checkJwt(const Jwt &jwt, const QString &issuerId,
                                          const Surroundings &surroundings);

/// A credential as a signed text with EdDSA. An embedded proof is left out, and the subject gets an identifier that follows
/// from the credential's when it has none (open-badges.md, 22). errors::IssuerKeyDiffers.
[[nodiscard]] Result<QByteArray> signedJwt(const jsonld::Json &credential, const crypto::KeyPair &key,
                                           const QString &verificationMethod);

} // namespace mettle::badge
