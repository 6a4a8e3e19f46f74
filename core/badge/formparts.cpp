// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/formparts.h"

#include "badge/vocabulary.h"

#include <QSet>
#include <QtGlobal>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;
using jsonld::Member;

namespace {

QString joined(const QString &path, QStringView name)
{
    return path.isEmpty() ? name.toString() : QString(path + u'.' + name);
}

/// The values of a member that is a list; nothing when it is absent.
const Json::Array &listOf(const Json &object, QStringView name)
{
    static const Json::Array none;
    const Json *found = object.find(name);
    return found ? found->array() : none;
}

const Json *achievementOf(const Json &credential)
{
    const Json *subject = credential.find(u"credentialSubject");
    return subject ? subject->find(u"achievement") : nullptr;
}

QString achievementPath()
{
    return QStringLiteral("credentialSubject.achievement");
}

Problem alignmentProblem(const Json &object, const QString &path)
{
    const QString here = joined(path, u"alignment");
    for (const Json &alignment : listOf(object, u"alignment")) {
        if (Problem problem = typeProblem(alignment, here, u"Alignment"))
            return problem;
        if (Problem problem = textProblem(alignment, here, u"targetName"))
            return problem;
        if (Problem problem = textProblem(alignment, here, u"targetUrl"))
            return problem;
        const Json *type = alignment.find(u"targetType");
        if (type && !isTargetType(type->string()))
            return wrongForm(joined(here, u"targetType"));
    }
    return {};
}

Problem levelsProblem(const Json &description, const QString &path)
{
    const QString here = joined(path, u"rubricCriterionLevel");
    QSet<QString> ids;
    for (const Json &level : listOf(description, u"rubricCriterionLevel")) {
        if (Problem problem = uriProblem(level, here, u"id"))
            return problem;
        if (Problem problem = typeProblem(level, here, u"RubricCriterionLevel"))
            return problem;
        if (Problem problem = textProblem(level, here, u"name"))
            return problem;
        ids.insert(level.text(u"id"));
    }
    const QString required = description.text(u"requiredLevel");
    if (!required.isEmpty() && !ids.contains(required))
        return wrongForm(joined(path, u"requiredLevel"));
    const QString value = description.text(u"requiredValue");
    const Json *allowed = description.find(u"allowedValue");
    if (!value.isEmpty() && allowed && !allowed->contains(value))
        return wrongForm(joined(path, u"requiredValue"));
    return {};
}

Problem descriptionsProblem(const Json &achievement)
{
    const QString path = joined(achievementPath(), u"resultDescription");
    const Json *all = achievement.find(u"resultDescription");
    if (all && !all->isArray())
        return wrongForm(path);
    QSet<QString> ids;
    for (const Json &description : listOf(achievement, u"resultDescription")) {
        if (Problem problem = uriProblem(description, path, u"id"))
            return problem;
        if (Problem problem = typeProblem(description, path, u"ResultDescription"))
            return problem;
        if (Problem problem = textProblem(description, path, u"name"))
            return problem;
        if (!isResultType(description.text(u"resultType")))
            return wrongForm(joined(path, u"resultType"));
        if (ids.contains(description.text(u"id")))
            return wrongForm(joined(path, u"id"));
        ids.insert(description.text(u"id"));
        if (Problem problem = levelsProblem(description, path))
            return problem;
        if (Problem problem = alignmentProblem(description, path))
            return problem;
    }
    return {};
}

Problem resultProblem(const Json &result, const Json &achievement)
{
    const QString path = QStringLiteral("credentialSubject.result");
    if (Problem problem = typeProblem(result, path, u"Result"))
        return problem;
    const Json *status = result.find(u"status");
    if (status && !isResultStatus(status->string()))
        return wrongForm(joined(path, u"status"));
    const Json *link = result.find(u"resultDescription");
    if (!link)
        return {};
    const Json::Array &descriptions = listOf(achievement, u"resultDescription");
    const auto found
        = std::find_if(descriptions.begin(), descriptions.end(), [link](const Json &description) {
              return link->isString() && description.text(u"id") == link->string();
          });
    if (found == descriptions.end())
        return wrongForm(joined(path, u"resultDescription"));
    if (const Json *achieved = result.find(u"achievedLevel")) {
        const Json::Array &levels = listOf(*found, u"rubricCriterionLevel");
        const auto isIt = [achieved](const Json &level) {
            return achieved->isString() && level.text(u"id") == achieved->string();
        };
        if (std::none_of(levels.begin(), levels.end(), isIt))
            return wrongForm(joined(path, u"achievedLevel"));
    }
    const Json *allowed = found->find(u"allowedValue");
    if (result.find(u"value") && allowed && !allowed->contains(result.text(u"value")))
        return wrongForm(joined(path, u"value"));
    if (found->text(u"resultType") == QStringLiteral("Status") && !status)
        return missing(joined(path, u"status"));
    return {};
}

} // namespace

Problem missing(const QString &path)
{
    return FormProblem{QT_TRANSLATE_NOOP("document", "“%1” is missing."), {path}};
}

Problem wrongForm(const QString &path)
{
    return FormProblem{
        QT_TRANSLATE_NOOP("document", "“%1” does not have the form that Open Badges 3.0 asks."), {path}};
}

Problem notMarked(const QString &path, const QString &type)
{
    return FormProblem{QT_TRANSLATE_NOOP("document", "“%1” is not marked as “%2”."), {path, type}};
}

Problem uriProblem(const Json &object, const QString &path, QStringView name)
{
    const Json *found = object.find(name);
    if (!found)
        return missing(joined(path, name));
    return isAbsoluteUri(found->string()) ? Problem() : wrongForm(joined(path, name));
}

Problem textProblem(const Json &object, const QString &path, QStringView name)
{
    const Json *found = object.find(name);
    if (!found)
        return missing(joined(path, name));
    return found->string().trimmed().isEmpty() ? wrongForm(joined(path, name)) : Problem();
}

Problem typeProblem(const Json &object, const QString &path, QStringView type)
{
    const Json *types = object.find(u"type");
    return types && types->contains(type) ? Problem() : notMarked(path, type.toString());
}

Problem imageProblem(const Json &object, const QString &path)
{
    const Json *image = object.find(u"image");
    if (!image)
        return {};
    const QString here = joined(path, u"image");
    if (Problem problem = uriProblem(*image, here, u"id"))
        return problem;
    if (image->text(u"type") != QStringLiteral("Image"))
        return notMarked(here, QStringLiteral("Image"));
    return strangerProblem(*image, here, {u"id", u"type", u"caption"});
}

Problem strangerProblem(const Json &object, const QString &path, std::initializer_list<QStringView> known)
{
    for (const Member &member : object.object())
        if (std::find(known.begin(), known.end(), member.name) == known.end())
            return FormProblem{QT_TRANSLATE_NOOP("document", "“%1” is not allowed in “%2”."),
                               {member.name, path}};
    return {};
}

Problem achievementProblem(const Json &credential)
{
    const Json *achievement = achievementOf(credential);
    if (!achievement)
        return missing(achievementPath());
    if (!achievement->isObject())
        return wrongForm(achievementPath());
    if (Problem problem = uriProblem(*achievement, achievementPath(), u"id"))
        return problem;
    if (Problem problem = typeProblem(*achievement, achievementPath(), u"Achievement"))
        return problem;
    for (const QStringView name : {QStringView(u"name"), QStringView(u"description")})
        if (Problem problem = textProblem(*achievement, achievementPath(), name))
            return problem;
    const Json *criteria = achievement->find(u"criteria");
    if (!criteria || (criteria->text(u"id").isEmpty() && criteria->text(u"narrative").isEmpty()))
        return missing(joined(achievementPath(), u"criteria"));
    const Json *language = achievement->find(u"inLanguage");
    if (language && !isLanguageCode(language->string()))
        return wrongForm(joined(achievementPath(), u"inLanguage"));
    const Json *type = achievement->find(u"achievementType");
    if (type && !isAchievementType(type->string()))
        return wrongForm(joined(achievementPath(), u"achievementType"));
    if (Problem problem = imageProblem(*achievement, achievementPath()))
        return problem;
    return alignmentProblem(*achievement, achievementPath());
}

Problem resultsProblem(const Json &credential)
{
    const Json *achievement = achievementOf(credential);
    if (!achievement)
        return {};
    if (Problem problem = descriptionsProblem(*achievement))
        return problem;
    for (const Json &result : listOf(*credential.find(u"credentialSubject"), u"result"))
        if (Problem problem = resultProblem(result, *achievement))
            return problem;
    return {};
}

} // namespace mettle::badge
