// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"

#include <QHash>
#include <QXmlStreamReader>

namespace mettle::exchange {

namespace {

/// What one property of a statement says: a text with its language, or an address.
struct Value
{
    QString text;
    QString language;
    QString resource;
};

/// A StandardDocument or a Statement, by the local names of its properties.
struct Node
{
    QString about;
    QMap<QString, std::vector<Value>> values;

    [[nodiscard]] QString text(const char *name) const
    {
        const auto found = values.constFind(QLatin1String(name));
        return found == values.constEnd() ? QString() : found->front().text;
    }
    [[nodiscard]] QStringList resources(const char *name) const
    {
        QStringList out;
        for (const Value &value : values.value(QLatin1String(name)))
            out << (value.resource.isEmpty() ? value.text : value.resource);
        return out;
    }
    [[nodiscard]] QString first(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            if (const QString found = text(name); !found.isEmpty())
                return found;
        return {};
    }
};

QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &one : xml.attributes())
        if (one.name() == name)
            return one.value().toString();
    return {};
}

Node readNode(QXmlStreamReader &xml)
{
    Node node { attribute(xml, QLatin1String("about")), {} };
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        Value value { {}, attribute(xml, QLatin1String("lang")), attribute(xml, QLatin1String("resource")) };
        value.text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        node.values[name].push_back(std::move(value));
    }
    return node;
}

QString languageOfNode(const Node &node, const QString &otherwise)
{
    for (const QString &named : node.resources("language"))
        if (const QString code = languageCode(named); !code.isEmpty())
            return code;
    for (const char *name : { "description", "title" })
        for (const Value &value : node.values.value(QLatin1String(name)))
            if (const QString code = languageCode(value.language); !code.isEmpty())
                return code;
    return otherwise;
}

/// Everything else, by its local name.
void keepRest(const Node &node, const QStringList &used, QJsonObject &extra, QMap<QString, int> &carried)
{
    QJsonObject kept;
    for (auto it = node.values.begin(); it != node.values.end(); ++it) {
        if (used.contains(it.key()))
            continue;
        QJsonArray list;
        for (const Value &value : *it)
            list.append(value.resource.isEmpty() ? value.text : value.resource);
        kept.insert(it.key(), list.size() == 1 ? list[0] : QJsonValue(list));
        ++carried[it.key()];
    }
    if (!kept.isEmpty())
        extra[QLatin1String("asn")] = kept;
}

struct RelationKind
{
    const char *property;
    const char *kind;
};
constexpr RelationKind Relations[] { { "exactMatch", "exactMatchOf" },
                                     { "alignTo", "isRelatedTo" },
                                     { "derivedFrom", "ext:derivedFrom" },
                                     { "comprisedOf", "ext:comprisedOf" } };

void readStatement(FrameworkDraft &draft, const Node &node, int row, const QString &document,
                   const QHash<QString, QHash<QString, int>> &places, const QString &otherwise)
{
    const QString language = languageOfNode(node, otherwise);
    DraftItem item { .id = node.about, .row = row, .uri = node.about };
    item.code = node.first({ "statementNotation", "altStatementNotation", "listID" });
    item.kind = node.text("statementLabel");
    item.title = textIn(language, node.text("description"));
    QStringList comments;
    for (const Value &comment : node.values.value(QStringLiteral("comment")))
        comments << comment.text;
    item.description = textIn(language, comments.join(u'\n'));
    for (const QString &parent : node.resources("isChildOf"))
        item.parents.push_back({ parent == document ? QString() : parent, places.value(parent).value(node.about, int(places.size())) });
    if (item.parents.empty() && places.value(document).contains(node.about))
        item.parents.push_back({ QString(), places.value(document).value(node.about) });
    for (const RelationKind &relation : Relations)
        for (const QString &target : node.resources(relation.property))
            draft.relations.push_back({ .from = node.about, .kind = QString::fromLatin1(relation.kind), .to = target, .uri = target });
    static const QStringList used { QStringLiteral("description"), QStringLiteral("comment"), QStringLiteral("isChildOf"),
                                    QStringLiteral("hasChild"), QStringLiteral("statementLabel"), QStringLiteral("isPartOf"),
                                    QStringLiteral("exactMatch"), QStringLiteral("alignTo"), QStringLiteral("derivedFrom"),
                                    QStringLiteral("comprisedOf"), QStringLiteral("language") };
    keepRest(node, used, item.extra, draft.carried);
    draft.items.push_back(std::move(item));
}

} // namespace

bool isAsn(const QByteArray &xml)
{
    const QByteArray head = xml.left(8'000);
    return head.contains("/ASN/schema/core/") && head.contains("RDF");
}

Result<FrameworkDraft> readAsn(const QString &file, const QByteArray &bytes)
{
    FrameworkDraft draft;
    draft.file = file;
    draft.format = QStringLiteral("asn-rdf");
    METTLE_TRY(checkXml(file, bytes));
    QXmlStreamReader xml(bytes);
    std::optional<Node> document;
    std::vector<Node> statements;
    Node rights;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() == QLatin1String("RDF"))
            continue;
        const QString name = xml.name().toString();
        Node node = readNode(xml);
        if (name == QLatin1String("StandardDocument"))
            document = std::move(node);
        else if (name == QLatin1String("Statement"))
            statements.push_back(std::move(node));
        else if (name == QLatin1String("Description"))
            rights = std::move(node);
    }
    if (!document || document->about.isEmpty())
        return Error(errors::NothingThere, { file });

    QHash<QString, QHash<QString, int>> places; // siblings stand as hasChild lists them
    const auto place = [&](const Node &node) {
        QHash<QString, int> &below = places[node.about];
        for (const QString &child : node.resources("hasChild"))
            if (!below.contains(child))
                below.insert(child, int(below.size()));
    };
    place(*document);
    for (const Node &node : statements)
        place(node);

    framework::Framework &framework = draft.framework;
    const QString language = languageOfNode(*document, QStringLiteral("en"));
    framework.uri = document->about;
    framework.title = textIn(language, document->text("title"));
    framework.description = textIn(language, document->text("description"));
    framework.publisher = document->first({ "publisher", "rightsHolder" });
    framework.licence = document->resources("license").value(0, document->resources("rights").value(0, rights.resources("rights").value(0)));
    framework.source = textIn(language, document->resources("source").value(0));
    framework.languages << language;
    framework.status = framework::Status::Published;
    keepRest(*document, { QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("hasChild"), QStringLiteral("language") },
             draft.extra, draft.carried);
    int row = 0;
    for (const Node &node : statements)
        readStatement(draft, node, ++row, document->about, places, language);
    return draft;
}

} // namespace mettle::exchange
