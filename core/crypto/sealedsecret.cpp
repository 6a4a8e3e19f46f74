// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealedsecret.h"

#include "crypto/aead.h"
#include "crypto/errors.h"
#include "crypto/hash.h"
#include "crypto/library.h"

#include <QtEndian>
#include <algorithm>
#include <chrono>
#include <limits>
#include <sodium.h>

namespace mettle::crypto {

static_assert(SaltSize == crypto_pwhash_SALTBYTES);

namespace {

constexpr QByteArrayView Magic("MTSS");
constexpr uchar Form = 1;
constexpr uchar Argon2id = 1;
constexpr uchar XChaCha20Poly1305 = 1;
constexpr int SaltAt = 16;
constexpr int NonceAt = SaltAt + SaltSize;
constexpr int HeaderSize = NonceAt + AeadNonceSize;

QByteArray header(const SealedSecret &sealed)
{
    QByteArray out = Magic.toByteArray();
    out += char(Form);
    out += char(Argon2id);
    out += char(XChaCha20Poly1305);
    out += '\0';
    out.resize(SaltAt);
    qToBigEndian(sealed.cost.rounds, out.data() + 8);
    qToBigEndian(sealed.cost.kibibytes, out.data() + 12);
    return out + sealed.salt + sealed.nonce;
}

std::span<const uchar> span(const QByteArray &bytes)
{
    return {reinterpret_cast<const uchar *>(bytes.constData()), size_t(bytes.size())};
}

Error costRefused(const PassphraseCost &cost)
{
    return Error(errors::CostRefused, {QString::number(cost.rounds), QString::number(cost.kibibytes)});
}

} // namespace

Result<SecretBytes> keyFromPassphrase(const SecretBytes &passphrase, QByteArrayView salt,
                                      const PassphraseCost &cost, size_t keySize)
{
    if (passphrase.isEmpty())
        return Error(errors::PassphraseEmpty);
    if (!cost.allowed())
        return costRefused(cost);
    Q_ASSERT(salt.size() == SaltSize);
    SecretBytes key(keySize);
    const int failed
        = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                        passphrase.size(), reinterpret_cast<const uchar *>(salt.data()), cost.rounds,
                        size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error(errors::NotEnoughMemory, {QString::number((cost.kibibytes + 1023) / 1024)});
    return key;
}

PassphraseCost measuredCost()
{
    constexpr double Wanted = 0.75; // seconds
    constexpr quint32 LeastRounds = 3; // RFC 9106, section 4, second recommendation
    constexpr quint32 MostRounds = 16;
    const SecretBytes tried = SecretBytes::random(16);
    const QByteArray salt = randomBytes(SaltSize);
    // Infinite where there is not so much memory.
    const auto seconds = [&](const PassphraseCost &cost) {
        const auto start = std::chrono::steady_clock::now();
        const bool done = keyFromPassphrase(tried, salt, cost).ok();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        return done ? taken.count() : std::numeric_limits<double>::infinity();
    };
    for (const quint32 kibibytes : {256u * 1024, 64u * 1024}) {
        const double one = seconds({1, kibibytes}); // fetching the memory, and a round
        const double least = seconds({LeastRounds, kibibytes});
        if (least > 1)
            continue;
        const double round = std::max((least - one) / (LeastRounds - 1), 0.001);
        const double more = std::max((Wanted - least) / round, 0.0);
        return {std::min(LeastRounds + quint32(more + 0.5), MostRounds), kibibytes};
    }
    return {LeastRounds, 64 * 1024};
}

Result<SealedSecret> parseSealedSecret(QByteArrayView bytes)
{
    if (bytes.size() < 8 || !bytes.startsWith(Magic))
        return Error(errors::SealedMalformed);
    if (uchar(bytes[4]) != Form || uchar(bytes[5]) != Argon2id || uchar(bytes[6]) != XChaCha20Poly1305)
        return Error(
            errors::SealedTooNew,
            {QStringLiteral("%1.%2.%3").arg(uchar(bytes[4])).arg(uchar(bytes[5])).arg(uchar(bytes[6]))});
    const qsizetype secretSize = bytes.size() - HeaderSize - AeadTagSize;
    if (secretSize < 1 || secretSize > SealedSecretLimit || bytes[7] != '\0')
        return Error(errors::SealedMalformed);
    SealedSecret sealed;
    sealed.cost = {qFromBigEndian<quint32>(bytes.data() + 8), qFromBigEndian<quint32>(bytes.data() + 12)};
    if (!sealed.cost.allowed())
        return costRefused(sealed.cost);
    sealed.salt = bytes.sliced(SaltAt, SaltSize).toByteArray();
    sealed.nonce = bytes.sliced(NonceAt, AeadNonceSize).toByteArray();
    sealed.ciphertext = bytes.sliced(HeaderSize, secretSize).toByteArray();
    sealed.tag = bytes.last(AeadTagSize).toByteArray();
    return sealed;
}

Result<QByteArray> sealSecret(const SecretBytes &secret, const SecretBytes &passphrase,
                              const PassphraseCost &cost)
{
    if (secret.isEmpty() || secret.size() > SealedSecretLimit)
        return Error(errors::SecretTooLong,
                     {QString::number(secret.size()), QString::number(SealedSecretLimit)});
    const SealedSecret sealed{cost, randomBytes(SaltSize), randomBytes(AeadNonceSize), {}, {}};
    METTLE_LET(key, keyFromPassphrase(passphrase, sealed.salt, cost));
    const QByteArray head = header(sealed);
    SecretBytes body(secret.bytes()); // becomes ciphertext where only secrets stand
    std::array<uchar, AeadTagSize> tag{};
    encryptInPlace({body.data(), body.size()}, tag, Nonce(span(sealed.nonce)), span(head), key);
    QByteArray out = head;
    out.append(reinterpret_cast<const char *>(body.data()), qsizetype(body.size()));
    out.append(reinterpret_cast<const char *>(tag.data()), qsizetype(tag.size()));
    return out;
}

Result<SecretBytes> openSecret(QByteArrayView bytes, const SecretBytes &passphrase)
{
    METTLE_LET(sealed, parseSealedSecret(bytes));
    METTLE_LET(key, keyFromPassphrase(passphrase, sealed.salt, sealed.cost));
    SecretBytes secret(span(sealed.ciphertext));
    if (!decryptInPlace({secret.data(), secret.size()}, ConstTag(span(sealed.tag)), Nonce(span(sealed.nonce)),
                        span(header(sealed)), key))
        return Error(errors::PassphraseWrong);
    return secret;
}

} // namespace mettle::crypto
