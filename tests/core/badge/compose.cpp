// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/compose.h"

#include "badge/didkey.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;
using framework::Catalogue;
using framework::Item;

namespace {

template <typename T> Id<T> id(int number)
{
    return *Id<T>::fromString(
        QStringLiteral("0190a000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

Text text(const char *english, const char *dutch)
{
    Text out(QStringLiteral("en"), QString::fromUtf8(english));
    out.set(QStringLiteral("nl"), QString::fromUtf8(dutch));
    return out;
}

Catalogue catalogue()
{
    Catalogue out{
        {.id = id<framework::Framework>(1), .title = text("Four areas", "Vier domeinen")}, {}, {}, {}, {}};
    out.items.push_back({.id = id<Item>(13),
                         .framework = out.framework.id,
                         .code = QStringLiteral("1.2"),
                         .type = framework::ItemType::Competence,
                         .title = text("Working with others", "Samenwerken")});
    out.scales.push_back({.id = id<framework::Scale>(20), .framework = out.framework.id});
    const Text titles[] = {text("had the chance", "het kon"), text("with help", "met hulp"),
                           text("on their own", "zelf"), text("helping others", "helpt anderen")};
    for (int order = 0; order < 4; ++order)
        out.levels.push_back({.id = id<framework::Level>(30 + order),
                              .scale = out.scales[0].id,
                              .order = order,
                              .title = titles[order],
                              .notShown = order == 0});
    out.relations.push_back({.id = id<framework::Relation>(40),
                             .from = out.items[0].id,
                             .kind = QStringLiteral("exactMatch"),
                             .uri = QStringLiteral("urn:entrecomp:3.4"),
                             .title = QStringLiteral("Working with others"),
                             .frameworkTitle = QStringLiteral("EntreComp")});
    out.relations.push_back(
        {.id = id<framework::Relation>(41), .from = out.items[0].id, .title = QStringLiteral("no address")});
    out.relations.push_back({.id = id<framework::Relation>(42),
                             .from = id<Item>(99),
                             .uri = QStringLiteral("urn:x:1"),
                             .title = QStringLiteral("another's")});
    return out;
}

profile::Moment moment(int number, int value, const QDate &date, std::optional<programme::Kind> kind)
{
    return {.activity = id<session::Activity>(number),
            .competence = id<Item>(13),
            .date = date,
            .kind = kind,
            .value = value};
}

profile::Position position()
{
    profile::Position out{.competence = id<Item>(13), .level = 3, .stability = Stability::Shown};
    out.atLevel = {{1, Stability::OutsideCourse}, {2, Stability::DifferentSituations}, {3, Stability::Shown}};
    out.evidence = {
        moment(1, 0, QDate(2026, 3, 1), programme::Kind::Alone),
        moment(2, 2, QDate(2026, 3, 4), programme::Kind::GroupTask),
        moment(3, 2, QDate(2026, 3, 4), programme::Kind::RolePlay),
        moment(4, 3, QDate(2026, 4, 10), programme::Kind::GroupTask),
        moment(5, 3, QDate(2026, 4, 11), std::nullopt),
    };
    return out;
}

Achievement achievement()
{
    return {.id = id<Achievement>(50), .competence = id<Item>(13), .png = test::onePixel(), .version = 3};
}

CredentialValues composed(const people::Client &client, const QString &language = QStringLiteral("en"),
                          const profile::Position &reached = position())
{
    const AwardTerms terms{.id = id<IssuedBadge>(60),
                           .language = language,
                           .salt = QStringLiteral("ab"),
                           .awarded = test::then()};
    return credentialValues(test::sampleValues().issuer, achievement(), client, reached, catalogue(), {},
                            terms);
}

people::Client ana()
{
    return {.id = id<people::Client>(70),
            .name = QStringLiteral("Ana Balan"),
            .callName = QStringLiteral("Ana"),
            .email = QStringLiteral("ana@example.org")};
}

const RubricLevel &levelOf(const Rubric &rubric, const QString &id)
{
    const auto found = std::find_if(rubric.levels.begin(), rubric.levels.end(),
                                    [&](const auto &one) { return one.id == id; });
    REQUIRE(found != rubric.levels.end());
    return *found;
}

} // namespace

TEST_CASE("a badge is made from an achievement and what was seen, and verifies")
{
    const CredentialValues values = composed(ana());
    const auto made = issue(values, test::issuerKey(), test::then());
    REQUIRE(made);
    const VerifyReport report = test::verified(made->text, QStringLiteral("ana@example.org"));
    CHECK(report.verified);
    CHECK(report.recipient == QStringLiteral("Ana Balan"));
    CHECK(report.achievement == QStringLiteral("Working with others: on their own"));
    CHECK_FALSE(made->text.contains("ana@example.org"));
}

TEST_CASE("level and stability are what was reached at the stability asked for")
{
    const CredentialValues values = composed(ana());
    REQUIRE(values.achievement.rubrics.size() == 2);
    const Rubric &levels = values.achievement.rubrics[0];
    const Rubric &stabilities = values.achievement.rubrics[1];
    // Level 3 is only "shown": the badge asks for level 2 in different situations, and that is what it says.
    CHECK(levelOf(levels, levels.required).level == QStringLiteral("2"));
    CHECK(levelOf(levels, levels.reached).name == QStringLiteral("on their own"));
    CHECK(levelOf(stabilities, stabilities.reached).level == QStringLiteral("in different situations"));
    CHECK(levels.levels.size() == 4);

    profile::Position more = position();
    more.atLevel[2] = Stability::OutsideCourse;
    more.atLevel[3] = Stability::OutsideCourse;
    const CredentialValues higher = composed(ana(), QStringLiteral("en"), more);
    CHECK(levelOf(higher.achievement.rubrics[0], higher.achievement.rubrics[0].reached).level
          == QStringLiteral("3"));
    CHECK(levelOf(higher.achievement.rubrics[0], higher.achievement.rubrics[0].required).level
          == QStringLiteral("2"));
    CHECK(levelOf(higher.achievement.rubrics[1], higher.achievement.rubrics[1].reached).level
          == QStringLiteral("also outside the course"));
}

TEST_CASE("evidence counts what reaches the level and names kinds and dates, nobody")
{
    const QString narrative = composed(ana()).evidence.at(0).narrative;
    CHECK(narrative.contains(QStringLiteral("4")));
    CHECK(narrative.contains(QStringLiteral("group task, role play")));
    CHECK_FALSE(narrative.contains(QStringLiteral("alone"))); // had the chance there
    CHECK(narrative.contains(QStringLiteral("3 ")));
    CHECK(narrative.contains(QStringLiteral("4 March 2026")));
    CHECK(narrative.contains(QStringLiteral("11 April 2026")));
}

TEST_CASE("a client with a pseudonym is named by it alone")
{
    people::Client client = ana();
    client.pseudonym = QStringLiteral("Robin");
    const RecipientValues recipient = composed(client).recipient;
    CHECK(recipient.name == QStringLiteral("Robin"));
    CHECK(recipient.email.isEmpty());
}

TEST_CASE("each language is an achievement of its own that names the others")
{
    const AchievementValues dutch = composed(ana(), QStringLiteral("nl-BE")).achievement;
    const AchievementValues english = composed(ana(), QStringLiteral("en")).achievement;
    CHECK(dutch.language == QStringLiteral("nl"));
    CHECK(dutch.id != english.id);
    REQUIRE(dutch.related.size() == 2);
    CHECK(dutch.related[0].id == english.id);
    CHECK(dutch.related[0].language == QStringLiteral("en"));
    CHECK(dutch.rubrics[0].id != english.rubrics[0].id);
    CHECK(dutch.rubrics[0].levels[2].name == QStringLiteral("zelf"));
    CHECK(dutch.version == QStringLiteral("3"));
    CHECK(composed(ana(), QStringLiteral("tr")).achievement.id == english.id);
}

TEST_CASE("an achievement's own words are kept, and only what has an address is aligned to")
{
    Achievement own = achievement();
    own.name = Text(QStringLiteral("nl"), QStringLiteral("Teamspeler"));
    const AchievementValues values = achievementValues(own, catalogue(), {}, QStringLiteral("nl"));
    CHECK(values.name == QStringLiteral("Teamspeler"));
    CHECK(values.description.contains(QStringLiteral("Samenwerken")));
    REQUIRE(values.alignments.size() == 1);
    CHECK(values.alignments[0].url == QStringLiteral("urn:entrecomp:3.4"));
    CHECK(values.alignments[0].framework == QStringLiteral("EntreComp"));

    Catalogue imported = catalogue();
    imported.items[0].uri = QStringLiteral("https://example.org/uri/1");
    imported.items[0].caseIdentifier = QStringLiteral("6b2e");
    const auto alignments = achievementValues(own, imported, {}, QStringLiteral("nl")).alignments;
    REQUIRE(alignments.size() == 2);
    CHECK(alignments[0].type == QStringLiteral("CFItem"));
    CHECK(alignments[0].code == QStringLiteral("1.2"));
    CHECK(alignments[0].framework == QStringLiteral("Vier domeinen"));
}

TEST_CASE("salts are fresh")
{
    CHECK(freshSalt().size() == 32);
    CHECK(freshSalt() != freshSalt());
}
