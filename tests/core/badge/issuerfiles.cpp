// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/issuerfiles.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/issue.h"
#include "badge/verify.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

const QString Did = QStringLiteral("did:web:example.org:badges");

Documents published(const std::vector<QByteArray> &keys)
{
    return {{didWebAddress(Did), jsonld::toText(didDocument(Did, keys))}};
}

CredentialValues valuesUnderWeb()
{
    CredentialValues values = test::sampleValues();
    values.issuer.did = Did;
    return values;
}

} // namespace

TEST_CASE("a place on the web becomes a did:web, and what is no place does not")
{
    const auto did = [](const char *place) { return didWebOf(QString::fromUtf8(place)); };
    CHECK(did("example.org") == QStringLiteral("did:web:example.org"));
    CHECK(did(" https://example.org/ ") == QStringLiteral("did:web:example.org"));
    CHECK(did("example.org/a/b") == QStringLiteral("did:web:example.org:a:b"));
    CHECK(did("localhost:8080") == QStringLiteral("did:web:localhost%3A8080"));
    CHECK(didWebAddress(did("localhost:8080"))
          == QStringLiteral("https://localhost:8080/.well-known/did.json"));
    for (const char *place :
         {"", "http://example.org", "https://", "example.org?x", "example.org#x", "me@example.org"})
        CHECK(did(place).isEmpty());
}

TEST_CASE(
    "badges of a did:web are signed once its document lists the key, and keep verifying when keys change")
{
    const QByteArray first = test::issuerKey().publicKey();
    const QByteArray second = test::strangerKey().publicKey();
    const SigningTerms terms{.verificationMethod = Did + QStringLiteral("#key-1"),
                             .documents = published({first})};
    const auto made = issue(valuesUnderWeb(), test::issuerKey(), test::then(), terms);
    REQUIRE(made);
    const auto verdict = [&](const Documents &documents) {
        return nameOf(verify(made->text, {.at = test::then(), .documents = documents}).verdict);
    };
    CHECK(verdict(published({first})) == QStringLiteral("ok"));
    CHECK(verdict(published({first, second})) == QStringLiteral("ok"));      // a new key beside the old one
    CHECK(verdict(published({second, first})) == QStringLiteral("altered")); // keys keep their names
    CHECK(verdict(published({second})) == QStringLiteral("altered"));
    CHECK(verdict({}) == QStringLiteral("unknown key"));
    // Not before the document is up, not with a key that is not in it, and not without a method of it.
    SigningTerms early = terms;
    early.documents.clear();
    CHECK(issue(valuesUnderWeb(), test::issuerKey(), test::then(), early).error().is(errors::DoesNotVerify));
    CHECK(
        issue(valuesUnderWeb(), test::strangerKey(), test::then(), terms).error().is(errors::DoesNotVerify));
    CHECK(issue(valuesUnderWeb(), test::issuerKey(), test::then()).error().is(errors::IssuerKeyDiffers));
}

TEST_CASE("an issuer's card names its key in a way that can be read aloud")
{
    const QByteArray key = test::issuerKey().publicKey();
    const Json card = issuerCard(test::sampleValues().issuer, key);
    CHECK(card.text(u"id") == didKey(key));
    CHECK(card.text(u"publicKeyMultibase") == toMultikey(key));
    CHECK(card.text(u"fingerprint").size() == 24);
    CHECK(card.text(u"fingerprint") == fingerprint(key));
    CHECK(fingerprint(key) != fingerprint(test::strangerKey().publicKey()));
}
