// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/errors.h"
#include "crypto/recoverycode.h"
#include "crypto/sealedsecret.h"
#include "support/catch.h"

#include <QSet>
#include <chrono>

using namespace mettle;
using namespace mettle::crypto;

namespace {

QByteArray bytesOf(const SecretBytes &secret)
{
    return { reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()) };
}

} // namespace

TEST_CASE("a recovery code is six groups of five, and no two are the same")
{
    QSet<QString> codes;
    for (int i = 0; i < 200; ++i) {
        const QString code = makeRecoveryCode();
        CHECK(code.size() == 35);
        CHECK(code.count(u'-') == 5);
        for (const QChar hard : QStringLiteral("ILOU"))
            CHECK_FALSE(code.contains(hard));
        CHECK(readRecoveryCode(code).ok());
        codes.insert(code);
    }
    CHECK(codes.size() == 200);
}

TEST_CASE("a recovery code may be typed small, with blanks, and with the letters that look like digits")
{
    // Worked out by hand: the check of "0000" in group n is 11 n modulo 32.
    const QString code = QStringLiteral("0000B-0000P-00001-0000C-0000Q-00002");
    const auto bytes = readRecoveryCode(code);
    REQUIRE(bytes.ok());
    CHECK(bytesOf(*bytes) == "0000B0000P000010000C0000Q00002");
    for (const char *typed : { "0000b0000p000010000c0000q00002", " oooob 0000P\nOOOOl\t0000C\u20110000q-0000 2\n" })
        CHECK(*readRecoveryCode(QString::fromUtf8(typed)) == *bytes);
}

TEST_CASE("any one wrong character of a recovery code is found, and its group named")
{
    const QString code = makeRecoveryCode();
    const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    for (int at = 0; at < code.size(); ++at) {
        if (code[at] == u'-')
            continue;
        for (const QChar other : letters) {
            if (other == code[at])
                continue;
            QString wrong = code;
            wrong[at] = other;
            const auto read = readRecoveryCode(wrong);
            REQUIRE_FALSE(read.ok());
            CHECK(read.error().is(errors::RecoveryCodeMistyped));
            CHECK(read.error().arguments == QStringList { QString::number(at / 6 + 1) });
        }
    }
    QString wrong = code;
    wrong[7] = u'?';
    CHECK(readRecoveryCode(wrong).error().is(errors::RecoveryCodeMistyped));
    CHECK(readRecoveryCode(code.left(34)).error().is(errors::RecoveryCodeLength));
    CHECK(readRecoveryCode(QString()).error().kind() == ErrorKind::Locked);
}

TEST_CASE("swapped groups of a recovery code are found")
{
    const QString code = QStringLiteral("0000B-0000P-00001-0000C-0000Q-00002");
    const QString swapped = code.mid(6, 6) + code.left(6) + code.mid(12);
    CHECK_FALSE(readRecoveryCode(swapped).ok());
}

TEST_CASE("the measured cost is allowed, and never under 64 MiB and three rounds")
{
    const PassphraseCost cost = measuredCost();
    CHECK(cost.allowed());
    CHECK(cost.kibibytes >= 64 * 1024);
    CHECK(cost.rounds >= 3);
}
