// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/selftest.h"

#include "crypto/aead.h"
#include "crypto/errors.h"
#include "crypto/hash.h"
#include "crypto/keypair.h"
#include "crypto/sealedsecret.h"

namespace mettle::crypto {

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

std::span<const uchar> span(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())};
}

bool hashesRight()
{
    return sha256("abc") == hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        && sha512("abc")
        == hex("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
               "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
}

// RFC 8032, 7.1, TEST 2.
bool signaturesRight()
{
    const auto key = KeyPair::fromSeed(
        SecretBytes(span(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))));
    const QByteArray publicKey = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray message = hex("72");
    const QByteArray signature = hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                     "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    return key && key->publicKey() == publicKey && key->sign(message) == signature
        && verifySignature(message, signature, publicKey)
        && !verifySignature(hex("73"), signature, publicKey);
}

bool cipherRight()
{
    const QByteArray plain(
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        "sunscreen would be it.");
    const QByteArray expected
        = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa644"
              "0bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e"
              "3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e");
    const QByteArray expectedTag = hex("c0875924c1c7987947deafd8780acf49");
    const QByteArray additional = hex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const SecretBytes key(span(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f")));
    QByteArray bytes = plain;
    QByteArray tag(AeadTagSize, '\0');
    const std::span<uchar> place(reinterpret_cast<uchar *>(bytes.data()), size_t(bytes.size()));
    encryptInPlace(place, Tag(reinterpret_cast<uchar *>(tag.data()), AeadTagSize), Nonce(span(nonce)),
                   span(additional), key);
    if (bytes != expected || tag != expectedTag)
        return false;
    return decryptInPlace(place, ConstTag(span(tag)), Nonce(span(nonce)), span(additional), key)
        && bytes == plain
        && !decryptInPlace(place, ConstTag(span(tag)), Nonce(span(nonce)), span(additional), key);
}

// argon2id_hash_raw(1 round, 8 KiB, 1 lane) of the reference implementation (libargon2 20171227).
bool derivationRight()
{
    const SecretBytes password(span("password"));
    const auto key
        = keyFromPassphrase(password, hex("000102030405060708090a0b0c0d0e0f"), PassphraseCost::minimal());
    return key
        && *key == SecretBytes(span(hex("3a008963c65f7ffa7331a90babd1fd17ea9f03bd05356b857ceb43f7b7080adc")));
}

bool randomnessMoves()
{
    return SecretBytes::random(32) != SecretBytes::random(32);
}

Result<void> runTests()
{
    struct
    {
        const char *primitive;
        bool (*right)();
    } constexpr tests[] = {
        {"SHA-2", hashesRight},        {"Ed25519", signaturesRight}, {"XChaCha20-Poly1305", cipherRight},
        {"Argon2id", derivationRight}, {"random", randomnessMoves},
    };
    for (const auto &test : tests)
        if (!test.right())
            return Error(errors::SelfTestFailed, {QString::fromLatin1(test.primitive)});
    return {};
}

} // namespace

Result<void> selfTest()
{
    static const Result<void> result = runTests();
    return result;
}

} // namespace mettle::crypto
