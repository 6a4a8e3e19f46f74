// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

using namespace mettle::house;

TEST_CASE("the rules read C++ as a compiler does, as far as they need")
{
    const Source source = sourceFrom(QStringLiteral("core/x/a.cpp"), QString::fromUtf8(R"code(
#include <QString>
#include "base/id.h"
// "not a literal"
/* nor "this" */ const int million = 1'000'000; char quote = '"';
label->setText(QStringLiteral("One ") + QString("two \"quoted\""), other);
list({ tr("a" /* and */
          "b"), }, [this] { call("in a body"); });
auto raw = R"(SELECT " FROM)"; f(u"wide");
)code"));
    REQUIRE(source.includes.size() == 2);
    CHECK(source.includes[0].angled);
    CHECK(source.includes[1].path == QStringLiteral("base/id.h"));
    QStringList seen;
    for (const Literal &literal : source.literals)
        seen << literal.text + u'@' + QString::number(literal.line) + u' ' + literal.calls.join(u'<');
    CHECK(seen
          == QStringList{QStringLiteral("One @6 QStringLiteral<setText"),
                         QStringLiteral("two \\\"quoted\\\"@6 QString<setText"),
                         QStringLiteral("ab@7 tr<list"), QStringLiteral("in a body@8 call"),
                         QStringLiteral("SELECT \" FROM@9 "), QStringLiteral("wide@9 f")});
    CHECK_FALSE(source.code.contains(QStringLiteral("literal\"")));
    CHECK(source.code.size() == source.text.size());
    CHECK(source.code.contains(QStringLiteral("f(u\"    \")")));
}
