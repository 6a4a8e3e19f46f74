// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people.h"

#include "base/key.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::people;

namespace {

Client client(const char *name, const char *callName = "", const char *pseudonym = "")
{
    static int number = 0;
    Client out {.id = Id<Client>::derive(keySpace("client"), QByteArray::number(++number))};
    out.name = QString::fromUtf8(name);
    out.callName = QString::fromUtf8(callName);
    out.pseudonym = QString::fromUtf8(pseudonym);
    return out;
}

} // namespace

TEST_CASE("a pseudonym is the only name there is, for the team and on documents")
{
    const Client hidden = client("Nguyễn Thị Hồng", "Hồng", "Kingfisher");
    CHECK(shownName(hidden) == QStringLiteral("Kingfisher"));
    CHECK(documentName(hidden) == QStringLiteral("Kingfisher"));
}

TEST_CASE("the team says the call name, which is never guessed; documents say the name")
{
    CHECK(shownName(client("Nguyễn Thị Hồng", "Hồng")) == QStringLiteral("Hồng"));
    CHECK(documentName(client("Nguyễn Thị Hồng", "Hồng")) == QStringLiteral("Nguyễn Thị Hồng"));
    CHECK(shownName(client("Nguyễn Thị Hồng")) == QStringLiteral("Nguyễn Thị Hồng"));
}

TEST_CASE("names that are alike get the initial that tells them apart; others stay as they are")
{
    CHECK(shownNames({client("Ana Bekele", "Ana"), client("Bart Maes", "Bart"), client("Ana Vos", "Ana")})
          == QStringList {QStringLiteral("Ana B."), QStringLiteral("Bart"), QStringLiteral("Ana V.")});
    // Alike is alike without case and accents.
    CHECK(shownNames({client("Éva Bos", "Éva"), client("Eva Dams", "Eva")})
          == QStringList {QStringLiteral("Éva B."), QStringLiteral("Eva D.")});
}

TEST_CASE("where the initial does not tell, a number does; a pseudonym never shows a letter of the name behind it")
{
    CHECK(shownNames({client("Ana Bekele", "Ana"), client("Ana Bos", "Ana")})
          == QStringList {QStringLiteral("Ana 1"), QStringLiteral("Ana 2")});
    const QStringList names = shownNames({client("Ana Bekele", "Ana"), client("Zita Quist", "", "Ana")});
    CHECK(names.at(0) == QStringLiteral("Ana B."));
    CHECK(names.at(1) == QStringLiteral("Ana 2"));
}

TEST_CASE("a membership's key follows from group, client and day: joining again is another membership")
{
    const auto group = Id<Group>::derive(keySpace("group"), "birch");
    const auto one = client("Ana").id;
    const QDate day(2026, 3, 4);
    CHECK(membershipId(group, one, day) == membershipId(group, one, day));
    CHECK(membershipId(group, one, day) != membershipId(group, one, day.addDays(1)));
    CHECK(membershipId(group, one, day) != membershipId(group, client("Bart").id, day));
}

TEST_CASE("a consent holds from its first day to its last, and not on the day it is withdrawn")
{
    Consent consent {.id = Id<Consent>::derive(keySpace("consent"), "1"), .client = client("Ana").id};
    consent.from = QDate(2026, 3, 4);
    CHECK_FALSE(consent.holdsOn(QDate(2026, 3, 3)));
    CHECK(consent.holdsOn(QDate(2026, 3, 4)));
    CHECK(consent.holdsOn(QDate(2036, 3, 4)));
    consent.until = QDate(2026, 6, 30);
    CHECK(consent.holdsOn(QDate(2026, 6, 30)));
    CHECK_FALSE(consent.holdsOn(QDate(2026, 7, 1)));
    consent.withdrawn = QDate(2026, 5, 1);
    CHECK(consent.holdsOn(QDate(2026, 4, 30)));
    CHECK_FALSE(consent.holdsOn(QDate(2026, 5, 1)));
}
