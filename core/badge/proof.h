// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/contexts.h"
#include "base/result.h"
#include "crypto/keypair.h"
#include "jsonld/json.h"

#include <QDateTime>
#include <array>
#include <optional>

/// Data Integrity proofs with Ed25519 (W3C vc-data-integrity and vc-di-eddsa).
namespace mettle::badge {

/// The ways of signing, by their names.
namespace suite {
inline constexpr QLatin1String
    EddsaRdfc2022("eddsa-rdfc-2022"); ///< over the meaning; what wallets and validators take
inline constexpr QLatin1String EddsaJcs2022("eddsa-jcs-2022"); ///< over the text; most of them refuse it
inline constexpr QLatin1String Ed25519Signature2020("Ed25519Signature2020"); ///< older badges; only checked
} // namespace suite

/// Whether Mettle signs with it.
[[nodiscard]] bool isSigningSuite(const QString &name);

/// The suite that a proof names, as cryptosuite or as its own type; empty when Mettle cannot check it.
[[nodiscard]] QString suiteOfProof(const jsonld::Json &proof);

/// What a proof says beside the signature.
struct ProofOptions
{
    QString suite = suite::EddsaRdfc2022;
    QString verificationMethod; ///< "did:key:z6Mk...#z6Mk..."
    QDateTime created;          ///< written in UTC, whole seconds
};

/// What a signature is over: a document without its proof, hashed in the form that a suite asks. Each form is made once.
class SignedPart
{
public:
    enum class Form
    {
        Jcs,
        Rdfc10,
        Urdna2015
    };

    /// Both have to outlive it.
    SignedPart(const jsonld::Json &document, const jsonld::ContextLibrary &contexts);

    /// The canonical form. Errors of jsonld in safe mode: a word without a meaning would not be signed.
    [[nodiscard]] const Result<QByteArray> &canonical(Form form);
    /// Its SHA-256.
    [[nodiscard]] Result<QByteArray> hash(Form form);

    [[nodiscard]] const jsonld::Json &document() const { return m_document; }
    [[nodiscard]] const jsonld::ContextLibrary &contexts() const { return m_contexts; }

private:
    const jsonld::Json &m_document;
    const jsonld::ContextLibrary &m_contexts;
    std::array<std::optional<Result<QByteArray>>, 3> m_canonical;
};

/// The canonical N-Quads of a document in safe mode; the member "proof" is left out.
[[nodiscard]] Result<QByteArray> canonicalMeaning(const jsonld::Json &document,
                                                  const jsonld::ContextLibrary &contexts,
                                                  SignedPart::Form form = SignedPart::Form::Rdfc10);

/// The proof of these options without its value: type, cryptosuite, created, verificationMethod, proofPurpose, and the
/// document's @context.
[[nodiscard]] jsonld::Json proofConfiguration(const jsonld::Json &document, const ProofOptions &options);

/// The 64 bytes that are signed: SHA-256 of the canonical proof configuration, then SHA-256 of the canonical document
/// without proof (vc-di-eddsa, sections 3.2.4 and 3.3.4). errors::SuiteUnknown, and those of jsonld.
[[nodiscard]] Result<QByteArray> signedBytes(const jsonld::Json &document, const jsonld::Json &configuration,
                                             const jsonld::ContextLibrary &contexts = context::bundled());

/// The document with one proof by this key, as a list of one. errors::SuiteUnknown, and those of jsonld.
[[nodiscard]] Result<jsonld::Json> withProof(const jsonld::Json &document, const crypto::KeyPair &key,
                                             const ProofOptions &options,
                                             const jsonld::ContextLibrary &contexts = context::bundled());

/// Whether a proof fits; where that cannot be said, it does not, and the error says why.
struct Fit
{
    bool fits = false;
    std::optional<Error> error;

    explicit operator bool() const { return fits; }
};

/// Whether a proof of a known suite fits the document (whose own proof is left out, but for those that a proof in a chain
/// names as "previousProof") and the key. A proof that carries contexts has to carry the document's, all of them: what was
/// added after signing would not be signed.
[[nodiscard]] Fit proofFits(SignedPart &part, const jsonld::Json &proof, QByteArrayView publicKey);
[[nodiscard]] Fit proofFits(const jsonld::Json &document, const jsonld::Json &proof, QByteArrayView publicKey,
                            const jsonld::ContextLibrary &contexts = context::bundled());

} // namespace mettle::badge
