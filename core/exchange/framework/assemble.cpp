// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/assemble.h"

#include "exchange/framework/frameworkerrors.h"
#include "exchange/spelling.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace mettle::exchange {

namespace {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;

constexpr size_t MostItems = 100'000;
constexpr size_t MostEdges = 500'000;
constexpr int DeepestItem = 50;
constexpr qsizetype ShownText = 80;

struct Edge
{
    size_t parent = 0;
    int order = 0;
};

/// The tree by places in the draft's list.
struct Tree
{
    std::vector<std::vector<Edge>> parents;
    std::vector<std::vector<size_t>> children;
};

QString shown(const QString &text)
{
    return text.size() > ShownText ? QString(text.left(ShownText) + u'…') : text;
}

QString titleOf(const DraftItem &item)
{
    const QString title = item.title.in({});
    return shown(title.isEmpty() ? item.id : title);
}

void dropRepeated(FrameworkDraft &draft)
{
    QSet<QString> known;
    std::vector<DraftItem> kept;
    kept.reserve(draft.items.size());
    for (DraftItem &item : draft.items) {
        if (known.contains(item.id)) {
            draft.warn(errors::ItemTwice, item.row, { shown(item.id) });
            continue;
        }
        known.insert(item.id);
        kept.push_back(std::move(item));
    }
    draft.items = std::move(kept);
}

void fillTitles(FrameworkDraft &draft)
{
    const QString language = draft.framework.languages.value(0, QStringLiteral("und"));
    for (DraftItem &item : draft.items) {
        if (!item.title.isEmpty() || draft.onlyAdds)
            continue;
        const QString other = item.alternatives.in(language).section(u'\n', 0, 0);
        const QString name = !other.isEmpty() ? other : !item.code.isEmpty() ? item.code : !item.uri.isEmpty() ? item.uri : item.id;
        item.title = textIn(language, name);
        item.extra[QStringLiteral("titleless")] = true;
        draft.warn(errors::TitleEmpty, item.row, { shown(name) });
    }
}

Tree treeOf(FrameworkDraft &draft)
{
    QHash<QString, size_t> places;
    places.reserve(qsizetype(draft.items.size()));
    for (size_t i = 0; i < draft.items.size(); ++i)
        places.insert(draft.items[i].id, i);
    Tree tree { std::vector<std::vector<Edge>>(draft.items.size()), std::vector<std::vector<size_t>>(draft.items.size()) };
    for (size_t i = 0; i < draft.items.size(); ++i) {
        const DraftItem &item = draft.items[i];
        QSet<size_t> known;
        for (const DraftParent &parent : item.parents) {
            if (parent.id.isEmpty())
                continue;
            const auto found = places.constFind(parent.id);
            if (found == places.constEnd()) {
                if (!draft.onlyAdds)
                    draft.warn(errors::ParentUnknown, item.row, { shown(parent.id), titleOf(item) });
                continue;
            }
            if (known.contains(*found))
                continue;
            known.insert(*found);
            tree.parents[i].push_back({ *found, parent.order });
            tree.children[*found].push_back(i);
        }
    }
    return tree;
}

/// Refuses cycles and what lies too deep: takes away what has no parent left, level by level.
std::optional<Error> flawOf(const FrameworkDraft &draft, const Tree &tree)
{
    const size_t count = draft.items.size();
    std::vector<size_t> open(count);
    std::vector<int> depth(count, 1);
    std::vector<size_t> waiting;
    for (size_t i = 0; i < count; ++i) {
        open[i] = tree.parents[i].size();
        if (open[i] == 0)
            waiting.push_back(i);
    }
    size_t done = 0;
    for (size_t next = 0; next < waiting.size(); ++next, ++done) {
        const size_t at = waiting[next];
        if (depth[at] > DeepestItem)
            return Error(errors::TooDeep, { draft.file, QString::number(DeepestItem) });
        for (const size_t child : tree.children[at]) {
            depth[child] = std::max(depth[child], depth[at] + 1);
            if (--open[child] == 0)
                waiting.push_back(child);
        }
    }
    if (done == count)
        return std::nullopt;
    // What is left stands in a circle or below one: upward there is always another one, and soon the same again.
    size_t at = size_t(std::find_if(open.begin(), open.end(), [](size_t n) { return n > 0; }) - open.begin());
    for (std::vector<bool> met(count); !met[at];) {
        met[at] = true;
        const auto up = std::find_if(tree.parents[at].begin(), tree.parents[at].end(),
                                     [&](const Edge &edge) { return open[edge.parent] > 0; });
        at = up->parent;
    }
    return Error(errors::Cycle, { draft.file, QString::number(draft.items[at].row), titleOf(draft.items[at]) });
}

/// Leaves are what is observed; what holds them are areas. A word of the source that says it comes first.
std::vector<ItemType> typesOf(const FrameworkDraft &draft, const Tree &tree)
{
    std::vector<ItemType> types(draft.items.size(), ItemType::Other);
    for (size_t i = 0; i < draft.items.size(); ++i) {
        const DraftItem &item = draft.items[i];
        const auto said = item.type ? item.type : typeOfWord(item.kind);
        types[i] = said ? *said : tree.children[i].empty() ? ItemType::Competence : ItemType::Area;
    }
    // A behaviour is one of a competence; where the source knows no competence above it, it is what is observed itself.
    for (size_t i = 0; i < draft.items.size(); ++i) {
        if (types[i] != ItemType::Indicator)
            continue;
        size_t at = i;
        while (!tree.parents[at].empty() && types[at] != ItemType::Competence)
            at = tree.parents[at].front().parent;
        if (types[at] != ItemType::Competence && tree.children[i].empty())
            types[i] = ItemType::Other; // decided below, so that a sibling is no competence for it
    }
    for (size_t i = 0; i < draft.items.size(); ++i)
        if (types[i] == ItemType::Other && !(draft.items[i].type == ItemType::Other))
            types[i] = ItemType::Competence;
    return types;
}

/// Places in reading order: parents before children (by the main parent), siblings by their order; fills in the orders.
std::vector<size_t> readingOrder(const FrameworkDraft &draft, const Tree &tree, std::vector<int> &orders)
{
    const size_t count = draft.items.size();
    std::vector<std::vector<size_t>> below(count + 1); // the last: those at the top
    std::vector<int> given(count);
    for (size_t i = 0; i < count; ++i) {
        const auto &parents = tree.parents[i];
        below[parents.empty() ? count : parents.front().parent].push_back(i);
        given[i] = !parents.empty() ? parents.front().order : draft.items[i].parents.empty() ? 0 : draft.items[i].parents.front().order;
    }
    for (auto &siblings : below) {
        std::stable_sort(siblings.begin(), siblings.end(), [&](size_t a, size_t b) { return given[a] < given[b]; });
        for (size_t i = 0; i < siblings.size(); ++i)
            orders[siblings[i]] = int(i);
    }
    std::vector<size_t> sorted;
    sorted.reserve(count);
    std::vector<size_t> waiting(below[count].rbegin(), below[count].rend());
    while (!waiting.empty()) {
        const size_t at = waiting.back();
        waiting.pop_back();
        sorted.push_back(at);
        waiting.insert(waiting.end(), below[at].rbegin(), below[at].rend());
    }
    return sorted;
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void addItems(const FrameworkDraft &draft, const Tree &tree, Catalogue &catalogue)
{
    const Id<framework::Framework> &id = catalogue.framework.id;
    std::vector<Id<Item>> ids;
    ids.reserve(draft.items.size());
    for (const DraftItem &item : draft.items)
        ids.push_back(item.key.value_or(framework::itemId(id, item.id)));
    const std::vector<ItemType> types = typesOf(draft, tree);
    std::vector<int> orders(draft.items.size());
    catalogue.items.reserve(draft.items.size());
    for (const size_t at : readingOrder(draft, tree, orders)) {
        const DraftItem &source = draft.items[at];
        Item item { .id = ids[at], .framework = id, .sourceId = source.id, .code = source.code };
        item.order = orders[at];
        item.type = types[at];
        item.title = source.title;
        item.easyTitle = source.easyTitle;
        item.description = source.description;
        item.easyDescription = source.easyDescription;
        item.anchor = source.anchor;
        item.alternatives = source.alternatives;
        for (const Edge &edge : tree.parents[at]) {
            if (!item.mainParent)
                item.mainParent = ids[edge.parent];
            else
                item.moreParents.push_back(ids[edge.parent]);
        }
        item.caseIdentifier = source.keptIdentifier.value_or(source.identifier);
        item.uri = source.uri;
        item.descriptors = source.descriptors;
        QJsonObject extra = source.extra;
        if (!source.kind.isEmpty())
            extra[QStringLiteral("kind")] = source.kind;
        item.extra = compact(extra);
        catalogue.items.push_back(std::move(item));
    }
}

void addScales(const FrameworkDraft &draft, Catalogue &catalogue)
{
    int order = 0;
    for (const DraftScale &source : draft.scales) {
        const auto id = framework::scaleId(catalogue.framework.id, order);
        catalogue.scales.push_back({ id, catalogue.framework.id, order++, source.title });
        for (const DraftLevel &level : source.levels)
            catalogue.levels.push_back({ framework::levelId(id, level.order), id, level.order, level.title, level.shortTitle,
                                         level.descriptor, level.notShown });
    }
}

void addRelations(FrameworkDraft &draft, Catalogue &catalogue)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < catalogue.items.size(); ++i)
        places.insert(catalogue.items[i].sourceId, i);
    QHash<QUuid, int> known;
    for (const DraftRelation &source : draft.relations) {
        const auto from = places.constFind(source.from);
        if (from == places.constEnd())
            continue; // readers relate only what they read; a row that was dropped takes its relations along
        const Id<Item> &item = catalogue.items[*from].id;
        const auto to = places.constFind(source.to);
        const bool inside = to != places.constEnd();
        const QString target = inside ? QString(u'#' + source.to) : source.uri;
        auto id = framework::relationId(item, source.kind, target);
        if (const int again = known[id.uuid()]++; again > 0)
            id = framework::relationId(item, source.kind, target + u'\n' + QString::number(again));
        framework::Relation relation { .id = source.key.value_or(id), .from = item, .kind = source.kind };
        relation.to = inside ? std::optional(catalogue.items[*to].id) : source.toKey;
        relation.uri = source.uri;
        relation.title = source.title;
        relation.frameworkUri = source.frameworkUri;
        relation.frameworkTitle = source.frameworkTitle;
        relation.extra = compact(source.extra);
        catalogue.relations.push_back(std::move(relation));
    }
}

void fillLanguages(Catalogue &catalogue)
{
    QStringList &languages = catalogue.framework.languages;
    const auto add = [&](const Text &text) {
        for (const QString &language : text.languages())
            if (!languages.contains(language))
                languages << language;
    };
    for (const Item &item : catalogue.items) {
        add(item.title);
        add(item.description);
    }
    add(catalogue.framework.title);
}

} // namespace

Result<ImportedFramework> assemble(FrameworkDraft draft)
{
    size_t edges = draft.relations.size();
    for (const DraftItem &item : draft.items)
        edges += item.parents.size();
    if (draft.items.size() > MostItems || edges > MostEdges)
        return Error(errors::TooMany, { draft.file, QString::number(draft.items.size() > MostItems ? MostItems : MostEdges) });
    if (draft.items.empty() && draft.extra.isEmpty() && draft.scales.empty())
        return Error(errors::NothingThere, { draft.file });
    dropRepeated(draft);
    fillTitles(draft);
    const Tree tree = treeOf(draft);
    if (auto flaw = flawOf(draft, tree))
        return *flaw;

    Catalogue catalogue { draft.framework };
    if (!draft.idGiven)
        catalogue.framework.id = framework::frameworkId(draft.framework.uri, draft.framework.version);
    catalogue.framework.extra = compact(draft.extra);
    addItems(draft, tree, catalogue);
    addScales(draft, catalogue);
    addRelations(draft, catalogue);
    if (!draft.complete)
        fillLanguages(catalogue);
    catalogue.makeIndex();
    return ImportedFramework { std::move(catalogue), draft.file, draft.format, draft.complete, draft.hasTree, draft.onlyAdds,
                               std::move(draft.warnings), std::move(draft.carried) };
}

std::optional<ItemType> typeOfWord(const QString &kind)
{
    static const Vocabulary<ItemType> words {
        { ItemType::Area, u"area|domain|domein|domaine|competencearea|competence area|cluster|skillgroup|strand|field|"
                          u"category|gebied|thema|分野|領域" },
        { ItemType::Competence, u"competence|competency|compétence|competentie|skill|vaardigheid|knowledge|skillcompetence|"
                                u"skill/competence|skill/competence knowledge|knowledgeskillcompetence|capability|技能|知識|態度" },
        { ItemType::Indicator, u"indicator|indicateur|behaviour|behavior|gedrag|comportement|learningoutcome|"
                               u"learning outcome|competencestatement|competence statement|outcome" },
    };
    return kind.isEmpty() ? std::nullopt : words.find(kind);
}

QString likelyLanguage(const QStringList &texts)
{
    struct Words
    {
        const char *language;
        QSet<QString> words;
    };
    const auto set = [](const char *list) {
        const QStringList all = QString::fromLatin1(list).split(u' ');
        return QSet<QString>(all.begin(), all.end());
    };
    static const std::array languages {
        Words { "en", set("the and of to with for their from is are others by") },
        Words { "nl", set("de het een van en met voor zijn bij naar uit anderen kan wordt") },
        Words { "fr", set("le la les des du et pour avec dans une est sur aux qui") },
        Words { "de", set("der die das und mit von zu den dem ein eine ist auf werden") },
    };
    std::array<int, 4> counts {};
    int words = 0;
    for (const QString &text : texts) {
        for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
            for (size_t i = 0; i < languages.size(); ++i)
                counts[i] += languages[i].words.contains(word);
            if (++words > 5'000)
                break;
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    const int second = [&] {
        auto sorted = counts;
        std::sort(sorted.begin(), sorted.end());
        return sorted[2];
    }();
    return *best >= 3 && *best * 2 >= second * 3 ? QString::fromLatin1(languages[size_t(best - counts.begin())].language) : QString();
}

} // namespace mettle::exchange
