// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/verify.h"

#include "badge/bake.h"
#include "badge/didkey.h"
#include "badge/multibase.h"
#include "badge/proof.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

Outcome outcome(const VerifyReport &report, const char *name)
{
    const Check *check = report.check(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(check);
    return check->outcome;
}

Json changed(Json document, const QString &name, const Json &value)
{
    document.set(name, value);
    return document;
}

/// A proof of another kind, made up.
Json otherProof(const QString &type, const QString &suite)
{
    Json proof = test::sampleJson().find(u"proof")->array().at(0);
    proof.set(QStringLiteral("type"), Json(type));
    if (suite.isEmpty())
        proof.remove(u"cryptosuite");
    else
        proof.set(QStringLiteral("cryptosuite"), Json(suite));
    return proof;
}

VerifyReport verifiedAt(const QByteArray &text, const QDateTime &at)
{
    return verify(text, {.at = at});
}

} // namespace

TEST_CASE("a good badge passes every check and says whose it is")
{
    const VerifyReport report = test::verified(test::sampleCredential());
    CHECK(report.verified);
    CHECK(report.verdict == Verdict::Ok);
    CHECK(report.issuer == test::sampleValues().issuer.name);
    CHECK(report.issuerId == didKey(test::issuerKey().publicKey()));
    CHECK(report.recipient == QStringLiteral("Nguyễn Thị Hồng"));
    CHECK(report.achievement == QStringLiteral("Samenwerken: zelf"));
    CHECK(report.validFrom == test::then());
    QStringList names;
    for (const Check &check : report.checks) {
        names << check.name;
        INFO(check.name.toStdString());
        CHECK((check.outcome == Outcome::Pass || check.name == QStringLiteral("identity")));
        CHECK_FALSE(sentence(check, QStringLiteral("en")).isEmpty());
        CHECK_FALSE(sentence(check, QStringLiteral("en")).contains(u'%'));
    }
    CHECK(names
          == QStringLiteral("file text contexts types identifiers dates issuer subject achievement results "
                            "values terms proof key "
                            "signature validity identity")
                 .split(u' '));
    CHECK(sentence(report, QStringLiteral("en")) == QStringLiteral("This badge is genuine and unchanged."));
}

TEST_CASE("an issuer's name is proven only when its identifier is known")
{
    CHECK(outcome(test::verified(test::sampleCredential()), "identity") == Outcome::Unknown);
    const VerifyReport known
        = verify(test::sampleCredential(),
                 {.at = test::then(), .knownIssuers = {didKey(test::issuerKey().publicKey())}});
    CHECK(outcome(known, "identity") == Outcome::Pass);
    CHECK(known.verified);
}

TEST_CASE("a badge is valid from its first to its last second")
{
    const QByteArray text = test::sampleCredential();
    CHECK(verifiedAt(text, test::then()).verdict == Verdict::Ok);
    CHECK(verifiedAt(text, test::then().addSecs(-1)).verdict == Verdict::NotYetValid);
    const QDateTime last(QDate(2031, 3, 10), QTime(0, 0), Qt::UTC);
    CHECK(verifiedAt(text, last).verdict == Verdict::Ok);
    const VerifyReport late = verifiedAt(text, last.addSecs(1));
    CHECK(late.verdict == Verdict::Expired);
    CHECK_FALSE(late.verified);
    CHECK(outcome(late, "signature") == Outcome::Pass);
    CHECK(sentence(*late.check(QStringLiteral("validity")), QStringLiteral("en"))
          == QStringLiteral("The badge was valid until 2031-03-10."));
}

TEST_CASE("a badge for somebody else is genuine and still not verified")
{
    CHECK(test::verified(test::sampleCredential(), QStringLiteral("Hong@example.org")).verified);
    CHECK(test::verified(test::sampleCredential(), QStringLiteral("nguyễn thị hồng")).verified);
    const VerifyReport other = test::verified(test::sampleCredential(), QStringLiteral("Ana"));
    CHECK_FALSE(other.verified);
    CHECK(other.verdict == Verdict::Ok);
    CHECK(outcome(other, "recipient") == Outcome::Fail);
    CHECK(sentence(other, QStringLiteral("en"))
          == QStringLiteral("This badge is genuine, but it is for somebody else."));
}

TEST_CASE("a badge with words of its own is understood once their context is handed in")
{
    const QString address = QStringLiteral("https://example.org/words");
    const QByteArray words = R"({"@context":{"favourite":"https://example.org/words#favourite"}})";
    const jsonld::ContextLibrary library({{address, test::parsed(words)}}, &context::bundled());
    Json document = test::sampleJson();
    document.remove(u"proof");
    Json contexts = *document.find(u"@context");
    contexts.append(Json(address));
    document.set(QStringLiteral("@context"), contexts);
    document.set(QStringLiteral("favourite"), Json(QStringLiteral("soup")));
    const auto done = withProof(
        document, test::issuerKey(),
        {suite::EddsaRdfc2022, didKeyMethod(test::issuerKey().publicKey()), test::then()}, library);
    REQUIRE(done);
    const auto verdict = [](const QByteArray &text, const Documents &documents) {
        return nameOf(verify(text, {.at = test::then(), .documents = documents}).verdict);
    };
    const QByteArray text = jsonld::toText(*done);
    CHECK(verdict(text, {}) == QStringLiteral("unknown context"));
    CHECK(verdict(text, {{address, words}}) == QStringLiteral("ok"));
    CHECK(verdict(QByteArray(text).replace("soup", "soap"), {{address, words}}) == QStringLiteral("altered"));
    // Another meaning of the word is another text.
    CHECK(verdict(text, {{address, R"({"@context":{"favourite":"https://example.org/other"}})"}})
          == QStringLiteral("altered"));
    CHECK(verdict(text, {{address, R"({"@context":{}})"}}) == QStringLiteral("malformed"));
}

TEST_CASE("a badge signed by another key than its issuer's is forged")
{
    // The forger signs well, with a key of their own, in the issuer's name.
    Json document = test::sampleJson();
    document.remove(u"proof");
    const auto forged
        = withProof(document, test::strangerKey(),
                    {suite::EddsaJcs2022, didKeyMethod(test::strangerKey().publicKey()), test::then()});
    REQUIRE(forged);
    const VerifyReport report = test::verified(jsonld::toText(*forged));
    CHECK(report.verdict == Verdict::Altered);
    CHECK(outcome(report, "key") == Outcome::Fail);
    CHECK(outcome(report, "signature") == Outcome::Pass);

    // ... or claims the issuer's key and signs with another.
    const auto claimed
        = withProof(document, test::strangerKey(),
                    {suite::EddsaJcs2022, didKeyMethod(test::issuerKey().publicKey()), test::then()});
    CHECK(test::verdictOn(jsonld::toText(*claimed)) == QStringLiteral("altered"));
}

TEST_CASE("a changed badge is altered, one of wrong form is malformed, and altered outweighs")
{
    const Json document = test::sampleJson();
    const Json renamed = changed(document, QStringLiteral("name"), Json(QStringLiteral("Other")));
    CHECK(test::verdictOn(jsonld::toText(renamed)) == QStringLiteral("altered"));
    CHECK(test::verdictOn(test::signedAnyway(renamed)) == QStringLiteral("ok"));
    Json empty = changed(document, QStringLiteral("evidence"), Json(Json::Array()));
    CHECK(test::verdictOn(jsonld::toText(empty)) == QStringLiteral("altered"));
    CHECK(test::verdictOn(test::signedAnyway(empty)) == QStringLiteral("malformed"));
    Json bare = document;
    bare.remove(u"proof");
    CHECK(test::verdictOn(jsonld::toText(bare)) == QStringLiteral("malformed"));
}

TEST_CASE("a way of signing that this version does not know is unknown, neither good nor bad")
{
    for (const char *suite : {"ecdsa-rdfc-2019", "ecdsa-sd-2023"}) {
        Json proofs;
        proofs.append(otherProof(QStringLiteral("DataIntegrityProof"), QString::fromLatin1(suite)));
        const VerifyReport report
            = test::verified(jsonld::toText(changed(test::sampleJson(), QStringLiteral("proof"), proofs)));
        CHECK_FALSE(report.verified);
        CHECK(report.verdict == Verdict::UnknownKey);
        CHECK(outcome(report, "key") == Outcome::Pass);
        CHECK(outcome(report, "signature") == Outcome::Unknown);
        CHECK(sentence(*report.check(QStringLiteral("signature")), QStringLiteral("en"))
              == QStringLiteral("A signature of the kind “%1” cannot be checked by this version.")
                     .arg(QLatin1String(suite)));
    }
}

TEST_CASE("a proof that names one before it which is not there does not fit")
{
    Json chained = test::sampleJson().find(u"proof")->array().at(0);
    chained.set(QStringLiteral("previousProof"), Json(QStringLiteral("urn:uuid:1")));
    CHECK(test::verdictOn(jsonld::toText(changed(test::sampleJson(), QStringLiteral("proof"), chained)))
          == QStringLiteral("altered"));
}

TEST_CASE("one good proof is enough beside one that cannot be checked, and not beside a bad one")
{
    const Json good = test::sampleJson().find(u"proof")->array().at(0);
    Json bad = good;
    bad.set(QStringLiteral("proofValue"), Json(toMultibase(QByteArray(64, '\1'))));
    const auto verdict = [](const Json::Array &proofs) {
        return test::verdictOn(
            jsonld::toText(changed(test::sampleJson(), QStringLiteral("proof"), Json(proofs))));
    };
    const Json other = otherProof(QStringLiteral("DataIntegrityProof"), QStringLiteral("ecdsa-sd-2023"));
    CHECK(verdict({good, other}) == QStringLiteral("ok"));
    CHECK(verdict({other, good}) == QStringLiteral("ok"));
    CHECK(verdict({other, other}) == QStringLiteral("unknown key"));
    CHECK(verdict({good, bad}) == QStringLiteral("altered"));
    CHECK(verdict({bad, good}) == QStringLiteral("altered"));
    CHECK(verdict({}) == QStringLiteral("malformed"));
    const VerifyReport report = test::verified(
        jsonld::toText(changed(test::sampleJson(), QStringLiteral("proof"), Json(Json::Array{good, other}))));
    CHECK(outcome(report, "signature") == Outcome::Pass);
    CHECK(outcome(report, "signature 2") == Outcome::Unknown);
}

TEST_CASE("a proof that is not one is malformed")
{
    const Json good = test::sampleJson().find(u"proof")->array().at(0);
    const auto verdict = [&](const QString &name, const Json &value) {
        return test::verdictOn(
            jsonld::toText(changed(test::sampleJson(), QStringLiteral("proof"), changed(good, name, value))));
    };
    CHECK(verdict(QStringLiteral("proofPurpose"), Json(QStringLiteral("authentication")))
          == QStringLiteral("malformed"));
    CHECK(verdict(QStringLiteral("created"), Json(QStringLiteral("2026-03-10")))
          == QStringLiteral("malformed"));
    CHECK(verdict(QStringLiteral("proofValue"), Json(QStringLiteral("z111"))) == QStringLiteral("malformed"));
    CHECK(verdict(QStringLiteral("proofValue"), Json(QStringLiteral("u") + QString(86, u'A')))
          == QStringLiteral("malformed"));
    CHECK(verdict(QStringLiteral("proofValue"), Json::integer(1)) == QStringLiteral("malformed"));
    CHECK(verdict(QStringLiteral("verificationMethod"), Json(QStringLiteral(" ")))
          == QStringLiteral("malformed"));
    CHECK(verdict(QStringLiteral("expires"), Json(QStringLiteral("2026-03-10T09:30:01Z")))
          == QStringLiteral("altered"));
}

TEST_CASE("a signature that has run out makes a badge expired")
{
    Json proof = proofConfiguration(
        test::sampleJson(), {suite::EddsaJcs2022, didKeyMethod(test::issuerKey().publicKey()), test::then()});
    proof.set(QStringLiteral("expires"), Json(QStringLiteral("2026-03-10T10:00:00Z")));
    proof.set(QStringLiteral("proofValue"),
              Json(toMultibase(test::issuerKey().sign(*signedBytes(test::sampleJson(), proof)))));
    const QByteArray text = jsonld::toText(changed(test::sampleJson(), QStringLiteral("proof"), proof));
    CHECK(verifiedAt(text, test::then()).verdict == Verdict::Ok);
    CHECK(verifiedAt(text, test::then().addSecs(3600)).verdict == Verdict::Expired);
}

TEST_CASE("a badge that could have been withdrawn is never verified without knowing")
{
    Json status;
    status.set(QStringLiteral("id"), Json(QStringLiteral("https://example.org/status/1#94567")));
    status.set(QStringLiteral("type"), Json(QStringLiteral("BitstringStatusListEntry")));
    status.set(QStringLiteral("statusPurpose"), Json(QStringLiteral("revocation")));
    status.set(QStringLiteral("statusListIndex"), Json(QStringLiteral("94567")));
    status.set(QStringLiteral("statusListCredential"), Json(QStringLiteral("https://example.org/status/1")));
    const VerifyReport report = test::verified(
        test::signedAnyway(changed(test::sampleJson(), QStringLiteral("credentialStatus"), status)));
    CHECK_FALSE(report.verified);
    CHECK(report.verdict == Verdict::UnknownKey);
    CHECK(outcome(report, "status") == Outcome::Unknown);
    Json several;
    several.append(status);
    CHECK(test::verdictOn(
              test::signedAnyway(changed(test::sampleJson(), QStringLiteral("credentialStatus"), several)))
          == QStringLiteral("malformed"));
}

TEST_CASE("a newer version that was not asked for is said and does not stand in the way")
{
    Json service;
    service.set(QStringLiteral("id"), Json(QStringLiteral("https://example.org/refresh")));
    service.set(QStringLiteral("type"), Json(QStringLiteral("1EdTechCredentialRefresh")));
    Json document = changed(test::sampleJson(), QStringLiteral("refreshService"), service);
    CHECK(test::verdictOn(test::signedAnyway(document))
          == QStringLiteral("malformed")); // the type has no meaning
    Json contexts = *document.find(u"@context");
    contexts.append(Json(QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")));
    document.set(QStringLiteral("@context"), contexts);
    const VerifyReport report = test::verified(test::signedAnyway(document));
    CHECK(report.verified);
    CHECK(outcome(report, "refresh") == Outcome::Unknown);
}

TEST_CASE("files without an Open Badge 3.0 are told apart from damaged badges")
{
    CHECK(test::verdictOn("") == QStringLiteral("not a badge"));
    CHECK(test::verdictOn("hello") == QStringLiteral("not a badge"));
    CHECK(test::verdictOn("[]") == QStringLiteral("not a badge"));
    CHECK(test::verdictOn("{}") == QStringLiteral("not a badge"));
    CHECK(test::verdictOn(test::onePixel()) == QStringLiteral("not a badge"));
    CHECK(test::verdictOn(R"({"@context":"https://w3id.org/openbadges/v2","type":"Assertion"})")
          == QStringLiteral("not a badge"));
    CHECK(test::verdictOn("{\"type\":") == QStringLiteral("malformed"));
    CHECK(test::verdictOn(R"({"type":"OpenBadgeCredential"})") == QStringLiteral("malformed"));
    CHECK(test::verdictOn(test::onePixel().chopped(1)) == QStringLiteral("malformed"));
    CHECK(test::verdictOn(*bakePng(test::onePixel(), "hello")) == QStringLiteral("malformed"));
    CHECK(test::verdictOn(QByteArray("{\"type\":\"OpenBadgeCredential\",\"a\":" + QByteArray(100, '[')
                                     + QByteArray(100, ']') + "}"))
          == QStringLiteral("malformed"));
    const VerifyReport broken = test::verified("{\n \"type\": ?}");
    CHECK(sentence(*broken.check(QStringLiteral("text")), QStringLiteral("en"))
          == QStringLiteral("The text cannot be read. Line 2, column 10: “?” cannot stand here in JSON."));
}

TEST_CASE("endorsements inside are checked by their own proofs")
{
    Json endorsement;
    endorsement.set(QStringLiteral("@context"), *test::sampleJson().find(u"@context"));
    endorsement.set(QStringLiteral("id"),
                    Json(QStringLiteral("urn:uuid:0190a000-0000-7000-8000-0000000000e1")));
    Json types;
    types.append(Json(QStringLiteral("VerifiableCredential")));
    types.append(Json(QStringLiteral("EndorsementCredential")));
    endorsement.set(QStringLiteral("type"), types);
    endorsement.set(QStringLiteral("issuer"), Json(didKey(test::strangerKey().publicKey())));
    const Json endorsed
        = *withProof(endorsement, test::strangerKey(),
                     {suite::EddsaJcs2022, didKeyMethod(test::strangerKey().publicKey()), test::then()});
    const auto withEndorsement = [](const Json &one) {
        return test::verified(test::signedAnyway(
            changed(test::sampleJson(), QStringLiteral("endorsement"), Json(Json::Array{one}))));
    };
    CHECK(withEndorsement(endorsed).verified);
    CHECK(outcome(withEndorsement(endorsed), "endorsements") == Outcome::Pass);
    const VerifyReport forged
        = withEndorsement(changed(endorsed, QStringLiteral("name"), Json(QStringLiteral("x"))));
    CHECK(outcome(forged, "endorsements") == Outcome::Fail);
    CHECK_FALSE(forged.verified);
    CHECK(outcome(withEndorsement(endorsement), "endorsements") == Outcome::Fail); // without a proof
    const VerifyReport other
        = withEndorsement(changed(endorsed, QStringLiteral("proof"),
                                  otherProof(QStringLiteral("DataIntegrityProof"), QStringLiteral("x"))));
    CHECK(outcome(other, "endorsements") == Outcome::Fail); // another's key
}

TEST_CASE("the specification's own examples are told apart")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/open-badges/examples")).isEmpty(),
                        "vectors/open-badges");
    const auto verdict = [](const char *name) {
        return test::verdictOn(test::bytesOf(
            test::shared(QStringLiteral("vectors/open-badges/examples/%1.json").arg(QLatin1String(name)))));
    };
    CHECK(verdict("basicOpenBadgeCredential") == QStringLiteral("malformed")); // not signed
    CHECK(verdict("endorsement") == QStringLiteral("not a badge"));
    // Its second result names a level of another result description.
    CHECK(outcome(test::verified(test::bytesOf(
                      test::shared(QStringLiteral("vectors/open-badges/examples/fullOpenBadge.json")))),
                  "results")
          == Outcome::Fail);
    const QStringList form
        = QStringLiteral("contexts types identifiers dates issuer subject achievement results values")
              .split(u' ');
    for (const char *name :
         {"basicOpenBadgeCredential", "linked-data-proof-ob", "skillAssertionCase", "skillAssertionCtdl"}) {
        const VerifyReport report = test::verified(test::bytesOf(
            test::shared(QStringLiteral("vectors/open-badges/examples/%1.json").arg(QLatin1String(name)))));
        for (const Check &check : report.checks) {
            INFO(name << " " << check.name.toStdString() << ": "
                      << sentence(check, QStringLiteral("en")).toStdString());
            CHECK((check.outcome == Outcome::Pass || !form.contains(check.name)));
        }
    }
}
