// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/multibase.h"
#include "sample.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::badge;

TEST_CASE("base58btc agrees with its draft's test vectors")
{
    // draft-msporny-base58-03, section 5.
    CHECK(toBase58("Hello World!") == "2NEpo7TZRRrLZSi2U");
    CHECK(toBase58("The quick brown fox jumps over the lazy dog.")
          == "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z");
    CHECK(toBase58(QByteArray::fromHex("0000287fb4cd")) == "11233QC4");
    CHECK(toBase58("") == "");
    CHECK(toBase58(QByteArray(3, '\0')) == "111");
}

TEST_CASE("base58btc goes there and back for every length and leading zeros")
{
    QByteArray bytes;
    for (int i = 0; i < 80; ++i) {
        for (int zeros = 0; zeros < 3; ++zeros) {
            const QByteArray value = QByteArray(zeros, '\0') + bytes;
            CHECK(*fromBase58(toBase58(value), value.size()) == value);
            CHECK(*fromBase58(toBase58(value), 200) == value);
            if (!value.isEmpty())
                CHECK_FALSE(fromBase58(toBase58(value), value.size() - 1));
        }
        bytes += char(uchar(i * 37 + 5));
    }
    CHECK(*fromBase58(toBase58(QByteArray(64, '\xff')), 64) == QByteArray(64, '\xff'));
}

TEST_CASE("base58btc refuses foreign characters and too long texts")
{
    for (const char *text : {"0", "O", "I", "l", "a b", "+", "\xc3\xa9"})
        CHECK(fromBase58(text, 100).error().is(errors::EncodingWrong));
    const auto refused = fromBase58(QByteArray(1'000'000, 'z'), 64);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.front().size() < 50);
}

TEST_CASE("base64url has one text for one value")
{
    CHECK(toBase64Url("\xfb\xff") == "-_8");
    CHECK(*fromBase64Url("-_8", 2) == "\xfb\xff");
    CHECK(*fromBase64Url("", 0) == "");
    for (const char *text : {"-_8=", "-_9", "+/8", "-_ 8", "A", "-_8\n"})
        CHECK_FALSE(fromBase64Url(text, 100));
    CHECK_FALSE(fromBase64Url("AAAA", 2));
    CHECK(*fromMultibase(QStringLiteral("u-_8"), 2) == "\xfb\xff");
    CHECK(*fromMultibase(QStringLiteral("z2NEpo7TZRRrLZSi2U"), 20) == "Hello World!");
    CHECK_FALSE(fromMultibase(QStringLiteral("f00"), 20));
    CHECK_FALSE(fromMultibase(QString(), 20));
}

TEST_CASE("did:key is the one of the published key")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/vc-di-eddsa/keyPair.json")).isEmpty(),
                        "vectors/vc-di-eddsa");
    const jsonld::Json pair
        = test::parsed(test::bytesOf(test::shared(QStringLiteral("vectors/vc-di-eddsa/keyPair.json"))));
    const QString multikey = pair.text(u"publicKeyMultibase");
    const auto publicKey = fromMultikey(multikey);
    REQUIRE(publicKey);
    CHECK(publicKey->size() == 32);
    CHECK(didKey(*publicKey) == QStringLiteral("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"));
    CHECK(*publicKeyOfDid(didKey(*publicKey)) == *publicKey);
    CHECK(*publicKeyOfMethod(didKeyMethod(*publicKey)) == *publicKey);
}

TEST_CASE("what is not a did:key of Ed25519 is refused")
{
    const QString did = didKey(test::issuerKey().publicKey());
    const QString stranger = toMultikey(test::strangerKey().publicKey());
    CHECK_FALSE(publicKeyOfMethod(did)); // no fragment
    CHECK_FALSE(publicKeyOfMethod(did + u'#' + stranger));
    CHECK_FALSE(publicKeyOfMethod(did + QStringLiteral("#key-1")));
    CHECK_FALSE(publicKeyOfDid(did.chopped(1)));
    CHECK_FALSE(publicKeyOfDid(did + u'1'));
    CHECK_FALSE(publicKeyOfDid(QStringLiteral("did:web:example.org")));
    CHECK_FALSE(publicKeyOfDid(QStringLiteral("did:key:")));
    // P-256 (multicodec 0x1200), from the did:key method's examples.
    CHECK(publicKeyOfDid(QStringLiteral("did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"))
              .error()
              .is(errors::KeyUnknown));
    // The same key in base64url: a Multikey may have it, did:key may not.
    const QByteArray bytes = QByteArray::fromHex("ed01") + test::issuerKey().publicKey();
    CHECK(fromMultikey(u'u' + QString::fromLatin1(toBase64Url(bytes))));
    CHECK_FALSE(publicKeyOfDid(QStringLiteral("did:key:u") + QString::fromLatin1(toBase64Url(bytes))));
}
