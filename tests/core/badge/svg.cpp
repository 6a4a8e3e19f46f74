// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/svg.h"

#include "badge/bake.h"
#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/jwt.h"
#include "jsonld/reader.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;

namespace {

const QByteArray Plain = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<!-- drawn > by hand -->\n"
                         "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 9 9' id=\"a>b\">\n"
                         "<title>Één badge \xf0\x9f\x8c\xb3</title><circle r=\"4\"/></svg>\n";
const QByteArray Namespace = "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";

QByteArray inside(const QByteArray &elements, const QByteArray &attributes = Namespace)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes + ">" + elements + "</svg>";
}

ErrorKind kindOf(const Result<QByteArray> &result)
{
    return result ? ErrorKind::Internal : result.error().kind();
}

} // namespace

TEST_CASE("a credential goes into a drawing straight after its start, and comes back byte for byte")
{
    const QByteArray credential = test::sampleCredential();
    const auto baked = bakeSvg(Plain, credential);
    REQUIRE(baked);
    CHECK(baked->contains(QByteArray(" id=\"a>b\" " + Namespace + "><openbadges:credential><![CDATA[{")));
    CHECK(baked->endsWith("<title>Één badge \xf0\x9f\x8c\xb3</title><circle r=\"4\"/></svg>\n"));
    CHECK(*unbakeSvg(*baked) == credential);
    CHECK(test::verified(*baked).verified);
    CHECK(*bake(Plain, credential) == *baked);
    CHECK(*unbake(*baked) == credential);
    // Once more: the new one replaces the old one.
    const auto again = bakeSvg(*baked, "{\"a\":1}");
    REQUIRE(again);
    CHECK(*unbakeSvg(*again) == "{\"a\":1}");
    CHECK(again->count("openbadges:credential>") == 2);
    CHECK(again->count(Namespace) == 1);
    CHECK(*bakeSvg(*again, credential) == *baked);
}

TEST_CASE("a signed text goes into an attribute")
{
    const QByteArray jwt
        = *signedJwt(test::sampleJson(), test::issuerKey(), didKeyMethod(test::issuerKey().publicKey()));
    const auto baked = bakeSvg(Plain, jwt);
    REQUIRE(baked);
    CHECK(baked->contains("<openbadges:credential verify=\"eyJ"));
    CHECK(*unbakeSvg(*baked) == jwt);
    CHECK(test::verified(*baked).verified);
    CHECK(*unbakePng(*bakePng(test::onePixel(), jwt)) == jwt);
}

TEST_CASE("a text that would end the section is written in other words")
{
    const auto baked = bakeSvg(Plain, "{\"a\":\"x]]>y\"}");
    REQUIRE(baked);
    CHECK(baked->count("]]>") == 1);
    CHECK(jsonld::readJson(*unbakeSvg(*baked))->text(u"a") == QStringLiteral("x]]>y"));
}

TEST_CASE("a drawing without content can carry a badge too")
{
    const auto baked = bakeSvg("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "{}");
    REQUIRE(baked);
    CHECK(*unbakeSvg(*baked) == "{}");
}

TEST_CASE("the credential is found by its namespace, whatever the prefix")
{
    CHECK(*unbakeSvg(inside("<b:credential><![CDATA[{}]]></b:credential>",
                            "xmlns:b=\"https://purl.imsglobal.org/ob/v3p0\""))
          == "{}");
    CHECK(unbakeSvg(inside("<openbadges:credential>{}</openbadges:credential>",
                           "xmlns:openbadges=\"http://openbadges.org\""))
              .error()
              .is(errors::BakedVersion2));
    CHECK(unbakeSvg(inside("<openbadges:credential>{}</openbadges:credential>",
                           "xmlns:openbadges=\"https://example.org\""))
              .error()
              .is(errors::NotBaked));
    CHECK(unbakeSvg(Plain).error().is(errors::NotBaked));
}

TEST_CASE("drawings that carry a credential wrongly are refused")
{
    const QByteArray one = "<openbadges:credential><![CDATA[{}]]></openbadges:credential>";
    CHECK(unbakeSvg(inside(one + one)).error().is(errors::BakedTwice));
    CHECK(unbakeSvg(inside("<openbadges:credential verify=\"e.e.e\"><![CDATA[{}]]></openbadges:credential>"))
              .error()
              .is(errors::BakedWrongly));
    CHECK(unbakeSvg(inside("<openbadges:credential/>")).error().is(errors::NotBaked));
    CHECK(unbakeSvg(inside(one).chopped(1)).error().is(errors::SvgMalformed));
    CHECK(unbakeSvg(inside("<openbadges:credential><g/></openbadges:credential>"))
              .error()
              .is(errors::SvgMalformed));
    CHECK(unbakeSvg(QByteArray("<html>" + one + "</html>")).error().is(errors::SvgMalformed));
    CHECK(unbakeSvg(QByteArray(inside(one)).replace("{}", "\xff")).error().is(errors::SvgMalformed));
    CHECK(bakeSvg(Plain, " ").error().is(errors::NothingToBake));
    CHECK(bakeSvg("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"http://openbadges.org\"/>",
                  "{}")
              .error()
              .is(errors::BakedWrongly));
    CHECK(bake("GIF89a", "{}").error().is(errors::NotAPicture));
    CHECK(kindOf(unbake("GIF89a")) == ErrorKind::Unreadable);
}

TEST_CASE("a drawing with a document type is refused before anything is expanded")
{
    const QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a \"" + QByteArray(1000, 'x')
        + "\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        + inside("<openbadges:credential>&b;</openbadges:credential>");
    CHECK(unbakeSvg(bomb).error().is(errors::SvgMalformed));
    CHECK(bakeSvg(bomb, "{}").error().is(errors::SvgMalformed));
}
