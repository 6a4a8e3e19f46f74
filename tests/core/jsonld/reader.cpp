// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/reader.h"

#include "jsonld/errors.h"
#include "jsonld/writer.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::jsonld;

namespace {

Error refusal(const QByteArray &text, const ReaderLimits &limits = {})
{
    const auto read = parse(text, limits);
    INFO(text.toStdString());
    REQUIRE_FALSE(read.ok());
    return read.error();
}

Error at(const ErrorType &type, int line, int column, const QString &more = {})
{
    QStringList arguments{QString::number(line), QString::number(column)};
    if (!more.isNull())
        arguments << more;
    return Error(type, arguments);
}

Json read(QByteArrayView text)
{
    const auto result = parse(text);
    INFO(text.toByteArray().toStdString());
    REQUIRE(result.ok());
    return *result;
}

} // namespace

TEST_CASE("a value is read as it was written")
{
    const Json json
        = read(R"( {"b": [1, -0.50, 1E+2, true, false, null, "x\u00e9\ud83d\ude02\/\n"], "a": {} } )");
    REQUIRE(json.isObject());
    CHECK(json.object()[0].name == QStringLiteral("b"));
    const Json::Array &values = json.find(u"b")->array();
    REQUIRE(values.size() == 7);
    CHECK(values[0].numberText() == "1");
    CHECK(values[1].numberText() == "-0.50");
    CHECK(values[2].numberText() == "1E+2");
    CHECK(values[3].boolean());
    CHECK((values[4].isBoolean() && !values[4].boolean()));
    CHECK(values[5].isNull());
    CHECK(values[6].string() == QStringLiteral("x\u00e9\U0001F602/\n"));
    CHECK(json.find(u"a")->object().empty());
    CHECK(json.find(u"c") == nullptr);
    CHECK(toText(json)
          == QByteArray("{\"b\":[1,-0.50,1E+2,true,false,null,\"x\u00e9\U0001F602/\\n\"],\"a\":{}}"));
}

TEST_CASE("a byte order mark before the text is passed over, and nowhere else")
{
    CHECK(read("\xef\xbb\xbf{}").isObject());
    CHECK(refusal("\xef\xbb\xbf\xef\xbb\xbf{}").is(errors::UnexpectedCharacter));
    CHECK(refusal("{}\xef\xbb\xbf").is(errors::TrailingText));
    // Inside a string it is a character like others, first or not: it must not be lost.
    CHECK(read("\"\xef\xbb\xbf\"").string() == QString(QChar(0xfeff)));
    CHECK(read("\"\\n\xef\xbb\xbf\xef\xbb\xbfx\"").string() == QStringLiteral("\n\ufeff\ufeffx"));
    CHECK(refusal("\xef\xbb\xbf]") == at(errors::UnexpectedCharacter, 1, 1, QStringLiteral("]")));
}

TEST_CASE("errors name line and column in characters")
{
    CHECK(refusal("{\n  \"a\": tru\n}") == at(errors::UnexpectedCharacter, 2, 11, QStringLiteral("U+000a")));
    CHECK(refusal("[\"\u00e9\u00e9\U0001F602\", ?]")
          == at(errors::UnexpectedCharacter, 1, 9, QStringLiteral("?")));
    CHECK(refusal("[1,\r\n2,\r\n,]") == at(errors::UnexpectedCharacter, 3, 1, QStringLiteral(",")));
    CHECK(refusal("[\u20ac]") == at(errors::UnexpectedCharacter, 1, 2, QStringLiteral("\u20ac")));
    CHECK(refusal("[1 2]") == at(errors::UnexpectedCharacter, 1, 4, QStringLiteral("2")));
    CHECK(refusal("") == at(errors::UnexpectedEnd, 1, 1));
    CHECK(refusal("{\"a\"") == at(errors::UnexpectedEnd, 1, 5));
    CHECK(refusal("\"abc") == at(errors::UnexpectedEnd, 1, 5));
    CHECK(refusal("{} {}") == at(errors::TrailingText, 1, 4));
}

TEST_CASE("a member that stands twice is refused, also when it is spelled differently")
{
    CHECK(refusal(R"({"a":1,"b":2,"a":1})") == at(errors::DuplicateMember, 1, 14, QStringLiteral("a")));
    CHECK(refusal(R"({"a":1,"\u0061":1})") == at(errors::DuplicateMember, 1, 8, QStringLiteral("a")));
    CHECK(refusal(R"({"x":[{"":1,"":2}]})") == at(errors::DuplicateMember, 1, 13, QStringLiteral("")));
    CHECK(read(R"({"a":{"a":{"a":1}},"A":1})").isObject());
}

TEST_CASE("what is not UTF-8 is refused")
{
    // Overlong, stray continuation, cut short, surrogate, beyond U+10FFFF, Latin-1.
    for (const char *bytes :
         {"\xc0\xaf", "\xc1\x81", "\xe0\x80\xaf", "\x80", "\xe2\x82", "\xed\xa0\x80", "\xf0\x80\x80\xaf",
          "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "caf\xe9"}) {
        CHECK(refusal(QByteArray("\"") + bytes + "\"").is(errors::NotUtf8));
        CHECK(refusal(QByteArray("[") + (uchar(*bytes) < 0x80 ? "\xe9" : bytes) + "]").is(errors::NotUtf8));
    }
    CHECK(read("\"\xf4\x8f\xbf\xbf\xee\x80\x80\xed\x9f\xbf\"").string()
          == QStringLiteral("\U0010FFFF\uE000\uD7FF"));
}

TEST_CASE("half a surrogate pair and unknown escapes are refused")
{
    for (const char *text : {R"("\ud83d")", R"("\ud83dx")", R"("\ud83d\u0041")", R"("\ude02")",
                             R"("\ud83d\n")", R"("\ud83d\ud83d\ude02")"})
        CHECK(refusal(text) == at(errors::LoneSurrogate, 1, 2));
    for (const char *text : {R"("\x41")", R"("\u12g4")", R"("\u+123")", R"("\'")", R"("\u12)"})
        CHECK(refusal(text) == at(errors::BadEscape, 1, 2));
    CHECK(refusal("\"\\").is(errors::UnexpectedEnd));
    CHECK(refusal("\"a\tb\"") == at(errors::ControlCharacter, 1, 3));
    CHECK(refusal(QByteArray("\"\0\"", 3)).is(errors::ControlCharacter));
    CHECK(read(R"("\u0000")").string() == QString(1, QChar(0)));
}

TEST_CASE("only JSON's own numbers are numbers")
{
    for (const char *text : {"01", "-01", "1.", "1.e1", "1e", "1e+", "-", "-x", "00", "0x10", "1.2.3"})
        CHECK_FALSE(parse(text).ok());
    for (const char *text : {".5", "+1", "NaN", "Infinity", "-Infinity", "1_000", "\uff11"})
        CHECK_FALSE(parse(text).ok());
    for (const char *text : {"0", "-0", "0.0", "10", "1e5", "1E-5", "123456789012345678901234567890",
                             "0e99999999999", "1e-400", "4.9e-324", "1.7976931348623157e308"})
        CHECK(read(text).numberText() == text);
}

TEST_CASE("a number beyond a double is refused")
{
    for (const char *text : {"1e309", "-1e309", "1e99999999999999999999", "1.7976931348623159e308"})
        CHECK(refusal(text) == at(errors::NumberTooLarge, 1, 1));
    CHECK(refusal(QByteArray(257, '1')) == at(errors::NumberTooLarge, 1, 1));
    CHECK(refusal('1' + QByteArray(400, '0') + "e-390").is(errors::NumberTooLarge));
}

TEST_CASE("nesting, size and number of values have limits")
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    CHECK(parse(nested(128)).ok());
    CHECK(refusal(nested(129)) == at(errors::TooDeep, 1, 129, QStringLiteral("128")));
    CHECK(refusal(QByteArray(1'000'000, '[')).is(errors::TooDeep));
    QByteArray objects;
    for (int i = 0; i < 129; ++i)
        objects += "{\"a\":";
    CHECK(refusal(objects).is(errors::TooDeep));
    CHECK(refusal("[1,2,3]", {.bytes = 6}) == Error(errors::TooLong, {QStringLiteral("6")}));
    CHECK(refusal("[1,2,3]", {.values = 3}) == at(errors::TooManyValues, 1, 6, QStringLiteral("3")));
    CHECK(parse("[1,2,3]", {.bytes = 7, .depth = 1, .values = 4, .numberLength = 1}).ok());
}

TEST_CASE("every text cut short is refused or still whole")
{
    const QByteArray text = R"({"a":[1.5e3,"\u00e9\ud83d\ude02",true,null,{"b":{}}]})";
    REQUIRE(parse(text).ok());
    for (qsizetype length = 0; length < text.size(); ++length)
        CHECK_FALSE(parse(text.left(length)).ok());
}

TEST_CASE("a document is built and changed member by member")
{
    Json json;
    json.set(QStringLiteral("one"), Json::integer(1));
    json.set(QStringLiteral("two"), Json(QStringLiteral("2")));
    json.set(QStringLiteral("one"), Json::boolean(true));
    CHECK(toText(json) == R"({"one":true,"two":"2"})");
    json.remove(u"one");
    json.remove(u"three");
    Json list;
    list.append(Json(QStringLiteral("a")));
    list.append(Json());
    json.set(QStringLiteral("list"), list);
    CHECK(toText(json) == R"({"two":"2","list":["a",null]})");
    CHECK(json.text(u"two") == QStringLiteral("2"));
    CHECK(json.text(u"list").isEmpty());
    CHECK(json.find(u"list")->contains(u"a"));
    CHECK(json.find(u"two")->contains(u"2"));
    CHECK_FALSE(json.find(u"list")->contains(u""));
    CHECK(json == read(toText(json)));
}
