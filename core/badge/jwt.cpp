// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/jwt.h"

#include "badge/credential.h"
#include "badge/errors.h"
#include "badge/form.h"
#include "badge/limits.h"
#include "badge/multibase.h"
#include "base/key.h"
#include "jsonld/number.h"
#include "jsonld/reader.h"
#include "jsonld/writer.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace mettle::badge {

using jsonld::Json;
using jsonld::Member;

namespace {

struct Subject; // of a signed text, which has to have an identifier

Check checkOf(const char *name, Outcome outcome, const char *sentence, const QStringList &arguments = {},
              std::optional<Verdict> verdict = {})
{
    return {QString::fromLatin1(name), outcome, sentence, arguments, {}, verdict};
}

QByteArrayView part(QByteArrayView text, int index)
{
    const qsizetype first = text.indexOf('.');
    const qsizetype second = text.indexOf('.', first + 1);
    return index == 0 ? text.first(first)
        : index == 1  ? text.sliced(first + 1, second - first - 1)
                      : text.sliced(second + 1);
}

/// The header's rules (open-badges.md, 28); a sentence when one is broken.
std::optional<Check> headerProblem(const Json &header)
{
    const auto problem = [](const QString &what) {
        return checkOf("proof", Outcome::Fail,
                       QT_TRANSLATE_NOOP("document", "The head of the signed text is wrong at “%1”."), {what},
                       Verdict::Malformed);
    };
    for (const Member &member : header.object())
        if (member.name != u"alg" && member.name != u"kid" && member.name != u"jwk" && member.name != u"typ")
            return problem(member.name);
    const QString algorithm = header.text(u"alg");
    // "none" and the ones with a shared secret are how such texts are forged.
    if (algorithm.isEmpty() || algorithm == u"none" || algorithm.startsWith(u"HS"))
        return problem(QStringLiteral("alg"));
    if (header.find(u"typ") && header.text(u"typ") != u"JWT")
        return problem(QStringLiteral("typ"));
    const Json *jwk = header.find(u"jwk");
    if (jwk && (!jwk->isObject() || jwk->find(u"d")))
        return problem(QStringLiteral("jwk"));
    if (!jwk && header.text(u"kid").isEmpty())
        return problem(QStringLiteral("kid"));
    return std::nullopt;
}

bool isKnownAlgorithm(const QString &name)
{
    return name == u"EdDSA" || name == u"Ed25519" || name == u"RS256" || name == u"ES256";
}

bool fits(const Jwt &jwt, const ResolvedKey &key)
{
    const QString algorithm = jwt.header.text(u"alg");
    if (algorithm == u"EdDSA" || algorithm == u"Ed25519")
        return !key.publicKey.isEmpty()
            && crypto::verifySignature(jwt.signedText, jwt.signature, key.publicKey);
    const auto kind = algorithm == u"RS256" ? crypto::ForeignKey::Kind::Rsa : crypto::ForeignKey::Kind::P256;
    return key.foreign && key.foreign->kind == kind
        && crypto::verifyForeign(jwt.signedText, jwt.signature, *key.foreign);
}

Check signatureOf(const Jwt &jwt, const ResolvedKey &key)
{
    const QString algorithm = jwt.header.text(u"alg");
    if (!isKnownAlgorithm(algorithm))
        return checkOf(
            "signature", Outcome::Unknown,
            QT_TRANSLATE_NOOP("document", "A signature of the kind “%1” cannot be checked by this version."),
            {algorithm}, Verdict::UnknownKey);
    if (!key.known())
        return checkOf("signature", Outcome::Unknown,
                       QT_TRANSLATE_NOOP("document", "Without the key the signature cannot be checked."), {},
                       Verdict::UnknownKey);
    if (!fits(jwt, key))
        return checkOf(
            "signature", Outcome::Fail,
            QT_TRANSLATE_NOOP("document", "The signature does not fit: something was changed after signing."),
            {}, Verdict::Altered);
    return checkOf("signature", Outcome::Pass,
                   QT_TRANSLATE_NOOP("document", "The signature fits: nothing was changed."));
}

/// Seconds since 1970 of a claim; null when it is no number.
std::optional<qint64> seconds(const Json &claims, QStringView name)
{
    const Json *value = claims.find(name);
    const auto number = value && value->isNumber() ? jsonld::toDouble(value->numberText()) : std::nullopt;
    if (!number || std::abs(*number) > 1e12)
        return std::nullopt;
    return qint64(std::floor(*number));
}

std::optional<qint64> seconds(const std::optional<QDateTime> &moment)
{
    return moment ? std::optional(moment->toSecsSinceEpoch()) : std::nullopt;
}

Check claimsOf(const Jwt &jwt, const QString &issuerId)
{
    const Json *subject = jwt.credential.find(u"credentialSubject");
    const QString subjectId = subject ? subject->text(u"id") : QString();
    const auto differs = [&]() -> QString {
        if (jwt.claims.text(u"iss").isEmpty() || jwt.claims.text(u"iss") != issuerId)
            return QStringLiteral("iss");
        if (jwt.claims.text(u"jti").isEmpty() || jwt.claims.text(u"jti") != jwt.credential.text(u"id"))
            return QStringLiteral("jti");
        if (jwt.claims.text(u"sub") != subjectId)
            return QStringLiteral("sub");
        const auto from = seconds(jwt.claims, u"nbf");
        if (!from || from != seconds(validFromOf(jwt.credential)))
            return QStringLiteral("nbf");
        if (seconds(jwt.claims, u"exp") != seconds(validUntilOf(jwt.credential)))
            return QStringLiteral("exp");
        return {};
    }();
    if (!differs.isEmpty())
        return checkOf(
            "claims", Outcome::Fail,
            QT_TRANSLATE_NOOP("document", "The claim “%1” says something else than the badge itself."),
            {differs}, Verdict::Malformed);
    return checkOf("claims", Outcome::Pass,
                   QT_TRANSLATE_NOOP("document", "The claims say what the badge says."));
}

} // namespace

bool looksLikeJwt(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.';
    };
    return trimmed.startsWith("eyJ") && std::count(trimmed.begin(), trimmed.end(), '.') == 2
        && std::all_of(trimmed.begin(), trimmed.end(), allowed);
}

Result<Jwt> readJwt(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (!looksLikeJwt(trimmed))
        return Error(
            errors::EncodingWrong,
            {QString::fromUtf8(trimmed.first(qMin<qsizetype>(trimmed.size(), 20))), QStringLiteral("JWT")});
    METTLE_LET(headerText, fromBase64Url(part(trimmed, 0), 64 * 1024));
    METTLE_LET(payload, fromBase64Url(part(trimmed, 1), CredentialLimit));
    METTLE_LET(signature, fromBase64Url(part(trimmed, 2), 2048));
    METTLE_LET(header, jsonld::readJson(headerText, {.depth = 8}));
    METTLE_LET(claims, jsonld::readJson(payload, {.bytes = CredentialLimit, .depth = CredentialDepth}));
    Jwt out{std::move(header), std::move(claims), {}, {}, std::move(signature)};
    out.signedText = trimmed.first(trimmed.lastIndexOf('.')).toByteArray();
    const Json *inner = out.claims.find(u"vc");
    out.credential = inner && inner->isObject() ? *inner : out.claims;
    for (const char16_t *claim : {u"iss", u"jti", u"sub", u"nbf", u"exp", u"iat"})
        out.credential.remove(claim);
    return out;
}

std::vector<Check> checkJwt(const Jwt &jwt, const QString &issuerId, const Surroundings &surroundings)
{
    if (auto problem = headerProblem(jwt.header))
        return {*problem};
    std::vector<Check> checks{checkOf("proof", Outcome::Pass,
                                      QT_TRANSLATE_NOOP("document", "The badge is signed (%1)."),
                                      {jwt.header.text(u"alg")})};
    const Json *jwk = jwt.header.find(u"jwk");
    const ResolvedKey key = jwk ? resolveEnclosedKey(*jwk, issuerId, surroundings.documents)
                                : resolveKey(jwt.header.text(u"kid"), issuerId, surroundings.documents);
    checks.push_back(key.check);
    checks.push_back(signatureOf(jwt, key));
    checks.push_back(claimsOf(jwt, issuerId));
    return checks;
}

Result<QByteArray> signedJwt(const Json &credential, const crypto::KeyPair &key,
                             const QString &verificationMethod)
{
    const QString issuerId = issuerIdOf(credential);
    if (verificationMethod.section(u'#', 0, 0) != issuerId)
        return Error(errors::IssuerKeyDiffers, {issuerId});
    Json payload = credential;
    payload.remove(u"proof");
    Json subject = credential.find(u"credentialSubject") ? *credential.find(u"credentialSubject") : Json();
    if (subject.text(u"id").isEmpty())
        subject.set(
            QStringLiteral("id"),
            Json(urn(Id<Subject>::derive(keySpace("badge subject"), credential.text(u"id").toUtf8()))));
    payload.set(QStringLiteral("credentialSubject"), subject);
    payload.set(QStringLiteral("iss"), Json(issuerId));
    payload.set(QStringLiteral("jti"), Json(credential.text(u"id")));
    payload.set(QStringLiteral("sub"), Json(subject.text(u"id")));
    if (const auto from = validFromOf(credential))
        payload.set(QStringLiteral("nbf"), Json::integer(from->toSecsSinceEpoch()));
    if (const auto until = validUntilOf(credential))
        payload.set(QStringLiteral("exp"), Json::integer(until->toSecsSinceEpoch()));
    Json header;
    header.set(QStringLiteral("alg"), Json(QStringLiteral("EdDSA")));
    header.set(QStringLiteral("kid"), Json(verificationMethod));
    header.set(QStringLiteral("typ"), Json(QStringLiteral("JWT")));
    const QByteArray text = toBase64Url(jsonld::toText(header)) + '.' + toBase64Url(jsonld::toText(payload));
    return QByteArray(text + '.' + toBase64Url(key.sign(text)));
}

} // namespace mettle::badge
