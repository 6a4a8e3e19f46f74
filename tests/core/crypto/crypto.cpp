// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/aead.h"
#include "crypto/errors.h"
#include "crypto/hash.h"
#include "crypto/keypair.h"
#include "crypto/sealedsecret.h"
#include "crypto/selftest.h"
#include "support/catch.h"

#include <type_traits>

using namespace mettle;
using namespace mettle::crypto;

namespace {

SecretBytes secret(QByteArrayView bytes)
{
    return SecretBytes(std::span(reinterpret_cast<const uchar *>(bytes.data()), size_t(bytes.size())));
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

const PassphraseCost Cheap = PassphraseCost::minimal();

} // namespace

TEST_CASE("every primitive gives its known answer")
{
    const auto result = selfTest();
    INFO((result ? std::string() : result.error().arguments.join(u' ').toStdString()));
    CHECK(result.ok());
}

TEST_CASE("hashes of long and of empty input are those of FIPS 180")
{
    CHECK(sha256("").toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256(QByteArray(1000000, 'a')).toHex()
          == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    CHECK(sha512("").toHex()
          == "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
             "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");
}

TEST_CASE("Ed25519 agrees with RFC 8032")
{
    // 7.1, TEST 1 (empty message) and TEST 3 (two bytes).
    const auto one
        = KeyPair::fromSeed(secret(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    REQUIRE(one);
    CHECK(one->publicKey().toHex() == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(one->sign("").toHex()
          == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
             "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    const auto three
        = KeyPair::fromSeed(secret(hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")));
    REQUIRE(three);
    CHECK(three->sign(hex("af82")).toHex()
          == "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
             "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    CHECK(three->seed() == secret(hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")));
}

TEST_CASE("a signature holds for its message and its key only")
{
    const KeyPair key = KeyPair::generate();
    const KeyPair other = KeyPair::generate();
    const QByteArray message("the agreed text");
    const QByteArray signature = key.sign(message);
    CHECK(verifySignature(message, signature, key.publicKey()));
    CHECK_FALSE(verifySignature("the agreed texT", signature, key.publicKey()));
    CHECK_FALSE(verifySignature(message, signature, other.publicKey()));
    CHECK_FALSE(verifySignature(message, signature.left(63), key.publicKey()));
    CHECK_FALSE(verifySignature(message, signature, key.publicKey().left(31)));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = char(changed[i] ^ 1);
        CHECK_FALSE(verifySignature(message, changed, key.publicKey()));
    }
}

TEST_CASE("a signature with S beyond the group order is refused")
{
    const KeyPair key = KeyPair::generate();
    QByteArray signature = key.sign("m");
    // S + L: the same point, another text. L = 2^252 + 27742317777372353535851937790883648493 (RFC 8032, 5.1).
    const QByteArray order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (int i = 0; i < 32; ++i) {
        carry += uchar(signature[32 + i]) + uchar(order[i]);
        signature[32 + i] = char(uchar(carry & 0xff));
        carry >>= 8;
    }
    CHECK_FALSE(verifySignature("m", signature, key.publicKey()));
}

TEST_CASE("a key comes from 32 bytes only, and keys made by chance differ")
{
    for (const int size : {0, 31, 33, 64}) {
        const auto key = KeyPair::fromSeed(SecretBytes(size_t(size)));
        REQUIRE_FALSE(key);
        CHECK(key.error() == Error(errors::SeedMalformed, {QString::number(size)}));
    }
    CHECK(KeyPair::generate().publicKey() != KeyPair::generate().publicKey());
}

TEST_CASE("secret bytes move and cannot be copied")
{
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<SecretBytes>);
    STATIC_REQUIRE(std::is_nothrow_move_assignable_v<SecretBytes>);
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<SecretBytes>);
    STATIC_REQUIRE_FALSE(std::is_copy_assignable_v<SecretBytes>);
    SecretBytes a = secret("abc");
    SecretBytes b = std::move(a);
    CHECK(a.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
    CHECK(b == secret("abc"));
    b = secret("abd");
    CHECK(b != secret("abc"));
    CHECK(b != secret("ab"));
    CHECK(SecretBytes() == SecretBytes(size_t(0)));
    CHECK(SecretBytes(4) == secret(QByteArray(4, '\0')));
}

TEST_CASE("a passphrase is the same however the keyboard composes it")
{
    CHECK(SecretBytes::fromPassphrase(QStringLiteral("caf\u00e9")) == secret("caf\xc3\xa9"));
    CHECK(SecretBytes::fromPassphrase(QStringLiteral("cafe\u0301")) == secret("caf\xc3\xa9"));
    QString typed = QStringLiteral("quiet");
    const SecretBytes bytes = SecretBytes::fromPassphrase(typed);
    CHECK(typed == QStringLiteral("quiet"));
}

TEST_CASE("encryption in place goes back only with key, nonce, tag and additional bytes as they were")
{
    const SecretBytes key = SecretBytes::random(AeadKeySize);
    std::array<uchar, AeadNonceSize> nonce{};
    fillRandom(nonce);
    std::array<uchar, AeadTagSize> tag{};
    const std::array<uchar, 5> plain{1, 2, 3, 4, 5};
    const std::array<uchar, 2> page{0, 7};
    auto sealed = plain;
    encryptInPlace(sealed, tag, nonce, page, key);
    CHECK(sealed != plain);

    auto copy = sealed;
    CHECK(decryptInPlace(copy, tag, nonce, page, key));
    CHECK(copy == plain);

    const auto refused = [&](auto bytes, auto itsTag, auto itsNonce, auto additional) {
        return !decryptInPlace(bytes, itsTag, itsNonce, additional, key);
    };
    auto otherBytes = sealed;
    otherBytes[0] ^= 1;
    auto otherTag = tag;
    otherTag[15] ^= 128;
    auto otherNonce = nonce;
    otherNonce[23] ^= 1;
    CHECK(refused(otherBytes, tag, nonce, page));
    CHECK(refused(sealed, otherTag, nonce, page));
    CHECK(refused(sealed, tag, otherNonce, page));
    CHECK(refused(sealed, tag, nonce, std::array<uchar, 2>{0, 8}));
    copy = sealed;
    CHECK_FALSE(decryptInPlace(copy, tag, nonce, page, SecretBytes(AeadKeySize)));
}

TEST_CASE("a sealed secret opens with its passphrase and with no other")
{
    const SecretBytes seed = SecretBytes::random(32);
    const auto sealed
        = sealSecret(seed, SecretBytes::fromPassphrase(QStringLiteral("une phrase à moi")), Cheap);
    REQUIRE(sealed);
    CHECK(sealed->size() == 56 + 32 + 16);
    CHECK(sealed->startsWith(QByteArray("MTSS\x01\x01\x01\x00\x00\x00\x00\x01\x00\x00\x00\x08", 16)));
    CHECK_FALSE(sealed->contains(QByteArray(reinterpret_cast<const char *>(seed.data()), 32)));
    const auto opened = openSecret(*sealed, SecretBytes::fromPassphrase(QStringLiteral("une phrase à moi")));
    REQUIRE(opened);
    CHECK(*opened == seed);
    const auto wrong = openSecret(*sealed, SecretBytes::fromPassphrase(QStringLiteral("une phrase a moi")));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().is(errors::PassphraseWrong));
    CHECK(wrong.error().kind() == ErrorKind::Locked);
    CHECK(*sealSecret(seed, secret("p"), Cheap) != *sealSecret(seed, secret("p"), Cheap));
}

TEST_CASE("what cannot be sealed is refused")
{
    CHECK(sealSecret(secret("s"), SecretBytes(), Cheap).error().is(errors::PassphraseEmpty));
    CHECK(sealSecret(SecretBytes(), secret("p"), Cheap).error().is(errors::SecretTooLong));
    CHECK(
        sealSecret(SecretBytes(SealedSecretLimit + 1), secret("p"), Cheap).error().is(errors::SecretTooLong));
    CHECK(sealSecret(secret("s"), secret("p"), {0, 8}).error().is(errors::CostRefused));
    CHECK(sealSecret(SecretBytes(SealedSecretLimit), secret("p"), Cheap).ok());
}

TEST_CASE("no change of a byte of a sealed secret goes unnoticed")
{
    const QByteArray sealed = *sealSecret(secret("a seed"), secret("p"), Cheap);
    REQUIRE(openSecret(sealed, secret("p")));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        // The cost's bytes: only changes that stay cheap, so that this test does not take a gigabyte.
        const int bit = i >= 8 && i < 16 ? 1 : 0x40;
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ bit);
        INFO("byte " << i);
        CHECK_FALSE(openSecret(changed, secret("p")));
    }
    for (qsizetype length = 0; length < sealed.size(); ++length)
        CHECK_FALSE(openSecret(sealed.left(length), secret("p")));
    CHECK_FALSE(openSecret(QByteArray(sealed + '\0'), secret("p")));
}

TEST_CASE("a hostile cost is refused before any work is done")
{
    QByteArray sealed = *sealSecret(secret("a seed"), secret("p"), Cheap);
    sealed.replace(12, 4, hex("04000000")); // 64 GiB
    const auto opened = openSecret(sealed, secret("p"));
    REQUIRE_FALSE(opened);
    CHECK(opened.error() == Error(errors::CostRefused, {QStringLiteral("1"), QStringLiteral("67108864")}));
    CHECK_FALSE(PassphraseCost{17, 1024}.allowed());
    CHECK_FALSE(PassphraseCost{1, 7}.allowed());
    CHECK(PassphraseCost::moderate().allowed());
}

TEST_CASE("a secret sealed by a newer form says so")
{
    QByteArray sealed = *sealSecret(secret("a seed"), secret("p"), Cheap);
    sealed[4] = 2;
    CHECK(openSecret(sealed, secret("p")).error() == Error(errors::SealedTooNew, {QStringLiteral("2.1.1")}));
    CHECK(openSecret("", secret("p")).error().is(errors::SealedMalformed));
}

TEST_CASE("a secret that was sealed before still opens")
{
    // Made from the layout in sealedsecret.h by another program (libargon2, libsodium), with passphrase "kept for ever", secret bytes 00 to 1f: part of the file format.
    const QByteArray kept
        = hex("4d545353010101000000000100000008303132333435363738393a3b3c3d3e3f505152535455565758595a5b"
              "5c5d5e5f606162636465666749de922f92f824e079e135b1b6181c384faf1a11868e1c199094598ba692d8ea"
              "563e1b63d5e32e42ef1c989d934790bb");
    const auto opened = openSecret(kept, secret("kept for ever"));
    REQUIRE(opened);
    CHECK(*opened == secret(hex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")));
}
