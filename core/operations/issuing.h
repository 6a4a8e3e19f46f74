// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "crypto/keypair.h"
#include "crypto/sealedsecret.h"
#include "operations/positionreader.h"

/// The steps between a position and a signed badge, for whoever issues: the badge verbs, and the sample.
namespace mettle::operations {

/// Who signs, with the key opened.
struct Signer
{
    badge::Issuer issuer;
    crypto::KeyPair key;
    QString suite = QStringLiteral("eddsa-rdfc-2022"); ///< how badges are signed
};

/// Refused without a name, and with a web address that is none.
[[nodiscard]] Result<void> checkIssuer(const QString &name, const QString &url);

/// A new issuer and its key, not written yet.
struct NewIssuer
{
    Signer signer;
    badge::IssuerKey sealed;
};
[[nodiscard]] Result<NewIssuer> newIssuer(Desk &desk, const QString &name, const QString &url,
                                          const QString &email, const QString &passphrase,
                                          const crypto::PassphraseCost &cost);

/// Opens the key of the workspace's issuer.
[[nodiscard]] Result<Signer> openSigner(Desk &desk, const QString &passphrase);

/// What a client has shown of what an achievement asks.
struct Candidate
{
    people::Client client;
    badge::Achievement achievement;
    profile::Position position;
    const framework::Catalogue *catalogue = nullptr; ///< the PositionReader' own
    std::optional<plan::Story> told;                 ///< the story with which the skill was last explained
};
[[nodiscard]] Result<Candidate> candidate(ClientPositions &theirs, const badge::Achievement &achievement);

/// Whether an issued badge still holds at a moment.
[[nodiscard]] bool holds(const badge::IssuedBadge &issued, const QDateTime &at);

/// The consent for badges that holds on a day; null when none does.
[[nodiscard]] std::optional<people::Consent>
badgeConsent(const workspace::Reader &reader, const Id<people::Client> &client, const QDate &today);

/// The row of the register with the credential in it, signed at a moment.
[[nodiscard]] Result<badge::IssuedBadge> signedBadge(const Id<badge::IssuedBadge> &id,
                                                     const Candidate &candidate, const Signer &signer,
                                                     const QString &language, const QDateTime &at);

} // namespace mettle::operations
