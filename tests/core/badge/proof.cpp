// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/proof.h"

#include "badge/errors.h"
#include "badge/multibase.h"
#include "crypto/hash.h"
#include "jsonld/jcs.h"
#include "sample.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

QByteArray vector(const char *name)
{
    return test::bytesOf(test::shared(QStringLiteral("vectors/vc-di-eddsa/") + QString::fromLatin1(name)));
}

QByteArray hexVector(const char *name)
{
    return vector(name).trimmed();
}

crypto::KeyPair publishedKey()
{
    const Json pair = test::parsed(vector("keyPair.json"));
    const QByteArray secret = *fromMultibase(pair.text(u"privateKeyMultibase"), 64);
    REQUIRE(secret.startsWith("\x80\x26")); // multicodec ed25519-priv
    const QByteArray seed = secret.mid(2);
    auto key = crypto::KeyPair::fromSeed(crypto::SecretBytes(
        std::span(reinterpret_cast<const uchar *>(seed.constData()), size_t(seed.size()))));
    REQUIRE(key);
    return std::move(*key);
}

} // namespace

TEST_CASE("eddsa-jcs-2022 gives the published canonical forms, hashes, signature and document, byte for byte")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/vc-di-eddsa")).isEmpty(),
                        "vectors/vc-di-eddsa");
    const Json document = test::parsed(vector("unsigned.json"));
    const ProofOptions options{
        suite::EddsaJcs2022,
        QStringLiteral("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#"
                       "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"),
        QDateTime(QDate(2023, 2, 24), QTime(23, 36, 38), Qt::UTC),
    };
    const Json configuration = proofConfiguration(document, options);
    CHECK(configuration == test::parsed(vector("eddsa-jcs-2022/proofConfigJCS.json")));
    CHECK(jsonld::canonicalText(configuration) == vector("eddsa-jcs-2022/proofCanonJCS.txt"));
    CHECK(jsonld::canonicalText(document) == vector("eddsa-jcs-2022/canonDocJCS.txt"));
    CHECK(crypto::sha256(jsonld::canonicalText(configuration)).toHex()
          == hexVector("eddsa-jcs-2022/proofHashJCS.txt"));
    CHECK(crypto::sha256(jsonld::canonicalText(document)).toHex()
          == hexVector("eddsa-jcs-2022/docHashJCS.txt"));
    const auto bytes = signedBytes(document, configuration);
    REQUIRE(bytes);
    CHECK(bytes->toHex() == hexVector("eddsa-jcs-2022/combinedHashJCS.txt"));

    const crypto::KeyPair key = publishedKey();
    CHECK(key.sign(*bytes).toHex() == hexVector("eddsa-jcs-2022/sigHexJCS.txt"));
    const auto done = withProof(document, key, options);
    REQUIRE(done);
    const Json proof = done->find(u"proof")->array().at(0);
    CHECK(proof.text(u"proofValue").toLatin1() == vector("eddsa-jcs-2022/sigBTC58JCS.txt").trimmed());
    const Json published = test::parsed(vector("eddsa-jcs-2022/signedJCS.json"));
    CHECK(proof == *published.find(u"proof"));
    CHECK(proofFits(published, *published.find(u"proof"), key.publicKey()));
    CHECK_FALSE(proofFits(published, *published.find(u"proof"), test::issuerKey().publicKey()));
}

TEST_CASE("a proof carries all contexts of its document or none")
{
    const Json document = test::sampleJson();
    const Json proof = document.find(u"proof")->array().at(0);
    const QByteArray key = test::issuerKey().publicKey();
    CHECK(proofFits(document, proof, key));

    // Signed without contexts in the proof: the document's are signed with the document (vc-di-eddsa, 3.3.2).
    Json bare = proof;
    bare.remove(u"@context");
    bare.remove(u"proofValue");
    const auto bytes = signedBytes(document, bare);
    REQUIRE(bytes);
    bare.set(QStringLiteral("proofValue"), Json(toMultibase(test::issuerKey().sign(*bytes))));
    CHECK(proofFits(document, bare, key));

    Json more = document;
    Json contexts = *more.find(u"@context");
    contexts.append(Json(QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")));
    more.set(QStringLiteral("@context"), contexts);
    CHECK_FALSE(proofFits(more, proof, key));
    CHECK_FALSE(proofFits(more, bare, key));
}

TEST_CASE("a way of signing that is not known is refused, not guessed")
{
    const auto done
        = withProof(test::sampleJson(), test::issuerKey(), {QStringLiteral("eddsa-2022"), {}, test::then()});
    REQUIRE_FALSE(done);
    CHECK(done.error() == Error(errors::SuiteUnknown, {QStringLiteral("eddsa-2022")}));
}
