// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/foreignkey.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace mettle::crypto {

namespace {

template <auto Free> struct Freed
{
    template <typename T> void operator()(T *pointer) const { Free(pointer); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

Number number(QByteArrayView view)
{
    return Number(BN_bin2bn(bytes(view), int(view.size()), nullptr));
}

Key keyFrom(const char *algorithm, OSSL_PARAM *parameters)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) <= 0)
        return {};
    return Key(key);
}

Key rsaKey(const ForeignKey &key)
{
    if (key.modulusOrPoint.size() > 1025 || key.exponent.size() > 8)
        return {};
    const Number modulus = number(key.modulusOrPoint);
    const Number exponent = number(key.exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || BN_num_bits(modulus.get()) < 2048
        || BN_num_bits(modulus.get()) > 8192)
        return {};
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    return parameters ? keyFrom("RSA", parameters.get()) : Key();
}

Key p256Key(const ForeignKey &key)
{
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || key.modulusOrPoint.size() > 65)
        return {};
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, bytes(key.modulusOrPoint),
                                     size_t(key.modulusOrPoint.size()));
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    return parameters ? keyFrom("EC", parameters.get()) : Key();
}

/// r and s side by side, as libcrypto wants them: DER.
QByteArray toDer(QByteArrayView signature)
{
    if (signature.size() != 64)
        return {};
    const EcdsaSignature both(ECDSA_SIG_new());
    Number r = number(signature.first(32));
    Number s = number(signature.last(32));
    if (!both || !r || !s || ECDSA_SIG_set0(both.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    uchar *der = nullptr;
    const int length = i2d_ECDSA_SIG(both.get(), &der);
    QByteArray out(reinterpret_cast<char *>(der), qMax(length, 0));
    OPENSSL_free(der);
    return out;
}

} // namespace

bool verifyForeign(QByteArrayView message, QByteArrayView signature, const ForeignKey &foreign)
{
    const bool isRsa = foreign.kind == ForeignKey::Kind::Rsa;
    const Key key = isRsa ? rsaKey(foreign) : p256Key(foreign);
    const QByteArray der = isRsa ? signature.toByteArray() : toDer(signature);
    const DigestContext context(EVP_MD_CTX_new());
    // libcrypto's default padding for RSA is PKCS #1 v1.5.
    return key && context && !der.isEmpty()
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(der), size_t(der.size()), bytes(message),
                            size_t(message.size()))
        == 1;
}

} // namespace mettle::crypto
