// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/badgeforms.h"

#include "badge/svg.h"
#include "badge/verify.h"
#include "course.h"
#include "operations/badges.h"

using namespace mettle;
using namespace mettle::operations;
using test::refusal;

namespace {

const QString Passphrase = QStringLiteral("vijf rode appels");
const QByteArray Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>";

struct Forms : test::Course
{
    Forms()
    {
        does([](Desk &desk) {
            return makeIssuer(desk, QStringLiteral("Werkhuis"), {}, {}, Passphrase,
                              crypto::PassphraseCost::minimal());
        });
        seeWidely(amina, "1.2");
        tell(amina, "1.2");
        agreeToBadges(amina);
    }
    /// A badge of Amina's, of an achievement with this drawing, signed in this way.
    badge::IssuedBadge issued(const QByteArray &drawing,
                              const QString &suite = QStringLiteral("eddsa-rdfc-2022"))
    {
        const auto achievement = does(
            [&](Desk &desk) { return addAchievement(desk, {.competence = item("1.2"), .svg = drawing}); });
        return does([&](Desk &desk) {
                   return issueBadges(desk, {{amina, achievement, suite}}, Passphrase);
               })
            .front();
    }
    bool verifies(const QByteArray &file) { return badge::verify(file, {.at = clock.now()}).verified; }
};

} // namespace

TEST_CASE("a badge is signed in the way that is asked for, by its meaning unless something else is said")
{
    CHECK(Forms().issued(Drawing).suite == QStringLiteral("eddsa-rdfc-2022"));
    Forms file;
    const auto issued = file.issued(Drawing, QStringLiteral("eddsa-jcs-2022"));
    CHECK(issued.suite == QStringLiteral("eddsa-jcs-2022"));
    CHECK(issued.credential.contains(QStringLiteral("\"cryptosuite\":\"eddsa-jcs-2022\"")));
    CHECK(file.verifies(issued.credential.toUtf8()));
}

TEST_CASE("a drawing carries the credential that is in the register")
{
    Forms file;
    const auto issued = file.issued(Drawing);
    const auto baked = file.does([&](Desk &desk) { return bakedDrawing(desk, issued.id); });
    CHECK(*badge::unbakeSvg(baked) == issued.credential.toUtf8());
    CHECK(file.verifies(baked));
    Forms other;
    const auto without = other.issued({});
    CHECK(refusal(other.run([&](Desk &desk) { return bakedDrawing(desk, without.id); }))
          == QStringLiteral("badge.noPicture"));
}

TEST_CASE("a signed text is made with the issuer's key, which its passphrase opens")
{
    Forms file;
    const auto issued = file.issued(Drawing);
    CHECK(file.verifies(file.does([&](Desk &desk) { return signedText(desk, issued.id, Passphrase); })));
    CHECK(refusal(file.run(
              [&](Desk &desk) { return signedText(desk, issued.id, QStringLiteral("six green pears")); }))
          == QStringLiteral("crypto.passphrase.wrong"));
}

TEST_CASE("an issuer's files are its card, with a site its document too, and where they belong")
{
    Forms file;
    const auto card = file.does([](Desk &desk) { return issuerFiles(desk); });
    REQUIRE(card.size() == 2);
    CHECK(card[0].content.contains("\"name\":\"Werkhuis\""));
    CHECK(card[1].content == "{}");
    const auto all = file.does(
        [](Desk &desk) { return issuerFiles(desk, QStringLiteral("did:web:werkhuis.example:badges")); });
    REQUIRE(all.size() == 3);
    CHECK(all[1].name == QStringLiteral("did.json"));
    CHECK(all[1].address == QStringLiteral("https://werkhuis.example/badges/did.json"));
    CHECK(all[2].content == "{\"https://werkhuis.example/badges/did.json\":\"did.json\"}");
    CHECK(refusal(file.run([](Desk &desk) { return issuerFiles(desk, QStringLiteral("werkhuis")); }))
          == QStringLiteral("badge.address"));
    test::Course nobody;
    CHECK(refusal(nobody.run([](Desk &desk) { return issuerFiles(desk); }))
          == QStringLiteral("badge.noIssuer"));
}
