// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/selftest.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/proof.h"
#include "crypto/selftest.h"
#include "jsonld/reader.h"

namespace mettle::badge {

namespace {

// Signed by Digital Bazaar's data-integrity 2.5.0 with the key of seed 00 01 ... 1f.
constexpr QByteArrayView Document
    = "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\"],"
      "\"id\":\"urn:uuid:0190a000-0000-7000-8000-000000000001\",\"type\":[\"VerifiableCredential\"],"
      "\"issuer\":\"did:key:z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd\",\"validFrom\":\"2026-01-01T00:"
      "00:00Z\","
      "\"credentialSubject\":[{\"id\":\"urn:uuid:0190a000-0000-7000-8000-000000000002\"}],"
      "\"name\":\"\\u00c9t\\u00e9 \\\"\\\\\\t\\ud83c\\udf33\"}";
constexpr QLatin1String
    Signature("z4kz5SW5wMBDsBnKLoKxT7QsemZuVFJBK5HPtkDjRmyRh1uW7XbE4YrRQDuYgg2BYWWKr1ZgFH4PVUqcqVfjPwAPz");

bool signsRight()
{
    crypto::SecretBytes seed(crypto::SeedSize);
    for (int i = 0; i < crypto::SeedSize; ++i)
        seed.data()[i] = uchar(i);
    const auto key = crypto::KeyPair::fromSeed(seed);
    const auto document = jsonld::readJson(Document);
    if (!key || !document)
        return false;
    const auto done = withProof(*document, *key,
                                {suite::EddsaRdfc2022, didKeyMethod(key->publicKey()),
                                 QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)});
    if (!done)
        return false;
    const jsonld::Json &proof = done->find(u"proof")->array().front();
    jsonld::Json changed = *done;
    changed.set(QStringLiteral("name"), jsonld::Json(QStringLiteral("x")));
    return proof.text(u"proofValue") == Signature && proofFits(*done, proof, key->publicKey())
        && !proofFits(changed, proof, key->publicKey());
}

Result<void> runTest()
{
    METTLE_TRY(crypto::selfTest());
    if (!signsRight())
        return Error(errors::DoesNotVerify, {QString(suite::EddsaRdfc2022)});
    return {};
}

} // namespace

Result<void> selfTest()
{
    static const Result<void> result = runTest();
    return result;
}

} // namespace mettle::badge
