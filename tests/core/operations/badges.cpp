// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/badges.h"

#include "badge/baking.h"
#include "badge/verify.h"
#include "course.h"
#include "crypto/keypair.h"
#include "operations/profile.h"

using namespace mettle;
using namespace mettle::operations;
using framework::Stability;
using test::refusal;

namespace {

const QString English = QStringLiteral("en");
const QString Passphrase = QStringLiteral("vijf rode appels");

/// The smallest PNG there is: one pixel, grey or white.
QByteArray png(bool white = false)
{
    return QByteArray::fromBase64(
        white ? "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=="
              : "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mOoBwAAgQCAfhwpxwAAAABJRU5ErkJggg==");
}

struct Badges : test::Course
{
    Id<badge::Issuer> issuer()
    {
        return must([](Desk &desk) {
            return makeIssuer(desk, QStringLiteral("Werkhuis"), QStringLiteral("https://werkhuis.example"), {}, Passphrase,
                              crypto::PassphraseCost::minimal());
        });
    }
    Id<badge::Achievement> achievement(const char *code = "1.2", const QByteArray &picture = png())
    {
        return must([&](Desk &desk) { return addAchievement(desk, { .competence = item(code), .png = picture }); });
    }
    std::vector<DueBadge> due()
    {
        return must([](Desk &desk) { return dueBadges(desk, English); });
    }
    Result<badge::IssuedBadge> issue(const Id<people::Client> &client, const Id<badge::Achievement> &achievement,
                                     const QString &passphrase = Passphrase, const QString &language = {})
    {
        return run([&](Desk &desk) { return issueBadge(desk, client, achievement, passphrase, language); });
    }
    /// Amina has all that a badge for working with others asks.
    Id<badge::Achievement> earned()
    {
        issuer();
        const auto made = achievement();
        seeWidely(amina, "1.2");
        tell(amina, "1.2");
        agreeToBadges(amina);
        return made;
    }
    badge::VerifyReport verified(const QByteArray &file)
    {
        return badge::verify(file, { .at = clock.now() });
    }
};

} // namespace

TEST_CASE("an issuer has a key that only its own passphrase opens")
{
    Badges file;
    const auto refusedIssuer = [&](const QString &name, const QString &url, const QString &passphrase) {
        return refusal(file.run([&](Desk &desk) {
            return makeIssuer(desk, name, url, {}, passphrase, crypto::PassphraseCost::minimal());
        }));
    };
    const QByteArray before = file.data();
    CHECK(refusedIssuer(QStringLiteral(" "), {}, Passphrase) == QStringLiteral("badge.issuer.name"));
    CHECK(refusedIssuer(QStringLiteral("Werkhuis"), QStringLiteral("werkhuis"), Passphrase) == QStringLiteral("badge.address"));
    CHECK(refusedIssuer(QStringLiteral("Werkhuis"), {}, {}) == QStringLiteral("crypto.passphrase.empty"));
    CHECK(file.data() == before);
    const auto id = file.issuer();
    const auto key = *file.ask([&](const workspace::Reader &reader) { return reader.activeKey(id); });
    CHECK(key.didKey == file.ask([&](const workspace::Reader &reader) { return reader.issuers(); }).front().did);
    CHECK_FALSE(crypto::openSecret(key.sealedSeed, crypto::SecretBytes::fromPassphrase(QStringLiteral("appels"))).ok());
    const auto seed = crypto::openSecret(key.sealedSeed, crypto::SecretBytes::fromPassphrase(Passphrase));
    REQUIRE(seed.ok());
    CHECK(crypto::KeyPair::fromSeed(*seed)->publicKey() == key.publicKey);
    file.undo();
    CHECK(file.data() == before);
}

TEST_CASE("an achievement asks at least \"on their own\" and \"in different situations\", of a skill")
{
    Badges file;
    const auto refused = [&](const char *code, int level, Stability stability) {
        return refusal(file.run([&](Desk &desk) {
            return addAchievement(desk, { .competence = file.item(code), .level = level, .stability = stability });
        }));
    };
    CHECK(refused("1.2", 1, Stability::DifferentSituations) == QStringLiteral("achievement.tooLittle"));
    CHECK(refused("1.2", 4, Stability::DifferentSituations) == QStringLiteral("achievement.tooLittle"));
    CHECK(refused("1.2", 2, Stability::Shown) == QStringLiteral("achievement.tooLittle"));
    CHECK(refused("1.2.1", 2, Stability::DifferentSituations) == QStringLiteral("achievement.notASkill"));
    CHECK(refused("1", 2, Stability::DifferentSituations) == QStringLiteral("achievement.notASkill"));
    CHECK(refused("1.2", 3, Stability::OutsideCourse) == QStringLiteral("not refused"));
}

TEST_CASE("an achievement's texts are made where none are given, and each change is a new version")
{
    Badges file;
    const auto id = file.achievement();
    const auto read = [&] { return *file.ask([&](const workspace::Reader &reader) { return reader.get(id); }); };
    const badge::Achievement made = read();
    CHECK(made.version == 1);
    CHECK(made.name.exact(English) == QStringLiteral("Working with others: on their own"));
    CHECK(made.name.languages() == QStringList { QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("nl") });
    CHECK(made.name.exact(QStringLiteral("nl")).startsWith(QStringLiteral("Samenwerken met anderen")));
    CHECK_FALSE(made.criteria.isEmpty());
    AchievementDetails details { .competence = made.competence, .name = Text(English, QStringLiteral("Team player")), .png = png() };
    const QByteArray before = file.data();
    file.must([&](Desk &desk) { return changeAchievement(desk, id, details); });
    CHECK(read().name.in(English) == QStringLiteral("Team player"));
    CHECK(read().criteria == made.criteria);
    CHECK(read().version == 2);
    file.must([&](Desk &desk) { return changeAchievement(desk, id, details); });
    CHECK(read().version == 2); // nothing was different
    file.undo();
    CHECK(file.data() == before);
}

TEST_CASE("a badge is due for what was seen widely and explained, and says whether consent is there")
{
    Badges file;
    file.achievement();
    file.seeWidely(file.amina, "1.2");
    CHECK(file.due().empty()); // seen, not explained
    file.tell(file.amina, "1.2");
    auto due = file.due();
    REQUIRE(due.size() == 1);
    CHECK(due[0].client.id == file.amina);
    CHECK_FALSE(due[0].consent);
    CHECK_FALSE(due[0].confirmed);
    file.agreeToBadges(file.amina, QDate(2026, 3, 10));
    file.must([&](Desk &desk) { return confirmPosition(desk, file.amina, file.item("1.2"), {}); });
    due = file.due();
    REQUIRE(due.size() == 1);
    CHECK(due[0].consent); // its last day is today
    CHECK(due[0].confirmed);
    REQUIRE(due[0].reasons.size() == 4);
    CHECK(due[0].reasons[0].contains(QStringLiteral("from 2 March 2026 to 5 March 2026")));
    CHECK(due[0].reasons[1] == QStringLiteral("Explained on 9 March 2026."));
    CHECK(due[0].reasons[2] == QStringLiteral("Agreed to badges until 10 March 2026."));
    CHECK(due[0].reasons[3] == QStringLiteral("Position confirmed by Nadia on 10 March 2026."));
    const auto ofJose = file.must([&](Desk &desk) { return dueBadges(desk, English, file.jose); });
    CHECK(ofJose.empty());
}

TEST_CASE("a decision alone never makes a badge due")
{
    Badges file;
    file.earned();
    file.see(file.task(4), file.jose, "1.2", 1);
    file.tell(file.jose, "1.2");
    file.agreeToBadges(file.jose);
    file.must([&](Desk &desk) {
        return decide(desk, file.jose, file.item("1.2"), 3, Stability::OutsideCourse, QStringLiteral("seen at home"), {});
    });
    const auto due = file.due();
    REQUIRE(due.size() == 1);
    CHECK(due[0].client.id == file.amina);
    CHECK(refusal(file.issue(file.jose, due[0].achievement.id)) == QStringLiteral("badge.notReached"));
}

TEST_CASE("a badge is refused without consent, story, evidence, issuer or the right passphrase")
{
    Badges file;
    const auto achievement = file.achievement();
    const auto noConsent = file.issue(file.amina, achievement);
    CHECK(refusal(noConsent) == QStringLiteral("consent.missing"));
    CHECK(noConsent.error().kind() == ErrorKind::Unreadable); // the command line's exit code 3
    file.agreeToBadges(file.amina, QDate(2026, 3, 9));
    CHECK(refusal(file.issue(file.amina, achievement)) == QStringLiteral("consent.missing")); // it ended yesterday
    file.agreeToBadges(file.amina);
    CHECK(refusal(file.issue(file.amina, achievement)) == QStringLiteral("badge.notExplained"));
    file.tell(file.amina, "1.2");
    CHECK(refusal(file.issue(file.amina, achievement)) == QStringLiteral("badge.notReached"));
    file.seeWidely(file.amina, "1.2");
    CHECK(refusal(file.issue(file.amina, achievement)) == QStringLiteral("badge.noIssuer"));
    file.issuer();
    const auto wrong = file.issue(file.amina, achievement, QStringLiteral("appels"));
    CHECK(refusal(wrong) == QStringLiteral("crypto.passphrase.wrong"));
    CHECK(wrong.error().kind() == ErrorKind::Locked);
    CHECK(file.issue(file.amina, achievement, {}).error().kind() == ErrorKind::Locked);
    CHECK(file.ask([&](const workspace::Reader &reader) { return reader.issuedTo(file.amina); }).empty());
    CHECK(file.issue(file.amina, achievement).ok());
}

TEST_CASE("an issued badge verifies, names its owner and nobody else, and is in the register")
{
    Badges file;
    const auto achievement = file.earned();
    people::Client amina = *file.ask([&](const workspace::Reader &reader) { return reader.get(file.amina); });
    amina.language = QStringLiteral("fr-BE");
    amina.email = QStringLiteral("amina@example.org");
    file.put(amina);
    const auto issued = file.issue(file.amina, achievement);
    REQUIRE(issued.ok());
    const auto report = file.verified(issued->credential.toUtf8());
    CHECK(report.verified);
    CHECK(report.recipient == QStringLiteral("Amina Berrada"));
    CHECK(report.issuer == QStringLiteral("Werkhuis"));
    CHECK(issued->language == QStringLiteral("fr"));
    CHECK(report.achievement.startsWith(QStringLiteral("Travailler avec les autres")));
    CHECK_FALSE(issued->credential.contains(QStringLiteral("Sofie")));
    CHECK_FALSE(issued->credential.contains(QStringLiteral("amina@example.org")));
    CHECK(issued->credential.contains(QStringLiteral("awardedDate\":\"2026-03-10T09:30:00Z")));
    const auto rows = file.ask([&](const workspace::Reader &reader) { return reader.issued({}, 10); });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].issued == *issued);
    CHECK(rows[0].issued.forms.isEmpty());
    CHECK(file.due().empty());
    CHECK(refusal(file.issue(file.amina, achievement)) == QStringLiteral("badge.alreadyIssued"));
    // It cannot be undone, and neither can what came before it.
    CHECK_FALSE(file.run([](Desk &desk) { return desk.undo(); }).ok());
}

TEST_CASE("who is held under a pseudonym is nobody else in a badge")
{
    Badges file;
    const auto achievement = file.earned();
    people::Client amina = *file.ask([&](const workspace::Reader &reader) { return reader.get(file.amina); });
    amina.pseudonym = QStringLiteral("Ibis");
    amina.email = QStringLiteral("amina@example.org");
    file.put(amina);
    const auto issued = file.issue(file.amina, achievement, Passphrase, QStringLiteral("nl"));
    REQUIRE(issued.ok());
    CHECK(file.verified(issued->credential.toUtf8()).recipient == QStringLiteral("Ibis"));
    CHECK_FALSE(issued->credential.contains(QStringLiteral("Berrada")));
    CHECK_FALSE(issued->credential.contains(QStringLiteral("sha256$")));
    CHECK(issued->language == QStringLiteral("nl"));
}

TEST_CASE("a batch issues all or none")
{
    Badges file;
    const auto together = file.earned();
    const auto start = file.achievement("4.2");
    file.seeWidely(file.amina, "4.2");
    file.tell(file.amina, "4.2");
    const auto batch = [&](const std::vector<BadgeOrder> &orders) {
        return file.run([&](Desk &desk) { return issueBadges(desk, orders, Passphrase); });
    };
    CHECK(batch({})->empty());
    CHECK(refusal(batch({ { file.amina, together }, { file.jose, together } })) == QStringLiteral("consent.missing"));
    CHECK(refusal(batch({ { file.amina, together }, { file.amina, together } })) == QStringLiteral("badge.alreadyIssued"));
    CHECK(file.due().size() == 2);
    const auto both = batch({ { file.amina, together }, { file.amina, start } });
    REQUIRE(both.ok());
    CHECK(both->size() == 2);
    for (const badge::IssuedBadge &issued : *both)
        CHECK(file.verified(issued.credential.toUtf8()).verified);
    CHECK(file.due().empty());
}

TEST_CASE("a revoked badge keeps its reason, and may be issued anew")
{
    Badges file;
    const auto achievement = file.earned();
    const auto issued = file.issue(file.amina, achievement);
    REQUIRE(issued.ok());
    const auto revoke = [&](const QString &reason) {
        return file.run([&](Desk &desk) { return revokeBadge(desk, issued->id, reason); });
    };
    CHECK(refusal(revoke(QStringLiteral(" "))) == QStringLiteral("reasonMissing"));
    REQUIRE(revoke(QStringLiteral("wrong name")).ok());
    const auto row = *file.ask([&](const workspace::Reader &reader) { return reader.get(issued->id); });
    CHECK(row.revoked == file.clock.now());
    CHECK(row.revokeReason == QStringLiteral("wrong name"));
    CHECK(refusal(revoke(QStringLiteral("again"))) == QStringLiteral("badge.alreadyRevoked"));
    CHECK(file.due().size() == 1);
    CHECK(file.issue(file.amina, achievement).ok());
}

TEST_CASE("a baked picture is the one that was signed, with the credential in it")
{
    Badges file;
    const auto achievement = file.earned();
    const auto issued = file.issue(file.amina, achievement);
    REQUIRE(issued.ok());
    const auto bake = [&](const Id<badge::IssuedBadge> &id) {
        return file.run([&](Desk &desk) { return bakedPicture(desk, id); });
    };
    const auto baked = bake(issued->id);
    REQUIRE(baked.ok());
    CHECK(*badge::unbakePng(*baked) == issued->credential.toUtf8());
    CHECK(file.verified(*baked).verified);
    file.must([&](Desk &desk) {
        return changeAchievement(desk, achievement, { .competence = file.item("1.2"), .png = png(true) });
    });
    CHECK(*bake(issued->id) == *baked);

    file.must([&](Desk &desk) { return noteHandedOut(desk, issued->id, QStringLiteral("png")); });
    file.must([&](Desk &desk) { return noteHandedOut(desk, issued->id, QStringLiteral("png")); });
    CHECK(file.ask([&](const workspace::Reader &reader) { return reader.get(issued->id)->forms; }) == QStringList { QStringLiteral("png") });

    const auto plain = file.achievement("4.2", {});
    file.seeWidely(file.amina, "4.2");
    file.tell(file.amina, "4.2");
    const auto without = file.issue(file.amina, plain);
    REQUIRE(without.ok());
    CHECK(refusal(bake(without->id)) == QStringLiteral("badge.noPicture"));
}
