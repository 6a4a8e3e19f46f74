// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/vocabulary.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <array>

namespace mettle::badge {

namespace {

template <size_t N> bool isOneOf(QStringView word, const std::array<const char *, N> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const char *one) { return word == QLatin1String(one); });
}

/// "ext:Word": how a closed list may be extended.
bool isExtension(QStringView word)
{
    static const QRegularExpression pattern(QStringLiteral("\\Aext:[A-Za-z0-9._-]+\\z"));
    return pattern.match(word).hasMatch();
}

constexpr std::array IdentityTypes{
    "name",          "sourcedId",    "systemId",        "productId",
    "userName",      "accountId",    "emailAddress",    "nationalIdentityNumber",
    "isbn",          "issn",         "lisSourcedId",    "oneRosterSourcedId",
    "sisSourcedId",  "ltiContextId", "ltiDeploymentId", "ltiToolId",
    "ltiPlatformId", "ltiUserId",    "identifier",
};
constexpr std::array AchievementTypes{
    "Achievement",
    "ApprenticeshipCertificate",
    "Assessment",
    "Assignment",
    "AssociateDegree",
    "Award",
    "Badge",
    "BachelorDegree",
    "Certificate",
    "CertificateOfCompletion",
    "Certification",
    "CommunityService",
    "Competency",
    "Course",
    "CoCurricular",
    "Degree",
    "Diploma",
    "DoctoralDegree",
    "Fieldwork",
    "GeneralEducationDevelopment",
    "JourneymanCertificate",
    "LearningProgram",
    "License",
    "Membership",
    "ProfessionalDoctorate",
    "QualityAssuranceCredential",
    "MasterCertificate",
    "MasterDegree",
    "MicroCredential",
    "ResearchDoctorate",
    "SecondarySchoolDiploma",
};
constexpr std::array TargetTypes{
    "ceasn:Competency",  "ceterms:Credential",     "CFItem", "CFRubric",
    "CFRubricCriterion", "CFRubricCriterionLevel", "CTDL",
};
constexpr std::array ResultTypes{
    "GradePointAverage",    "LetterGrade", "Percent",     "PerformanceLevel",
    "PredictedScore",       "RawScore",    "Result",      "RubricCriterion",
    "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status",
};
constexpr std::array ResultStatuses{
    "Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew",
};

} // namespace

bool isAbsoluteUri(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\x00-\\x1f]+\\z"));
    return pattern.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isAbsoluteUri(text) && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
}

bool isLanguageCode(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\\z"));
    return pattern.match(text).hasMatch();
}

std::optional<QDateTime> instant(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?(?:Z|([+-])(\\d\\d)"
                       ":(\\d\\d))\\z"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm:ss"));
    const int hours = match.captured(5).toInt();
    const int minutes = match.captured(6).toInt();
    if (!date.isValid() || !time.isValid() || hours > 14 || minutes > 59)
        return std::nullopt;
    const int offset = (hours * 60 + minutes) * 60 * (match.captured(4) == u'-' ? -1 : 1);
    const int milliseconds = QString(match.captured(3) + QStringLiteral("000")).left(3).toInt();
    return QDateTime(date, time.addMSecs(milliseconds), Qt::UTC).addSecs(-offset);
}

bool isIdentityHash(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(sha256\\$[0-9a-fA-F]{64}|md5\\$[0-9a-fA-F]{32})\\z"));
    return pattern.match(text).hasMatch();
}

bool isIdentityType(QStringView word)
{
    return isOneOf(word, IdentityTypes) || isExtension(word);
}

bool isAchievementType(QStringView word)
{
    return isOneOf(word, AchievementTypes) || isExtension(word);
}

bool isTargetType(QStringView word)
{
    return isOneOf(word, TargetTypes) || isExtension(word);
}

bool isResultType(QStringView word)
{
    return isOneOf(word, ResultTypes) || isExtension(word);
}

bool isResultStatus(QStringView word)
{
    return isOneOf(word, ResultStatuses);
}

} // namespace mettle::badge
