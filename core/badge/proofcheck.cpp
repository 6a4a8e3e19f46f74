// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/proofcheck.h"

#include "badge/multibase.h"
#include "badge/vocabulary.h"
#include "jsonld/errors.h"

#include <QtGlobal>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;

namespace {

Check check(const char *name, Outcome outcome, const char *sentence, const QStringList &arguments = {},
            std::optional<Verdict> verdict = {})
{
    return {QString::fromLatin1(name), outcome, sentence, arguments, {}, verdict};
}

Check malformed(const char *sentence, const QStringList &arguments = {})
{
    return check("proof", Outcome::Fail, sentence, arguments, Verdict::Malformed);
}

/// The kind of a proof as people may look it up: the suite, else the type.
QString kindOf(const Json &proof)
{
    const QString suite = proof.text(u"cryptosuite");
    return proof.text(u"type") == QStringLiteral("DataIntegrityProof") && !suite.isEmpty()
        ? suite
        : proof.text(u"type");
}

Check formOf(const Json &proof, const QDateTime &at)
{
    for (const char16_t *name : {u"type", u"verificationMethod", u"proofPurpose"})
        if (proof.text(name).isEmpty())
            return malformed(QT_TRANSLATE_NOOP("document", "The signature lacks “%1”."),
                             {QString::fromUtf16(name)});
    if (proof.text(u"proofPurpose") != QStringLiteral("assertionMethod"))
        return malformed(QT_TRANSLATE_NOOP("document", "The signature was not made to vouch for a badge."));
    for (const char16_t *name : {u"created", u"expires"}) {
        const Json *date = proof.find(name);
        if (date && !instant(date->string()))
            return malformed(QT_TRANSLATE_NOOP("document", "The date of the signature is wrong."));
    }
    const auto expires = instant(proof.text(u"expires"));
    if (expires && *expires < at)
        return check("proof", Outcome::Fail,
                     QT_TRANSLATE_NOOP("document", "The signature was valid until %1 only."),
                     {expires->date().toString(Qt::ISODate)}, Verdict::Expired);
    return check("proof", Outcome::Pass, QT_TRANSLATE_NOOP("document", "The badge is signed (%1)."),
                 {kindOf(proof)});
}

/// Why the signed bytes cannot be made.
Check cannotBeHashed(const Error &error)
{
    if (error.is(jsonld::errors::ContextUnknown)) {
        Check unknown
            = check("signature", Outcome::Unknown,
                    QT_TRANSLATE_NOOP("document", "Without that context the signature cannot be checked."),
                    {}, Verdict::UnknownContext);
        unknown.cause = error;
        return unknown;
    }
    Check fail
        = check("signature", Outcome::Fail,
                QT_TRANSLATE_NOOP("document", "What was signed cannot be made out."), {}, Verdict::Malformed);
    fail.cause = error;
    return fail;
}

Check signatureOf(SignedPart &part, const Json &proof, const ResolvedKey &key)
{
    if (suiteOfProof(proof).isEmpty())
        return check(
            "signature", Outcome::Unknown,
            QT_TRANSLATE_NOOP("document", "A signature of the kind “%1” cannot be checked by this version."),
            {kindOf(proof)}, Verdict::UnknownKey);
    const QString value = proof.text(u"proofValue");
    const auto signature = fromMultibase(value, crypto::SignatureSize);
    if (!value.startsWith(u'z') || !signature || signature->size() != crypto::SignatureSize)
        return check("signature", Outcome::Fail,
                     QT_TRANSLATE_NOOP("document", "The signature is cut short or misspelled."), {},
                     Verdict::Malformed);
    if (key.publicKey.isEmpty())
        return check("signature", Outcome::Unknown,
                     QT_TRANSLATE_NOOP("document", "Without the key the signature cannot be checked."), {},
                     Verdict::UnknownKey);
    const Fit fit = proofFits(part, proof, key.publicKey);
    if (fit.error)
        return cannotBeHashed(*fit.error);
    if (!fit)
        return check(
            "signature", Outcome::Fail,
            QT_TRANSLATE_NOOP("document", "The signature does not fit: something was changed after signing."),
            {}, Verdict::Altered);
    return check("signature", Outcome::Pass,
                 QT_TRANSLATE_NOOP("document", "The signature fits: nothing was changed."));
}

std::vector<Check> checkProof(SignedPart &part, const Json &proof, const QString &issuerId,
                              const Surroundings &surroundings)
{
    std::vector<Check> checks{formOf(proof, surroundings.at)};
    if (checks.front().verdict == Verdict::Malformed)
        return checks;
    const ResolvedKey key = resolveKey(proof.text(u"verificationMethod"), issuerId, surroundings.documents);
    checks.push_back(key.check);
    checks.push_back(signatureOf(part, proof, key));
    return checks;
}

bool passes(const std::vector<Check> &checks)
{
    return std::all_of(checks.begin(), checks.end(),
                       [](const Check &one) { return one.outcome == Outcome::Pass; });
}

} // namespace

QString issuerIdOf(const Json &credential)
{
    const Json *issuer = credential.find(u"issuer");
    if (!issuer)
        return {};
    return issuer->isString() ? issuer->string() : issuer->text(u"id");
}

std::vector<Check> checkProofs(SignedPart &part, const QString &issuerId, const Surroundings &surroundings)
{
    const Json *proofs = part.document().find(u"proof");
    if (!proofs || proofs->oneOrMany().empty())
        return {malformed(QT_TRANSLATE_NOOP("document", "The badge is not signed."))};
    std::vector<std::vector<Check>> all;
    for (const Json *proof : proofs->oneOrMany())
        all.push_back(checkProof(part, *proof, issuerId, surroundings));
    const bool oneIsGood = std::any_of(all.begin(), all.end(), passes);
    std::vector<Check> out;
    for (size_t i = 0; i < all.size(); ++i) {
        for (Check &one : all[i]) {
            if (i > 0)
                one.name += QStringLiteral(" %1").arg(i + 1);
            if (oneIsGood && one.outcome == Outcome::Unknown)
                one.verdict.reset();
            out.push_back(one);
        }
    }
    return out;
}

} // namespace mettle::badge
