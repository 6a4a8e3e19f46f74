// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/form.h"

#include "badge/formparts.h"
#include "badge/vocabulary.h"

#include <QtGlobal>

namespace mettle::badge {

using jsonld::Json;
using jsonld::Member;

namespace {

bool isVersion1(const Json &credential)
{
    const Json *contexts = credential.find(u"@context");
    return contexts && !contexts->array().empty() && contexts->array()[0].string() == context::Credentials1;
}

QString fromName(const Json &credential)
{
    return isVersion1(credential) ? QStringLiteral("issuanceDate") : QStringLiteral("validFrom");
}

QString untilName(const Json &credential)
{
    return isVersion1(credential) ? QStringLiteral("expirationDate") : QStringLiteral("validUntil");
}

Problem typesProblem(const Json &credential)
{
    const Json *types = credential.find(u"type");
    if (types && types->contains(u"VerifiableCredential"))
        return {};
    return notMarked(QStringLiteral("type"), QStringLiteral("VerifiableCredential"));
}

Problem identifiersProblem(const Json &credential)
{
    return uriProblem(credential, QString(), u"id");
}

Problem dateProblem(const Json &credential, const QString &name, bool required)
{
    const Json *found = credential.find(name);
    if (!found)
        return required ? missing(name) : Problem();
    if (!found->isString() || !instant(found->string()))
        return Problem(
            {QT_TRANSLATE_NOOP("document", "“%1” is not a date with time and time zone."), {name}});
    return {};
}

Problem datesProblem(const Json &credential)
{
    if (Problem problem = dateProblem(credential, fromName(credential), true))
        return problem;
    if (Problem problem = dateProblem(credential, untilName(credential), false))
        return problem;
    if (Problem problem = dateProblem(credential, QStringLiteral("awardedDate"), false))
        return problem;
    const auto until = validUntilOf(credential);
    if (until && *until < *validFromOf(credential))
        return Problem({QT_TRANSLATE_NOOP("document", "The badge ends before it begins."), {}});
    return {};
}

Problem issuerProblem(const Json &credential)
{
    const QString name = QStringLiteral("issuer");
    const Json *issuer = credential.find(name);
    if (!issuer)
        return missing(name);
    if (!issuer->isObject())
        return wrongForm(name);
    if (Problem problem = uriProblem(*issuer, name, u"id"))
        return problem;
    if (Problem problem = typeProblem(*issuer, name, u"Profile"))
        return problem;
    return imageProblem(*issuer, name);
}

Problem identityProblem(const Json &identity)
{
    const QString path = QStringLiteral("credentialSubject.identifier");
    if (identity.text(u"type") != QStringLiteral("IdentityObject"))
        return notMarked(path, QStringLiteral("IdentityObject"));
    const Json *hashed = identity.find(u"hashed");
    if (!hashed || !hashed->isBoolean())
        return missing(path + u".hashed");
    if (identity.text(u"identityHash").isEmpty())
        return missing(path + u".identityHash");
    if (hashed->boolean() && !isIdentityHash(identity.text(u"identityHash")))
        return wrongForm(path + u".identityHash");
    if (!isIdentityType(identity.text(u"identityType")))
        return wrongForm(path + u".identityType");
    return strangerProblem(identity, path, {u"type", u"hashed", u"identityHash", u"identityType", u"salt"});
}

Problem subjectProblem(const Json &credential)
{
    const QString name = QStringLiteral("credentialSubject");
    const Json *subject = credential.find(name);
    if (!subject)
        return missing(name);
    if (!subject->isObject())
        return wrongForm(name);
    if (Problem problem = typeProblem(*subject, name, u"AchievementSubject"))
        return problem;
    const Json *id = subject->find(u"id");
    const Json *identifiers = subject->find(u"identifier");
    if (id && !isAbsoluteUri(id->string()))
        return wrongForm(name + u".id");
    if (!id && !identifiers)
        return missing(name + u".identifier");
    if (identifiers && !identifiers->isArray())
        return wrongForm(name + u".identifier");
    if (identifiers)
        for (const Json &identity : identifiers->array())
            if (Problem problem = identityProblem(identity))
                return problem;
    return imageProblem(*subject, name);
}

Problem evidenceProblem(const Json &credential)
{
    const Json *evidence = credential.find(u"evidence");
    if (evidence)
        for (const Json &one : evidence->array())
            if (Problem problem = typeProblem(one, QStringLiteral("evidence"), u"Evidence"))
                return problem;
    return {};
}

Problem statusProblem(const Json &credential)
{
    const QString name = QStringLiteral("credentialStatus");
    const Json *status = credential.find(name);
    if (status && (!status->isObject() || status->text(u"type").isEmpty()))
        return wrongForm(name);
    return {};
}

/// Serialisation: nothing empty, lists are lists, words are plain strings (Open Badges 3.0, "Serialization").
Problem valueProblem(const Json &value, const QString &path)
{
    if (value.isNull() || (value.isArray() && value.array().empty()))
        return Problem(
            {QT_TRANSLATE_NOOP("document", "“%1” is empty; Open Badges leave out what is empty."), {path}});
    for (const Json &one : value.array())
        if (Problem problem = valueProblem(one, path))
            return problem;
    static const QStringList lists{
        QStringLiteral("evidence"),        QStringLiteral("alignment"),
        QStringLiteral("result"),          QStringLiteral("resultDescription"),
        QStringLiteral("identifier"),      QStringLiteral("rubricCriterionLevel"),
        QStringLiteral("endorsement"),     QStringLiteral("endorsementJwt"),
        QStringLiteral("otherIdentifier"), QStringLiteral("allowedValue"),
        QStringLiteral("related"),         QStringLiteral("tag"),
    };
    static const QStringList words{
        QStringLiteral("name"),
        QStringLiteral("description"),
        QStringLiteral("narrative"),
        QStringLiteral("caption"),
    };
    for (const Member &member : value.object()) {
        if (member.name == QStringLiteral("@context"))
            continue;
        const QString here = path.isEmpty() ? member.name : QString(path + u'.' + member.name);
        // In an IdentifierEntry and in a Result these two are plain references.
        const bool reference = member.value.isString()
            && (member.name == QStringLiteral("identifier")
                || member.name == QStringLiteral("resultDescription"));
        if (!member.value.isNull() && !reference && lists.contains(member.name) && !member.value.isArray())
            return Problem({QT_TRANSLATE_NOOP("document", "“%1” has to be a list."), {here}});
        if (!member.value.isNull() && words.contains(member.name) && !member.value.isString())
            return Problem({QT_TRANSLATE_NOOP("document", "“%1” has to be a plain text."), {here}});
        if (Problem problem = valueProblem(member.value, here))
            return problem;
    }
    return {};
}

Problem restProblem(const Json &credential)
{
    if (Problem problem = evidenceProblem(credential))
        return problem;
    if (Problem problem = statusProblem(credential))
        return problem;
    if (Problem problem = imageProblem(credential, QString()))
        return problem;
    return valueProblem(credential, QString());
}

Check contextsCheck(const Json &credential, const jsonld::ContextLibrary &library)
{
    Check check{
        QStringLiteral("contexts"),
        Outcome::Fail,
        QT_TRANSLATE_NOOP("document", "The contexts are not those of Open Badges 3.0, in their order."),
        {},
        {},
        Verdict::Malformed};
    const Json *contexts = credential.find(u"@context");
    if (!contexts || contexts->array().size() < 2)
        return check;
    const Json::Array &all = contexts->array();
    if ((all[0].string() != context::Credentials2 && all[0].string() != context::Credentials1)
        || !context::isOpenBadges(all[1].string()))
        return check;
    for (const Json &one : all) {
        if (!one.isString() && !one.isObject())
            return check;
        if (one.isString() && !library.find(one.string()))
            return {check.name,
                    Outcome::Unknown,
                    QT_TRANSLATE_NOOP("document",
                                      "Mettle does not know the context “%1”, so what the badge says "
                                      "cannot be fully checked without a network."),
                    {one.string()},
                    {},
                    Verdict::UnknownContext};
    }
    return {check.name,
            Outcome::Pass,
            QT_TRANSLATE_NOOP("document", "The contexts are those of Open Badges 3.0."),
            {},
            {},
            {}};
}

Check checkOf(const char *name, const Problem &problem, const char *good)
{
    if (problem)
        return {QString::fromLatin1(name), Outcome::Fail, problem->sentence, problem->arguments, {},
                Verdict::Malformed};
    return {QString::fromLatin1(name), Outcome::Pass, good, {}, {}, {}};
}

} // namespace

bool claimsToBeBadge(const Json &credential)
{
    const Json *types = credential.find(u"type");
    return types && (types->contains(u"OpenBadgeCredential") || types->contains(u"AchievementCredential"));
}

std::optional<QString> hiddenMember(const Json &credential, QByteArrayView nquads)
{
    static const QStringList members{
        QStringLiteral("credentialSchema"),
        QStringLiteral("credentialStatus"),
        QStringLiteral("credentialSubject"),
        QStringLiteral("evidence"),
        QStringLiteral("expirationDate"),
        QStringLiteral("issuanceDate"),
        QStringLiteral("issuer"),
        QStringLiteral("refreshService"),
        QStringLiteral("termsOfUse"),
        QStringLiteral("validFrom"),
        QStringLiteral("validUntil"),
    };
    const QString start
        = u'<' + credential.text(u"id") + QStringLiteral("> <https://www.w3.org/2018/credentials#");
    for (const QString &member : members) {
        const QByteArray statement = QString(start + member + u"> ").toUtf8();
        const bool told = nquads.startsWith(statement) || nquads.contains(QByteArray('\n' + statement));
        if (told && !credential.find(member))
            return member;
    }
    return std::nullopt;
}

std::optional<QDateTime> validFromOf(const Json &credential)
{
    return instant(credential.text(fromName(credential)));
}

std::optional<QDateTime> validUntilOf(const Json &credential)
{
    return instant(credential.text(untilName(credential)));
}

std::vector<Check> checkForm(const Json &credential, const jsonld::ContextLibrary &contexts)
{
    return {
        contextsCheck(credential, contexts),
        checkOf(
            "types", typesProblem(credential),
            QT_TRANSLATE_NOOP("document", "It is marked as a verifiable credential and as an Open Badge.")),
        checkOf("identifiers", identifiersProblem(credential),
                QT_TRANSLATE_NOOP("document", "The badge has an identifier of its own.")),
        checkOf("dates", datesProblem(credential), QT_TRANSLATE_NOOP("document", "The dates are complete.")),
        checkOf("issuer", issuerProblem(credential),
                QT_TRANSLATE_NOOP("document", "The issuer is described as Open Badges ask.")),
        checkOf("subject", subjectProblem(credential),
                QT_TRANSLATE_NOOP("document", "It says who the badge is for.")),
        checkOf("achievement", achievementProblem(credential),
                QT_TRANSLATE_NOOP("document", "The achievement has a name, a description and criteria.")),
        checkOf("results", resultsProblem(credential),
                QT_TRANSLATE_NOOP("document", "Results and levels belong to the achievement.")),
        checkOf("values", restProblem(credential),
                QT_TRANSLATE_NOOP("document", "Nothing is empty and everything has its form.")),
    };
}

} // namespace mettle::badge
