// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/caserubrics.h"
#include "exchange/framework/caseterms.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/mettleextension.h"
#include "exchange/framework/readers.h"

#include <QHash>
#include <algorithm>
#include <limits>

namespace mettle::exchange {

namespace {

QString string(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

/// What of an object Mettle does not use: what CASE 1.1 allows, and under "other" what it does not.
void keep(const QJsonObject &source, const char *object, const QStringList &used, QJsonObject &extra, QMap<QString, int> &carried)
{
    QJsonObject kept;
    QJsonObject other;
    for (auto it = source.begin(); it != source.end(); ++it) {
        if (isNothing(*it) || used.contains(it.key()))
            continue;
        QJsonValue value = *it;
        static const QStringList lists { QStringLiteral("educationLevel"), QStringLiteral("subject"), QStringLiteral("conceptKeywords") };
        if (lists.contains(it.key()) && value.isString()) // as drafts of CASE had it
            value = QJsonArray { value };
        if (it.key() == QLatin1String("listEnumeration") && value.isDouble())
            value = QString::number(value.toInt());
        const bool link = it.key().endsWith(QLatin1String("URI")) && value.isString();
        (caseProperties(object).contains(it.key()) && !link ? kept : other).insert(it.key(), value);
        ++carried[it.key()];
    }
    if (!kept.isEmpty())
        extra[QLatin1String("case")] = kept;
    if (!other.isEmpty())
        extra[QLatin1String("other")] = other;
}

/// One end of an association: an object in CASE, an address in drafts of it.
struct End
{
    QString identifier;
    QString uri;
    QString title;
    QString targetType;

    explicit End(const QJsonValue &value)
        : identifier(value[QLatin1String("identifier")].toString())
        , uri(value.isString() ? value.toString() : value[QLatin1String("uri")].toString())
        , title(value[QLatin1String("title")].toString())
        , targetType(value[QLatin1String("targetType")].toString())
    {
    }
};

class Package
{
public:
    Package(const QString &file, const QJsonObject &package, const QString &language)
        : m_package(package)
        , m_document(package[QLatin1String("CFDocument")].toObject())
        , m_ours(mettleExtension(m_document))
    {
        m_draft.file = file;
        m_draft.format = QStringLiteral("case");
        m_language = languageCode(string(m_document, "language"));
        if (m_language.isEmpty())
            m_language = languageOf(m_draft, language, statements());
    }

    FrameworkDraft read()
    {
        readDocument();
        readItems();
        readAssociations();
        readDefinitions();
        readRubrics();
        return std::move(m_draft);
    }

private:
    [[nodiscard]] QStringList statements() const
    {
        QStringList out;
        for (const QJsonValue &item : m_package[QLatin1String("CFItems")].toArray())
            out << item[QLatin1String("fullStatement")].toString();
        return out;
    }

    void readDocument()
    {
        framework::Framework &framework = m_draft.framework;
        framework.uri = string(m_document, "uri");
        if (framework.uri.isEmpty())
            framework.uri = QStringLiteral("urn:uuid:") + string(m_document, "identifier");
        framework.version = string(m_document, "version");
        framework.title = textIn(m_language, string(m_document, "title"));
        framework.description = textIn(m_language, string(m_document, "description"));
        framework.publisher = string(m_document, "publisher");
        if (framework.publisher.isEmpty())
            framework.publisher = string(m_document, "creator");
        framework.source = textIn(m_language, string(m_document, "officialSourceURL"));
        framework.licence = licence();
        framework.languages << m_language;
        framework.status = framework::Status::Published;
        QStringList used { QStringLiteral("uri"), QStringLiteral("version"), QStringLiteral("title"),
                           QStringLiteral("description"), QStringLiteral("language"), QStringLiteral("caseVersion"),
                           QStringLiteral("CFPackageURI"), QStringLiteral("extensions") };
        used += madeOf(m_ours);
        if (!string(m_document, "publisher").isEmpty())
            used << QStringLiteral("publisher");
        QMap<QString, int> ignored;
        keep(m_document, "CFDocument", used, m_draft.extra, m_ours.isEmpty() ? m_draft.carried : ignored);
        const QJsonObject foreign = withoutMettle(m_document);
        if (!foreign.isEmpty())
            m_draft.extra[QLatin1String("extensions")] = foreign;
        if (const QJsonObject around = m_package[QLatin1String("extensions")].toObject(); !around.isEmpty())
            m_draft.extra[QLatin1String("packageExtensions")] = around;
        if (!m_ours.isEmpty())
            restoreFramework(m_ours, m_language, m_draft);
    }

    [[nodiscard]] QString licence() const
    {
        const QJsonObject link = m_document[QLatin1String("licenseURI")].toObject();
        for (const QJsonValue &one : m_package[QLatin1String("CFDefinitions")][QLatin1String("CFLicenses")].toArray())
            if (one[QLatin1String("identifier")] == link[QLatin1String("identifier")] && !one[QLatin1String("title")].toString().isEmpty())
                return one[QLatin1String("title")].toString();
        const QString title = string(link, "title");
        return title.isEmpty() ? string(link, "uri") : title;
    }

    void readItems()
    {
        int row = 0;
        for (const QJsonValue &value : m_package[QLatin1String("CFItems")].toArray()) {
            ++row;
            const QJsonObject source = value.toObject();
            DraftItem item = readItem(source, row);
            if (m_places.contains(item.identifier)) {
                m_draft.warn(errors::ItemTwice, row, { item.identifier });
                continue;
            }
            m_places.insert(item.identifier, m_draft.items.size());
            bool listed = false;
            const int enumeration = source[QLatin1String("listEnumeration")].toVariant().toString().toInt(&listed);
            m_enumerations.push_back(listed ? enumeration : std::numeric_limits<int>::max());
            m_draft.items.push_back(std::move(item));
        }
    }

    DraftItem readItem(const QJsonObject &source, int row)
    {
        const QJsonObject ours = mettleExtension(source);
        const QString named = languageCode(string(source, "language"));
        const QString language = named.isEmpty() ? m_language : named;
        DraftItem item { .row = row };
        const QString full = string(source, "fullStatement").trimmed();
        const QString brief = string(source, "abbreviatedStatement").trimmed();
        item.identifier = string(source, "identifier").trimmed();
        if (item.identifier.isEmpty()) {
            item.identifier = caseIdentifier(framework::itemId(framework::frameworkId(m_draft.framework.uri, {}),
                                                               full + u'\n' + string(source, "humanCodingScheme") + u'\n' + QString::number(row)).uuid());
            m_draft.warn(errors::ItemWithoutId, row, { full });
        }
        item.id = item.identifier;
        item.uri = string(source, "uri");
        item.code = string(source, "humanCodingScheme");
        item.kind = string(source, "CFItemType");
        item.title = textIn(language, brief.isEmpty() ? full : brief);
        item.description = textIn(language, brief.isEmpty() ? string(source, "notes") : full);
        QStringList others = parts(string(source, "alternativeLabel"), QStringLiteral("\n"));
        for (const QJsonValue &word : source[QLatin1String("conceptKeywords")].toArray())
            others << word.toString();
        item.alternatives = textIn(language, others.join(u'\n'));
        QStringList used { QStringLiteral("identifier"), QStringLiteral("uri"), QStringLiteral("humanCodingScheme"),
                           QStringLiteral("CFItemType"), QStringLiteral("fullStatement"), QStringLiteral("abbreviatedStatement"),
                           QStringLiteral("CFDocumentURI"), QStringLiteral("extensions") };
        if (language == m_language)
            used << QStringLiteral("language");
        if (brief.isEmpty())
            used << QStringLiteral("notes");
        else
            item.extra[QLatin1String("form")] = QStringLiteral("abbreviated");
        used += madeOf(ours);
        QMap<QString, int> ignored;
        keep(source, "CFItem", used, item.extra, m_ours.isEmpty() ? m_draft.carried : ignored);
        if (const QJsonObject foreign = withoutMettle(source); !foreign.isEmpty())
            item.extra[QLatin1String("extensions")] = foreign;
        if (!ours.isEmpty())
            restoreItem(ours, language, source, item);
        return item;
    }

    void readAssociations()
    {
        int row = 0;
        for (const QJsonValue &value : m_package[QLatin1String("CFAssociations")].toArray()) {
            const QJsonObject source = value.toObject();
            const End origin(source[QLatin1String("originNodeURI")]);
            const End destination(source[QLatin1String("destinationNodeURI")]);
            const QString type = string(source, "associationType");
            ++row;
            if (type == QLatin1String("isChildOf"))
                readChildOf(source, origin, destination, row);
            else
                readRelation(source, type, origin, destination);
        }
        for (DraftItem &item : m_draft.items) { // who stands both at the top and elsewhere stands elsewhere
            const bool nested = std::any_of(item.parents.begin(), item.parents.end(), [&](const DraftParent &p) { return m_places.contains(p.id); });
            if (nested)
                item.parents.erase(std::remove_if(item.parents.begin(), item.parents.end(),
                                                  [](const DraftParent &p) { return p.id.isEmpty(); }),
                                   item.parents.end());
        }
        for (const QJsonValue &outside : m_ours[QLatin1String("outsideParents")].toArray())
            m_others.append(outside);
        if (!m_others.isEmpty())
            m_draft.extra[QLatin1String("associations")] = m_others;
    }

    void readChildOf(const QJsonObject &source, const End &origin, const End &destination, int row)
    {
        const auto child = m_places.constFind(origin.identifier);
        if (child == m_places.constEnd()) {
            m_draft.warn(errors::EdgeUnknown, row, { origin.title.isEmpty() ? origin.identifier : origin.title });
            m_others.append(conforming(source, "CFAssociation"));
            return;
        }
        DraftItem &item = m_draft.items[*child];
        const bool top = destination.identifier == string(m_document, "identifier") || destination.uri == string(m_document, "uri");
        const auto parent = top ? m_places.constEnd() : m_places.constFind(destination.identifier);
        const QString id = top ? QString() : parent == m_places.constEnd() ? destination.identifier : m_draft.items[*parent].id;
        const QJsonValue number = source[QLatin1String("sequenceNumber")];
        const int order = isNothing(number) ? m_enumerations[*child] : number.toVariant().toInt();
        if (!top && parent == m_places.constEnd())
            m_others.append(conforming(source, "CFAssociation"));
        const bool again = std::any_of(item.parents.begin(), item.parents.end(), [&](const DraftParent &p) { return p.id == id; });
        if (again)
            return;
        item.parents.push_back({ id, order });
        if (const QJsonObject kept = keptOfAssociation(source); !kept.isEmpty()) {
            QJsonObject edges = item.extra[QLatin1String("childOf")].toObject();
            edges[id] = kept;
            item.extra[QLatin1String("childOf")] = edges;
        }
    }

    static QJsonObject keptOfAssociation(const QJsonObject &source)
    {
        QJsonObject kept = conforming(source, "CFAssociation");
        for (const char *name : { "associationType", "originNodeURI", "destinationNodeURI", "CFDocumentURI", "extensions" })
            kept.remove(QLatin1String(name));
        for (const QString &name : madeOf(mettleExtension(source)))
            kept.remove(name);
        if (const QJsonValue number = kept.value(QLatin1String("sequenceNumber")); number.isString()) // as some write it
            kept[QLatin1String("sequenceNumber")] = number.toString().toInt();
        if (const QJsonObject foreign = withoutMettle(source); !foreign.isEmpty())
            kept[QLatin1String("extensions")] = foreign;
        return kept;
    }

    void readRelation(const QJsonObject &source, const QString &type, const End &origin, const End &destination)
    {
        const bool fromHere = m_places.contains(origin.identifier);
        if (!fromHere && !m_places.contains(destination.identifier)) {
            m_others.append(conforming(source, "CFAssociation"));
            return;
        }
        const End &own = fromHere ? origin : destination;
        const End &other = fromHere ? destination : origin;
        const auto there = m_places.constFind(other.identifier);
        DraftRelation relation { .from = m_draft.items[m_places.value(own.identifier)].id, .kind = type };
        if (there != m_places.constEnd()) {
            relation.to = m_draft.items[*there].id;
        } else {
            relation.uri = other.uri.isEmpty() ? other.identifier : other.uri;
            relation.title = other.title;
            QJsonObject end;
            if (!other.identifier.isEmpty())
                end[QLatin1String("identifier")] = other.identifier;
            if (!other.targetType.isEmpty())
                end[QLatin1String("targetType")] = other.targetType;
            if (!end.isEmpty())
                relation.extra[QLatin1String("end")] = end;
        }
        if (!fromHere)
            relation.extra[QLatin1String("reversed")] = true;
        if (const QJsonObject ours = mettleExtension(source); !ours.isEmpty())
            restoreRelation(ours, relation);
        else
            relation.extra[QLatin1String("case")] = keptOfAssociation(source);
        m_draft.relations.push_back(std::move(relation));
    }

    void readDefinitions()
    {
        QJsonObject kept;
        const QJsonObject definitions = m_package[QLatin1String("CFDefinitions")].toObject();
        const QStringList made = listOf(m_ours, "madeDefinitions");
        for (auto it = definitions.begin(); it != definitions.end(); ++it) {
            QJsonArray list;
            for (const QJsonValue &one : it->toArray())
                if (!made.contains(one[QLatin1String("identifier")].toString()))
                    list.append(conforming(one.toObject(), it.key().toLatin1().constData()));
            if (list.isEmpty())
                continue;
            kept.insert(it.key(), list);
            m_draft.carried[it.key()] += int(list.size());
        }
        if (!kept.isEmpty())
            m_draft.extra[QLatin1String("definitions")] = kept;
    }

    void readRubrics()
    {
        const QStringList made = listOf(m_ours, "madeRubrics");
        QJsonArray rubrics;
        for (const QJsonValue &rubric : m_package[QLatin1String("CFRubrics")].toArray())
            if (!made.contains(rubric[QLatin1String("identifier")].toString()))
                rubrics.append(conforming(rubric.toObject(), "CFRubric"));
        if (m_ours.isEmpty())
            addRubrics(m_draft, rubrics, m_language);
        else if (!rubrics.isEmpty())
            m_draft.extra[QLatin1String("rubrics")] = rubrics;
    }

    QJsonObject m_package;
    QJsonObject m_document;
    QJsonObject m_ours; ///< what a Mettle wrote about the framework; empty in others' files
    FrameworkDraft m_draft;
    QString m_language;
    QHash<QString, size_t> m_places; ///< by CASE identifier
    std::vector<int> m_enumerations;
    QJsonArray m_others; ///< associations that belong to none of these items, or to a parent elsewhere
};

/// What a package's items translate, by their ids; empty when it is no translation of the first.
QHash<QString, QString> translated(const FrameworkDraft &first, const FrameworkDraft &draft)
{
    QSet<QString> known;
    for (const DraftItem &item : first.items)
        known.insert(item.identifier);
    QHash<QString, QString> out;
    for (const DraftRelation &relation : draft.relations)
        if (relation.kind == QLatin1String("isTranslationOf"))
            if (const QString target = relation.extra[QLatin1String("end")][QLatin1String("identifier")].toString(); known.contains(target))
                out.insert(relation.from, target);
    return qsizetype(draft.items.size()) <= 2 * out.size() ? out : QHash<QString, QString>();
}

void join(Text &text, const Text &other)
{
    for (const QString &language : other.languages())
        if (text.exact(language).isEmpty())
            text.set(language, other.exact(language));
}

bool joinTranslation(FrameworkDraft &first, const FrameworkDraft &draft)
{
    const QHash<QString, QString> pairs = translated(first, draft);
    if (pairs.isEmpty())
        return false;
    QHash<QString, DraftItem *> items;
    for (DraftItem &item : first.items)
        items.insert(item.identifier, &item);
    for (const DraftItem &item : draft.items)
        if (DraftItem *other = items.value(pairs.value(item.id))) {
            join(other->title, item.title);
            join(other->description, item.description);
            join(other->alternatives, item.alternatives);
        }
    join(first.framework.title, draft.framework.title);
    join(first.framework.description, draft.framework.description);
    for (const QString &language : draft.framework.languages)
        if (!first.framework.languages.contains(language))
            first.framework.languages << language;
    return true;
}

} // namespace

bool isCase(const QJsonDocument &json)
{
    const QJsonValue first = json.isArray() ? json.array().first() : QJsonValue(json.object());
    return first[QLatin1String("CFDocument")].isObject() || first[QLatin1String("CFDocuments")].isArray()
        || first[QLatin1String("CFItems")].isArray();
}

Result<Drafts> readCase(const QString &file, const QJsonDocument &json, const QString &language)
{
    const QJsonArray packages = json.isArray() ? json.array() : QJsonArray { json.object() };
    Drafts drafts;
    for (const QJsonValue &package : packages) {
        if (!package[QLatin1String("CFDocument")].isObject())
            return Error(package[QLatin1String("CFDocuments")].isArray() ? errors::ListOfFrameworks : errors::NothingThere, { file });
        FrameworkDraft draft = Package(file, package.toObject(), language).read();
        if (drafts.empty() || !joinTranslation(drafts.front(), draft))
            drafts.push_back(std::move(draft));
    }
    if (drafts.empty())
        return Error(errors::NothingThere, { file });
    return drafts;
}

} // namespace mettle::exchange
