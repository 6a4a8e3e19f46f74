// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/badges.h"

#include "badge/bake.h"
#include "base/errors.h"
#include "operations/issuing.h"
#include "operations/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::operations {

using badge::Achievement;
using badge::IssuedBadge;
using workspace::Reader;
using workspace::Transaction;
using workspace::Undo;
using workspace::Verb;

namespace {

/// The picture that was signed: it stays what it was when the achievement is drawn anew.
QByteArray signedPicture(const IssuedBadge &issued)
{
    const QJsonObject credential = QJsonDocument::fromJson(issued.credential.toUtf8()).object();
    const QString image = credential[QStringLiteral("credentialSubject")][QStringLiteral("achievement")]
                                    [QStringLiteral("image")][QStringLiteral("id")]
                                        .toString();
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
Result<void> allowed(const Reader &reader, const Candidate &candidate, const QString &language,
                     const QDate &today, const QDateTime &now)
{
    const QString who = people::shownName(candidate.client);
    const QString what = candidate.achievement.name.in(language);
    if (!badgeConsent(reader, candidate.client.id, today))
        return Error{errors::NoConsent, {who, people::purpose::Badge}};
    if (!candidate.position.canExplain)
        return Error{errors::NotExplained, {who, what}};
    if (!profile::meets(candidate.position, candidate.achievement.level, candidate.achievement.stability))
        return Error{errors::NotReached, {who, what}};
    for (const IssuedBadge &earlier : reader.issuedTo(candidate.client.id))
        if (earlier.achievement == candidate.achievement.id && holds(earlier, now))
            return Error{errors::AlreadyIssued, {who, what}};
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
        METTLE_LET(achievement,
                   desk.ask([&](const Reader &reader) { return found(reader, order.achievement); }));
        METTLE_LET(theirs, everybody.of(order.client));
        METTLE_LET(one, candidate(theirs, achievement));
        METTLE_TRY(desk.ask([&](const Reader &reader) {
            return allowed(reader, one, languageOf(reader, one.client, language), today, desk.clock().now());
        }));
        out.push_back(std::move(one));
    }
    return out;
}

Result<std::vector<IssuedBadge>> issue(Desk &desk, const std::vector<BadgeOrder> &orders,
                                       const QString &passphrase, const QString &language,
                                       const Progress *progress)
{
    const Progress nobody;
    const Progress &watch = progress ? *progress : nobody;
    const int total = int(orders.size());
    PositionReader everybody(desk);
    METTLE_LET(all, candidates(everybody, orders, language));
    watch.report(0, total);
    METTLE_LET(signer, openSigner(desk, passphrase));
    signer.suite = orders.front().suite;
    const QDate today = desk.today();
    const Verb verb{"issueBadges", {QT_TRANSLATE_NOOP("undo", "Badges issued")}, Undo::Barrier};
    return desk.transact(verb, [&](Transaction &t) -> Result<std::vector<IssuedBadge>> {
        std::vector<IssuedBadge> out;
        for (const Candidate &one : all) {
            if (watch.cancelled())
                return Error{mettle::errors::Cancelled};
            const QString words = languageOf(t.read(), one.client, language);
            METTLE_TRY(
                allowed(t.read(), one, words, today, t.now())); // the same badge may be asked for twice
            METTLE_LET(made, signedBadge(t.newId<IssuedBadge>(), one, signer, words, t.now()));
            t.put(made);
            out.push_back(std::move(made));
            watch.report(int(out.size()), total);
        }
        return out;
    });
}

} // namespace

Result<Id<badge::Issuer>> makeIssuer(Desk &desk, const QString &name, const QString &url,
                                     const QString &email, const QString &passphrase,
                                     const crypto::PassphraseCost &cost, const Progress *progress)
{
    METTLE_LET(made, newIssuer(desk, name, url, email, passphrase, cost));
    if (progress && progress->cancelled())
        return Error{mettle::errors::Cancelled};
    const Verb verb{"makeIssuer", {QT_TRANSLATE_NOOP("undo", "Issuer %1 made"), {made.signer.issuer.name}}};
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<badge::Issuer>> {
        t.put(made.signer.issuer);
        t.put(made.sealed);
        return made.signer.issuer.id;
    });
}

Result<void> changeIssuer(Desk &desk, const Id<badge::Issuer> &id, const QString &name, const QString &url,
                          const QString &email)
{
    METTLE_TRY(checkIssuer(name, url));
    return desk.transact(Verb{"changeIssuer", {QT_TRANSLATE_NOOP("undo", "Issuer changed")}, Undo::Step, id.toString()},
                         [&](Transaction &t) -> Result<void> {
                             METTLE_LET(issuer, found(t, id));
                             issuer.name = name.simplified();
                             issuer.url = url.trimmed();
                             issuer.email = email.trimmed();
                             t.put(issuer);
                             return {};
                         });
}

Result<IssuedBadge> issueBadge(Desk &desk, const Id<people::Client> &client,
                               const Id<Achievement> &achievement, const QString &passphrase,
                               const QString &language)
{
    METTLE_LET(issued, issue(desk, {BadgeOrder{client, achievement}}, passphrase, language, nullptr));
    return std::move(issued.front());
}

Result<std::vector<IssuedBadge>> issueBadges(Desk &desk, const std::vector<BadgeOrder> &orders,
                                             const QString &passphrase, const Progress *progress)
{
    if (orders.empty())
        return std::vector<IssuedBadge>();
    return issue(desk, orders, passphrase, {}, progress);
}

Result<void> revokeBadge(Desk &desk, const Id<IssuedBadge> &id, const QString &reason)
{
    return desk.transact(
        Verb{"revokeBadge", {QT_TRANSLATE_NOOP("undo", "Badge revoked")}},
        [&](Transaction &t) -> Result<void> {
            METTLE_LET(issued, found(t, id));
            if (blank(reason))
                return Error{errors::ReasonMissing};
            if (issued.revoked)
                return Error{errors::AlreadyRevoked, {issued.revoked->date().toString(Qt::ISODate)}};
            issued.revoked = t.now();
            issued.revokeReason = reason.trimmed();
            t.put(issued);
            return {};
        });
}

Result<void> noteHandedOut(Desk &desk, const Id<IssuedBadge> &id, const QString &form)
{
    return desk.transact(Verb{"noteHandedOut", {}, Undo::None}, [&](Transaction &t) -> Result<void> {
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
    METTLE_LET(achievement,
               desk.ask([&](const Reader &reader) { return found(reader, issued.achievement); }));
    if (issued.credential.isEmpty())
        return Error{errors::Gone};
    const QByteArray picture = signedPicture(issued);
    if (picture.isEmpty())
        return Error{errors::NoPicture, {achievement.name.in(issued.language)}};
    return badge::bakePng(picture, issued.credential.toUtf8());
}

} // namespace mettle::operations
