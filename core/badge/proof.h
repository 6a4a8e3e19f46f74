// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/keypair.h"
#include "jsonld/json.h"

#include <QDateTime>

/// Data Integrity proofs with Ed25519 (W3C vc-data-integrity and vc-di-eddsa).
namespace mettle::badge {

/// The ways of signing that Mettle can make and check, by their names.
namespace suite {
inline constexpr QLatin1String EddsaJcs2022("eddsa-jcs-2022");
}

[[nodiscard]] bool isKnownSuite(const QString &name);

/// What a proof says beside the signature.
struct ProofOptions
{
    QString suite = suite::EddsaJcs2022;
    QString verificationMethod; ///< "did:key:z6Mk...#z6Mk..."
    QDateTime created;          ///< written in UTC, whole seconds
};

/// The proof of these options without its value: type, cryptosuite, created, verificationMethod, proofPurpose, and the
/// document's @context.
[[nodiscard]] jsonld::Json proofConfiguration(const jsonld::Json &document, const ProofOptions &options);

/// The 64 bytes that are signed: SHA-256 of the canonical proof configuration, then SHA-256 of the canonical document
/// without proof (vc-di-eddsa, section 3.3.4 for eddsa-jcs-2022). errors::SuiteUnknown.
[[nodiscard]] Result<QByteArray> signedBytes(const jsonld::Json &document, const jsonld::Json &configuration);

/// The document with one proof by this key, as a list of one. errors::SuiteUnknown.
[[nodiscard]] Result<jsonld::Json> withProof(const jsonld::Json &document, const crypto::KeyPair &key,
                                             const ProofOptions &options);

/// Whether a proof of a known suite fits the document (whose own proof is left out) and the key. A proof that carries
/// contexts has to carry the document's, all of them: what was added after signing would not be signed.
[[nodiscard]] bool proofFits(const jsonld::Json &document, const jsonld::Json &proof,
                             QByteArrayView publicKey);

} // namespace mettle::badge
