// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/proof.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/multibase.h"
#include "badge/selftest.h"
#include "crypto/hash.h"
#include "jsonld/jcs.h"
#include "jsonld/writer.h"
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

namespace {

/// One folder of published vectors: what the suite is, and how its files are called.
struct Published
{
    const char *folder;
    const char *ending;
    QByteArrayView signedAs; ///< the file with the whole
    SignedPart::Form form;
};

void checkPublished(const Published &published)
{
    INFO(published.folder);
    const auto file = [&](const char *name) {
        return vector(QByteArray(QByteArray(published.folder) + '/' + name + published.ending).constData());
    };
    const Json document = test::parsed(vector("unsigned.json"));
    const Json configuration
        = test::parsed(vector(QByteArray(QByteArray(published.folder) + "/proofConfig"
                                         + QByteArray(published.ending).replace(".txt", ".json"))
                                  .constData()));
    const auto &contexts = test::contextsWithExamples();
    const auto canonicalProof = canonicalMeaning(configuration, contexts, published.form);
    const Json signedDocument = test::parsed(vector(
        QByteArray(QByteArray(published.folder) + '/' + published.signedAs.toByteArray()).constData()));
    const Json &proof = *signedDocument.find(u"proof");
    Json whole = document;
    whole.set(QStringLiteral("@context"), *signedDocument.find(u"@context"));
    const auto canonicalDocument = canonicalMeaning(whole, contexts, published.form);
    REQUIRE(canonicalProof);
    REQUIRE(canonicalDocument);
    CHECK(*canonicalProof == file("proofCanon"));
    CHECK(*canonicalDocument == file("canonDoc"));
    CHECK(crypto::sha256(*canonicalProof).toHex() == file("proofHash").trimmed());
    CHECK(crypto::sha256(*canonicalDocument).toHex() == file("docHash").trimmed());
    const auto bytes = signedBytes(whole, configuration, contexts);
    REQUIRE(bytes);
    CHECK(bytes->toHex() == file("combinedHash").trimmed());
    const crypto::KeyPair key = publishedKey();
    CHECK(key.sign(*bytes).toHex() == file("sigHex").trimmed());
    CHECK(toMultibase(key.sign(*bytes)).toLatin1() == file("sigBTC58").trimmed());
    CHECK(proof.text(u"proofValue").toLatin1() == file("sigBTC58").trimmed());
    CHECK(proofFits(signedDocument, proof, key.publicKey(), contexts));
    CHECK_FALSE(proofFits(signedDocument, proof, test::issuerKey().publicKey(), contexts));
    Json changed = signedDocument;
    changed.set(QStringLiteral("name"), Json(QStringLiteral("Another")));
    CHECK_FALSE(proofFits(changed, proof, key.publicKey(), contexts));
}

} // namespace

TEST_CASE(
    "eddsa-rdfc-2022 gives the published canonical forms, hashes, signatures and documents, byte for byte")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/vc-di-eddsa")).isEmpty(),
                        "vectors/vc-di-eddsa");
    checkPublished({"eddsa-rdfc-2022", "DataInt.txt", "signedDataInt.json", SignedPart::Form::Rdfc10});
    // The other published one, "employ", uses a context that is nowhere among the vectors.
}

TEST_CASE("Ed25519Signature2020 is read by its published vectors, byte for byte, and never written")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/vc-di-eddsa")).isEmpty(),
                        "vectors/vc-di-eddsa");
    checkPublished({"Ed25519Signature2020", "EdSig.txt", "signedEdSig.json", SignedPart::Form::Urdna2015});
    const auto made
        = withProof(test::sampleJson(), test::issuerKey(), {suite::Ed25519Signature2020, {}, test::then()});
    REQUIRE_FALSE(made);
    CHECK(made.error().is(errors::SuiteUnknown));
}

TEST_CASE("signing gives the answer that another library gave")
{
    CHECK(selfTest());
}

TEST_CASE("published sets and chains of proofs fit, proof by proof")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/vc-di-eddsa")).isEmpty(),
                        "vectors/vc-di-eddsa");
    for (const char *name :
         {"signedProofSet1", "signedProofSet2", "signedProofChain1", "signedProofChain2"}) {
        INFO(name);
        const Json document
            = test::parsed(vector(QByteArray("proof-set-chain/" + QByteArray(name) + ".json").constData()));
        for (const Json *proof : document.find(u"proof")->oneOrMany()) {
            const auto key = publicKeyOfMethod(proof->text(u"verificationMethod"));
            REQUIRE(key);
            CHECK(proofFits(document, *proof, *key, test::contextsWithExamples()));
            CHECK_FALSE(
                proofFits(document, *proof, test::issuerKey().publicKey(), test::contextsWithExamples()));
        }
    }
    // The second of a chain vouches for the first: without it, or with another, it does not fit.
    Json chain = test::parsed(vector("proof-set-chain/signedProofChain2.json"));
    const Json last = chain.find(u"proof")->array().back();
    Json::Array proofs = chain.find(u"proof")->array();
    REQUIRE(last.find(u"previousProof"));
    REQUIRE(proofs[2].text(u"id") == last.text(u"previousProof"));
    proofs[2].set(QStringLiteral("created"), Json(QStringLiteral("2001-01-01T00:00:00Z")));
    chain.set(QStringLiteral("proof"), Json(proofs));
    CHECK_FALSE(proofFits(chain, last, *publicKeyOfMethod(last.text(u"verificationMethod")),
                          test::contextsWithExamples()));
}

TEST_CASE("the specification's own signing example has the canonical form that it prints")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/open-badges")).isEmpty(),
                        "vectors/open-badges");
    const auto file = [](const char *name) {
        return test::bytesOf(
            test::shared(QStringLiteral("vectors/open-badges/") + QString::fromLatin1(name)));
    };
    const auto canonical
        = canonicalMeaning(test::parsed(file("examples/linked-data-proof-ob.json")), context::bundled());
    REQUIRE(canonical);
    CHECK(*canonical == file("spec-vector/document-canon.txt"));
}

TEST_CASE("control characters in an older badge are read in both ways of escaping, and say the same")
{
    Json document = test::sampleJson();
    document.remove(u"proof");
    document.set(QStringLiteral("description"), Json(QStringLiteral("before\tafter")));
    Json contexts = *document.find(u"@context");
    contexts.append(Json(QStringLiteral("https://w3id.org/security/suites/ed25519-2020/v1")));
    document.set(QStringLiteral("@context"), contexts);
    for (const SignedPart::Form form : {SignedPart::Form::Rdfc10, SignedPart::Form::Urdna2015}) {
        Json proof;
        proof.set(QStringLiteral("type"), Json(QString(suite::Ed25519Signature2020)));
        proof.set(QStringLiteral("created"), Json(QStringLiteral("2026-03-10T09:30:00Z")));
        proof.set(QStringLiteral("verificationMethod"), Json(didKeyMethod(test::issuerKey().publicKey())));
        proof.set(QStringLiteral("proofPurpose"), Json(QStringLiteral("assertionMethod")));
        Json configuration = proof;
        configuration.set(QStringLiteral("@context"), contexts);
        const auto first = canonicalMeaning(configuration, context::bundled(), form);
        const auto second = canonicalMeaning(document, context::bundled(), form);
        REQUIRE(second);
        const QByteArray bytes = crypto::sha256(*first) + crypto::sha256(*second);
        proof.set(QStringLiteral("proofValue"), Json(toMultibase(test::issuerKey().sign(bytes))));
        Json whole = document;
        whole.set(QStringLiteral("proof"), proof);
        CHECK(test::verdictOn(jsonld::toText(whole)) == QStringLiteral("ok"));
        whole.set(QStringLiteral("description"), Json(QStringLiteral("before after")));
        CHECK(test::verdictOn(jsonld::toText(whole)) == QStringLiteral("altered"));
    }
}

TEST_CASE("a proof carries all contexts of its document or none")
{
    const Json document = test::parsed(test::signedAnyway(test::sampleJson()));
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
