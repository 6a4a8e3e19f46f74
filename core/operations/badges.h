// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "base/progress.h"
#include "crypto/sealedsecret.h"
#include "profile/profile.h"
#include "workspace/desk.h"

/// Verbs on issuers, achievements and badges.
namespace mettle::operations {

using workspace::Desk;

/// Makes an issuer with a new Ed25519 key, sealed by a passphrase of its own. `url` is empty or a whole web address.
[[nodiscard]] Result<Id<badge::Issuer>>
makeIssuer(Desk &desk, const QString &name, const QString &url, const QString &email, const QString &passphrase,
           const crypto::PassphraseCost &cost = crypto::PassphraseCost::moderate(), const Progress *progress = nullptr);

/// Changes what an issuer says of itself; its key stays, and badges that were issued keep what they said.
[[nodiscard]] Result<void> changeIssuer(Desk &desk, const Id<badge::Issuer> &issuer, const QString &name,
                                        const QString &url, const QString &email);

struct AchievementDetails
{
    Id<framework::Item> competence;
    int level = 2;
    badge::Stability stability = badge::Stability::DifferentSituations;
    Text name; ///< made from the competence and the level in those of the program's languages that are not here
    Text description; ///< the same
    Text criteria; ///< the same, from the rule
    badge::PictureDesign design;
    QByteArray png; ///< drawn by ui/print from the design
    QByteArray svg;
};
/// Refused below "on their own" or "in different situations". On other scales "on their own" is any level that can be a
/// position but the lowest, unless it is the only one.
[[nodiscard]] Result<Id<badge::Achievement>> addAchievement(Desk &desk, const AchievementDetails &details);
/// A new version of it; badges that were issued keep what they said.
[[nodiscard]] Result<void> changeAchievement(Desk &desk, const Id<badge::Achievement> &achievement,
                                             const AchievementDetails &details);

/// A badge that a client has earned and not got: what for, and what it rests on.
struct DueBadge
{
    people::Client client;
    badge::Achievement achievement;
    profile::Position position;
    bool consent = false; ///< holds today for badges
    bool confirmed = false; ///< the coach confirmed the position
    QStringList reasons; ///< in words: what was seen, the story told, the consent, the confirmation
};
/// Of everybody in the course, or of one client; those without consent are listed too and say so. An achievement of which
/// a badge was issued that still holds is not due.
[[nodiscard]] Result<std::vector<DueBadge>> dueBadges(Desk &desk, const QString &language,
                                                      const std::optional<Id<people::Client>> &client = {});

/// Signs a badge for a client and keeps it in the register; a barrier for undo. Refused without consent today, without
/// having met the achievement by the rule and being able to explain it, while an earlier one holds, and with a wrong
/// passphrase of the issuer's key. It names the client as the client's own documents do, an e-mail address only hashed and
/// never beside a pseudonym; its evidence is kinds, counts and dates. `language`: empty is the client's, else the workspace's.
[[nodiscard]] Result<badge::IssuedBadge> issueBadge(Desk &desk, const Id<people::Client> &client,
                                                    const Id<badge::Achievement> &achievement,
                                                    const QString &passphrase, const QString &language = {});
/// Several with one opening of the key (opening it is slow on purpose): all or none.
struct BadgeOrder
{
    Id<people::Client> client;
    Id<badge::Achievement> achievement;
    QString suite = QStringLiteral("eddsa-rdfc-2022"); ///< the way of signing; that of the first counts for all
};
[[nodiscard]] Result<std::vector<badge::IssuedBadge>> issueBadges(Desk &desk, const std::vector<BadgeOrder> &orders,
                                                                  const QString &passphrase,
                                                                  const Progress *progress = nullptr);

/// Says that a badge no longer holds; kept with its reason. Once is enough: a second time is refused.
[[nodiscard]] Result<void> revokeBadge(Desk &desk, const Id<badge::IssuedBadge> &badge, const QString &reason);
/// Notes that a badge was handed out in a form ("json", "png").
[[nodiscard]] Result<void> noteHandedOut(Desk &desk, const Id<badge::IssuedBadge> &badge, const QString &form);

/// The picture as it was signed, with the credential inside: PNG bytes. Refused for an achievement without picture.
[[nodiscard]] Result<QByteArray> bakedPicture(Desk &desk, const Id<badge::IssuedBadge> &badge);

} // namespace mettle::operations
