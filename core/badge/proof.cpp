// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/proof.h"

#include "badge/credential.h"
#include "badge/errors.h"
#include "badge/multibase.h"
#include "crypto/hash.h"
#include "jsonld/jcs.h"

#include <algorithm>
#include <array>

namespace mettle::badge {

using jsonld::Json;

namespace {

/// One way of signing: how bytes are made from a document and from a proof configuration.
struct Suite
{
    QLatin1String name;
    Result<QByteArray> (*canonical)(const Json &value);
};

Result<QByteArray> byJcs(const Json &value)
{
    return jsonld::canonicalText(value);
}

constexpr std::array Suites{
    Suite{suite::EddsaJcs2022, byJcs},
};

const Suite *suiteOf(const QString &name)
{
    const auto found
        = std::find_if(Suites.begin(), Suites.end(), [&](const Suite &one) { return one.name == name; });
    return found == Suites.end() ? nullptr : &*found;
}

Json without(const Json &object, QStringView name)
{
    Json out = object;
    out.remove(name);
    return out;
}

} // namespace

bool isKnownSuite(const QString &name)
{
    return suiteOf(name) != nullptr;
}

Json proofConfiguration(const Json &document, const ProofOptions &options)
{
    Json out;
    out.set(QStringLiteral("type"), Json(QStringLiteral("DataIntegrityProof")));
    out.set(QStringLiteral("cryptosuite"), Json(options.suite));
    out.set(QStringLiteral("created"), Json(credentialTime(options.created)));
    out.set(QStringLiteral("verificationMethod"), Json(options.verificationMethod));
    out.set(QStringLiteral("proofPurpose"), Json(QStringLiteral("assertionMethod")));
    if (const Json *contexts = document.find(u"@context"))
        out.set(QStringLiteral("@context"), *contexts);
    return out;
}

Result<QByteArray> signedBytes(const Json &document, const Json &configuration)
{
    const QString name = configuration.text(u"cryptosuite");
    const Suite *suite = suiteOf(name);
    if (!suite)
        return Error(errors::SuiteUnknown, {name});
    METTLE_LET(canonicalConfiguration, suite->canonical(without(configuration, u"proofValue")));
    METTLE_LET(canonicalDocument, suite->canonical(without(document, u"proof")));
    return QByteArray(crypto::sha256(canonicalConfiguration) + crypto::sha256(canonicalDocument));
}

Result<Json> withProof(const Json &document, const crypto::KeyPair &key, const ProofOptions &options)
{
    Json proof = proofConfiguration(document, options);
    METTLE_LET(bytes, signedBytes(document, proof));
    proof.set(QStringLiteral("proofValue"), Json(toMultibase(key.sign(bytes))));
    Json proofs;
    proofs.append(proof);
    Json out = document;
    out.set(QStringLiteral("proof"), proofs);
    return out;
}

bool proofFits(const Json &document, const Json &proof, QByteArrayView publicKey)
{
    const QString value = proof.text(u"proofValue");
    if (!value.startsWith(u'z'))
        return false;
    const auto signature = fromMultibase(value, crypto::SignatureSize);
    // Stricter than vc-di-eddsa, 3.3.2, which lets contexts be added at the end.
    const Json *contexts = proof.find(u"@context");
    const Json *documentContexts = document.find(u"@context");
    if (!signature || (contexts && (!documentContexts || *contexts != *documentContexts)))
        return false;
    const auto bytes = signedBytes(document, proof);
    return bytes && crypto::verifySignature(*bytes, *signature, publicKey);
}

} // namespace mettle::badge
