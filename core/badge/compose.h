// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/credential.h"
#include "badge/wording.h"
#include "framework/catalogue.h"
#include "profile/profile.h"

namespace mettle::badge {

/// What the issuing verb decides about one credential.
struct AwardTerms
{
    Id<IssuedBadge> id;
    QString language; ///< of its texts; the nearest that the program speaks is taken
    QString salt;     ///< fresh for this credential (freshSalt()); for hashing the e-mail address
    EmailForm emailForm = EmailForm::Hashed;
    QDateTime awarded;
    std::optional<QDateTime> validUntil;
};

/// 16 random bytes as hexadecimal text.
[[nodiscard]] QString freshSalt();

/// The words and numbers that an achievement's texts are made from.
[[nodiscard]] AchievementFacts factsOf(const Achievement &achievement, const framework::Catalogue &catalogue,
                                       const PositionRule &rule, const QString &language);

/// An achievement as a credential tells it in a language: own texts where it has them, else made from the rule; alignments
/// from the framework's relations; the levels of the scale and of stability as rubrics. Each language has its own
/// identifier, derived from the achievement's, and names the others (Open Badges 3.0, "related").
[[nodiscard]] AchievementValues achievementValues(const Achievement &achievement,
                                                  const framework::Catalogue &catalogue,
                                                  const PositionRule &rule, const QString &language);

/// What was seen at the level that a position reaches of what an achievement asks: kinds, counts and dates.
[[nodiscard]] EvidenceValues evidenceValues(const Achievement &achievement, const profile::Position &position,
                                            const QString &language);

/// All that the credential of one client says: level and stability reached by the rule (never by a decision), and what was
/// seen as numbers and kinds of situation, without the names of those who saw it. For a client with a pseudonym only that is
/// written, without an e-mail address.
[[nodiscard]] CredentialValues credentialValues(const Issuer &issuer, const Achievement &achievement,
                                                const people::Client &client,
                                                const profile::Position &position,
                                                const framework::Catalogue &catalogue,
                                                const PositionRule &rule, const AwardTerms &terms);

} // namespace mettle::badge
