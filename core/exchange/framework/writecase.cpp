// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/key.h"
#include "exchange/framework/casepackage.h"
#include "exchange/framework/caserubrics.h"
#include "exchange/framework/caseterms.h"
#include "exchange/framework/mettleextension.h"
#include "exchange/framework/writers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace mettle::exchange {

namespace {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;

const QLatin1String Identifier("identifier");
const QLatin1String Uri("uri");
const QLatin1String LastChange("lastChangeDateTime");
const QLatin1String Extensions("extensions");

QString uuidUri(const QString &identifier)
{
    return QStringLiteral("urn:uuid:") + identifier;
}

QString absoluteUri(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    return scheme.match(text).hasMatch() ? text
                                         : QString(QStringLiteral("urn:mettle:ref:") + QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

/// The type as CASE knows it, else as an extension of it.
QString associationType(const QString &kind)
{
    static const QHash<QString, QString> others { { QStringLiteral("exactMatch"), QStringLiteral("exactMatchOf") },
                                                  { QStringLiteral("relatedMatch"), QStringLiteral("isRelatedTo") } };
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9._-]+"));
    if (isCaseRelation(kind))
        return kind;
    if (others.contains(kind))
        return others.value(kind);
    QString name = kind.startsWith(QLatin1String("ext:")) ? kind.mid(4) : kind;
    name.replace(strange, QStringLiteral("-"));
    return QStringLiteral("ext:") + (name.isEmpty() ? QStringLiteral("related") : name);
}

class CaseWriter
{
public:
    CaseWriter(const Catalogue &catalogue, const QString &language, const QDateTime &now)
        : m_catalogue(catalogue)
        , m_language(language)
        , m_now(now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z')
        , m_extra(extraOf(catalogue.framework.extra))
    {
        const QString kept = m_extra[QLatin1String("case")][Identifier].toString();
        m_documentId = isUuidText(kept) ? kept : caseIdentifier(catalogue.framework.id.uuid());
        m_documentUri = catalogue.framework.uri.isEmpty() ? uuidUri(m_documentId) : absoluteUri(catalogue.framework.uri);
        for (const Item &item : catalogue.items)
            m_ids.insert(item.id, isUuidText(item.caseIdentifier) ? item.caseIdentifier : caseIdentifier(item.id.uuid()));
    }

    QJsonObject write()
    {
        QJsonObject package;
        QJsonArray items;
        for (const Item &item : m_catalogue.items)
            items.append(itemOf(item));
        package[QLatin1String("CFItems")] = items;
        writeTree();
        for (const framework::Relation &relation : m_catalogue.relations)
            writeRelation(relation);
        QJsonArray outsideParents;
        for (const QJsonValue &other : m_extra[QLatin1String("associations")].toArray()) {
            if (other[QLatin1String("associationType")].toString() == QLatin1String("isChildOf"))
                outsideParents.append(other); // an edge to what is not in the package
            else
                m_associations.append(other);
        }
        package[QLatin1String("CFAssociations")] = m_associations;
        const QJsonArray rubrics = rubricsOf();
        if (!rubrics.isEmpty())
            package[QLatin1String("CFRubrics")] = rubrics;
        package[QLatin1String("CFDocument")] = documentOf(outsideParents);
        if (!m_definitions.isEmpty())
            package[QLatin1String("CFDefinitions")] = m_definitions;
        if (const QJsonValue around = m_extra[QLatin1String("packageExtensions")]; around.isObject())
            package[Extensions] = around;
        return package;
    }

private:
    /// A required property that nobody told: filled in, and named as made.
    static void require(QJsonObject &object, const char *name, const QJsonValue &value, QJsonArray &made)
    {
        if (object.contains(QLatin1String(name)))
            return;
        object[QLatin1String(name)] = value;
        made.append(QLatin1String(name));
    }

    static void extend(QJsonObject &object, QJsonObject ours, const QJsonArray &made, const QJsonValue &foreign)
    {
        if (!made.isEmpty())
            ours[QLatin1String("made")] = made;
        QJsonObject all = foreign.toObject();
        if (!ours.isEmpty())
            all[QLatin1String("mettle")] = ours;
        if (!all.isEmpty())
            object[Extensions] = all;
    }

    [[nodiscard]] QJsonObject documentOf(const QJsonArray &outsideParents)
    {
        const framework::Framework &framework = m_catalogue.framework;
        QJsonObject document = m_extra[QLatin1String("case")].toObject();
        QJsonArray made;
        QJsonObject ours = extensionOf(m_catalogue, m_language);
        require(document, "identifier", m_documentId, made);
        document[Uri] = m_documentUri;
        require(document, "creator", framework.publisher.isEmpty() ? QStringLiteral("Mettle") : framework.publisher, made);
        const QString title = framework.title.exact(m_language);
        document[QLatin1String("title")] = title.isEmpty() ? framework.title.in(m_language) : title;
        if (title.isEmpty())
            made.append(QStringLiteral("title"));
        require(document, "lastChangeDateTime", m_now, made);
        document[QLatin1String("caseVersion")] = QStringLiteral("1.1");
        document[QLatin1String("language")] = m_language;
        put(document, "description", framework.description.exact(m_language));
        put(document, "version", framework.version);
        if (framework.publisher != document[QLatin1String("creator")].toString())
            put(document, "publisher", framework.publisher);
        m_definitions = m_extra[QLatin1String("definitions")].toObject();
        if (!framework.licence.isEmpty() && !document.contains(QLatin1String("licenseURI")))
            ours[QLatin1String("madeDefinitions")] = QJsonArray { addLicence(document, made) };
        if (!m_madeRubrics.isEmpty())
            ours[QLatin1String("madeRubrics")] = m_madeRubrics;
        if (!outsideParents.isEmpty())
            ours[QLatin1String("outsideParents")] = outsideParents;
        extend(document, ours, made, m_extra[Extensions]);
        return document;
    }

    QString addLicence(QJsonObject &document, QJsonArray &made)
    {
        const QString &licence = m_catalogue.framework.licence;
        const QString id = makeUuid5(keySpace("licence"), licence.toUtf8()).toString(QUuid::WithoutBraces);
        const QString uri = licence.startsWith(QLatin1String("http")) ? licence : uuidUri(id);
        QJsonArray licences = m_definitions[QLatin1String("CFLicenses")].toArray();
        licences.append(QJsonObject { { Identifier, id }, { Uri, uri }, { QStringLiteral("title"), licence },
                                      { QStringLiteral("licenseText"), licence }, { LastChange, m_now } });
        m_definitions[QLatin1String("CFLicenses")] = licences;
        document[QLatin1String("licenseURI")] = QJsonObject { { QStringLiteral("title"), licence }, { Identifier, id }, { Uri, uri } };
        made.append(QStringLiteral("licenseURI"));
        return id;
    }

    static void put(QJsonObject &object, const char *name, const QString &value)
    {
        if (!value.isEmpty())
            object[QLatin1String(name)] = value;
    }

    [[nodiscard]] QJsonObject itemOf(const Item &item) const
    {
        const QJsonObject extra = extraOf(item.extra);
        QJsonObject out = extra[QLatin1String("case")].toObject();
        const QString language = out[QLatin1String("language")].toString(m_language).section(u'-', 0, 0);
        QJsonObject ours = extensionOf(item, language);
        QJsonArray made;
        out[Identifier] = m_ids.value(item.id);
        require(out, "lastChangeDateTime", m_now, made);
        out[Uri] = item.uri.isEmpty() ? uuidUri(m_ids.value(item.id)) : absoluteUri(item.uri);
        if (item.uri.isEmpty())
            made.append(Uri);
        else if (out[Uri].toString() != item.uri)
            ours[QLatin1String("uri")] = item.uri;
        if (item.title.exact(language).isEmpty())
            made.append(QStringLiteral("title"));
        if (item.description.exact(language).isEmpty() && !item.description.isEmpty())
            made.append(QStringLiteral("description"));
        const QString title = item.title.in(language);
        const QString description = item.description.in(language);
        const bool brief = extra[QLatin1String("form")].toString() == QLatin1String("abbreviated") && !description.isEmpty();
        out[QLatin1String("fullStatement")] = brief ? description : title.isEmpty() ? item.sourceId : title;
        if (brief)
            out[QLatin1String("abbreviatedStatement")] = title;
        else
            put(out, "notes", description);
        put(out, "humanCodingScheme", item.code);
        const QString kind = extra[QLatin1String("kind")].toString();
        if (!kind.isEmpty()) {
            out[QLatin1String("CFItemType")] = kind;
        } else if (item.type != ItemType::Other) {
            static constexpr const char *Types[] { "Area", "Competence", "Indicator" };
            out[QLatin1String("CFItemType")] = QLatin1String(Types[size_t(item.type)]);
            made.append(QStringLiteral("CFItemType"));
        }
        const QString others = item.alternatives.in(language);
        if (!others.isEmpty() && !out.contains(QLatin1String("alternativeLabel")))
            require(out, "conceptKeywords", QJsonArray::fromStringList(others.split(u'\n')), made);
        extend(out, ours, made, extra[Extensions]);
        return out;
    }

    [[nodiscard]] QJsonObject link(const Item &item) const
    {
        const QString id = m_ids.value(item.id);
        return { { QStringLiteral("title"), item.title.in(m_language) }, { Identifier, id },
                 { Uri, item.uri.isEmpty() ? uuidUri(id) : absoluteUri(item.uri) } };
    }

    [[nodiscard]] QJsonObject documentLink() const
    {
        return { { QStringLiteral("title"), m_catalogue.framework.title.in(m_language) }, { Identifier, m_documentId }, { Uri, m_documentUri } };
    }

    struct Edge
    {
        const Item *item; ///< in the catalogue's list, so that pointers compare as places
        size_t place;
        QJsonObject association;
    };
    struct Child
    {
        const Item *item;
        QJsonObject kept;
        std::optional<int> number;
    };

    /// Edges by parent: the numbers of the source where they still give the order, else new ones.
    void writeTree()
    {
        std::map<std::optional<Id<Item>>, std::vector<Child>> children;
        QHash<Id<Item>, QString> sources;
        for (const Item &item : m_catalogue.items)
            sources.insert(item.id, item.sourceId);
        for (const bool main : { true, false })
            for (const Item &item : m_catalogue.items) {
                const QJsonObject kept = extraOf(item.extra)[QLatin1String("childOf")].toObject();
                const auto add = [&](const std::optional<Id<Item>> &parent) {
                    const QJsonObject one = kept[parent ? sources.value(*parent) : QString()].toObject();
                    const QJsonValue number = one[QLatin1String("sequenceNumber")];
                    children[parent].push_back({ &item, one, number.isDouble() ? std::optional(number.toInt()) : std::nullopt });
                };
                if (main)
                    add(item.mainParent);
                for (const Id<Item> &parent : item.moreParents)
                    if (!main)
                        add(parent);
                if (!main && item.mainParent && kept.contains(QString()))
                    add(std::nullopt);
            }
        for (auto &[parent, list] : children)
            writeChildren(parent, list);
        // An item's main parent is the one that the file names first.
        std::stable_sort(m_edges.begin(), m_edges.end(), [](const Edge &a, const Edge &b) {
            return std::tie(a.item, a.place) < std::tie(b.item, b.place);
        });
        for (const Edge &edge : m_edges)
            m_associations.append(edge.association);
    }

    /// 0 for the main parent, then the others; the document behind them.
    [[nodiscard]] static size_t placeOf(const Item &item, const std::optional<Id<Item>> &parent)
    {
        if (item.mainParent == parent)
            return 0;
        const auto found = std::find(item.moreParents.begin(), item.moreParents.end(), parent);
        return size_t(found - item.moreParents.begin()) + 1;
    }

    void writeChildren(const std::optional<Id<Item>> &parent, std::vector<Child> &children)
    {
        const Item *above = parent ? m_catalogue.find(*parent) : nullptr;
        bool numbered = true;
        for (size_t i = 0; i < children.size(); ++i) {
            const bool main = children[i].item->mainParent == parent;
            const bool follows = i == 0 || !main || !children[i].number || !children[i - 1].number
                || *children[i - 1].number <= *children[i].number;
            numbered = numbered && children[i].number && follows;
        }
        int next = 0;
        for (Child &child : children) {
            QJsonObject out = child.kept;
            QJsonArray made;
            const QString id = childOfIdentifier(child.item->id.uuid(), parent ? parent->uuid() : m_catalogue.framework.id.uuid());
            require(out, "identifier", id, made);
            require(out, "uri", uuidUri(out[Identifier].toString()), made);
            require(out, "lastChangeDateTime", m_now, made);
            if (!numbered) {
                out[QLatin1String("sequenceNumber")] = ++next;
                made.append(QStringLiteral("sequenceNumber"));
            }
            out[QLatin1String("associationType")] = QStringLiteral("isChildOf");
            out[QLatin1String("originNodeURI")] = link(*child.item);
            out[QLatin1String("destinationNodeURI")] = above ? link(*above) : documentLink();
            extend(out, {}, made, out[Extensions]);
            m_edges.push_back({ child.item, placeOf(*child.item, parent), std::move(out) });
        }
    }

    void writeRelation(const framework::Relation &relation)
    {
        const Item *from = m_catalogue.find(relation.from);
        if (!from)
            return;
        const QJsonObject extra = extraOf(relation.extra);
        const Item *to = relation.to ? m_catalogue.find(*relation.to) : nullptr;
        QJsonObject out = extra[QLatin1String("case")].toObject();
        const bool foreign = out.contains(Identifier) && associationType(relation.kind) == relation.kind && relation.frameworkUri.isEmpty()
            && relation.frameworkTitle.isEmpty() && (to || !relation.to) && (to || absoluteUri(relation.uri) == relation.uri);
        QJsonArray made;
        require(out, "identifier", caseIdentifier(relation.id.uuid()), made);
        require(out, "uri", uuidUri(out[Identifier].toString()), made);
        require(out, "lastChangeDateTime", m_now, made);
        out[QLatin1String("associationType")] = associationType(relation.kind);
        QJsonObject other = to ? link(*to) : otherEnd(relation, extra[QLatin1String("end")].toObject());
        const bool reversed = extra[QLatin1String("reversed")].toBool();
        out[QLatin1String(reversed ? "destinationNodeURI" : "originNodeURI")] = link(*from);
        out[QLatin1String(reversed ? "originNodeURI" : "destinationNodeURI")] = other;
        extend(out, foreign ? QJsonObject() : extensionOf(relation), made, out[Extensions]);
        m_associations.append(out);
    }

    [[nodiscard]] static QJsonObject otherEnd(const framework::Relation &relation, const QJsonObject &kept)
    {
        const QString address = !relation.uri.isEmpty() ? relation.uri
            : relation.to                               ? uuidUri(caseIdentifier(relation.to->uuid()))
                                                        : relation.title;
        const QString uri = absoluteUri(address);
        QString id = kept[Identifier].toString();
        if (id.isEmpty())
            id = relation.to ? caseIdentifier(relation.to->uuid()) : makeUuid5(keySpace("reference"), uri.toUtf8()).toString(QUuid::WithoutBraces);
        QJsonObject out { { QStringLiteral("title"), relation.title.isEmpty() ? address : relation.title }, { Identifier, id }, { Uri, uri } };
        put(out, "targetType", kept[QLatin1String("targetType")].toString());
        return out;
    }

    /// Those of the source with today's wording, and one for each scale that has none.
    [[nodiscard]] QJsonArray rubricsOf()
    {
        QJsonArray rubrics = m_extra[QLatin1String("rubrics")].toArray();
        const QJsonArray theirs = m_extra[QLatin1String("rubricScales")].toArray();
        for (const framework::Scale &scale : m_catalogue.scales) {
            const bool main = &scale == &m_catalogue.scales.front();
            const auto at = std::find(theirs.begin(), theirs.end(), QJsonValue(scale.order)) - theirs.begin();
            if (at < std::min(theirs.size(), rubrics.size())) {
                rubrics[at] = reworded(rubrics[at].toObject(), scale, main);
            } else {
                const QJsonObject made = rubricOf(scale, main);
                m_madeRubrics.append(made[Identifier]);
                rubrics.append(made);
            }
        }
        return rubrics;
    }

    [[nodiscard]] std::vector<const framework::Level *> levelsOf(const framework::Scale &scale) const
    {
        std::vector<const framework::Level *> out;
        for (const framework::Level &level : m_catalogue.levels)
            if (level.scale == scale.id)
                out.push_back(&level);
        return out;
    }

    [[nodiscard]] QJsonObject part(const QUuid &key, const QString &name) const
    {
        const QString id = makeUuid5(keySpace("rubric"), key.toRfc4122() + name.toUtf8()).toString(QUuid::WithoutBraces);
        return { { Identifier, id }, { Uri, uuidUri(id) }, { LastChange, m_now } };
    }

    [[nodiscard]] QJsonObject criterionOf(const framework::Scale &scale, const Item *item) const
    {
        const QUuid key = item ? item->id.uuid() : scale.id.uuid();
        QJsonObject criterion = part(key, QStringLiteral("criterion"));
        if (item)
            criterion[QLatin1String("CFItemURI")] = link(*item);
        QJsonArray levels;
        for (const framework::Level *level : levelsOf(scale)) {
            const QString cell = item ? item->descriptors.value(level->order).in(m_language) : level->descriptor.in(m_language);
            if (item && cell.isEmpty())
                continue;
            QJsonObject one = part(key, QStringLiteral("level %1").arg(level->order));
            one[QLatin1String("quality")] = level->title.in(m_language);
            one[QLatin1String("score")] = level->order;
            one[QLatin1String("position")] = int(levels.size()) + 1;
            put(one, "description", cell);
            levels.append(one);
        }
        criterion[QLatin1String("CFRubricCriterionLevels")] = levels;
        return criterion;
    }

    [[nodiscard]] QJsonObject rubricOf(const framework::Scale &scale, bool main) const
    {
        QJsonObject rubric = part(scale.id.uuid(), QStringLiteral("rubric"));
        const QString title = scale.title.in(m_language);
        rubric[QLatin1String("title")] = title.isEmpty() ? m_catalogue.framework.title.in(m_language) : title;
        QJsonArray criteria { criterionOf(scale, nullptr) };
        for (const Item &item : m_catalogue.items)
            if (main && !item.descriptors.isEmpty())
                criteria.append(criterionOf(scale, &item));
        rubric[QLatin1String("CFRubricCriteria")] = criteria;
        return rubric;
    }

    [[nodiscard]] QJsonObject reworded(QJsonObject rubric, const framework::Scale &scale, bool main) const
    {
        const std::vector<const framework::Level *> known = levelsOf(scale);
        put(rubric, "title", scale.title.in(m_language));
        QHash<QString, const Item *> items;
        for (const Item &item : m_catalogue.items)
            items.insert(m_ids.value(item.id), &item);
        QJsonArray criteria = rubric[QLatin1String("CFRubricCriteria")].toArray();
        for (qsizetype c = 0; c < criteria.size(); ++c) {
            QJsonObject criterion = criteria[c].toObject();
            QJsonArray levels = criterion[QLatin1String("CFRubricCriterionLevels")].toArray();
            const Item *item = items.value(criterion[QLatin1String("CFItemURI")][Identifier].toString());
            if (size_t(levels.size()) != known.size() || !main || !item)
                continue;
            const std::vector<int> orders = levelOrders(levels);
            for (qsizetype i = 0; i < levels.size(); ++i) {
                QJsonObject level = levels[i].toObject();
                put(level, "description", item->descriptors.value(orders[size_t(i)]).in(m_language));
                levels[i] = level;
            }
            criterion[QLatin1String("CFRubricCriterionLevels")] = levels;
            criteria[c] = criterion;
        }
        rubric[QLatin1String("CFRubricCriteria")] = criteria;
        return rubric;
    }

    const Catalogue &m_catalogue;
    QString m_language;
    QString m_now;
    QJsonObject m_extra;
    QString m_documentId;
    QString m_documentUri;
    QHash<Id<Item>, QString> m_ids;
    std::vector<Edge> m_edges;
    QJsonArray m_associations;
    QJsonObject m_definitions;
    QJsonArray m_madeRubrics;
};

} // namespace

QString mainLanguage(const Catalogue &catalogue)
{
    return catalogue.framework.languages.value(0, catalogue.framework.title.languages().value(0, QStringLiteral("en")));
}

QJsonObject casePackage(const Catalogue &catalogue, const QString &language, const QDateTime &now)
{
    Catalogue indexed = catalogue;
    indexed.makeIndex();
    return CaseWriter(indexed, language.isEmpty() ? mainLanguage(catalogue) : language, now).write();
}

QByteArray writeCase(const Catalogue &catalogue, const QString &language, const QDateTime &now)
{
    return QJsonDocument(casePackage(catalogue, language, now)).toJson(QJsonDocument::Indented);
}

} // namespace mettle::exchange
