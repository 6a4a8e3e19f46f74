// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/caseterms.h"

#include "base/key.h"
#include "exchange/framework/readers.h"

#include <QHash>
#include <QRegularExpression>

namespace mettle::exchange {

namespace {

QSet<QString> words(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ');
    return { all.begin(), all.end() };
}

} // namespace

const QSet<QString> &caseProperties(const char *object)
{
    // CASE 1.1 information model, section 4 (OpenAPI of 2024); one row an object.
    static const QHash<QByteArray, QSet<QString>> all {
        { "CFDocument", words("identifier uri frameworkType caseVersion creator title lastChangeDateTime officialSourceURL "
                              "publisher description subject subjectURI language version adoptionStatus statusStartDate "
                              "statusEndDate licenseURI notes extensions CFPackageURI") },
        { "CFItem", words("identifier fullStatement alternativeLabel CFItemType uri humanCodingScheme listEnumeration "
                          "abbreviatedStatement conceptKeywords conceptKeywordsURI notes subject subjectURI language "
                          "educationLevel CFItemTypeURI licenseURI statusStartDate statusEndDate lastChangeDateTime "
                          "extensions CFDocumentURI") },
        { "CFAssociation", words("identifier associationType sequenceNumber uri originNodeURI destinationNodeURI "
                                 "CFAssociationGroupingURI lastChangeDateTime notes extensions CFDocumentURI") },
        { "CFRubric", words("identifier uri title description lastChangeDateTime CFRubricCriteria extensions") },
        { "CFRubricCriterion", words("identifier uri category description CFItemURI weight position rubricId "
                                     "lastChangeDateTime CFRubricCriterionLevels extensions") },
        { "CFRubricCriterionLevel", words("identifier uri description quality score feedback position rubricCriterionId "
                                          "lastChangeDateTime extensions") },
        { "CFItemTypes", words("identifier uri title description hierarchyCode typeCode lastChangeDateTime extensions") },
        { "CFSubjects", words("identifier uri title hierarchyCode description lastChangeDateTime extensions") },
        { "CFConcepts", words("identifier uri title keywords hierarchyCode description lastChangeDateTime extensions") },
        { "CFLicenses", words("identifier uri title description licenseText lastChangeDateTime extensions") },
        { "CFAssociationGroupings", words("identifier uri title description lastChangeDateTime extensions") },
        { "link", words("title identifier uri targetType") },
    };
    static const QSet<QString> none;
    const auto found = all.constFind(object);
    return found == all.constEnd() ? none : *found;
}

QJsonObject conforming(const QJsonObject &source, const char *object)
{
    struct Below
    {
        const char *list;
        const char *object;
    };
    constexpr Below lists[] { { "CFRubricCriteria", "CFRubricCriterion" }, { "CFRubricCriterionLevels", "CFRubricCriterionLevel" } };
    const QSet<QString> &allowed = caseProperties(object);
    QJsonObject out;
    QJsonObject other;
    for (auto it = source.begin(); it != source.end(); ++it) {
        if (isNothing(*it))
            continue;
        QJsonValue value = *it;
        for (const Below &below : lists)
            if (it.key() == QLatin1String(below.list)) {
                QJsonArray list;
                for (const QJsonValue &one : it->toArray())
                    list.append(conforming(one.toObject(), below.object));
                value = list;
            }
        (allowed.contains(it.key()) ? out : other).insert(it.key(), value);
    }
    if (other.isEmpty())
        return out;
    const QLatin1String extensions("extensions");
    const QJsonObject kept { { QStringLiteral("other"), other } };
    if (qstrcmp(object, "CFRubricCriterionLevel") == 0) { // an array there, in the schema of 1.1
        QJsonArray list = out[extensions].toArray();
        list.append(kept);
        out[extensions] = list;
    } else {
        QJsonObject all = out[extensions].toObject();
        all[QLatin1String("other")] = other;
        out[extensions] = all;
    }
    return out;
}

bool isCaseRelation(const QString &kind)
{
    static const QSet<QString> known = words("isChildOf isPeerOf isPartOf exactMatchOf precedes isRelatedTo replacedBy exemplar "
                                             "hasSkillLevel isTranslationOf");
    return known.contains(kind);
}

bool isUuidText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    return form.match(text).hasMatch();
}

QString caseIdentifier(const QUuid &id)
{
    const int version = int(id.data3 >> 12);
    const bool fits = version >= 1 && version <= 5 && (id.data4[0] & 0xC0) == 0x80;
    return (fits ? id : makeUuid5(keySpace("case"), id.toRfc4122())).toString(QUuid::WithoutBraces);
}

QString childOfIdentifier(const QUuid &item, const QUuid &parent)
{
    return makeUuid5(keySpace("isChildOf"), item.toRfc4122() + parent.toRfc4122()).toString(QUuid::WithoutBraces);
}

} // namespace mettle::exchange
