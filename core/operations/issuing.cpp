// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/issuing.h"

#include "badge/compose.h"
#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/issue.h"
#include "badge/vocabulary.h"
#include "crypto/errors.h"
#include "crypto/selftest.h"
#include "operations/rows.h"

#include <algorithm>

namespace mettle::operations {

using workspace::Reader;

Result<void> checkIssuer(const QString &name, const QString &url)
{
    if (blank(name))
        return Error{badge::errors::IssuerNameMissing};
    if (!blank(url) && !badge::isWebAddress(url.trimmed()))
        return Error{badge::errors::AddressWrong, {url.trimmed()}};
    return {};
}

Result<NewIssuer> newIssuer(Desk &desk, const QString &name, const QString &url, const QString &email,
                            const QString &passphrase, const crypto::PassphraseCost &cost)
{
    METTLE_TRY(crypto::selfTest());
    METTLE_TRY(checkIssuer(name, url));
    crypto::KeyPair key = crypto::KeyPair::generate();
    METTLE_LET(seed, crypto::sealSecret(key.seed(), crypto::SecretBytes::fromPassphrase(passphrase), cost));
    badge::Issuer issuer{.id = Id<badge::Issuer>::make(desk.clock(), desk.random())};
    issuer.name = name.simplified();
    issuer.url = url.trimmed();
    issuer.email = email.trimmed();
    issuer.did = badge::didKey(key.publicKey());
    badge::IssuerKey sealed{.id = Id<badge::IssuerKey>::make(desk.clock(), desk.random()),
                            .issuer = issuer.id};
    sealed.didKey = issuer.did;
    sealed.publicKey = key.publicKey();
    sealed.sealedSeed = seed;
    sealed.made = desk.clock().now();
    return NewIssuer{{std::move(issuer), std::move(key)}, std::move(sealed)};
}

Result<Signer> openSigner(Desk &desk, const QString &passphrase)
{
    METTLE_TRY(crypto::selfTest());
    METTLE_LET(issuers, desk.ask([](const Reader &reader) { return reader.issuers(); }));
    if (issuers.empty())
        return Error{errors::NoIssuer};
    const badge::Issuer &issuer = issuers.front();
    METTLE_LET(sealed, desk.ask([&](const Reader &reader) { return reader.activeKey(issuer.id); }));
    if (!sealed)
        return Error{errors::NoIssuer};
    if (passphrase.isEmpty())
        return Error{crypto::errors::PassphraseWrong};
    METTLE_LET(seed, crypto::openSecret(sealed->sealedSeed, crypto::SecretBytes::fromPassphrase(passphrase)));
    METTLE_LET(key, crypto::KeyPair::fromSeed(seed));
    return Signer{issuer, std::move(key)};
}

Result<Candidate> candidate(ClientPositions &theirs, const badge::Achievement &achievement)
{
    PositionReader &everybody = theirs.everybody();
    METTLE_LET(position, theirs.position(achievement.competence));
    METTLE_LET(framework, everybody.frameworkOf(achievement.competence));
    METTLE_LET(catalogue, everybody.catalogue(framework));
    Candidate out{theirs.client(), achievement, *position, catalogue, {}};
    METTLE_LET(stories, everybody.desk().ask([&](const Reader &reader) {
        return reader.stories(theirs.client().id);
    }));
    for (plan::Story &story : stories) {
        const bool ofIt
            = std::count(story.competences.begin(), story.competences.end(), achievement.competence) > 0;
        if (ofIt && story.told && (!out.told || *out.told->told <= *story.told))
            out.told = std::move(story);
    }
    return out;
}

bool holds(const badge::IssuedBadge &issued, const QDateTime &at)
{
    return !issued.revoked && (!issued.validUntil || at <= *issued.validUntil);
}

std::optional<people::Consent> badgeConsent(const Reader &reader, const Id<people::Client> &client,
                                            const QDate &today)
{
    for (people::Consent &consent : reader.consents(client))
        if (consent.purpose == people::purpose::Badge && consent.holdsOn(today))
            return std::move(consent);
    return std::nullopt;
}

Result<badge::IssuedBadge> signedBadge(const Id<badge::IssuedBadge> &id, const Candidate &candidate,
                                       const Signer &signer, const QString &language, const QDateTime &at)
{
    const badge::AwardTerms terms{.id = id, .language = language, .salt = badge::freshSalt(), .awarded = at};
    const auto values
        = badge::credentialValues(signer.issuer, candidate.achievement, candidate.client, candidate.position,
                                  *candidate.catalogue, candidate.catalogue->framework.positionRule, terms);
    METTLE_LET(credential, badge::issue(values, signer.key, at, {.suite = signer.suite}));
    badge::IssuedBadge issued{.id = id,
                              .client = candidate.client.id,
                              .achievement = candidate.achievement.id,
                              .issuer = signer.issuer.id};
    issued.language = language;
    issued.credential = QString::fromUtf8(credential.text);
    issued.suite = credential.suite;
    issued.issued = at;
    return issued;
}

} // namespace mettle::operations
