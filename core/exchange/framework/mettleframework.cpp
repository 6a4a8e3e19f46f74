// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/mettleframework.h"

#include "exchange/errors.h"
#include "exchange/framework/jsonsource.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <limits>

namespace mettle::exchange {

namespace {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;

constexpr qsizetype LargestFile = 64 * 1024 * 1024;
constexpr qsizetype MostItems = 100'000;
constexpr qsizetype MostRelations = 500'000;
constexpr qsizetype MostLevels = 100;
constexpr qsizetype MostLanguages = 200;

constexpr int HighestLevel = 99;
constexpr int DeepestItem = 50;

framework::Framework readHead(JsonSource &source, const QJsonObject &root)
{
    const QString uri = source.string(root, {}, "uri", true);
    const QString version = source.string(root, {}, "version", true);
    framework::Framework out { .id = framework::frameworkId(uri, version), .uri = uri, .version = version };
    out.title = source.text(root, {}, "title", true);
    out.description = source.text(root, {}, "description");
    out.status = framework::Status::Published;
    out.licence = source.string(root, {}, "licence");
    out.source = source.text(root, {}, "source");
    out.publisher = source.string(root, {}, "publisher");
    qsizetype index = 0;
    for (const QJsonValue &language : source.array(root, {}, "languages", MostLanguages))
        out.languages << source.languageOf(language, JsonSource::at("languages", index++));
    return out;
}

void readScale(JsonSource &source, const QJsonObject &root, Catalogue &catalogue)
{
    const QJsonObject scale = source.object(root, {}, "scale");
    const QString place = QStringLiteral("scale");
    framework::Scale one { .id = framework::scaleId(catalogue.framework.id, 0), .framework = catalogue.framework.id };
    one.title = source.text(scale, place, "title");
    QSet<int> orders;
    qsizetype index = 0;
    for (const QJsonValue &value : source.array(scale, place, "levels", MostLevels)) {
        const QString here = place + u'.' + JsonSource::at("levels", index++);
        const QJsonObject object = source.objectOf(value, here);
        const int order = source.number(object, here, "order", HighestLevel);
        if (orders.contains(order))
            source.fail(Error(errors::FrameworkTwice, { here, QString::number(order) }));
        orders.insert(order);
        framework::Level level { .id = framework::levelId(one.id, order), .scale = one.id, .order = order };
        level.title = source.text(object, here, "title", true);
        level.shortTitle = source.text(object, here, "short");
        level.descriptor = source.text(object, here, "descriptor");
        level.notShown = source.flag(object, here, "notShown");
        catalogue.levels.push_back(std::move(level));
    }
    std::sort(catalogue.levels.begin(), catalogue.levels.end(),
              [](const framework::Level &a, const framework::Level &b) { return a.order < b.order; });
    catalogue.scales.push_back(std::move(one));
}

std::optional<Item> readItem(JsonSource &source, const QJsonObject &object, const QString &place, const Catalogue &catalogue)
{
    const QString id = source.string(object, place, "id", true);
    const auto type = fromName<ItemType>(source.string(object, place, "type", true));
    if (!type)
        source.fail(Error(errors::FrameworkWrong, { JsonSource::at(place, "type") }));
    if (source.error())
        return std::nullopt;
    Item item { .id = framework::itemId(catalogue.framework.id, id), .framework = catalogue.framework.id, .sourceId = id };
    item.type = *type;
    item.code = source.string(object, place, "code");
    item.title = source.text(object, place, "title", true);
    item.easyTitle = source.text(object, place, "easyTitle");
    item.description = source.text(object, place, "description");
    item.easyDescription = source.text(object, place, "easyDescription");
    item.anchor = source.text(object, place, "anchor");
    item.uri = source.string(object, place, "uri");
    const QJsonObject descriptors = source.object(object, place, "descriptors");
    for (auto it = descriptors.begin(); it != descriptors.end(); ++it) {
        const QString here = JsonSource::at(place, "descriptors") + u'.' + it.key().left(40);
        bool number = false;
        const int level = it.key().toInt(&number);
        if (!number || !catalogue.level(level))
            source.fail(Error(errors::FrameworkWrong, { here }));
        item.descriptors.insert(level, source.textOf(it.value(), here));
    }
    return item;
}

/// Puts parents before children, siblings in order; refuses cycles and what lies too deep.
void sortItems(JsonSource &source, Catalogue &catalogue)
{
    constexpr qsizetype Root = -1;
    QHash<QUuid, qsizetype> places;
    for (const Item &item : catalogue.items)
        places.insert(item.id.uuid(), places.size());
    QHash<qsizetype, std::vector<qsizetype>> children;
    for (qsizetype i = 0; i < qsizetype(catalogue.items.size()); ++i) {
        const auto &parent = catalogue.items[size_t(i)].mainParent;
        children[parent ? places.value(parent->uuid()) : Root].push_back(i);
    }
    struct Visit
    {
        qsizetype item;
        int depth;
    };
    std::vector<Item> sorted;
    std::vector<bool> met(catalogue.items.size());
    std::vector<Visit> waiting { { Root, 0 } };
    while (!waiting.empty()) {
        const Visit at = waiting.back();
        waiting.pop_back();
        if (at.depth > DeepestItem)
            return source.fail(Error(errors::FrameworkTooMuch, { QStringLiteral("items.parent"), QString::number(DeepestItem) }));
        if (at.item != Root) {
            met[size_t(at.item)] = true;
            sorted.push_back(catalogue.items[size_t(at.item)]);
        }
        const std::vector<qsizetype> below = children.value(at.item);
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            waiting.push_back({ *child, at.depth + 1 });
    }
    const auto lost = std::find(met.begin(), met.end(), false); // what no root leads to hangs in a circle
    if (lost != met.end())
        return source.fail(Error(errors::FrameworkCycle, { catalogue.items[size_t(lost - met.begin())].sourceId }));
    catalogue.items = std::move(sorted);
}

void readItems(JsonSource &source, const QJsonObject &root, Catalogue &catalogue)
{
    QHash<QString, Id<Item>> known;
    QHash<QString, int> children;
    std::vector<std::pair<QString, QString>> parents; ///< what each item names, and where
    qsizetype index = 0;
    for (const QJsonValue &value : source.array(root, {}, "items", MostItems)) {
        const QString place = JsonSource::at("items", index++);
        const QJsonObject object = source.objectOf(value, place);
        auto item = readItem(source, object, place, catalogue);
        if (!item)
            return;
        if (known.contains(item->sourceId))
            return source.fail(Error(errors::FrameworkTwice, { place, item->sourceId }));
        known.insert(item->sourceId, item->id);
        const QString parent = source.string(object, place, "parent");
        item->order = children[parent]++;
        parents.emplace_back(parent, JsonSource::at(place, "parent"));
        catalogue.items.push_back(std::move(*item));
    }
    for (size_t i = 0; i < catalogue.items.size(); ++i) {
        const auto &[parent, place] = parents[i];
        if (parent.isEmpty())
            continue;
        const auto found = known.find(parent);
        if (found == known.end())
            return source.fail(Error(errors::FrameworkParentUnknown, { place, parent }));
        catalogue.items[i].mainParent = *found;
    }
    if (!source.error())
        sortItems(source, catalogue);
}

void readRelations(JsonSource &source, const QJsonObject &root, Catalogue &catalogue)
{
    QSet<QUuid> items;
    for (const Item &item : catalogue.items)
        items.insert(item.id.uuid());
    qsizetype index = 0;
    QSet<QUuid> seen;
    for (const QJsonValue &value : source.array(root, {}, "relations", MostRelations)) {
        const QString place = JsonSource::at("relations", index++);
        const QJsonObject object = source.objectOf(value, place);
        const QString from = source.string(object, place, "from", true);
        const QString kind = source.string(object, place, "kind", true);
        const QString uri = source.string(object, place, "uri", true);
        const auto item = framework::itemId(catalogue.framework.id, from);
        if (!items.contains(item.uuid()))
            source.fail(Error(errors::FrameworkParentUnknown, { JsonSource::at(place, "from"), from }));
        framework::Relation relation { .id = framework::relationId(item, kind, uri), .from = item, .kind = kind };
        relation.uri = uri;
        relation.title = source.string(object, place, "title");
        const QJsonObject other = source.object(object, place, "framework");
        relation.frameworkUri = source.string(other, JsonSource::at(place, "framework"), "uri");
        relation.frameworkTitle = source.string(other, JsonSource::at(place, "framework"), "title");
        if (source.error())
            return;
        if (seen.contains(relation.id.uuid()))
            return source.fail(Error(errors::FrameworkTwice, { place, uri }));
        seen.insert(relation.id.uuid());
        catalogue.relations.push_back(std::move(relation));
    }
}

} // namespace

Result<Catalogue> readMettleFramework(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return Error(errors::FileTooLarge, { QString::number(LargestFile / (1024 * 1024)) });
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(parsing.offset);
        return Error(errors::FrameworkNotJson, { QString::number(before.count('\n') + 1),
                                                 QString::number(parsing.offset - before.lastIndexOf('\n')) });
    }
    const QJsonObject root = document.object();
    if (root[QLatin1String("format")].toString() != QLatin1String("mettle-framework"))
        return Error(errors::FrameworkOther);
    JsonSource source({ errors::FrameworkMissing, errors::FrameworkWrong, errors::FrameworkTooMuch });
    const int version = source.number(root, {}, "formatVersion", std::numeric_limits<int>::max());
    if (version > 1)
        return Error(errors::FrameworkNewer, { QString::number(version) });
    if (version == 0)
        return Error(errors::FrameworkWrong, { QStringLiteral("formatVersion") });
    Catalogue catalogue { readHead(source, root) };
    if (!source.error())
        readScale(source, root, catalogue);
    if (!source.error())
        readItems(source, root, catalogue);
    if (!source.error())
        readRelations(source, root, catalogue);
    if (source.error())
        return *source.error();
    return catalogue;
}

} // namespace mettle::exchange
