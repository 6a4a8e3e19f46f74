// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/issuing.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/issue.h"
#include "badge/multibase.h"
#include "badge/vocabulary.h"
#include "badge/wording.h"
#include "base/key.h"
#include "crypto/errors.h"
#include "crypto/hash.h"
#include "crypto/selftest.h"
#include "operations/rows.h"

#include <QSet>
#include <algorithm>

namespace mettle::operations {

using badge::Stability;
using profile::Moment;
using workspace::Reader;

namespace {

constexpr Stability Asked[] { Stability::DifferentSituations, Stability::OutsideCourse };

/// "urn:uuid:..." of something that has no row of its own: the same for the same words.
QString derivedUrn(const char *entity, const QByteArray &name)
{
    return badge::urn(Id<badge::Achievement>::derive(keySpace(entity), name));
}

/// The highest level that the client reaches as stably as was asked, by the rule, and not above what a coach decided.
int reachedLevel(const Candidate &one)
{
    int reached = one.achievement.level;
    for (auto at = one.position.atLevel.cbegin(); at != one.position.atLevel.cend(); ++at) {
        const bool allowed = !one.position.decided || at.key() <= one.position.decided->level.value_or(reached);
        if (at.key() > reached && *at >= one.achievement.stability && allowed)
            reached = at.key();
    }
    return reached;
}

badge::Rubric levelRubric(const Candidate &one, const QString &language)
{
    const framework::Item *competence = one.catalogue->find(one.achievement.competence);
    badge::Rubric rubric { .id = derivedUrn("level_rubric", one.achievement.id.bytes()) };
    rubric.name = document(language, QT_TRANSLATE_NOOP("document", "Level"));
    for (const framework::Level &level : one.catalogue->mainLevels()) {
        if (level.notShown)
            continue;
        const Text own = competence->descriptors.value(level.order);
        rubric.levels.push_back({ badge::urn(level.id), level.title.in(language),
                                  own.isEmpty() ? level.descriptor.in(language) : own.in(language),
                                  QString::number(level.order) });
        if (level.order == one.achievement.level)
            rubric.required = badge::urn(level.id);
        if (level.order == reachedLevel(one))
            rubric.reached = badge::urn(level.id);
    }
    return rubric;
}

badge::Rubric stabilityRubric(const Candidate &one, const QString &language)
{
    const Stability reached = std::max(one.position.atLevel.value(reachedLevel(one)), one.achievement.stability);
    badge::Rubric rubric { .id = derivedUrn("stability_rubric", one.achievement.id.bytes()) };
    rubric.name = document(language, QT_TRANSLATE_NOOP("document", "Where it was seen"));
    for (const Stability stability : Asked) {
        const QString name = nameOf(stability);
        const QString id = derivedUrn("stability", one.catalogue->framework.id.bytes() + name.toLatin1());
        rubric.levels.push_back({ id, profile::stabilityWord(stability, language), {}, name });
        if (stability == one.achievement.stability)
            rubric.required = id;
        if (stability == reached)
            rubric.reached = id;
    }
    return rubric;
}

std::vector<badge::AlignmentValues> alignments(const Candidate &one)
{
    std::vector<badge::AlignmentValues> out;
    for (const framework::Relation &relation : one.catalogue->relations)
        if (relation.from == one.achievement.competence && badge::isAbsoluteUri(relation.uri) && !relation.title.isEmpty())
            out.push_back({ relation.title, relation.uri, relation.frameworkTitle, {}, {} });
    return out;
}

QString textId(const badge::Achievement &achievement, const QString &language)
{
    return derivedUrn("achievement_text", achievement.id.bytes() + language.toLatin1());
}

badge::AchievementValues achievementValues(const Candidate &one, const QString &language)
{
    const badge::Achievement &achievement = one.achievement;
    badge::AchievementValues values { .id = textId(achievement, language), .language = language };
    values.name = achievement.name.in(language);
    values.description = achievement.description.in(language);
    values.criteria = achievement.criteria.in(language);
    values.version = QString::number(achievement.version);
    values.png = achievement.png;
    values.alignments = alignments(one);
    values.rubrics = { levelRubric(one, language), stabilityRubric(one, language) };
    for (const QString &other : achievement.name.languages())
        if (other != language)
            values.related.push_back({ textId(achievement, other), other });
    return values;
}

/// With a pseudonym nothing else may say who it is.
badge::RecipientValues recipient(const people::Client &client)
{
    badge::RecipientValues values { .name = people::documentName(client) };
    if (!client.email.isEmpty() && client.pseudonym.isEmpty()) {
        values.email = client.email;
        values.salt = QString::fromLatin1(badge::toBase64Url(crypto::randomBytes(16)));
    }
    return values;
}

std::vector<badge::EvidenceValues> evidence(const Candidate &one, const QString &language)
{
    badge::EvidenceFacts facts;
    QSet<QDate> days;
    for (const Moment &moment : one.position.evidence) {
        if (moment.value < one.achievement.level)
            continue;
        ++facts.observations;
        days.insert(moment.date);
        const QString kind = moment.kind ? profile::kindWord(*moment.kind, language) : QString();
        if (!kind.isEmpty() && !facts.kinds.contains(kind))
            facts.kinds << kind;
        facts.first = facts.first.isValid() ? std::min(facts.first, moment.date) : moment.date;
        facts.last = facts.last.isValid() ? std::max(facts.last, moment.date) : moment.date;
    }
    facts.days = int(days.size());
    std::vector<badge::EvidenceValues> out { { document(language, QT_TRANSLATE_NOOP("document", "What was seen")),
                                               badge::evidenceText(facts, language) } };
    if (one.told)
        out.push_back({ document(language, QT_TRANSLATE_NOOP("document", "What was explained")),
                        document(language, QT_TRANSLATE_NOOP("document", "Explained the skill with an example on %1."),
                                 { longDate(language, *one.told->told) }) });
    return out;
}

} // namespace

Result<NewIssuer> newIssuer(Desk &desk, const QString &name, const QString &url, const QString &email,
                            const QString &passphrase, const crypto::PassphraseCost &cost)
{
    METTLE_TRY(crypto::selfTest());
    if (blank(name))
        return Error { badge::errors::IssuerNameMissing };
    if (!blank(url) && !badge::isWebAddress(url.trimmed()))
        return Error { badge::errors::AddressWrong, { url.trimmed() } };
    crypto::KeyPair key = crypto::KeyPair::generate();
    METTLE_LET(seed, crypto::sealSecret(key.seed(), crypto::SecretBytes::fromPassphrase(passphrase), cost));
    badge::Issuer issuer { .id = Id<badge::Issuer>::make(desk.clock(), desk.random()) };
    issuer.name = name.simplified();
    issuer.url = url.trimmed();
    issuer.email = email.trimmed();
    issuer.did = badge::didKey(key.publicKey());
    badge::IssuerKey sealed { .id = Id<badge::IssuerKey>::make(desk.clock(), desk.random()), .issuer = issuer.id };
    sealed.didKey = issuer.did;
    sealed.publicKey = key.publicKey();
    sealed.sealedSeed = seed;
    sealed.made = desk.clock().now();
    return NewIssuer { { std::move(issuer), std::move(key) }, std::move(sealed) };
}

Result<Signer> openSigner(Desk &desk, const QString &passphrase)
{
    METTLE_TRY(crypto::selfTest());
    METTLE_LET(issuers, desk.ask([](const Reader &reader) { return reader.issuers(); }));
    if (issuers.empty())
        return Error { errors::NoIssuer };
    const badge::Issuer &issuer = issuers.front();
    METTLE_LET(sealed, desk.ask([&](const Reader &reader) { return reader.activeKey(issuer.id); }));
    if (!sealed)
        return Error { errors::NoIssuer };
    if (passphrase.isEmpty())
        return Error { crypto::errors::PassphraseWrong };
    METTLE_LET(seed, crypto::openSecret(sealed->sealedSeed, crypto::SecretBytes::fromPassphrase(passphrase)));
    METTLE_LET(key, crypto::KeyPair::fromSeed(seed));
    return Signer { issuer, std::move(key) };
}

Result<Candidate> candidate(ClientPositions &theirs, const badge::Achievement &achievement)
{
    PositionReader &everybody = theirs.everybody();
    METTLE_LET(position, theirs.position(achievement.competence));
    METTLE_LET(framework, everybody.frameworkOf(achievement.competence));
    METTLE_LET(catalogue, everybody.catalogue(framework));
    Candidate out { theirs.client(), achievement, *position, catalogue, {} };
    METTLE_LET(stories, everybody.desk().ask([&](const Reader &reader) { return reader.stories(theirs.client().id); }));
    for (plan::Story &story : stories) {
        const bool ofIt = std::count(story.competences.begin(), story.competences.end(), achievement.competence) > 0;
        if (ofIt && story.told && (!out.told || *out.told->told <= *story.told))
            out.told = std::move(story);
    }
    return out;
}

bool holds(const badge::IssuedBadge &issued, const QDateTime &at)
{
    return !issued.revoked && (!issued.validUntil || at <= *issued.validUntil);
}

std::optional<people::Consent> badgeConsent(const Reader &reader, const Id<people::Client> &client, const QDate &today)
{
    for (people::Consent &consent : reader.consents(client))
        if (consent.purpose == people::purpose::Badge && consent.holdsOn(today))
            return std::move(consent);
    return std::nullopt;
}

Result<badge::IssuedBadge> signedBadge(const Id<badge::IssuedBadge> &id, const Candidate &candidate, const Signer &signer,
                                       const QString &language, const QDateTime &at)
{
    badge::CredentialValues values { .id = id, .issuer = signer.issuer };
    values.achievement = achievementValues(candidate, language);
    values.recipient = recipient(candidate.client);
    values.evidence = evidence(candidate, language);
    values.awarded = at;
    values.validFrom = at;
    METTLE_LET(credential, badge::issue(values, signer.key, at));
    badge::IssuedBadge issued { .id = id, .client = candidate.client.id, .achievement = candidate.achievement.id,
                                .issuer = signer.issuer.id };
    issued.language = language;
    issued.credential = QString::fromUtf8(credential.text);
    issued.suite = credential.suite;
    issued.issued = at;
    return issued;
}

} // namespace mettle::operations
