// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/badges.h"

#include "badge/baking.h"
#include "badge/compose.h"
#include "operations/issuing.h"
#include "operations/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace mettle::operations {

using badge::Achievement;
using badge::IssuedBadge;
using badge::Stability;
using workspace::Reader;
using workspace::Transaction;
using workspace::Undo;
using workspace::Verb;

namespace {

/// A level that is more than "with help": not the lowest that can be a position, unless there is no other.
bool onTheirOwn(const framework::Catalogue &catalogue, int level)
{
    std::vector<int> levels;
    for (const framework::Level &one : catalogue.mainLevels())
        if (!one.notShown)
            levels.push_back(one.order);
    const auto at = std::find(levels.begin(), levels.end(), level);
    return at != levels.end() && (at != levels.begin() || levels.size() == 1);
}

/// A text in each of the program's languages.
template<typename F>
Text inEach(F make)
{
    Text out;
    for (const QString &language : spokenLanguages())
        out.set(language, make(language));
    return out;
}

Result<framework::Catalogue> catalogueOf(Desk &desk, const Id<framework::Item> &competence)
{
    METTLE_LET(item, desk.ask([&](const Reader &reader) { return found(reader, competence); }));
    METTLE_LET(catalogue, desk.ask([&](const Reader &reader) { return reader.catalogue(item.framework); }));
    if (!catalogue)
        return Error { errors::Gone };
    return std::move(*catalogue);
}

QString toldSentence(const plan::Story &story, const QString &language)
{
    const QString day = longDate(language, *story.told);
    return story.toldTo.isEmpty() ? document(language, QT_TRANSLATE_NOOP("document", "Explained on %1."), { day })
                                  : document(language, QT_TRANSLATE_NOOP("document", "Explained on %1, to: %2."),
                                             { day, story.toldTo });
}

QString consentSentence(const std::optional<people::Consent> &consent, const QString &language)
{
    if (!consent)
        return document(language, QT_TRANSLATE_NOOP("document", "Has not agreed to badges: ask first."));
    if (!consent->until)
        return document(language, QT_TRANSLATE_NOOP("document", "Agreed to badges."));
    return document(language, QT_TRANSLATE_NOOP("document", "Agreed to badges until %1."),
                    { longDate(language, *consent->until) });
}

QString confirmationSentence(const profile::Position &position, const QString &language)
{
    if (!position.confirmed)
        return document(language, QT_TRANSLATE_NOOP("document", "The position is not confirmed yet."));
    return document(language, QT_TRANSLATE_NOOP("document", "Position confirmed by %1 on %2."),
                    { position.confirmed->by, longDate(language, position.confirmed->on.date()) });
}

/// The picture that was signed: it stays what it was when the achievement is drawn anew.
QByteArray signedPicture(const IssuedBadge &issued)
{
    const QJsonObject credential = QJsonDocument::fromJson(issued.credential.toUtf8()).object();
    const QString image = credential[QStringLiteral("credentialSubject")][QStringLiteral("achievement")]
                                    [QStringLiteral("image")][QStringLiteral("id")].toString();
    return QByteArray::fromBase64(image.section(u',', 1).toLatin1());
}

QString languageOf(const Reader &reader, const people::Client &client, const QString &given)
{
    if (!given.isEmpty())
        return spokenLanguage(given);
    const auto info = reader.info();
    return spokenLanguage(!client.language.isEmpty() || !info ? client.language : info->language);
}

/// Why a badge cannot be signed now.
Result<void> allowed(const Reader &reader, const Candidate &candidate, const QString &language, const QDate &today,
                     const QDateTime &now)
{
    const QString who = people::shownName(candidate.client);
    const QString what = candidate.achievement.name.in(language);
    if (!badgeConsent(reader, candidate.client.id, today))
        return Error { errors::NoConsent, { who, people::purpose::Badge } };
    if (!candidate.position.canExplain)
        return Error { errors::NotExplained, { who, what } };
    if (!profile::meets(candidate.position, candidate.achievement.level, candidate.achievement.stability))
        return Error { errors::NotReached, { who, what } };
    for (const IssuedBadge &earlier : reader.issuedTo(candidate.client.id))
        if (earlier.achievement == candidate.achievement.id && holds(earlier, now))
            return Error { errors::AlreadyIssued, { who, what } };
    return {};
}

/// All that are asked for, each allowed as things stand: found out before the key is opened, which takes its time.
Result<std::vector<Candidate>> candidates(PositionReader &everybody, const std::vector<BadgeOrder> &orders,
                                          const QString &language)
{
    Desk &desk = everybody.desk();
    const QDate today = desk.today();
    std::vector<Candidate> out;
    for (const BadgeOrder &order : orders) {
        METTLE_LET(achievement, desk.ask([&](const Reader &reader) { return found(reader, order.achievement); }));
        METTLE_LET(theirs, everybody.of(order.client));
        METTLE_LET(one, candidate(theirs, achievement));
        METTLE_TRY(desk.ask([&](const Reader &reader) {
            return allowed(reader, one, languageOf(reader, one.client, language), today, desk.clock().now());
        }));
        out.push_back(std::move(one));
    }
    return out;
}

Result<std::vector<IssuedBadge>> issue(Desk &desk, const std::vector<BadgeOrder> &orders, const QString &passphrase,
                                       const QString &language)
{
    PositionReader everybody(desk);
    METTLE_LET(all, candidates(everybody, orders, language));
    METTLE_LET(signer, openSigner(desk, passphrase));
    const QDate today = desk.today();
    const Verb verb { "issueBadges", { QT_TRANSLATE_NOOP("undo", "Badges issued") }, Undo::Barrier };
    return desk.transact(verb, [&](Transaction &t) -> Result<std::vector<IssuedBadge>> {
        std::vector<IssuedBadge> out;
        for (const Candidate &one : all) {
            const QString words = languageOf(t.read(), one.client, language);
            METTLE_TRY(allowed(t.read(), one, words, today, t.now())); // the same badge may be asked for twice
            METTLE_LET(made, signedBadge(t.newId<IssuedBadge>(), one, signer, words, t.now()));
            t.put(made);
            out.push_back(std::move(made));
        }
        return out;
    });
}

} // namespace

Result<void> fill(Achievement &achievement, const AchievementDetails &details, const framework::Catalogue &catalogue)
{
    const framework::Item *competence = catalogue.find(details.competence);
    if (!competence || competence->type != framework::ItemType::Competence)
        return Error { errors::NotASkill };
    if (!onTheirOwn(catalogue, details.level) || details.stability < Stability::DifferentSituations)
        return Error { errors::TooLittleAsked };
    achievement.competence = details.competence;
    achievement.level = details.level;
    achievement.stability = details.stability;
    const auto facts = [&](const QString &language) {
        return badge::factsOf(achievement, catalogue, catalogue.framework.positionRule, language);
    };
    achievement.name = !details.name.isEmpty()
        ? details.name
        : inEach([&](const QString &language) { return badge::achievementName(facts(language), language); });
    achievement.description = !details.description.isEmpty()
        ? details.description
        : inEach([&](const QString &language) { return badge::achievementDescription(facts(language), language); });
    achievement.criteria = !details.criteria.isEmpty()
        ? details.criteria
        : inEach([&](const QString &language) { return badge::criteriaText(facts(language), language); });
    achievement.design = details.design;
    achievement.png = details.png;
    achievement.svg = details.svg;
    return {};
}

Result<Id<badge::Issuer>> makeIssuer(Desk &desk, const QString &name, const QString &url, const QString &email,
                                     const QString &passphrase, const crypto::PassphraseCost &cost)
{
    METTLE_LET(made, newIssuer(desk, name, url, email, passphrase, cost));
    const Verb verb { "makeIssuer", { QT_TRANSLATE_NOOP("undo", "Issuer %1 made"), { made.signer.issuer.name } } };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<badge::Issuer>> {
        t.put(made.signer.issuer);
        t.put(made.sealed);
        return made.signer.issuer.id;
    });
}

Result<Id<Achievement>> addAchievement(Desk &desk, const AchievementDetails &details)
{
    METTLE_LET(catalogue, catalogueOf(desk, details.competence));
    return desk.transact(Verb { "addAchievement", { QT_TRANSLATE_NOOP("undo", "Achievement added") } },
                         [&](Transaction &t) -> Result<Id<Achievement>> {
                             Achievement achievement { .id = t.newId<Achievement>(), .competence = details.competence };
                             METTLE_TRY(fill(achievement, details, catalogue));
                             t.put(achievement);
                             return achievement.id;
                         });
}

Result<void> changeAchievement(Desk &desk, const Id<Achievement> &id, const AchievementDetails &details)
{
    METTLE_LET(catalogue, catalogueOf(desk, details.competence));
    return desk.transact(Verb { "changeAchievement", { QT_TRANSLATE_NOOP("undo", "Achievement changed") } },
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(achievement, found(t, id));
                             const Achievement before = achievement;
                             METTLE_TRY(fill(achievement, details, catalogue));
                             if (achievement != before)
                                 ++achievement.version;
                             t.put(achievement);
                             return {};
                         });
}

Result<std::vector<DueBadge>> dueOf(ClientPositions &theirs, const std::vector<Achievement> &achievements,
                                    const QString &language)
{
    std::vector<DueBadge> out;
    if (theirs.evidence().explained.empty())
        return out;
    const people::Client &client = theirs.client();
    Desk &desk = theirs.everybody().desk();
    const QDate today = desk.today();
    METTLE_LET(issued, desk.ask([&](const Reader &reader) { return reader.issuedTo(client.id); }));
    METTLE_LET(consent, desk.ask([&](const Reader &reader) { return badgeConsent(reader, client.id, today); }));
    for (const Achievement &achievement : achievements) {
        const bool has = std::any_of(issued.begin(), issued.end(), [&](const IssuedBadge &earlier) {
            return earlier.achievement == achievement.id && holds(earlier, desk.clock().now());
        });
        METTLE_LET(one, candidate(theirs, achievement));
        if (has || !profile::meets(one.position, achievement.level, achievement.stability))
            continue;
        QStringList reasons { badge::evidenceValues(achievement, one.position, language).narrative };
        if (one.told)
            reasons << toldSentence(*one.told, language);
        reasons << consentSentence(consent, language) << confirmationSentence(one.position, language);
        const bool confirmed = one.position.confirmed.has_value();
        out.push_back({ client, achievement, std::move(one.position), consent.has_value(), confirmed, std::move(reasons) });
    }
    return out;
}

Result<std::vector<DueBadge>> dueBadges(Desk &desk, const QString &language, const std::optional<Id<people::Client>> &client)
{
    METTLE_LET(achievements, desk.ask([](const Reader &reader) { return reader.achievements(); }));
    PositionReader everybody(desk);
    std::vector<Id<people::Client>> clients;
    if (client) {
        clients.push_back(*client);
    } else {
        METTLE_LET(seen, everybody.seen());
        for (const people::Client &one : seen)
            clients.push_back(one.id);
    }
    std::vector<DueBadge> out;
    for (const auto &id : clients) {
        METTLE_LET(theirs, everybody.of(id));
        METTLE_LET(due, dueOf(theirs, achievements, language));
        std::move(due.begin(), due.end(), std::back_inserter(out));
    }
    return out;
}

Result<IssuedBadge> issueBadge(Desk &desk, const Id<people::Client> &client, const Id<Achievement> &achievement,
                               const QString &passphrase, const QString &language)
{
    METTLE_LET(issued, issue(desk, { BadgeOrder { client, achievement } }, passphrase, language));
    return std::move(issued.front());
}

Result<std::vector<IssuedBadge>> issueBadges(Desk &desk, const std::vector<BadgeOrder> &orders, const QString &passphrase)
{
    if (orders.empty())
        return std::vector<IssuedBadge>();
    return issue(desk, orders, passphrase, {});
}

Result<void> revokeBadge(Desk &desk, const Id<IssuedBadge> &id, const QString &reason)
{
    return desk.transact(Verb { "revokeBadge", { QT_TRANSLATE_NOOP("undo", "Badge revoked") } },
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(issued, found(t, id));
                             if (blank(reason))
                                 return Error { errors::ReasonMissing };
                             if (issued.revoked)
                                 return Error { errors::AlreadyRevoked, { issued.revoked->date().toString(Qt::ISODate) } };
                             issued.revoked = t.now();
                             issued.revokeReason = reason.trimmed();
                             t.put(issued);
                             return {};
                         });
}

Result<void> noteHandedOut(Desk &desk, const Id<IssuedBadge> &id, const QString &form)
{
    return desk.transact(Verb { "noteHandedOut", {}, Undo::None }, [&](Transaction &t) -> Result<void> {
        METTLE_LET(issued, found(t, id));
        if (!issued.forms.contains(form))
            issued.forms << form;
        t.put(issued);
        return {};
    });
}

Result<QByteArray> bakedPicture(Desk &desk, const Id<IssuedBadge> &id)
{
    METTLE_LET(issued, desk.ask([&](const Reader &reader) { return found(reader, id); }));
    METTLE_LET(achievement, desk.ask([&](const Reader &reader) { return found(reader, issued.achievement); }));
    if (issued.credential.isEmpty())
        return Error { errors::Gone };
    const QByteArray picture = signedPicture(issued);
    if (picture.isEmpty())
        return Error { errors::NoPicture, { achievement.name.in(issued.language) } };
    return badge::bakePng(picture, issued.credential.toUtf8());
}

} // namespace mettle::operations
