// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/key.h"
#include "exchange/framework/casepackage.h"
#include "exchange/framework/writers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mettle::exchange {

namespace {

const QLatin1String Identifier("identifier");
const QLatin1String Uri("uri");
const QLatin1String LastChange("lastChangeDateTime");
const QLatin1String Extensions("extensions");

QString uuidUri(const QString &identifier)
{
    return QStringLiteral("urn:uuid:") + identifier;
}

/// The same package under identifiers of its own, tied to the first by isTranslationOf.
QJsonObject asTranslation(QJsonObject package, const QString &language)
{
    const auto other = [&](const QString &id) { return makeUuid5(keySpace("translation"), (id + language).toUtf8()).toString(QUuid::WithoutBraces); };
    const auto renamed = [&](QJsonObject object) {
        const QString id = other(object[Identifier].toString());
        object[Identifier] = id;
        object[Uri] = uuidUri(id);
        return object;
    };
    package.remove(QLatin1String("CFRubrics"));
    const QJsonObject first = package[QLatin1String("CFDocument")].toObject();
    QJsonObject document = renamed(first);
    document.remove(Extensions); // the first package says it
    QJsonArray items;
    QJsonArray associations;
    for (const QJsonValue &item : package[QLatin1String("CFItems")].toArray()) {
        const QJsonObject before = item.toObject();
        QJsonObject after = renamed(before);
        after.remove(Extensions);
        items.append(after);
        const auto end = [](const QJsonObject &one) {
            return QJsonObject { { QStringLiteral("title"), one[QLatin1String("fullStatement")] }, { Identifier, one[Identifier] }, { Uri, one[Uri] } };
        };
        QJsonObject link { { LastChange, document[LastChange] } };
        const QString id = other(before[Identifier].toString() + QStringLiteral(" translation"));
        link[Identifier] = id;
        link[Uri] = uuidUri(id);
        link[QLatin1String("associationType")] = QStringLiteral("isTranslationOf");
        link[QLatin1String("originNodeURI")] = end(after);
        link[QLatin1String("destinationNodeURI")] = end(before);
        associations.append(link);
    }
    for (const QJsonValue &association : package[QLatin1String("CFAssociations")].toArray()) {
        if (association[QLatin1String("associationType")].toString() != QLatin1String("isChildOf"))
            continue;
        QJsonObject edge = renamed(association.toObject());
        edge.remove(Extensions);
        for (const char *side : { "originNodeURI", "destinationNodeURI" })
            edge[QLatin1String(side)] = renamed(edge[QLatin1String(side)].toObject());
        associations.append(edge);
    }
    package[QLatin1String("CFDocument")] = document;
    package[QLatin1String("CFItems")] = items;
    package[QLatin1String("CFAssociations")] = associations;
    return package;
}

} // namespace

QByteArray writeCasePerLanguage(const framework::Catalogue &catalogue, const QDateTime &now)
{
    const QString first = mainLanguage(catalogue);
    QJsonArray packages { casePackage(catalogue, first, now) };
    for (const QString &language : catalogue.framework.languages)
        if (language != first)
            packages.append(asTranslation(casePackage(catalogue, language, now), language));
    return QJsonDocument(packages).toJson(QJsonDocument::Indented);
}

} // namespace mettle::exchange
