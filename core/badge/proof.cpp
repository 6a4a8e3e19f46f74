// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/proof.h"

#include "badge/credential.h"
#include "badge/errors.h"
#include "badge/multibase.h"
#include "crypto/hash.h"
#include "jsonld/canonize.h"
#include "jsonld/expand.h"
#include "jsonld/jcs.h"
#include "jsonld/tordf.h"

#include <algorithm>

namespace mettle::badge {

using jsonld::ContextLibrary;
using jsonld::Json;
using Form = SignedPart::Form;

namespace {

std::optional<Form> formOf(const QString &suiteName)
{
    if (suiteName == suite::EddsaRdfc2022)
        return Form::Rdfc10;
    if (suiteName == suite::EddsaJcs2022)
        return Form::Jcs;
    if (suiteName == suite::Ed25519Signature2020)
        return Form::Urdna2015;
    return std::nullopt;
}

Json without(const Json &object, QStringView name)
{
    if (!object.find(name))
        return object;
    Json::Object out;
    out.reserve(object.object().size());
    for (const jsonld::Member &member : object.object())
        if (member.name != name)
            out.push_back(member);
    return Json(std::move(out));
}

Result<QByteArray> canonical(const Json &value, const ContextLibrary &contexts, Form form)
{
    if (form == Form::Jcs)
        return jsonld::canonicalText(value);
    METTLE_LET(expanded, jsonld::expand(value, contexts, {.safe = true}));
    const auto escaping = form == Form::Urdna2015 ? jsonld::Escaping::Urdna2015 : jsonld::Escaping::Rdfc10;
    METTLE_LET(dataset, jsonld::toRdf(expanded, {.safe = true, .escaping = escaping}));
    return jsonld::canonicalNquads(dataset);
}

Result<QByteArray> hashed(const Json &value, const ContextLibrary &contexts, Form form)
{
    METTLE_LET(bytes, canonical(value, contexts, form));
    return crypto::sha256(bytes);
}

/// The proof without its value, as it is signed: with meaning for the suites that need contexts.
Json configurationOf(const Json &document, const Json &proof, Form form)
{
    Json out = without(proof, u"proofValue");
    const Json *contexts = document.find(u"@context");
    if (form != Form::Jcs && contexts)
        out.set(QStringLiteral("@context"), *contexts);
    return out;
}

Result<QByteArray> bothHashes(SignedPart &part, const Json &configuration, Form form)
{
    METTLE_LET(first, hashed(configuration, part.contexts(), form));
    METTLE_LET(second, part.hash(form));
    return QByteArray(first + second);
}

/// The document for a proof in a chain: with the proofs before it that it names; null when one is not there.
std::optional<Json> chained(const Json &document, const Json &previous)
{
    Json proofs{Json::Array()};
    const Json *all = document.find(u"proof");
    for (const Json *name : previous.oneOrMany()) {
        const auto others = all ? all->oneOrMany() : std::vector<const Json *>();
        const auto found = std::find_if(others.begin(), others.end(), [&](const Json *one) {
            return name->isString() && one->text(u"id") == name->string();
        });
        if (found == others.end())
            return std::nullopt;
        proofs.append(**found);
    }
    Json out = document;
    out.set(QStringLiteral("proof"), std::move(proofs));
    return out;
}

Fit fitsInForm(SignedPart &part, const Json &proof, Form form, QByteArrayView signature,
               QByteArrayView publicKey)
{
    const Json configuration = configurationOf(part.document(), proof, form);
    const Json *previous = proof.find(u"previousProof");
    std::optional<Json> whole;
    if (previous && !(whole = chained(part.document(), *previous)))
        return {};
    const auto first = hashed(configuration, part.contexts(), form);
    if (!first)
        return {false, first.error()};
    const auto second = whole ? hashed(*whole, part.contexts(), form) : part.hash(form);
    if (!second)
        return {false, second.error()};
    return {crypto::verifySignature(QByteArray(*first + *second), signature, publicKey), {}};
}

} // namespace

bool isSigningSuite(const QString &name)
{
    return name == suite::EddsaRdfc2022 || name == suite::EddsaJcs2022;
}

QString suiteOfProof(const Json &proof)
{
    const QString type = proof.text(u"type");
    const QString name = proof.text(u"cryptosuite");
    if (type == suite::Ed25519Signature2020)
        return type;
    return type == u"DataIntegrityProof" && isSigningSuite(name) ? name : QString();
}

SignedPart::SignedPart(const Json &document, const ContextLibrary &contexts)
    : m_document(document)
    , m_contexts(contexts)
{
}

const Result<QByteArray> &SignedPart::canonical(Form form)
{
    auto &known = m_canonical[size_t(form)];
    if (!known)
        known = form == Form::Jcs ? Result<QByteArray>(jsonld::canonicalTextWithout(m_document, u"proof"))
                                  : badge::canonical(without(m_document, u"proof"), m_contexts, form);
    return *known;
}

Result<QByteArray> SignedPart::hash(Form form)
{
    const Result<QByteArray> &bytes = canonical(form);
    return bytes ? Result<QByteArray>(crypto::sha256(*bytes)) : bytes;
}

Result<QByteArray> canonicalMeaning(const Json &document, const ContextLibrary &contexts, Form form)
{
    return canonical(without(document, u"proof"), contexts, form);
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

Result<QByteArray> signedBytes(const Json &document, const Json &configuration,
                               const ContextLibrary &contexts)
{
    const QString name = configuration.text(u"cryptosuite");
    const auto form = formOf(name.isEmpty() ? configuration.text(u"type") : name);
    if (!form)
        return Error(errors::SuiteUnknown, {name});
    SignedPart part(document, contexts);
    return bothHashes(part, configurationOf(document, configuration, *form), *form);
}

Result<Json> withProof(const Json &document, const crypto::KeyPair &key, const ProofOptions &options,
                       const ContextLibrary &contexts)
{
    if (!isSigningSuite(options.suite))
        return Error(errors::SuiteUnknown, {options.suite});
    Json proof = proofConfiguration(document, options);
    METTLE_LET(bytes, signedBytes(document, proof, contexts));
    // Its contexts are the document's by rule; only the form over the text has to carry them.
    if (options.suite != suite::EddsaJcs2022)
        proof.remove(u"@context");
    proof.set(QStringLiteral("proofValue"), Json(toMultibase(key.sign(bytes))));
    Json proofs;
    proofs.append(std::move(proof));
    Json out = document;
    out.set(QStringLiteral("proof"), std::move(proofs));
    return out;
}

Fit proofFits(SignedPart &part, const Json &proof, QByteArrayView publicKey)
{
    const auto form = formOf(suiteOfProof(proof));
    if (!form)
        return {false, Error(errors::SuiteUnknown, {proof.text(u"type")})};
    const QString value = proof.text(u"proofValue");
    const auto signature = fromMultibase(value, crypto::SignatureSize);
    // Stricter than vc-di-eddsa, which lets contexts be added at the end.
    const Json *contexts = proof.find(u"@context");
    const Json *documentContexts = part.document().find(u"@context");
    if (!value.startsWith(u'z') || !signature
        || (contexts && (!documentContexts || *contexts != *documentContexts)))
        return {};
    const Fit fit = fitsInForm(part, proof, *form, *signature, publicKey);
    // Libraries disagree on how control characters stand in what Ed25519Signature2020 signs; both mean the same text.
    if (!fit && *form == Form::Urdna2015)
        return fitsInForm(part, proof, Form::Rdfc10, *signature, publicKey);
    return fit;
}

Fit proofFits(const Json &document, const Json &proof, QByteArrayView publicKey,
              const ContextLibrary &contexts)
{
    SignedPart part(document, contexts);
    return proofFits(part, proof, publicKey);
}

} // namespace mettle::badge
