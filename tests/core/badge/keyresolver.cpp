// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/keyresolver.h"

#include "badge/didkey.h"
#include "badge/proof.h"
#include "badge/verify.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

const QString Did = QStringLiteral("did:web:badges.example.org:team");
const QString Address = QStringLiteral("https://badges.example.org/team/did.json");

QByteArray didDocument(const QString &method = QStringLiteral("did:web:badges.example.org:team#key-1"),
                       const QString &listed = QStringLiteral("did:web:badges.example.org:team#key-1"),
                       const QString &controller = Did)
{
    return QStringLiteral(R"({"@context":["https://www.w3.org/ns/did/v1"],"id":"%1",
        "verificationMethod":[{"id":"%2","type":"Multikey","controller":"%4","publicKeyMultibase":"%5"}],
        "assertionMethod":["%3"]})")
        .arg(Did, method, listed, controller, toMultikey(test::issuerKey().publicKey()))
        .toUtf8();
}

ResolvedKey resolved(const QByteArray &document, const QString &method = Did + QStringLiteral("#key-1"),
                     const QString &issuer = Did)
{
    return resolveKey(method, issuer, {{Address, document}});
}

/// A badge of an issuer that is not a did:key.
QByteArray badgeBy(const QString &issuer, const QString &method)
{
    Json document = test::sampleJson();
    document.remove(u"proof");
    Json profile = *document.find(u"issuer");
    profile.set(QStringLiteral("id"), Json(issuer));
    document.set(QStringLiteral("issuer"), profile);
    const auto done = withProof(document, test::issuerKey(), {suite::EddsaJcs2022, method, test::then()});
    REQUIRE(done);
    return jsonld::toText(*done);
}

} // namespace

TEST_CASE("the address of a did:web follows from its parts")
{
    CHECK(didWebAddress(QStringLiteral("did:web:example.org"))
          == QStringLiteral("https://example.org/.well-known/did.json"));
    CHECK(didWebAddress(QStringLiteral("did:web:example.org%3A3000:a:b"))
          == QStringLiteral("https://example.org:3000/a/b/did.json"));
    for (const char *did : {"did:key:z6Mk", "did:web:", "did:web:example.org:", "did:web:example.org:..",
                            "did:web:example.org%2Fa"})
        CHECK(didWebAddress(QString::fromLatin1(did)).isEmpty());
}

TEST_CASE("the key of a did:web comes from its document and from nowhere else")
{
    const ResolvedKey found = resolved(didDocument());
    CHECK(found.check.outcome == Outcome::Pass);
    CHECK(found.publicKey == test::issuerKey().publicKey());
    CHECK(resolved(didDocument(QStringLiteral("#key-1"), QStringLiteral("#key-1"))).check.outcome
          == Outcome::Pass);

    const ResolvedKey absent = resolveKey(Did + QStringLiteral("#key-1"), Did, {});
    CHECK(absent.check.outcome == Outcome::Unknown);
    CHECK(absent.check.verdict == Verdict::UnknownKey);
    CHECK(absent.check.arguments == QStringList{Address});
    // A key that stands in the address itself is not believed.
    const QString inName = Did + u'#' + toMultikey(test::strangerKey().publicKey());
    CHECK(resolveKey(inName, Did, {}).publicKey.isEmpty());
    CHECK(resolved(didDocument(), inName).check.outcome == Outcome::Fail);
}

TEST_CASE("a key that its document does not list for the issuer's assertions is a stranger's")
{
    CHECK(resolved(didDocument(), Did + QStringLiteral("#key-2")).check.outcome == Outcome::Fail);
    CHECK(resolved(didDocument(Did + QStringLiteral("#key-1"), Did + QStringLiteral("#key-2"))).check.outcome
          == Outcome::Fail);
    CHECK(resolved(didDocument(Did + QStringLiteral("#key-1"), Did + QStringLiteral("#key-1"),
                               QStringLiteral("did:web:other.example")))
              .check.verdict
          == Verdict::Altered);
    CHECK(resolved(didDocument(), Did + QStringLiteral("#key-1"), QStringLiteral("did:web:other.example"))
              .check.outcome
          == Outcome::Fail);
    // A document that says it is another's is not the one that was asked for.
    QByteArray other = didDocument();
    other.replace("\"id\":\"did:web:badges.example.org:team\"",
                  "\"id\":\"did:web:badges.example.org:other\"");
    CHECK(resolved(other).check.outcome == Outcome::Unknown);
    CHECK(resolved("{").check.outcome == Outcome::Unknown);
    CHECK(resolved("[]").check.outcome == Outcome::Unknown);
}

TEST_CASE("an https issuer needs its document, and the key's where that is another")
{
    const QString issuer = QStringLiteral("https://example.org/issuer");
    const QString key = QStringLiteral("https://example.org/keys/1");
    const QByteArray keyDocument
        = QStringLiteral(R"({"id":"%1","type":"Multikey","controller":"%2","publicKeyMultibase":"%3"})")
              .arg(key, issuer, toMultikey(test::issuerKey().publicKey()))
              .toUtf8();
    const QByteArray issuerDocument
        = QStringLiteral(R"({"id":"%1","assertionMethod":"%2"})").arg(issuer, key).toUtf8();
    CHECK(resolveKey(key, issuer, {{key, keyDocument}, {issuer, issuerDocument}}).check.outcome
          == Outcome::Pass);
    CHECK(resolveKey(key, issuer, {{key, keyDocument}}).check.outcome == Outcome::Unknown);
    CHECK(resolveKey(key, issuer, {{issuer, issuerDocument}}).check.outcome == Outcome::Unknown);
    const QByteArray other = QStringLiteral(R"({"id":"%1","assertionMethod":"https://example.org/keys/2"})")
                                 .arg(issuer)
                                 .toUtf8();
    CHECK(resolveKey(key, issuer, {{key, keyDocument}, {issuer, other}}).check.outcome == Outcome::Fail);

    const QString embedded = issuer + QStringLiteral("#k");
    const QByteArray profile
        = QStringLiteral(
              R"({"id":"%1","assertionMethod":[{"id":"#k","controller":"%1","publicKeyMultibase":"%2"}]})")
              .arg(issuer, toMultikey(test::issuerKey().publicKey()))
              .toUtf8();
    CHECK(resolveKey(embedded, issuer, {{issuer, profile}}).check.outcome == Outcome::Pass);
}

TEST_CASE("keys of other kinds are unknown, and names that are none are malformed")
{
    const QString p256 = QStringLiteral("did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169");
    CHECK(resolveKey(p256 + u'#' + p256.mid(8), p256, {}).foreign.has_value());
    CHECK(resolveKey(QStringLiteral("did:ion:x#1"), QStringLiteral("did:ion:x"), {}).check.outcome
          == Outcome::Unknown);
    CHECK(resolveKey(QStringLiteral("http://example.org#1"), QStringLiteral("http://example.org"), {})
              .check.outcome
          == Outcome::Unknown);
    const QString did = didKey(test::issuerKey().publicKey());
    CHECK(resolveKey(did, did, {}).check.verdict == Verdict::Malformed); // no fragment
    CHECK(resolveKey(did + QStringLiteral("#key-1"), did, {}).check.verdict == Verdict::Malformed);
    CHECK(resolveKey(QStringLiteral("key"), did, {}).check.verdict == Verdict::Malformed);
}

TEST_CASE("a badge of a did:web issuer verifies with its document at hand")
{
    const QByteArray text = badgeBy(Did, Did + QStringLiteral("#key-1"));
    CHECK(test::verdictOn(text) == QStringLiteral("unknown key"));
    const VerifyReport report = verify(text, {.at = test::then(), .documents = {{Address, didDocument()}}});
    CHECK(report.verified);
    CHECK(report.verdict == Verdict::Ok);
    // Somebody else's document under another address changes nothing.
    CHECK_FALSE(verify(text, {.at = test::then(), .documents = {{Did + u'x', didDocument()}}}).verified);
    // The issuer's did:key signing in the name of the did:web is another issuer.
    CHECK(test::verdictOn(badgeBy(Did, didKeyMethod(test::issuerKey().publicKey())))
          == QStringLiteral("altered"));
}
