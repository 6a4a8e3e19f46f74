// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "profile/profile.h"
#include "workspace/desk.h"

/// Verbs on issuers, achievements and badges.
namespace mettle::operations {

using workspace::Desk;

/// Makes an issuer with a new Ed25519 key, sealed by a passphrase of its own.
[[nodiscard]] Result<Id<badge::Issuer>> makeIssuer(Desk &desk, const QString &name, const QString &url,
                                                   const QString &email, const QString &passphrase);

struct AchievementDetails
{
    Id<framework::Item> competence;
    int level = 2;
    badge::Stability stability = badge::Stability::DifferentSituations;
    Text name; ///< empty: made from the competence
    Text description;
    Text criteria; ///< empty: made from the rule
    badge::PictureDesign design;
    QByteArray png; ///< drawn by ui/print from the design
    QByteArray svg;
};
/// Refused below "on their own" or "in different situations".
[[nodiscard]] Result<Id<badge::Achievement>> addAchievement(Desk &desk, const AchievementDetails &details);
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
    QStringList reasons; ///< in words: what was seen, the story told, the consent
};
/// Everybody's, or one client's; those without consent are listed too and say so.
[[nodiscard]] Result<std::vector<DueBadge>> dueBadges(Desk &desk, const QString &language,
                                                      const std::optional<Id<people::Client>> &client = {});

/// Signs a badge for a client and keeps it in the register; a barrier for undo. Refused without consent, without having
/// met the achievement by the rule, or with a wrong passphrase of the issuer's key.
[[nodiscard]] Result<badge::IssuedBadge> issueBadge(Desk &desk, const Id<people::Client> &client,
                                                    const Id<badge::Achievement> &achievement,
                                                    const QString &passphrase, const QString &language = {});
/// Several with one opening of the key (opening it is slow on purpose).
struct BadgeOrder
{
    Id<people::Client> client;
    Id<badge::Achievement> achievement;
};
[[nodiscard]] Result<std::vector<badge::IssuedBadge>> issueBadges(Desk &desk, const std::vector<BadgeOrder> &orders,
                                                                  const QString &passphrase);

/// Says that a badge no longer holds; kept with its reason.
[[nodiscard]] Result<void> revokeBadge(Desk &desk, const Id<badge::IssuedBadge> &badge, const QString &reason);
/// Notes that a badge was handed out in a form ("json", "png").
[[nodiscard]] Result<void> noteHandedOut(Desk &desk, const Id<badge::IssuedBadge> &badge, const QString &form);

/// The picture of an achievement with the signed credential inside: PNG bytes.
[[nodiscard]] Result<QByteArray> bakedPicture(Desk &desk, const Id<badge::IssuedBadge> &badge);

} // namespace mettle::operations
