// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/bake.h"

#include "badge/errors.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;
using test::onePixel;
using test::pngChunk;

namespace {

constexpr qsizetype AfterHeader = 8 + 12 + 13;

QByteArray with(const QByteArray &chunk)
{
    return onePixel().insert(AfterHeader, chunk);
}

QByteArray textChunk(const QByteArray &beforeText, const QByteArray &text, const QByteArray &type = "iTXt")
{
    return pngChunk(type, "openbadgecredential" + beforeText + text);
}

const QByteArray Plain("\0\0\0\0\0", 5);

} // namespace

TEST_CASE("a credential goes into a picture straight after its header and comes out again")
{
    const QByteArray text("{\"name\":\"\xc3\x89t\xc3\xa9\"}");
    const auto baked = bakePng(onePixel(), text);
    REQUIRE(baked);
    CHECK(*baked == with(textChunk(Plain, text)));
    CHECK(*unbakePng(*baked) == text);
}

TEST_CASE("baking again replaces what was there, wherever and in whatever form")
{
    const QByteArray once = *bakePng(onePixel(), "{\"a\":1}");
    CHECK(*bakePng(once, "{\"b\":2}") == *bakePng(onePixel(), "{\"b\":2}"));
    QByteArray atEnd = onePixel();
    atEnd.insert(atEnd.size() - 12, textChunk(QByteArray(1, '\0'), "{}", "tEXt"));
    CHECK(*bakePng(atEnd, "{\"b\":2}") == *bakePng(onePixel(), "{\"b\":2}"));
}

TEST_CASE("other chunks and other texts stay as they are")
{
    const QByteArray comment = pngChunk("tEXt", QByteArray("Title\0badge", 11));
    const QByteArray similar = pngChunk("iTXt", QByteArray("openbadgecredentials\0\0\0\0\0{}", 27));
    const QByteArray older = pngChunk("iTXt", QByteArray("openbadges\0\0\0\0\0{}", 17));
    const QByteArray baked = *bakePng(with(comment + similar + older), "{}");
    CHECK(baked.contains(comment));
    CHECK(baked.contains(similar));
    CHECK(baked.contains(older));
    CHECK(*unbakePng(baked) == "{}");
    CHECK(unbakePng(with(similar)).error().is(errors::NotBaked));
    CHECK(unbakePng(with(similar + older)).error().is(errors::BakedVersion2));
}

TEST_CASE("language and translated keyword are passed over")
{
    CHECK(*unbakePng(with(textChunk(QByteArray("\0\0\0nl\0badge\0", 12), "{}"))) == "{}");
}

TEST_CASE("a credential in a form that is not allowed is refused")
{
    CHECK(unbakePng(onePixel()).error().is(errors::NotBaked));
    CHECK(unbakePng(with(textChunk(Plain, "{}") + textChunk(Plain, "{}"))).error().is(errors::BakedTwice));
    CHECK(unbakePng(with(textChunk(Plain, "{}") + textChunk(QByteArray(1, '\0'), "{}", "tEXt")))
              .error()
              .is(errors::BakedTwice));
    CHECK(unbakePng(with(textChunk(QByteArray(1, '\0'), "{}", "tEXt"))).error().is(errors::BakedWrongly));
    CHECK(unbakePng(with(textChunk(QByteArray("\0\0", 2), "x", "zTXt"))).error().is(errors::BakedWrongly));
    CHECK(unbakePng(with(textChunk(QByteArray("\0\1\0\0\0", 5), "x")))
              .error()
              .is(errors::BakedWrongly)); // compressed
    CHECK(unbakePng(with(textChunk(QByteArray("\0\0\1\0\0", 5), "x"))).error().is(errors::BakedWrongly));
    for (const int length : {1, 2, 3, 4})
        CHECK(unbakePng(with(textChunk(QByteArray(length, '\0'), {}))).error().is(errors::BakedWrongly));
}

TEST_CASE("a picture is whole or refused, with the place")
{
    const QByteArray header = onePixel().mid(8, 25);
    const QByteArray signature = onePixel().left(8);
    const QByteArray end = pngChunk("IEND", {});
    CHECK(checkPng(onePixel()).ok());
    CHECK(checkPng("").error() == Error(errors::PngMalformed, {QStringLiteral("0")}));
    CHECK(checkPng("GIF89a").error().is(errors::PngMalformed));
    CHECK(checkPng(QByteArray(onePixel() + 'x')).error().is(errors::PngMalformed)); // something after the end
    CHECK(checkPng(QByteArray(signature + end)).error().is(errors::PngMalformed));  // no header
    CHECK(checkPng(QByteArray(signature + header + header + end)).error().is(errors::PngMalformed));
    CHECK(checkPng(QByteArray(signature + header)).error()
          == Error(errors::PngMalformed, {QStringLiteral("33")}));
    CHECK(checkPng(QByteArray(signature + pngChunk("IHDR", "short") + end)).error().is(errors::PngMalformed));
    CHECK(checkPng(QByteArray(signature + header + pngChunk("IEND", "x"))).error().is(errors::PngMalformed));
    QByteArray huge = onePixel();
    huge.replace(AfterHeader, 4, QByteArray::fromHex("ffffffff"));
    CHECK(checkPng(huge).error() == Error(errors::PngMalformed, {QStringLiteral("33")}));
    CHECK(bakePng(huge, "{}").error().is(errors::PngMalformed));
    CHECK(bakePng(onePixel(), "").error().is(errors::NothingToBake));
    CHECK(bakePng(onePixel(), QByteArray(PictureLimit, 'x')).error().is(errors::PngTooLarge));
    CHECK(unbakePng(QByteArray(PictureLimit + 1, 'x')).error().is(errors::PngTooLarge));
}

TEST_CASE("a picture cut short at any byte, or with any bit flipped, is refused")
{
    const QByteArray baked = *bakePng(onePixel(), test::sampleCredential().left(300));
    REQUIRE(unbakePng(baked));
    for (qsizetype length = 0; length < baked.size(); ++length)
        CHECK_FALSE(unbakePng(baked.left(length)));
    for (qsizetype i = 0; i < baked.size() * 8; ++i) {
        QByteArray changed = baked;
        changed[i / 8] = char(changed[i / 8] ^ (1 << (i % 8)));
        CHECK_FALSE(unbakePng(changed));
    }
}
