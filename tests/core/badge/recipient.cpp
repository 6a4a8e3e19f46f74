// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/recipient.h"

#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;

namespace {

jsonld::Json subject(const QByteArray &text)
{
    return test::parsed(text);
}

} // namespace

TEST_CASE("an identity is hashed as the specification's example is")
{
    // Open Badges 3.0, IdentityHash: a@example.com with the salt Kosher.
    CHECK(identityHash(QStringLiteral("a@example.com"), QStringLiteral("Kosher"))
          == QStringLiteral("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"));
}

TEST_CASE("a recipient is found by hashed address, plain name, and identifier")
{
    const jsonld::Json both = subject(R"({"id":"mailto:hong@example.org","identifier":[
        {"hashed":true,"identityHash":"sha256$B5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399","identityType":"emailAddress","salt":"Kosher"},
        {"hashed":false,"identityHash":"Nguyễn Thị Hồng","identityType":"name"}]})");
    CHECK(isFor(both, QStringLiteral("a@example.com")));
    CHECK(isFor(both, QStringLiteral(" A@Example.COM "))); // the lower-case form was hashed
    CHECK(isFor(both, QStringLiteral("nguyễn  thị hồng")));
    CHECK(isFor(both, QStringLiteral("Nguyễn Thị Hồng").normalized(QString::NormalizationForm_D)));
    CHECK(isFor(both, QStringLiteral("hong@example.org")));
    CHECK(isFor(both, QStringLiteral("mailto:hong@example.org")));
    CHECK_FALSE(isFor(both, QStringLiteral("b@example.com")));
    CHECK_FALSE(isFor(both, QStringLiteral("Nguyễn")));
    CHECK_FALSE(isFor(both, QStringLiteral("  ")));
    CHECK_FALSE(isFor(
        both, QStringLiteral("sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399")));
    CHECK(recipientOf(both) == QStringLiteral("Nguyễn Thị Hồng"));
}

TEST_CASE("an address hashed as it was typed is found as it was typed")
{
    const QString hash = identityHash(QStringLiteral("Hong@Example.org"), QString());
    const jsonld::Json typed = subject(
        QStringLiteral(R"({"identifier":[{"hashed":true,"identityHash":"%1"}]})").arg(hash).toUtf8());
    CHECK(isFor(typed, QStringLiteral("Hong@Example.org")));
    CHECK_FALSE(isFor(typed, QStringLiteral("hong@example.org")));
    CHECK(recipientOf(typed).isEmpty());
}

TEST_CASE("older md5 hashes are read")
{
    // md5 of "a@example.comKosher"
    const jsonld::Json old = subject(
        R"({"id":"did:example:1","identifier":[{"hashed":true,"identityHash":"md5$ddd142639a792e74751ee7e129237efa","identityType":"emailAddress","salt":"Kosher"}]})");
    CHECK(isFor(old, QStringLiteral("a@example.com")));
    CHECK_FALSE(isFor(old, QStringLiteral("b@example.com")));
    CHECK(recipientOf(old) == QStringLiteral("did:example:1"));
}
