// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/mettleextension.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mettle::exchange {

namespace {

using framework::Item;
using framework::ItemType;
using framework::PositionRule;

const QLatin1String Extensions("extensions");
const QLatin1String Ours("mettle");

void put(QJsonObject &object, const char *name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object[QLatin1String(name)] = value;
}

void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object[QLatin1String(name)] = value;
}

Text textOf(const QJsonObject &object, const char *name)
{
    return Text::fromJson(object[QLatin1String(name)].toObject());
}

/// What CASE properties hold elsewhere is not written twice.
QJsonObject withoutCase(QJsonObject extra)
{
    for (const char *name : { "case", "childOf", "kind", "extensions", "packageExtensions", "definitions", "rubrics", "associations" })
        extra.remove(QLatin1String(name));
    return extra;
}

QJsonObject ruleOf(const PositionRule &rule)
{
    if (rule == PositionRule())
        return {};
    return { { QStringLiteral("shown"), rule.shown },
             { QStringLiteral("different"), rule.different },
             { QStringLiteral("differentKinds"), rule.differentKinds },
             { QStringLiteral("differentDates"), rule.differentDates },
             { QStringLiteral("recent"), rule.recent },
             { QStringLiteral("outside"), rule.outside } };
}

PositionRule ruleFrom(const QJsonObject &object)
{
    PositionRule rule;
    const auto take = [&](const char *name, int &number) { number = object[QLatin1String(name)].toInt(number); };
    take("shown", rule.shown);
    take("different", rule.different);
    take("differentKinds", rule.differentKinds);
    take("differentDates", rule.differentDates);
    take("recent", rule.recent);
    take("outside", rule.outside);
    return rule;
}

QJsonArray scalesOf(const framework::Catalogue &catalogue)
{
    QJsonArray scales;
    for (const framework::Scale &scale : catalogue.scales) {
        QJsonArray levels;
        for (const framework::Level &level : catalogue.levels) {
            if (level.scale != scale.id)
                continue;
            QJsonObject one { { QStringLiteral("order"), level.order } };
            put(one, "title", level.title.toJson());
            put(one, "short", level.shortTitle.toJson());
            put(one, "descriptor", level.descriptor.toJson());
            if (level.notShown)
                one[QLatin1String("notShown")] = true;
            levels.append(one);
        }
        QJsonObject one { { QStringLiteral("levels"), levels } };
        put(one, "title", scale.title.toJson());
        scales.append(one);
    }
    return scales;
}

std::vector<DraftScale> scalesFrom(const QJsonArray &scales)
{
    std::vector<DraftScale> out;
    for (const QJsonValue &scale : scales) {
        DraftScale one { textOf(scale.toObject(), "title"), {} };
        for (const QJsonValue &value : scale[QLatin1String("levels")].toArray()) {
            const QJsonObject level = value.toObject();
            one.levels.push_back({ level[QLatin1String("order")].toInt(), textOf(level, "title"), textOf(level, "short"),
                                   textOf(level, "descriptor"), level[QLatin1String("notShown")].toBool() });
        }
        out.push_back(std::move(one));
    }
    return out;
}

QJsonObject descriptorsOf(const QMap<int, Text> &descriptors)
{
    QJsonObject out;
    for (auto it = descriptors.begin(); it != descriptors.end(); ++it)
        out.insert(QString::number(it.key()), it->toJson());
    return out;
}

/// The text as it went out: the other languages from the extension, this one from the CASE property, where somebody may have
/// changed it since.
Text restored(const QJsonObject &extension, const char *name, const QString &language, const Text &property, bool made)
{
    Text text = textOf(extension, name);
    text.set(language, made ? text.exact(language) : property.exact(language));
    return text;
}

} // namespace

QJsonObject extraOf(const QString &extra)
{
    return QJsonDocument::fromJson(extra.toUtf8()).object();
}

QJsonObject mettleExtension(const QJsonObject &object)
{
    return object[Extensions][Ours].toObject();
}

QJsonObject withoutMettle(const QJsonObject &object)
{
    QJsonObject out = object[Extensions].toObject();
    out.remove(Ours);
    return out;
}

QStringList listOf(const QJsonObject &extension, const char *name)
{
    QStringList out;
    for (const QJsonValue &one : extension[QLatin1String(name)].toArray())
        out << one.toString();
    return out;
}

QStringList madeOf(const QJsonObject &extension)
{
    return listOf(extension, "made");
}

QJsonObject otherLanguages(const Text &text, const QString &language)
{
    Text other = text;
    other.set(language, {});
    return other.toJson();
}

QJsonObject extensionOf(const framework::Catalogue &catalogue, const QString &language)
{
    const framework::Framework &framework = catalogue.framework;
    QJsonObject out { { QStringLiteral("format"), 1 },
                      { QStringLiteral("id"), framework.id.toString() },
                      { QStringLiteral("uri"), framework.uri },
                      { QStringLiteral("version"), framework.version },
                      { QStringLiteral("status"), nameOf(framework.status) },
                      { QStringLiteral("languages"), QJsonArray::fromStringList(framework.languages) } };
    put(out, "title", otherLanguages(framework.title, language));
    put(out, "description", otherLanguages(framework.description, language));
    put(out, "licence", framework.licence);
    put(out, "source", framework.source.toJson());
    put(out, "publisher", framework.publisher);
    put(out, "positionRule", ruleOf(framework.positionRule));
    if (framework.replaces)
        out[QLatin1String("replaces")] = framework.replaces->toString();
    out[QLatin1String("scales")] = scalesOf(catalogue);
    put(out, "extra", withoutCase(extraOf(framework.extra)));
    return out;
}

void restoreFramework(const QJsonObject &extension, const QString &language, FrameworkDraft &draft)
{
    framework::Framework &framework = draft.framework;
    draft.complete = true;
    framework.uri = extension[QLatin1String("uri")].toString();
    framework.version = extension[QLatin1String("version")].toString();
    if (const auto id = Id<framework::Framework>::fromString(extension[QLatin1String("id")].toString())) {
        framework.id = *id;
        draft.idGiven = framework.uri.isEmpty();
    }
    framework.status = fromName<framework::Status>(extension[QLatin1String("status")].toString()).value_or(framework::Status::Published);
    const QStringList made = madeOf(extension);
    framework.title = restored(extension, "title", language, framework.title, made.contains(QStringLiteral("title")));
    framework.description = restored(extension, "description", language, framework.description, false);
    framework.licence = extension[QLatin1String("licence")].toString();
    framework.source = textOf(extension, "source");
    framework.publisher = extension[QLatin1String("publisher")].toString();
    framework.languages = listOf(extension, "languages");
    framework.positionRule = ruleFrom(extension[QLatin1String("positionRule")].toObject());
    framework.replaces = Id<framework::Framework>::fromString(extension[QLatin1String("replaces")].toString());
    draft.scales = scalesFrom(extension[QLatin1String("scales")].toArray());
    const QJsonObject extra = extension[QLatin1String("extra")].toObject();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        draft.extra.insert(it.key(), *it);
}

QJsonObject extensionOf(const Item &item, const QString &language)
{
    QJsonObject out { { QStringLiteral("id"), item.sourceId }, { QStringLiteral("type"), nameOf(item.type) } };
    if (item.id != framework::itemId(item.framework, item.sourceId))
        out[QLatin1String("key")] = item.id.toString();
    put(out, "title", otherLanguages(item.title, language));
    put(out, "easyTitle", item.easyTitle.toJson());
    put(out, "description", otherLanguages(item.description, language));
    put(out, "easyDescription", item.easyDescription.toJson());
    put(out, "anchor", item.anchor.toJson());
    put(out, "alternatives", item.alternatives.toJson());
    put(out, "descriptors", descriptorsOf(item.descriptors));
    put(out, "caseIdentifier", item.caseIdentifier);
    put(out, "extra", withoutCase(extraOf(item.extra)));
    return out;
}

void restoreItem(const QJsonObject &extension, const QString &language, const QJsonObject &source, DraftItem &item)
{
    const QStringList made = madeOf(extension);
    item.id = extension[QLatin1String("id")].toString(item.id);
    item.key = Id<Item>::fromString(extension[QLatin1String("key")].toString());
    item.type = fromName<ItemType>(extension[QLatin1String("type")].toString());
    item.title = restored(extension, "title", language, item.title, made.contains(QStringLiteral("title")));
    item.description = restored(extension, "description", language, item.description, made.contains(QStringLiteral("description")));
    item.easyTitle = textOf(extension, "easyTitle");
    item.easyDescription = textOf(extension, "easyDescription");
    item.anchor = textOf(extension, "anchor");
    item.alternatives = textOf(extension, "alternatives");
    item.uri = made.contains(QStringLiteral("uri")) ? QString() : extension[QLatin1String("uri")].toString(item.uri);
    if (made.contains(QStringLiteral("CFItemType")))
        item.kind.clear();
    if (made.contains(QStringLiteral("form")))
        item.extra.remove(QLatin1String("form"));
    const QJsonObject descriptors = extension[QLatin1String("descriptors")].toObject();
    for (auto it = descriptors.begin(); it != descriptors.end(); ++it)
        item.descriptors.insert(it.key().toInt(), Text::fromJson(it->toObject()));
    const QJsonObject extra = extension[QLatin1String("extra")].toObject();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        item.extra.insert(it.key(), *it);
    item.identifier = source[QLatin1String("identifier")].toString();
    item.keptIdentifier = extension[QLatin1String("caseIdentifier")].toString();
}

QJsonObject extensionOf(const framework::Relation &relation)
{
    QJsonObject out { { QStringLiteral("id"), relation.id.toString() }, { QStringLiteral("kind"), relation.kind } };
    if (relation.to)
        out[QLatin1String("to")] = relation.to->toString();
    put(out, "uri", relation.uri);
    put(out, "frameworkUri", relation.frameworkUri);
    put(out, "frameworkTitle", relation.frameworkTitle);
    put(out, "title", relation.title);
    put(out, "extra", extraOf(relation.extra));
    return out;
}

void restoreRelation(const QJsonObject &extension, DraftRelation &relation)
{
    relation.key = Id<framework::Relation>::fromString(extension[QLatin1String("id")].toString());
    relation.toKey = Id<Item>::fromString(extension[QLatin1String("to")].toString());
    relation.kind = extension[QLatin1String("kind")].toString(relation.kind);
    relation.uri = extension[QLatin1String("uri")].toString();
    relation.title = extension[QLatin1String("title")].toString();
    relation.frameworkUri = extension[QLatin1String("frameworkUri")].toString();
    relation.frameworkTitle = extension[QLatin1String("frameworkTitle")].toString();
    relation.extra = extension[QLatin1String("extra")].toObject();
}

} // namespace mettle::exchange
