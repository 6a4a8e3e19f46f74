// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/errors.h"
#include "jsonld/expander.h"

#include <algorithm>

namespace mettle::jsonld {

namespace {

/// The members of an object in order of their names, as maps are read.
std::vector<const Member *> ordered(const Json &object)
{
    std::vector<const Member *> out;
    for (const Member &member : object.object())
        out.push_back(&member);
    std::sort(out.begin(), out.end(), [](const Member *a, const Member *b) { return a->name < b->name; });
    return out;
}

/// Puts values before those that stand under a name already.
void prepend(Json &object, const QString &name, Json first)
{
    Json::Array all = asArray(std::move(first)).array();
    if (const Json *before = object.find(name))
        for (const Json *one : before->oneOrMany())
            all.push_back(*one);
    object.set(name, Json(std::move(all)));
}

} // namespace

Result<void> Expander::expandKeyword(Node &node, Keyword keyword, const QString &name, const Member &member)
{
    if (node.property == word::Reverse)
        return wrong("invalid reverse property map", member.name);
    if (node.result.find(name) && keyword != Keyword::Included && keyword != Keyword::Type)
        return wrong("colliding keywords", member.name);
    switch (keyword) {
    case Keyword::Type:
        return expandType(node, member.value);
    case Keyword::Included:
        return expandIncluded(node, member.value);
    case Keyword::Reverse:
        return expandReverse(node, member.value);
    case Keyword::Nest:
        node.nests.push_back(&member);
        return {};
    case Keyword::Graph: {
        METTLE_LET(value, expand(node.active, word::Graph, member.value));
        node.result.set(name, value.isNull() ? Json(Json::Array()) : asArray(std::move(value)));
        return {};
    }
    case Keyword::List: {
        if (node.property.isNull() || node.property == word::Graph)
            return lose(member.name, "free-floating list");
        METTLE_LET(value, expand(node.active, node.property, member.value));
        node.result.set(name, value.isNull() ? Json(Json::Array()) : asArray(std::move(value)));
        return {};
    }
    case Keyword::Set: {
        METTLE_LET(value, expand(node.active, node.property, member.value));
        node.result.set(name, std::move(value));
        return {};
    }
    default:
        return expandPlainKeyword(node, keyword, name, member);
    }
}

Result<void> Expander::expandPlainKeyword(Node &node, Keyword keyword, const QString &name,
                                          const Member &member)
{
    const Json &value = member.value;
    switch (keyword) {
    case Keyword::Id: {
        if (!value.isString())
            return wrong("invalid @id value", member.name);
        const QString iri = expandedIri(*node.active, value.string(), {.document = true});
        if (iri.isNull())
            METTLE_TRY(lose(value.string(), "reserved term"));
        node.result.set(name, iri.isNull() ? Json() : Json(iri));
        return {};
    }
    case Keyword::Value:
        if (node.inputType != word::Json && !isScalar(value) && !value.isNull())
            return wrong("invalid value object value", member.name);
        node.result.set(name, value);
        return {};
    case Keyword::Language:
        if (!value.isString())
            return wrong("invalid language-tagged string", member.name);
        node.result.set(name, value);
        return {};
    case Keyword::Direction:
        if (value.string() != u"ltr" && value.string() != u"rtl")
            return wrong("invalid base direction", member.name);
        node.result.set(name, value);
        return {};
    case Keyword::Index:
        if (!value.isString())
            return wrong("invalid @index value", member.name);
        METTLE_TRY(lose(member.name, "@index value"));
        node.result.set(name, value);
        return {};
    default:
        return lose(member.name, "invalid keyword");
    }
}

Result<void> Expander::expandType(Node &node, const Json &value)
{
    Json types;
    if (const Json *before = node.result.find(word::Type))
        types = asArray(*before);
    const bool isList = value.isArray() || types.isArray();
    if (isList && !types.isArray())
        types = Json(Json::Array());
    for (const Json *one : value.oneOrMany()) {
        if (!one->isString())
            return wrong("invalid type value", word::Type);
        const QString iri
            = expandedIri(*node.typeScoped, one->string(), {.document = true, .vocabulary = true});
        if (iri.isNull()) {
            METTLE_TRY(lose(one->string(), "reserved term"));
            continue;
        }
        if (isList)
            types.append(Json(iri));
        else
            types = Json(iri);
    }
    node.result.set(word::Type, std::move(types));
    return {};
}

Result<void> Expander::expandIncluded(Node &node, const Json &value)
{
    METTLE_LET(expanded, expand(node.active, QString(), value));
    const Json all = expanded.isNull() ? Json(Json::Array()) : asArray(std::move(expanded));
    if (!value.isArray() && all.array().empty())
        return wrong("invalid @included value", word::Included);
    for (const Json &one : all.array())
        if (!one.isObject() || isValueObject(one) || isListObject(one))
            return wrong("invalid @included value", word::Included);
    const auto inner = value.oneOrMany();
    if (std::any_of(inner.begin(), inner.end(), [](const Json *one) { return !one->isObject(); }))
        return wrong("invalid @included value", word::Included);
    node.result.append(word::Included, all);
    return {};
}

Result<void> Expander::expandReverse(Node &node, const Json &value)
{
    if (!value.isObject())
        return wrong("invalid @reverse value", word::Reverse);
    METTLE_LET(expanded, expand(node.active, word::Reverse, value));
    ObjectBuilder reversed;
    if (Json *before = node.result.find(word::Reverse))
        for (const Member &member : before->object())
            reversed.set(member.name, member.value);
    for (const Member &member : expanded.object()) {
        if (member.name == word::Reverse) {
            for (const Member &twice : member.value.object())
                node.result.append(twice.name, twice.value);
            continue;
        }
        for (const Json *item : member.value.oneOrMany()) {
            if (isValueObject(*item) || isListObject(*item))
                return wrong("invalid reverse property value", member.name);
            reversed.append(member.name, *item);
        }
    }
    if (reversed.size() > 0)
        node.result.set(word::Reverse, reversed.take());
    return {};
}

Result<void> Expander::expandProperty(Node &node, const QString &name, const Member &member)
{
    const TermDefinition *term = node.active->find(member.name);
    METTLE_LET(value, expandTermValue(node, term, member));
    if (value.isNull())
        return {};
    const int layout = term ? term->container : 0;
    if ((layout & container::List) && !isListObject(value)) {
        Json list;
        list.set(word::List, asArray(std::move(value)));
        value = std::move(list);
    }
    if ((layout & container::Graph) && !(layout & (container::Id | container::Index))) {
        Json::Array graphs;
        for (const Json *one : value.oneOrMany()) {
            Json graph;
            graph.set(word::Graph, asArray(*one));
            graphs.push_back(std::move(graph));
        }
        value = Json(std::move(graphs));
    }
    if (!term || !term->reverse) {
        node.result.append(name, std::move(value));
        return {};
    }
    Json *found = node.result.find(word::Reverse);
    Json reversed = found ? *found : Json();
    Json list = reversed.find(name) ? *reversed.find(name) : Json(Json::Array());
    for (const Json *item : value.oneOrMany()) {
        if (isValueObject(*item) || isListObject(*item))
            return wrong("invalid reverse property value", member.name);
        list.append(*item);
    }
    reversed.set(name, std::move(list));
    node.result.set(word::Reverse, std::move(reversed));
    return {};
}

Result<Json> Expander::expandTermValue(Node &node, const TermDefinition *term, const Member &member)
{
    const int layout = term ? term->container : 0;
    if (term && term->type == word::Json) {
        Json out;
        out.set(word::Value, member.value);
        out.set(word::Type, Json(word::Json));
        return out;
    }
    if ((layout & container::Language) && member.value.isObject())
        return expandLanguageMap(node, *term, member.value);
    if ((layout & (container::Index | container::Type | container::Id)) && member.value.isObject())
        return expandIndexMap(node, *term, member);
    return expand(node.active, member.name, member.value);
}

Result<Json> Expander::expandLanguageMap(const Node &node, const TermDefinition &term, const Json &map)
{
    const QString direction = term.direction.given ? term.direction.text : node.active->direction;
    Json::Array out;
    for (const Member *member : ordered(map)) {
        for (const Json *item : member->value.oneOrMany()) {
            if (item->isNull())
                continue;
            if (!item->isString())
                return wrong("invalid language map value", member->name);
            Json value;
            value.set(word::Value, *item);
            const QString iri = expandedIri(*node.active, member->name, {.vocabulary = true});
            if (keywordOf(iri) != Keyword::None)
                value.set(word::Language, Json(member->name));
            if (!direction.isNull())
                value.set(word::Direction, Json(direction));
            out.push_back(std::move(value));
        }
    }
    return Json(std::move(out));
}

Result<Json> Expander::expandIndexMap(const Node &node, const TermDefinition &term, const Member &member)
{
    Json::Array out;
    for (const Member *entry : ordered(member.value)) {
        ContextPointer scope = node.active;
        if ((term.container & (container::Id | container::Type)) && scope->previous)
            scope = ContextPointer(scope->previous);
        const TermDefinition *type = (term.container & container::Type) ? scope->find(entry->name) : nullptr;
        if (type && type->context.json) {
            ContextRules rules;
            rules.base = type->context.base;
            rules.lasting = scope->lasting;
            METTLE_LET(next, m_processor.process(scope, *type->context.json, rules));
            scope = next;
        } else if (!(term.container & (container::Id | container::Type))) {
            scope = node.active;
        }
        METTLE_LET(values, expand(scope, member.name, asArray(entry->value), true));
        for (const Json *one : values.oneOrMany()) {
            Json item = *one;
            METTLE_TRY(indexItem(node, term, entry->name, item));
            out.push_back(std::move(item));
        }
    }
    return Json(std::move(out));
}

Result<void> Expander::indexItem(const Node &node, const TermDefinition &term, const QString &index,
                                 Json &item)
{
    const QString iri = expandedIri(*node.active, index, {.vocabulary = true});
    const bool none = keywordOf(iri) == Keyword::None;
    if ((term.container & container::Graph) && !isGraphObject(item)) {
        Json graph;
        graph.set(word::Graph, asArray(std::move(item)));
        item = std::move(graph);
    }
    if (none)
        return {};
    if ((term.container & container::Index) && !term.index.isNull()) {
        const QString name = expandedIri(*node.active, term.index, {.vocabulary = true});
        prepend(item, name, expandValue(*node.active, node.active->find(term.index), Json(index)));
        if (isValueObject(item))
            return wrong("invalid value object", index);
    } else if ((term.container & container::Index) && !item.find(word::Index)) {
        METTLE_TRY(lose(index, "@index value"));
        item.set(word::Index, Json(index));
    } else if ((term.container & container::Id) && !item.find(word::Id)) {
        item.set(word::Id, Json(expandedIri(*node.active, index, {.document = true})));
    } else if (term.container & container::Type) {
        prepend(item, word::Type, Json(iri));
    }
    return {};
}

} // namespace mettle::jsonld
