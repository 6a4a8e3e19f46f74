// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "base/result.h"
#include "jsonld/json.h"

namespace mettle::badge {

/// What an achievement corresponds to in somebody else's list.
struct AlignmentValues
{
    QString name;
    QString url; ///< absolute
    QString framework;
    QString code;
    QString type; ///< "CFItem" for an item of a CASE framework; empty where none fits (ESCO)
};

struct RubricLevel
{
    QString id; ///< absolute URI
    QString name;
    QString description;
    QString level; ///< its number or stable name, as text
};

/// Levels that a result is given in: which is asked, which was reached.
struct Rubric
{
    QString id; ///< absolute URI
    QString name;
    std::vector<RubricLevel> levels;
    QString required; ///< the id of one of the levels
    QString reached;  ///< likewise
};

/// The same achievement with texts in another language.
struct RelatedAchievement
{
    QString id;
    QString language;
};

/// An achievement in one language, as a credential tells it.
struct AchievementValues
{
    QString id;       ///< absolute URI
    QString language; ///< BCP 47: "nl", "nl-BE"
    QString name;
    QString description;
    QString criteria; ///< Markdown
    QString version;
    QByteArray png; ///< the picture; empty for none
    std::vector<AlignmentValues> alignments;
    std::vector<Rubric> rubrics;
    std::vector<RelatedAchievement> related;
};

enum class EmailForm { Hashed, Plain };

/// Who it is for: a name in plain words, and where wanted an e-mail address (open-badges.md, 21).
struct RecipientValues
{
    QString name;  ///< or pseudonym
    QString email; ///< empty for none
    EmailForm emailForm = EmailForm::Hashed;
    QString salt; ///< fresh for every credential; needed for the hashed form
    QString id;   ///< the holder's own identifier (a DID), when there is one
};

struct EvidenceValues
{
    QString name;
    QString narrative; ///< Markdown
};

/// All that a credential says.
struct CredentialValues
{
    Id<IssuedBadge> id;
    Issuer issuer;
    AchievementValues achievement;
    RecipientValues recipient;
    std::vector<EvidenceValues> evidence;
    QDateTime awarded;
    QDateTime validFrom;
    std::optional<QDateTime> validUntil;
};

/// "urn:uuid:..." of a key.
template <typename T> [[nodiscard]] QString urn(const Id<T> &id)
{
    return QStringLiteral("urn:uuid:") + id.toString();
}

/// The largest picture that goes into a credential: 256 KiB.
inline constexpr qsizetype EmbeddedPictureLimit = 256 * 1024;

/// An instant as credentials write it: UTC, whole seconds, "2026-03-10T09:30:00Z".
[[nodiscard]] QString credentialTime(const QDateTime &moment);

/// The Open Badges 3.0 credential of these values, not signed yet: contexts of VC 2.0 and OB 3.0.3, arrays where the
/// specification has lists, nothing empty (open-badges.md, 1 to 22). Control characters in texts are left out.
/// Errors say which value is missing or wrong: badge/errors.h, "Making a credential".
[[nodiscard]] Result<jsonld::Json> credentialDocument(const CredentialValues &values);

} // namespace mettle::badge
