// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/jcs.h"

#include "jsonld/number.h"
#include "jsonld/reader.h"
#include "support/shared.h"

#include <QFile>
#include <bit>

using namespace mettle;
using namespace mettle::jsonld;

namespace {

QByteArray canonical(QByteArrayView text)
{
    const auto json = parse(text);
    INFO(text.toByteArray().toStdString());
    REQUIRE(json.ok());
    return canonicalText(*json);
}

double doubleOf(quint64 bits)
{
    return std::bit_cast<double>(bits);
}

} // namespace

TEST_CASE("the published texts of RFC 8785 come out byte for byte")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/jcs")).isEmpty(), "vectors/jcs");
    for (const char *name : {"arrays", "french", "structures", "unicode", "values", "weird"}) {
        INFO(name);
        const QString file = QString::fromLatin1(name);
        const QByteArray got
            = canonical(test::bytesOf(test::shared(QStringLiteral("vectors/jcs/input/%1.json").arg(file))));
        CHECK(got == test::bytesOf(test::shared(QStringLiteral("vectors/jcs/output/%1.json").arg(file))));
        const QByteArray hex
            = test::bytesOf(test::shared(QStringLiteral("vectors/jcs/outhex/%1.txt").arg(file)));
        CHECK(got == QByteArray::fromHex(hex.simplified()));
        CHECK(canonical(got) == got);
    }
}

TEST_CASE("twenty thousand doubles are written as ECMAScript writes them")
{
    METTLE_SKIP_WITHOUT(!test::shared(QStringLiteral("vectors/jcs/es6-numbers-sample.csv")).isEmpty(),
                        "vectors/jcs");
    const QList<QByteArray> lines
        = test::bytesOf(test::shared(QStringLiteral("vectors/jcs/es6-numbers-sample.csv"))).split('\n');
    int seen = 0;
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const qsizetype comma = line.indexOf(',');
        const double value = doubleOf(line.left(comma).toULongLong(nullptr, 16));
        const QByteArray expected = line.mid(comma + 1).trimmed();
        if (ecmaNumber(value) != expected || toDouble(expected) != value) {
            CAPTURE(line);
            CHECK(ecmaNumber(value) == expected);
            CHECK(toDouble(expected) == value);
        }
        ++seen;
    }
    CHECK(seen == 20000);
}

TEST_CASE("the numbers of RFC 8785, appendix B, are written as it lists them")
{
    const std::pair<quint64, const char *> samples[] = {
        {0x0000000000000000, "0"},
        {0x8000000000000000, "0"},
        {0x0000000000000001, "5e-324"},
        {0x8000000000000001, "-5e-324"},
        {0x7fefffffffffffff, "1.7976931348623157e+308"},
        {0xffefffffffffffff, "-1.7976931348623157e+308"},
        {0x4340000000000000, "9007199254740992"},
        {0xc340000000000000, "-9007199254740992"},
        {0x4430000000000000, "295147905179352830000"},
        {0x44b52d02c7e14af5, "9.999999999999997e+22"},
        {0x44b52d02c7e14af6, "1e+23"},
        {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
        {0x444b1ae4d6e2ef4e, "999999999999999700000"},
        {0x444b1ae4d6e2ef4f, "999999999999999900000"},
        {0x444b1ae4d6e2ef50, "1e+21"},
        {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
        {0x3eb0c6f7a0b5ed8d, "0.000001"},
        {0x41b3de4355555553, "333333333.3333332"},
        {0x41b3de4355555554, "333333333.33333325"},
        {0x41b3de4355555555, "333333333.3333333"},
        {0x41b3de4355555556, "333333333.3333334"},
        {0x41b3de4355555557, "333333333.33333343"},
        {0xbecbf647612f3696, "-0.0000033333333333333333"},
        {0x43143ff3c1cb0959, "1424953923781206.2"},
    };
    for (const auto &[bits, expected] : samples)
        CHECK(ecmaNumber(doubleOf(bits)) == expected);
}

TEST_CASE("members are ordered by UTF-16 code units, not by code points or languages")
{
    // U+1F602 is D83D DE02 in UTF-16: before U+FB33, although the code point is larger.
    CHECK(canonical("{\"\ufb33\":1,\"\U0001F602\":2,\"z\":3,\"Z\":4,\"\":5,\"aa\":6,\"a\":7,\"\u00e9\":8}")
          == QByteArray(
              "{\"\":5,\"Z\":4,\"a\":7,\"aa\":6,\"z\":3,\"\u00e9\":8,\"\U0001F602\":2,\"\ufb33\":1}"));
}

TEST_CASE("numbers of one value and strings of one meaning come out alike")
{
    CHECK(canonical("[1, 1.0, 1e0, 10e-1, -0, 0.0, -0.0e5, 1e-400, 1E2]") == "[1,1,1,1,0,0,0,0,100]");
    CHECK(canonical(R"(["\u0041\/\u000b\u007f\u2028", "\u001F"])")
          == QByteArray("[\"A/\\u000b\x7f\u2028\",\"\\u001f\"]"));
    CHECK(canonical(" [ ] ") == "[]");
    CHECK(canonical("{ }") == "{}");
    CHECK(canonical("null") == "null");
}

TEST_CASE("a text that is no number has no double")
{
    CHECK_FALSE(toDouble(""));
    CHECK_FALSE(toDouble("1x"));
    CHECK_FALSE(toDouble("inf"));
    CHECK_FALSE(toDouble("nan"));
    CHECK(toDouble("-1e-999") == 0.0);
}
