// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/mettleframework.h"

#include "exchange/errors.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace mettle::exchange {

namespace {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;

constexpr qsizetype LargestFile = 64 * 1024 * 1024;
constexpr qsizetype MostItems = 100'000;
constexpr qsizetype MostRelations = 500'000;
constexpr qsizetype MostLevels = 100;

/// Reads members and keeps the first thing that is wrong, with its place.
class Source
{
public:
    [[nodiscard]] QString string(const QJsonObject &object, const QString &place, const char *name, bool needed = false)
    {
        const QJsonValue value = object[QLatin1String(name)];
        if (value.isUndefined()) {
            if (needed)
                fail(Error(errors::FrameworkMissing, { at(place, name) }));
            return {};
        }
        if (!value.isString())
            fail(Error(errors::FrameworkWrong, { at(place, name) }));
        return value.toString();
    }
    [[nodiscard]] Text text(const QJsonObject &object, const QString &place, const char *name, bool needed = false)
    {
        const QJsonValue value = object[QLatin1String(name)];
        if (value.isUndefined()) {
            if (needed)
                fail(Error(errors::FrameworkMissing, { at(place, name) }));
            return {};
        }
        return textOf(value, at(place, name));
    }
    [[nodiscard]] Text textOf(const QJsonValue &value, const QString &place)
    {
        const QJsonObject texts = value.toObject();
        bool good = value.isObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            good &= it->isString();
        if (!good)
            fail(Error(errors::FrameworkWrong, { place }));
        return Text::fromJson(texts);
    }
    [[nodiscard]] int number(const QJsonObject &object, const QString &place, const char *name)
    {
        const QJsonValue value = object[QLatin1String(name)];
        if (!value.isDouble() || value.toDouble() != value.toInt())
            fail(Error(errors::FrameworkWrong, { at(place, name) }));
        return value.toInt();
    }
    [[nodiscard]] QJsonArray array(const QJsonObject &object, const char *name, qsizetype most)
    {
        const QJsonValue value = object[QLatin1String(name)];
        if (!value.isUndefined() && !value.isArray())
            fail(Error(errors::FrameworkWrong, { QString::fromLatin1(name) }));
        if (value.toArray().size() > most)
            fail(Error(errors::FrameworkTooMuch, { QString::fromLatin1(name), QString::number(most) }));
        return m_error ? QJsonArray() : value.toArray();
    }
    static QString at(const QString &place, const char *name)
    {
        return place.isEmpty() ? QString::fromLatin1(name) : QString(place + u'.' + QLatin1String(name));
    }
    static QString at(const char *list, qsizetype index) { return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index); }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

framework::Framework readHead(Source &source, const QJsonObject &root)
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
    for (const QJsonValue &language : source.array(root, "languages", 200))
        out.languages << language.toString();
    return out;
}

void readScale(Source &source, const QJsonObject &root, Catalogue &catalogue)
{
    const QJsonObject scale = root[QLatin1String("scale")].toObject();
    const QString place = QStringLiteral("scale");
    framework::Scale one { .id = framework::scaleId(catalogue.framework.id, 0), .framework = catalogue.framework.id };
    one.title = source.text(scale, place, "title");
    QSet<int> orders;
    qsizetype index = 0;
    for (const QJsonValue &value : source.array(scale, "levels", MostLevels)) {
        const QString here = place + u'.' + Source::at("levels", index++);
        const QJsonObject object = value.toObject();
        const int order = source.number(object, here, "order");
        if (orders.contains(order))
            source.fail(Error(errors::FrameworkTwice, { here, QString::number(order) }));
        orders.insert(order);
        framework::Level level { .id = framework::levelId(one.id, order), .scale = one.id, .order = order };
        level.title = source.text(object, here, "title", true);
        level.shortTitle = source.text(object, here, "short");
        level.descriptor = source.text(object, here, "descriptor");
        level.notShown = object[QLatin1String("notShown")].toBool();
        catalogue.levels.push_back(std::move(level));
    }
    catalogue.scales.push_back(std::move(one));
}

std::optional<Item> readItem(Source &source, const QJsonObject &object, const QString &place, const Catalogue &catalogue)
{
    const QString id = source.string(object, place, "id", true);
    const auto type = fromName<ItemType>(source.string(object, place, "type", true));
    if (!type)
        source.fail(Error(errors::FrameworkWrong, { Source::at(place, "type") }));
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
    const QJsonObject descriptors = object[QLatin1String("descriptors")].toObject();
    for (auto it = descriptors.begin(); it != descriptors.end(); ++it)
        item.descriptors.insert(it.key().toInt(), source.textOf(it.value(), Source::at(place, "descriptors")));
    return item;
}

void readItems(Source &source, const QJsonObject &root, Catalogue &catalogue)
{
    QHash<QString, Id<Item>> known;
    QHash<QString, int> children;
    std::vector<std::pair<QString, QString>> parents; ///< what each item names, and where
    qsizetype index = 0;
    for (const QJsonValue &value : source.array(root, "items", MostItems)) {
        const QString place = Source::at("items", index++);
        auto item = readItem(source, value.toObject(), place, catalogue);
        if (!item)
            return;
        if (known.contains(item->sourceId))
            return source.fail(Error(errors::FrameworkTwice, { place, item->sourceId }));
        known.insert(item->sourceId, item->id);
        const QString parent = source.string(value.toObject(), place, "parent");
        item->order = children[parent]++;
        parents.emplace_back(parent, Source::at(place, "parent"));
        catalogue.items.push_back(std::move(*item));
    }
    QHash<QUuid, QUuid> up;
    for (size_t i = 0; i < catalogue.items.size(); ++i) {
        const auto &[parent, place] = parents[i];
        if (parent.isEmpty())
            continue;
        const auto found = known.find(parent);
        if (found == known.end())
            return source.fail(Error(errors::FrameworkParentUnknown, { place, parent }));
        catalogue.items[i].mainParent = *found;
        up.insert(catalogue.items[i].id.uuid(), found->uuid());
    }
    for (const Item &item : catalogue.items) {
        QUuid at = item.id.uuid();
        for (size_t steps = 0; up.contains(at); ++steps) {
            at = up.value(at);
            if (steps > 1000 || at == item.id.uuid())
                return source.fail(Error(errors::FrameworkCycle, { item.sourceId }));
        }
    }
}

void readRelations(Source &source, const QJsonObject &root, Catalogue &catalogue)
{
    QSet<QUuid> items;
    for (const Item &item : catalogue.items)
        items.insert(item.id.uuid());
    qsizetype index = 0;
    QSet<QUuid> seen;
    for (const QJsonValue &value : source.array(root, "relations", MostRelations)) {
        const QString place = Source::at("relations", index++);
        const QJsonObject object = value.toObject();
        const QString from = source.string(object, place, "from", true);
        const QString kind = source.string(object, place, "kind", true);
        const QString uri = source.string(object, place, "uri", true);
        const auto item = framework::itemId(catalogue.framework.id, from);
        if (!items.contains(item.uuid()))
            source.fail(Error(errors::FrameworkParentUnknown, { Source::at(place, "from"), from }));
        framework::Relation relation { .id = framework::relationId(item, kind, uri), .from = item, .kind = kind };
        relation.uri = uri;
        relation.title = source.string(object, place, "title");
        const QJsonObject other = object[QLatin1String("framework")].toObject();
        relation.frameworkUri = source.string(other, Source::at(place, "framework"), "uri");
        relation.frameworkTitle = source.string(other, Source::at(place, "framework"), "title");
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
    if (const int version = root[QLatin1String("formatVersion")].toInt(); version != 1)
        return Error(errors::FrameworkNewer, { QString::number(version) });
    Source source;
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
