// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/mergeframework.h"

#include "exchange/framework/frameworkerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace mettle::operations {

namespace {

using exchange::ImportedFramework;
using framework::Catalogue;
using framework::Item;

const QLatin1String Rubrics("rubrics");
const QLatin1String RubricScales("rubricScales");

void overlay(Text &text, const Text &other)
{
    for (const QString &language : other.languages())
        text.set(language, other.exact(language));
}

void overlay(QString &text, const QString &other)
{
    if (!other.isEmpty())
        text = other;
}

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void overlayExtra(QString &extra, const QString &other)
{
    if (other.isEmpty() || other == extra)
        return;
    QJsonObject all = object(extra);
    const QJsonObject more = object(other);
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (it->isObject() && all[it.key()].isObject()) { // "esco": another language brings other members
            QJsonObject inner = all[it.key()].toObject();
            const QJsonObject newer = it->toObject();
            for (auto member = newer.begin(); member != newer.end(); ++member)
                inner.insert(member.key(), *member);
            all[it.key()] = inner;
        } else {
            all.insert(it.key(), *it);
        }
    }
    extra = compact(all);
}

/// Finds the item of a framework that an incoming one is.
class Finder
{
public:
    explicit Finder(const Catalogue &catalogue)
    {
        QHash<QString, int> codes;
        for (size_t i = 0; i < catalogue.items.size(); ++i) {
            const Item &item = catalogue.items[i];
            m_bySource.insert(item.sourceId, i);
            if (!item.caseIdentifier.isEmpty())
                m_byCase.insert(item.caseIdentifier, i);
            if (!item.uri.isEmpty())
                m_byUri.insert(item.uri, i);
            if (!item.code.isEmpty() && ++codes[item.code] == 1)
                m_byCode.insert(item.code, i);
            else
                m_byCode.remove(item.code);
        }
    }

    [[nodiscard]] std::optional<size_t> find(const Item &item) const
    {
        for (const auto &[places, key] : { std::pair(&m_bySource, &item.sourceId), std::pair(&m_byCase, &item.caseIdentifier),
                                           std::pair(&m_byUri, &item.uri), std::pair(&m_byCode, &item.code) })
            if (const auto found = places->constFind(*key); !key->isEmpty() && found != places->constEnd())
                return *found;
        return std::nullopt;
    }

private:
    QHash<QString, size_t> m_bySource;
    QHash<QString, size_t> m_byCase;
    QHash<QString, size_t> m_byUri;
    QHash<QString, size_t> m_byCode;
};

/// Parents before children, siblings in order; needed where items of two sources stand in one list.
void sortItems(std::vector<Item> &items)
{
    QHash<Id<Item>, std::vector<size_t>> below;
    QSet<Id<Item>> known;
    for (const Item &item : items)
        known.insert(item.id);
    std::vector<size_t> tops;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto &parent = items[i].mainParent;
        (parent && known.contains(*parent) ? below[*parent] : tops).push_back(i);
    }
    const auto byOrder = [&](size_t a, size_t b) { return items[a].order < items[b].order; };
    std::vector<Item> sorted;
    sorted.reserve(items.size());
    std::stable_sort(tops.begin(), tops.end(), byOrder);
    std::vector<size_t> waiting(tops.rbegin(), tops.rend());
    while (!waiting.empty()) {
        const size_t at = waiting.back();
        waiting.pop_back();
        std::vector<size_t> children = below.value(items[at].id);
        std::stable_sort(children.begin(), children.end(), byOrder);
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
        sorted.push_back(items[at]);
    }
    items = std::move(sorted);
}

class Merge
{
public:
    Merge(const Catalogue &before, const ImportedFramework &incoming)
        : m_before(before)
        , m_incoming(incoming)
        , m_finder(before)
        , m_out { .merged = before, .isNew = false }
    {
    }

    FrameworkMerge run(bool removeGone)
    {
        mergeHead();
        mapItems();
        for (const Item &item : m_incoming.catalogue.items)
            mergeItem(item);
        findGone(removeGone);
        mergeScales();
        mergeRelations(removeGone);
        sortItems(m_out.merged.items);
        m_out.merged.makeIndex();
        return std::move(m_out);
    }

private:
    void mergeHead()
    {
        const framework::Framework &other = m_incoming.catalogue.framework;
        framework::Framework &framework = m_out.merged.framework;
        if (m_incoming.complete) {
            const auto id = framework.id;
            const QString uri = framework.uri;
            framework = other;
            framework.id = id;
            framework.uri = uri;
            return;
        }
        for (const QString &language : other.languages)
            if (!framework.languages.contains(language))
                framework.languages << language;
        if (m_incoming.onlyAdds)
            return;
        overlay(framework.title, other.title);
        overlay(framework.description, other.description);
        overlay(framework.source, other.source);
        overlay(framework.licence, other.licence);
        overlay(framework.publisher, other.publisher);
        overlayExtra(framework.extra, other.extra);
    }

    /// Which item here each incoming one is or becomes.
    void mapItems()
    {
        for (const Item &item : m_incoming.catalogue.items) {
            const auto found = m_finder.find(item);
            if (found)
                m_ids.insert(item.id, m_before.items[*found].id);
            else if (!m_incoming.onlyAdds)
                m_ids.insert(item.id, framework::itemId(m_before.framework.id, item.sourceId));
        }
    }

    void placeItem(const Item &incoming, Item &item) const
    {
        item.type = incoming.type;
        item.order = incoming.order;
        item.mainParent.reset();
        if (incoming.mainParent && m_ids.contains(*incoming.mainParent))
            item.mainParent = m_ids.value(*incoming.mainParent, item.id);
        item.moreParents.clear();
        for (const Id<Item> &parent : incoming.moreParents)
            if (m_ids.contains(parent))
                item.moreParents.push_back(m_ids.value(parent, item.id));
    }

    void mergeItem(const Item &incoming)
    {
        const auto found = m_finder.find(incoming);
        if (!found) {
            if (m_incoming.onlyAdds) {
                m_out.warnings.emplace_back(exchange::errors::RubricUnknown, QStringList { m_incoming.file, QStringLiteral("–"), incoming.sourceId });
                return;
            }
            Item item = incoming;
            item.id = m_ids.value(incoming.id, incoming.id);
            item.framework = m_before.framework.id;
            placeItem(incoming, item);
            m_out.added.push_back(item);
            m_out.merged.items.push_back(std::move(item));
            return;
        }
        m_met.insert(*found);
        const Item &before = m_before.items[*found];
        Item item = m_incoming.complete ? incoming : before;
        item.id = before.id;
        item.framework = before.framework;
        item.sourceId = before.sourceId;
        if (m_incoming.complete || (m_incoming.hasTree && !m_incoming.onlyAdds))
            placeItem(incoming, item);
        if (!m_incoming.complete)
            overlayItem(incoming, item);
        if (item == before)
            ++m_out.same;
        else
            m_out.changed.push_back(item);
        m_out.merged.items[*found] = std::move(item);
    }

    void overlayItem(const Item &incoming, Item &item) const
    {
        overlay(item.title, incoming.title);
        overlay(item.easyTitle, incoming.easyTitle);
        overlay(item.description, incoming.description);
        overlay(item.easyDescription, incoming.easyDescription);
        overlay(item.anchor, incoming.anchor);
        overlay(item.alternatives, incoming.alternatives);
        if (!m_incoming.onlyAdds || m_before.scales.empty())
            for (auto it = incoming.descriptors.begin(); it != incoming.descriptors.end(); ++it)
                overlay(item.descriptors[it.key()], *it);
        if (m_incoming.onlyAdds)
            return;
        overlay(item.code, incoming.code);
        overlay(item.uri, incoming.uri);
        overlay(item.caseIdentifier, incoming.caseIdentifier);
        overlayExtra(item.extra, incoming.extra);
    }

    void findGone(bool remove)
    {
        if (m_incoming.onlyAdds || !m_incoming.hasTree)
            return;
        QSet<Id<Item>> dropped;
        for (size_t i = 0; i < m_before.items.size(); ++i)
            if (!m_met.contains(i)) {
                m_out.gone.push_back(m_before.items[i]);
                dropped.insert(m_before.items[i].id);
            }
        if (!remove || dropped.isEmpty())
            return;
        std::vector<Item> &items = m_out.merged.items;
        items.erase(std::remove_if(items.begin(), items.end(), [&](const Item &item) { return dropped.contains(item.id); }), items.end());
        m_dropped = dropped;
    }

    /// Scales take their places by number; those that only add come behind the ones that are there.
    void mergeScales()
    {
        QJsonObject extra = object(m_out.merged.framework.extra);
        const QJsonObject more = object(m_incoming.catalogue.framework.extra);
        int shift = 0;
        if (m_incoming.onlyAdds) {
            if (m_incoming.catalogue.scales.empty() || rubricsKnown(extra, more))
                return;
            shift = int(m_before.scales.size());
            QJsonArray rubrics = extra[Rubrics].toArray();
            QJsonArray places = extra[RubricScales].toArray();
            for (const QJsonValue &rubric : more[Rubrics].toArray())
                rubrics.append(rubric);
            for (const QJsonValue &place : more[RubricScales].toArray())
                places.append(place.toInt() + shift);
            extra[Rubrics] = rubrics;
            extra[RubricScales] = places;
            m_out.merged.framework.extra = compact(extra);
        }
        for (const framework::Scale &scale : m_incoming.catalogue.scales) {
            framework::Scale one = scale;
            one.order += shift;
            one.framework = m_before.framework.id;
            one.id = framework::scaleId(one.framework, one.order);
            put(m_out.merged.scales, one);
            for (framework::Level level : m_incoming.catalogue.levels) {
                if (level.scale != scale.id)
                    continue;
                level.scale = one.id;
                level.id = framework::levelId(one.id, level.order);
                put(m_out.merged.levels, level);
            }
        }
    }

    [[nodiscard]] static bool rubricsKnown(const QJsonObject &extra, const QJsonObject &more)
    {
        QSet<QString> known;
        for (const QJsonValue &rubric : extra[Rubrics].toArray())
            known.insert(rubric[QLatin1String("identifier")].toString());
        const QJsonArray incoming = more[Rubrics].toArray();
        return std::all_of(incoming.begin(), incoming.end(),
                           [&](const QJsonValue &rubric) { return known.contains(rubric[QLatin1String("identifier")].toString()); });
    }

    void put(std::vector<framework::Scale> &scales, const framework::Scale &scale) const
    {
        for (framework::Scale &one : scales)
            if (one.id == scale.id) {
                m_incoming.complete ? void(one.title = scale.title) : overlay(one.title, scale.title);
                return;
            }
        scales.push_back(scale);
    }

    void put(std::vector<framework::Level> &levels, const framework::Level &level) const
    {
        for (framework::Level &one : levels)
            if (one.id == level.id) {
                if (m_incoming.complete) {
                    one = level;
                    return;
                }
                overlay(one.title, level.title);
                overlay(one.shortTitle, level.shortTitle);
                overlay(one.descriptor, level.descriptor);
                return;
            }
        levels.push_back(level);
    }

    void mergeRelations(bool removeGone)
    {
        std::vector<framework::Relation> &relations = m_out.merged.relations;
        QHash<Id<framework::Relation>, size_t> places;
        for (size_t i = 0; i < relations.size(); ++i)
            places.insert(relations[i].id, i);
        for (framework::Relation relation : m_incoming.catalogue.relations) {
            if (!m_ids.contains(relation.from))
                continue;
            const auto from = m_ids.value(relation.from, relation.from);
            if (from != relation.from) { // the same link under this framework's ids
                const QString target = relation.to ? QString(u'#' + m_ids.value(*relation.to, *relation.to).toString()) : relation.uri;
                relation.id = framework::relationId(from, relation.kind, target);
            }
            relation.from = from;
            if (relation.to)
                relation.to = m_ids.value(*relation.to, *relation.to);
            if (const auto known = places.constFind(relation.id); known != places.constEnd())
                relations[*known] = relation;
            else
                relations.push_back(relation);
        }
        if (removeGone)
            relations.erase(std::remove_if(relations.begin(), relations.end(),
                                           [&](const framework::Relation &relation) {
                                               return m_dropped.contains(relation.from) || (relation.to && m_dropped.contains(*relation.to));
                                           }),
                            relations.end());
    }

    const Catalogue &m_before;
    const ImportedFramework &m_incoming;
    Finder m_finder;
    FrameworkMerge m_out;
    QHash<Id<Item>, Id<Item>> m_ids;
    QSet<size_t> m_met;
    QSet<Id<Item>> m_dropped;
};

} // namespace

FrameworkMerge mergeFramework(const Catalogue &before, const ImportedFramework &incoming, bool removeGone)
{
    return Merge(before, incoming).run(removeGone);
}

FrameworkMerge mergeFramework(const ImportedFramework &incoming)
{
    FrameworkMerge out { incoming.catalogue };
    out.added = incoming.catalogue.items;
    return out;
}

} // namespace mettle::operations
