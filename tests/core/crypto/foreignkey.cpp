// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/foreignkey.h"

#include "support/catch.h"

using namespace mettle::crypto;

namespace {

QByteArray fromBase64(const char *text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

// RFC 7515, appendix A.2.
const QByteArray RsaText
    = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS"
      "9pc19yb290Ijp0cnVlfQ";
const QByteArray RsaSignature
    = fromBase64("cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
                 "O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZc"
                 "AcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_"
                 "eSN9383LcOLn6_dO--xi12jzDwusC-eOk"
                 "HWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igc"
                 "N_IoypGlUPQGe77Rw");
const ForeignKey Rsa{ForeignKey::Kind::Rsa,
                     fromBase64("ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-"
                                "4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS"
                                "-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-"
                                "bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2"
                                "CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-"
                                "DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9"
                                "gb54h4FRWyuXpoQ"),
                     fromBase64("AQAB")};

// RFC 7515, appendix A.3.
const QByteArray EcText
    = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS"
      "9pc19yb290Ijp0cnVlfQ";
const QByteArray EcSignature
    = fromBase64("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
const QByteArray X = fromBase64("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU");
const QByteArray Y = fromBase64("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");

} // namespace

TEST_CASE("RS256: the signature of RFC 7515 fits its key and text, and nothing else")
{
    CHECK(verifyForeign(RsaText, RsaSignature, Rsa));
    CHECK_FALSE(verifyForeign(RsaText.chopped(1), RsaSignature, Rsa));
    CHECK_FALSE(verifyForeign(RsaText, RsaSignature.chopped(1), Rsa));
    CHECK_FALSE(verifyForeign(RsaText, {}, Rsa));
    ForeignKey other = Rsa;
    other.exponent = QByteArray("\x03", 1);
    CHECK_FALSE(verifyForeign(RsaText, RsaSignature, other));
    other = Rsa;
    other.modulusOrPoint = Rsa.modulusOrPoint.right(128); // 1024 bits are too few
    CHECK_FALSE(verifyForeign(RsaText, RsaSignature, other));
    other.modulusOrPoint = QByteArray(2000, '\xff');
    CHECK_FALSE(verifyForeign(RsaText, RsaSignature, other));
    CHECK_FALSE(verifyForeign(RsaText, RsaSignature, ForeignKey{}));
}

TEST_CASE("ES256: the signature of RFC 7515 fits its key and text, whole or compressed, and nothing else")
{
    const ForeignKey whole{ForeignKey::Kind::P256, '\x04' + X + Y, {}};
    const ForeignKey compressed{ForeignKey::Kind::P256, '\x03' + X, {}}; // Y is odd
    CHECK(verifyForeign(EcText, EcSignature, whole));
    CHECK(verifyForeign(EcText, EcSignature, compressed));
    CHECK_FALSE(verifyForeign(EcText, EcSignature, {ForeignKey::Kind::P256, '\x02' + X, {}}));
    CHECK_FALSE(verifyForeign(QByteArray(EcText + 'x'), EcSignature, whole));
    CHECK_FALSE(verifyForeign(EcText, EcSignature.chopped(1), whole));
    CHECK_FALSE(verifyForeign(EcText, QByteArray(64, '\0'), whole));
    CHECK_FALSE(verifyForeign(EcText, QByteArray(64, '\xff'), whole));
    CHECK_FALSE(
        verifyForeign(EcText, EcSignature, {ForeignKey::Kind::P256, '\x04' + Y + X, {}})); // not on the curve
    CHECK_FALSE(verifyForeign(EcText, EcSignature, {ForeignKey::Kind::P256, {}, {}}));
}
