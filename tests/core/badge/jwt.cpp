// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/jwt.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/multibase.h"
#include "badge/verify.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

/// Files that other libraries made (jose, Digital Bazaar's).
QByteArray foreignFile(const char *name)
{
    return test::bytesOf(test::source(QStringLiteral("tests/data/badges/") + QString::fromLatin1(name)));
}

Documents documents()
{
    return {{QStringLiteral("https://badges.example/.well-known/did.json"), foreignFile("did-web.json")},
            {QStringLiteral("https://badges.example/keys/1"), foreignFile("key.json")}};
}

QString verdict(const QByteArray &text, const Documents &known = documents())
{
    return nameOf(verify(text, {.at = test::then(), .documents = known}).verdict);
}

QString method()
{
    return didKeyMethod(test::issuerKey().publicKey());
}

/// The sample as a signed text, with header and claims changed before it is signed again.
QByteArray remade(const std::function<void(Json &header, Json &claims)> &change)
{
    const auto jwt = readJwt(*signedJwt(test::sampleJson(), test::issuerKey(), method()));
    REQUIRE(jwt);
    Json header = jwt->header;
    Json claims = jwt->claims;
    change(header, claims);
    const QByteArray text = toBase64Url(jsonld::toText(header)) + '.' + toBase64Url(jsonld::toText(claims));
    return text + '.' + toBase64Url(test::issuerKey().sign(text));
}

QString verdictWithHeader(const char *name, const Json &value)
{
    return verdict(remade([&](Json &header, Json &) { header.set(QString::fromLatin1(name), value); }));
}

QString verdictWithClaim(const char *name, const Json &value)
{
    return verdict(remade([&](Json &, Json &claims) { claims.set(QString::fromLatin1(name), value); }));
}

} // namespace

TEST_CASE("a badge as a signed text says what the badge says, and verifies")
{
    const auto text = signedJwt(test::sampleJson(), test::issuerKey(), method());
    REQUIRE(text);
    const auto jwt = readJwt(*text);
    REQUIRE(jwt);
    CHECK(jwt->header.object().size() == 3);
    CHECK(jwt->header.text(u"alg") == QStringLiteral("EdDSA"));
    CHECK(jwt->claims.text(u"jti") == test::sampleJson().text(u"id"));
    CHECK(jwt->claims.text(u"sub").startsWith(QStringLiteral("urn:uuid:")));
    CHECK(jwt->claims.find(u"nbf")->numberText() == QByteArray::number(test::then().toSecsSinceEpoch()));
    CHECK_FALSE(jwt->claims.find(u"proof"));
    const VerifyReport report = verify(*text, {.at = test::then()});
    CHECK(report.verified);
    for (const char *name : {"proof", "key", "signature", "claims", "terms"})
        CHECK(report.check(QString::fromLatin1(name))->outcome == Outcome::Pass);
    CHECK(report.recipient == test::sampleValues().recipient.name);
    // Nobody signs in another's name.
    CHECK(signedJwt(test::sampleJson(), test::strangerKey(), didKeyMethod(test::strangerKey().publicKey()))
              .error()
              .is(errors::IssuerKeyDiffers));
}

TEST_CASE("signed texts of other libraries are read: EdDSA, ES256 and RS256, by did:key, did:web, address "
          "and enclosed key")
{
    for (const char *name :
         {"eddsa-did-key.jwt", "es256-did-key.jwt", "es256-enclosed-key.jwt", "rs256-did-web.jwt",
          "rs256-enclosed-key.jwt", "es256-did-web.jwt", "rs256-https.jwt"}) {
        INFO(name);
        const QByteArray text = foreignFile(name);
        CHECK(verdict(text) == QStringLiteral("ok"));
        QByteArray forged = text;
        forged[forged.size() - 10] = forged[forged.size() - 10] == 'A' ? 'B' : 'A';
        CHECK(verdict(forged) == QStringLiteral("altered"));
        // One letter of what it says.
        const auto jwt = readJwt(text);
        Json claims = jwt->claims;
        claims.set(QStringLiteral("name"), Json(QStringLiteral("Leadership")));
        const QByteArray other = text.left(text.indexOf('.') + 1) + toBase64Url(jsonld::toText(claims))
            + text.mid(text.lastIndexOf('.'));
        CHECK(verdict(other) == QStringLiteral("altered"));
    }
    for (const char *name :
         {"rs256-did-web.jwt", "rs256-enclosed-key.jwt", "es256-did-web.jwt", "rs256-https.jwt"}) {
        INFO(name);
        CHECK(verdict(foreignFile(name), {}) == QStringLiteral("unknown key"));
    }
}

TEST_CASE("embedded proofs of another library are read, each of its suites")
{
    for (const char *name : {"eddsa-rdfc-2022.json", "eddsa-jcs-2022.json", "ed25519-2020.json"}) {
        INFO(name);
        const QByteArray text = foreignFile(name);
        CHECK(verdict(text) == QStringLiteral("ok"));
        CHECK(verdict(QByteArray(text).replace("Works well", "Works hard")) == QStringLiteral("altered"));
    }
}

TEST_CASE("the head of a signed text has the members it may have, and no trick")
{
    CHECK(verdictWithHeader("typ", Json(QStringLiteral("JWT"))) == QStringLiteral("ok"));
    CHECK(verdictWithHeader("typ", Json(QStringLiteral("vc+jwt"))) == QStringLiteral("malformed"));
    CHECK(verdictWithHeader("alg", Json(QStringLiteral("none"))) == QStringLiteral("malformed"));
    CHECK(verdictWithHeader("alg", Json(QStringLiteral("HS256"))) == QStringLiteral("malformed"));
    CHECK(verdictWithHeader("alg", Json(QStringLiteral("ES256")))
          == QStringLiteral("altered")); // not that key's
    CHECK(verdictWithHeader("alg", Json(QStringLiteral("ES512"))) == QStringLiteral("unknown key"));
    CHECK(verdictWithHeader("crit", Json(Json::Array{Json(QStringLiteral("exp"))}))
          == QStringLiteral("malformed"));
    CHECK(verdictWithHeader("jku", Json(QStringLiteral("https://badges.example/keys")))
          == QStringLiteral("malformed"));
    CHECK(verdictWithHeader("kid", Json(didKeyMethod(test::strangerKey().publicKey())))
          == QStringLiteral("altered"));
    CHECK(verdict(remade([](Json &header, Json &) { header.remove(u"kid"); }))
          == QStringLiteral("malformed"));
    // A key that comes along proves nothing, unless it is the issuer's.
    Json own;
    own.set(QStringLiteral("kty"), Json(QStringLiteral("OKP")));
    own.set(QStringLiteral("crv"), Json(QStringLiteral("Ed25519")));
    own.set(QStringLiteral("x"), Json(QString::fromLatin1(toBase64Url(test::issuerKey().publicKey()))));
    CHECK(verdictWithHeader("jwk", own) == QStringLiteral("ok"));
    Json strangers = own;
    strangers.set(QStringLiteral("x"),
                  Json(QString::fromLatin1(toBase64Url(test::strangerKey().publicKey()))));
    CHECK(verdictWithHeader("jwk", strangers) == QStringLiteral("altered"));
    own.set(QStringLiteral("d"), Json(QStringLiteral("AAAA")));
    CHECK(verdictWithHeader("jwk", own) == QStringLiteral("malformed"));
}

TEST_CASE("the claims of a signed text repeat the badge and say nothing else")
{
    CHECK(verdictWithClaim("iss", Json(QStringLiteral("did:web:other.example")))
          == QStringLiteral("malformed"));
    CHECK(verdictWithClaim("jti", Json(QStringLiteral("urn:uuid:1"))) == QStringLiteral("malformed"));
    CHECK(verdictWithClaim("sub", Json(QStringLiteral("urn:uuid:2"))) == QStringLiteral("malformed"));
    CHECK(verdictWithClaim("nbf", Json::integer(1)) == QStringLiteral("malformed"));
    CHECK(verdictWithClaim("nbf", Json(QStringLiteral("1"))) == QStringLiteral("malformed"));
    CHECK(verdictWithClaim("exp", Json::integer(4'000'000'000)) == QStringLiteral("malformed"));
    CHECK(verdict(remade([](Json &, Json &claims) { claims.remove(u"exp"); }))
          == QStringLiteral("malformed"));
    CHECK(verdictWithClaim("made_up", Json(QStringLiteral("x")))
          == QStringLiteral("malformed")); // no meaning
    const QByteArray text = *signedJwt(test::sampleJson(), test::issuerKey(), method());
    CHECK(nameOf(verify(text, {.at = test::then().addYears(9)}).verdict) == QStringLiteral("expired"));
    CHECK(nameOf(verify(text, {.at = test::then().addDays(-1)}).verdict) == QStringLiteral("not yet valid"));
}

TEST_CASE("texts that only look signed are refused")
{
    const QByteArray good = *signedJwt(test::sampleJson(), test::issuerKey(), method());
    CHECK(verdict(" \n" + good + "\n") == QStringLiteral("ok"));
    CHECK(verdict(good.left(good.lastIndexOf('.') + 1)) == QStringLiteral("altered"));
    CHECK(verdict("eyJ.eyJ.AAAA") == QStringLiteral("malformed"));
    CHECK(verdict("eyJhbGciOiJFZERTQSJ9.e30.AAAA") == QStringLiteral("not a badge"));
    CHECK_FALSE(looksLikeJwt("eyJhbGciOiJFZERTQSJ9.e30"));
    CHECK_FALSE(looksLikeJwt("eyJhbGciOiJFZERTQSJ9.e30.AA=="));
    CHECK_FALSE(looksLikeJwt(""));
}

TEST_CASE("an endorsement that is a signed text is checked like one that is not")
{
    Json endorsement;
    endorsement.set(QStringLiteral("@context"), *test::sampleJson().find(u"@context"));
    endorsement.set(QStringLiteral("id"),
                    Json(QStringLiteral("urn:uuid:0190a000-0000-7000-8000-0000000000e2")));
    endorsement.set(QStringLiteral("type"),
                    Json(Json::Array{Json(QStringLiteral("VerifiableCredential")),
                                     Json(QStringLiteral("EndorsementCredential"))}));
    endorsement.set(QStringLiteral("issuer"), Json(didKey(test::strangerKey().publicKey())));
    endorsement.set(QStringLiteral("validFrom"), Json(QStringLiteral("2026-03-01T00:00:00Z")));
    const QByteArray text
        = *signedJwt(endorsement, test::strangerKey(), didKeyMethod(test::strangerKey().publicKey()));
    const auto outcome = [](const QByteArray &jwt) {
        Json document = test::sampleJson();
        document.set(QStringLiteral("endorsementJwt"), Json(Json::Array{Json(QString::fromLatin1(jwt))}));
        return test::verified(test::signedAnyway(document)).check(QStringLiteral("endorsements"))->outcome;
    };
    CHECK(outcome(text) == Outcome::Pass);
    CHECK(outcome(text.chopped(5) + "AAAAA") == Outcome::Fail);
    CHECK(outcome("x") == Outcome::Fail);
}
