// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/credential.h"

#include "badge/baking.h"
#include "badge/contexts.h"
#include "badge/errors.h"
#include "badge/recipient.h"
#include "badge/vocabulary.h"

#include <algorithm>

namespace mettle::badge {

using jsonld::Json;

namespace {

/// A text as credentials carry it: no control characters but line ends (wallets and canonical forms disagree on others).
QString clean(const QString &text)
{
    QString out = QString::fromUtf8(text.toUtf8()); // half a surrogate pair is no character
    out.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    out.replace(u'\r', u'\n');
    out.replace(u'\t', u' ');
    out.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n') || c.unicode() == 0x7f; });
    return out.trimmed();
}

void setType(Json &object, const char *type)
{
    Json types;
    types.append(Json(QString::fromLatin1(type)));
    object.set(QStringLiteral("type"), types);
}

/// Sets a text that is not empty; credentials hold nothing empty.
void setText(Json &object, const char *name, const QString &text)
{
    const QString cleaned = clean(text);
    if (!cleaned.isEmpty())
        object.set(QString::fromLatin1(name), Json(cleaned));
}

void setList(Json &object, const char *name, const Json &list)
{
    if (!list.array().empty())
        object.set(QString::fromLatin1(name), list);
}

Json issuerObject(const Issuer &issuer)
{
    Json out;
    setText(out, "id", issuer.did);
    setType(out, "Profile");
    setText(out, "name", issuer.name);
    setText(out, "url", issuer.url);
    setText(out, "email", issuer.email);
    return out;
}

Json identityObject(const char *identityType, const QString &hash, bool hashed, const QString &salt = {})
{
    Json out;
    out.set(QStringLiteral("type"), Json(QStringLiteral("IdentityObject")));
    out.set(QStringLiteral("hashed"), Json::boolean(hashed));
    out.set(QStringLiteral("identityHash"), Json(hash));
    out.set(QStringLiteral("identityType"), Json(QString::fromLatin1(identityType)));
    setText(out, "salt", salt);
    return out;
}

Json identifierList(const RecipientValues &recipient)
{
    Json out;
    if (const QString name = clean(recipient.name); !name.isEmpty())
        out.append(identityObject("name", name, false));
    const QString email = clean(recipient.email);
    if (email.isEmpty())
        return out;
    const QString salt = clean(recipient.salt);
    if (recipient.emailForm == EmailForm::Hashed)
        out.append(identityObject("emailAddress", identityHash(email, salt), true, salt));
    else
        out.append(identityObject("emailAddress", email, false));
    return out;
}

Json alignmentList(const std::vector<AlignmentValues> &alignments)
{
    Json out;
    for (const AlignmentValues &alignment : alignments) {
        Json one;
        setType(one, "Alignment");
        setText(one, "targetName", alignment.name);
        setText(one, "targetUrl", alignment.url);
        setText(one, "targetFramework", alignment.framework);
        setText(one, "targetCode", alignment.code);
        setText(one, "targetType", alignment.type);
        out.append(one);
    }
    return out;
}

Json levelList(const Rubric &rubric)
{
    Json out;
    for (const RubricLevel &level : rubric.levels) {
        Json one;
        setText(one, "id", level.id);
        setType(one, "RubricCriterionLevel");
        setText(one, "name", level.name);
        setText(one, "level", level.level);
        setText(one, "description", level.description);
        out.append(one);
    }
    return out;
}

Json resultDescriptionList(const std::vector<Rubric> &rubrics)
{
    Json out;
    for (const Rubric &rubric : rubrics) {
        Json one;
        setText(one, "id", rubric.id);
        setType(one, "ResultDescription");
        setText(one, "name", rubric.name);
        setText(one, "resultType", QStringLiteral("RubricCriterionLevel"));
        setText(one, "requiredLevel", rubric.required);
        setList(one, "rubricCriterionLevel", levelList(rubric));
        out.append(one);
    }
    return out;
}

Json resultList(const std::vector<Rubric> &rubrics)
{
    Json out;
    for (const Rubric &rubric : rubrics) {
        Json one;
        setType(one, "Result");
        setText(one, "resultDescription", rubric.id);
        setText(one, "achievedLevel", rubric.reached);
        out.append(one);
    }
    return out;
}

Json relatedList(const std::vector<RelatedAchievement> &related)
{
    Json out;
    for (const RelatedAchievement &achievement : related) {
        Json one;
        setText(one, "id", achievement.id);
        setType(one, "Related");
        setText(one, "inLanguage", achievement.language);
        out.append(one);
    }
    return out;
}

Json achievementObject(const AchievementValues &achievement)
{
    Json out;
    setText(out, "id", achievement.id);
    setType(out, "Achievement");
    setText(out, "name", achievement.name);
    setText(out, "description", achievement.description);
    Json criteria;
    setText(criteria, "narrative", achievement.criteria);
    out.set(QStringLiteral("criteria"), criteria);
    setText(out, "achievementType", QStringLiteral("Competency"));
    setText(out, "inLanguage", achievement.language);
    setText(out, "version", achievement.version);
    if (!achievement.png.isEmpty()) {
        Json image;
        setText(image, "id",
                QStringLiteral("data:image/png;base64,") + QString::fromLatin1(achievement.png.toBase64()));
        setText(image, "type", QStringLiteral("Image"));
        setText(image, "caption", achievement.name);
        out.set(QStringLiteral("image"), image);
    }
    setList(out, "alignment", alignmentList(achievement.alignments));
    setList(out, "resultDescription", resultDescriptionList(achievement.rubrics));
    setList(out, "related", relatedList(achievement.related));
    return out;
}

Json subjectObject(const CredentialValues &values)
{
    Json out;
    setText(out, "id", values.recipient.id);
    setType(out, "AchievementSubject");
    setList(out, "identifier", identifierList(values.recipient));
    out.set(QStringLiteral("achievement"), achievementObject(values.achievement));
    setList(out, "result", resultList(values.achievement.rubrics));
    return out;
}

Json evidenceList(const std::vector<EvidenceValues> &evidence)
{
    Json out;
    for (const EvidenceValues &values : evidence) {
        Json one;
        setType(one, "Evidence");
        setText(one, "name", values.name);
        setText(one, "narrative", values.narrative);
        out.append(one);
    }
    return out;
}

Result<void> checkIssuer(const Issuer &issuer)
{
    if (clean(issuer.name).isEmpty())
        return Error(errors::IssuerNameMissing);
    if (!isAbsoluteUri(issuer.did))
        return Error(errors::IssuerKeyDiffers, {issuer.name});
    if (!issuer.url.isEmpty() && !isWebAddress(issuer.url))
        return Error(errors::AddressWrong, {issuer.url});
    return {};
}

Result<void> checkRubric(const Rubric &rubric)
{
    const auto holds = [&rubric](const QString &id) {
        return std::any_of(rubric.levels.begin(), rubric.levels.end(),
                           [&id](const RubricLevel &level) { return level.id == id; });
    };
    const bool named = std::all_of(rubric.levels.begin(), rubric.levels.end(), [](const RubricLevel &level) {
        return isAbsoluteUri(level.id) && !clean(level.name).isEmpty();
    });
    if (!isAbsoluteUri(rubric.id) || clean(rubric.name).isEmpty() || !named || !holds(rubric.required)
        || !holds(rubric.reached))
        return Error(errors::LevelsWrong, {rubric.name});
    return {};
}

Result<void> checkAchievement(const AchievementValues &achievement)
{
    if (!isAbsoluteUri(achievement.id) || clean(achievement.name).isEmpty()
        || clean(achievement.description).isEmpty() || clean(achievement.criteria).isEmpty())
        return Error(errors::AchievementTextMissing, {achievement.name});
    if (!isLanguageCode(achievement.language))
        return Error(errors::LanguageWrong, {achievement.language});
    for (const RelatedAchievement &related : achievement.related)
        if (!isLanguageCode(related.language))
            return Error(errors::LanguageWrong, {related.language});
    for (const AlignmentValues &alignment : achievement.alignments)
        if (clean(alignment.name).isEmpty() || !isAbsoluteUri(alignment.url))
            return Error(errors::AlignmentIncomplete,
                         {alignment.name.isEmpty() ? alignment.url : alignment.name});
    for (const Rubric &rubric : achievement.rubrics)
        METTLE_TRY(checkRubric(rubric));
    if (achievement.png.size() > EmbeddedPictureLimit)
        return Error(
            errors::PictureTooLarge,
            {QString::number(achievement.png.size() / 1024), QString::number(EmbeddedPictureLimit / 1024)});
    return achievement.png.isEmpty() ? Result<void>() : checkPng(achievement.png);
}

Result<void> checkValues(const CredentialValues &values)
{
    METTLE_TRY(checkIssuer(values.issuer));
    METTLE_TRY(checkAchievement(values.achievement));
    const RecipientValues &recipient = values.recipient;
    if (identifierList(recipient).array().empty() && recipient.id.isEmpty())
        return Error(errors::RecipientMissing);
    if (!recipient.email.isEmpty() && recipient.emailForm == EmailForm::Hashed && recipient.salt.isEmpty())
        return Error(errors::SaltMissing);
    if (values.validUntil && *values.validUntil < values.validFrom)
        return Error(errors::ValidityWrong);
    return {};
}

} // namespace

QString credentialTime(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

Result<Json> credentialDocument(const CredentialValues &values)
{
    METTLE_TRY(checkValues(values));
    Json contexts;
    contexts.append(Json(QString(context::Credentials2)));
    contexts.append(Json(QString(context::OpenBadges303)));
    Json types;
    types.append(Json(QStringLiteral("VerifiableCredential")));
    types.append(Json(QStringLiteral("OpenBadgeCredential")));

    Json out;
    out.set(QStringLiteral("@context"), contexts);
    setText(out, "id", urn(values.id));
    out.set(QStringLiteral("type"), types);
    setText(out, "name", values.achievement.name);
    out.set(QStringLiteral("issuer"), issuerObject(values.issuer));
    setText(out, "validFrom", credentialTime(values.validFrom));
    if (values.validUntil)
        setText(out, "validUntil", credentialTime(*values.validUntil));
    setText(out, "awardedDate", credentialTime(values.awarded));
    out.set(QStringLiteral("credentialSubject"), subjectObject(values));
    setList(out, "evidence", evidenceList(values.evidence));
    return out;
}

} // namespace mettle::badge
