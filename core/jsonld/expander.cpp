// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/expander.h"

#include "jsonld/errors.h"
#include "jsonld/iri.h"

#include <algorithm>

namespace mettle::jsonld {

bool isScalar(const Json &value)
{
    return value.isString() || value.isNumber() || value.isBoolean();
}

bool isValueObject(const Json &value)
{
    return value.find(word::Value) != nullptr;
}

bool isListObject(const Json &value)
{
    return value.find(word::List) != nullptr;
}

bool isGraphObject(const Json &value)
{
    if (!value.find(word::Graph))
        return false;
    return std::all_of(value.object().begin(), value.object().end(), [](const Member &member) {
        const Keyword keyword = keywordOf(member.name);
        return keyword == Keyword::Graph || keyword == Keyword::Id || keyword == Keyword::Index
            || keyword == Keyword::Context;
    });
}

Json asArray(Json value)
{
    if (value.isArray())
        return value;
    Json::Array array;
    array.push_back(std::move(value));
    return Json(std::move(array));
}

Error Expander::wrong(const char *code, const QString &where) const
{
    return Error(errors::DocumentWrong, {where, QString::fromLatin1(code)});
}

Result<void> Expander::lose(const QString &what, const char *why) const
{
    if (m_safe)
        return Error(errors::WouldBeLost, {what, QString::fromLatin1(why)});
    return {};
}

Result<Json> Expander::expand(const ContextPointer &active, const QString &property, const Json &element,
                              bool fromMap)
{
    if (element.isNull()) {
        METTLE_TRY(lose(property, "null value"));
        return Json();
    }
    if (element.isArray())
        return expandArray(active, property, element, fromMap);
    if (element.isObject())
        return expandObject(active, property, element, fromMap);
    if (property.isNull() || property == word::Graph) {
        METTLE_TRY(lose(element.isString() ? element.string() : property, "free-floating scalar"));
        return Json();
    }
    const TermDefinition *term = active->find(property);
    if (!term || !term->context.json)
        return expandValue(*active, term, element);
    ContextRules rules;
    rules.base = term->context.base;
    rules.lasting = active->lasting;
    rules.overrideProtected = true;
    METTLE_LET(scoped, m_processor.process(active, *term->context.json, rules));
    return expandValue(*scoped, scoped->find(property), element);
}

Result<Json> Expander::expandArray(const ContextPointer &active, const QString &property, const Json &element,
                                   bool fromMap)
{
    const TermDefinition *term = active->find(property);
    const bool listed = term && (term->container & container::List);
    Json::Array out;
    for (const Json &one : element.array()) {
        METTLE_LET(expanded, expand(active, property, one, fromMap));
        if (listed && expanded.isArray()) {
            Json list;
            list.set(word::List, std::move(expanded));
            out.push_back(std::move(list));
        } else if (expanded.isArray()) {
            for (const Json &each : expanded.array())
                out.push_back(each);
        } else if (!expanded.isNull()) {
            out.push_back(std::move(expanded));
        }
    }
    return Json(std::move(out));
}

bool Expander::returnsToPrevious(const Context &active, const Json &element, bool fromMap) const
{
    if (!active.previous || fromMap)
        return false;
    const Json::Object &members = element.object();
    const auto meaning
        = [&](const Member &m) { return keywordOf(expandedIri(active, m.name, {.vocabulary = true})); };
    if (members.size() == 1 && meaning(members[0]) == Keyword::Id)
        return false;
    return std::none_of(members.begin(), members.end(),
                        [&](const Member &m) { return meaning(m) == Keyword::Value; });
}

Result<Json> Expander::expandObject(ContextPointer active, const QString &property, const Json &element,
                                    bool fromMap)
{
    const ContextPointer above = active;
    const TermDefinition *term = property.isNull() ? nullptr : above->find(property);
    if (returnsToPrevious(*active, element, fromMap))
        active = ContextPointer(active->previous);
    if (term && term->context.json) {
        ContextRules rules;
        rules.base = term->context.base;
        rules.lasting = above->lasting;
        rules.overrideProtected = true;
        METTLE_LET(scoped, m_processor.process(active, *term->context.json, rules));
        active = scoped;
    }
    if (const Json *own = element.find(u"@context")) {
        ContextRules rules;
        rules.base = m_base;
        METTLE_LET(next, m_processor.process(active, *own, rules));
        active = next;
    }
    Node node{active, active, property, {}, {}, {}};
    METTLE_TRY(takeTypes(node, element));
    METTLE_TRY(expandMembers(node, element));
    METTLE_TRY(expandNests(node));
    return finished(node);
}

Result<void> Expander::takeTypes(Node &node, const Json &element)
{
    std::vector<const Member *> members;
    for (const Member &member : element.object())
        if (keywordOf(expandedIri(*node.active, member.name, {.vocabulary = true})) == Keyword::Type)
            members.push_back(&member);
    std::sort(members.begin(), members.end(),
              [](const Member *a, const Member *b) { return a->name < b->name; });
    for (const Member *member : members) {
        QStringList types;
        for (const Json *one : member->value.oneOrMany())
            if (one->isString())
                types << one->string();
        std::sort(types.begin(), types.end());
        for (const QString &type : types) {
            const TermDefinition *term = node.typeScoped->find(type);
            if (!term || !term->context.json)
                continue;
            ContextRules rules;
            rules.base = term->context.base;
            rules.lasting = node.typeScoped->lasting;
            rules.propagate = false;
            METTLE_LET(next, m_processor.process(node.active, *term->context.json, rules));
            node.active = next;
        }
    }
    if (members.empty())
        return {};
    const auto values = members.front()->value.oneOrMany();
    if (!values.empty() && values.back()->isString())
        node.inputType = expandedIri(*node.active, values.back()->string(), {.vocabulary = true});
    return {};
}

Result<void> Expander::expandMembers(Node &node, const Json &element)
{
    for (const Member &member : element.object()) {
        if (member.name == u"@context")
            continue;
        const QString name = expandedIri(*node.active, member.name, {.vocabulary = true});
        const Keyword keyword = keywordOf(name);
        if (keyword != Keyword::NotOne) {
            METTLE_TRY(expandKeyword(node, keyword, name, member));
        } else if (name.isNull() || !name.contains(u':')) {
            METTLE_TRY(lose(member.name, "invalid property"));
        } else {
            METTLE_TRY(expandProperty(node, name, member));
        }
    }
    return {};
}

Result<void> Expander::expandNests(Node &node)
{
    std::vector<const Member *> nests = std::move(node.nests);
    node.nests.clear();
    std::sort(nests.begin(), nests.end(), [](const Member *a, const Member *b) { return a->name < b->name; });
    for (const Member *nest : nests) {
        const ContextPointer before = node.active;
        const TermDefinition *term = before->find(nest->name);
        if (term && term->context.json) {
            ContextRules rules;
            rules.base = term->context.base;
            rules.lasting = before->lasting;
            rules.overrideProtected = true;
            METTLE_LET(scoped, m_processor.process(before, *term->context.json, rules));
            node.active = scoped;
        }
        for (const Json *value : nest->value.oneOrMany()) {
            const auto isValue = [&](const Member &m) {
                return keywordOf(expandedIri(*node.active, m.name, {.vocabulary = true})) == Keyword::Value;
            };
            if (!value->isObject() || std::any_of(value->object().begin(), value->object().end(), isValue))
                return wrong("invalid @nest value", nest->name);
            METTLE_TRY(expandMembers(node, *value));
            METTLE_TRY(expandNests(node));
        }
        node.active = before;
    }
    return {};
}

Result<Json> Expander::finishedValue(Node &node)
{
    ObjectBuilder &result = node.result;
    const Json value = *result.find(word::Value);
    const Json *type = result.find(word::Type);
    const bool tagged = result.find(word::Language) || result.find(word::Direction);
    const bool pure = std::all_of(result.members().begin(), result.members().end(), [](const Member &m) {
        const Keyword keyword = keywordOf(m.name);
        return keyword == Keyword::Direction || keyword == Keyword::Index || keyword == Keyword::Language
            || keyword == Keyword::Type || keyword == Keyword::Value;
    });
    if (!pure || (type && tagged))
        return wrong("invalid value object", node.property);
    const bool isJson = type && type->contains(word::Json);
    if (!isJson && value.isNull()) {
        METTLE_TRY(lose(node.property, "null value"));
        return Json();
    }
    if (!isJson && !value.isString() && result.find(word::Language))
        return wrong("invalid language-tagged value", node.property);
    if (type && !isJson
        && (!type->isString() || !isAbsoluteIri(type->string()) || type->string().contains(u' ')))
        return wrong("invalid typed value", node.property);
    return kept(result.take(), node.property);
}

Result<Json> Expander::finished(Node &node)
{
    ObjectBuilder &result = node.result;
    if (result.find(word::Value))
        return finishedValue(node);
    if (Json *type = result.find(word::Type))
        *type = asArray(std::move(*type));
    const bool isSet = result.find(word::Set);
    if (isSet || result.find(word::List)) {
        if (result.size() > (result.find(word::Index) ? 2 : 1))
            return wrong("invalid set or list object", node.property);
        if (isSet)
            return std::move(*result.find(word::Set));
    }
    if (result.size() == 1 && result.find(word::Language)) {
        METTLE_TRY(lose(node.property, "object with only @language"));
        return Json();
    }
    return kept(result.take(), node.property);
}

Result<Json> Expander::kept(Json value, const QString &property)
{
    if (!property.isNull() && property != word::Graph)
        return value;
    const Json::Object &members = value.object();
    const bool empty = members.empty() || isValueObject(value) || isListObject(value)
        || (members.size() == 1 && members[0].name == word::Id);
    if (!empty)
        return value;
    METTLE_TRY(lose(value.text(word::Id), "object with only @id"));
    return Json();
}

Json Expander::expandValue(const Context &active, const TermDefinition *term, const Json &value) const
{
    const QString type = term ? term->type : QString();
    Json out;
    if (value.isString() && (type == word::Id || type == u"@vocab")) {
        out.set(
            word::Id,
            Json(expandedIri(active, value.string(), {.document = true, .vocabulary = type != word::Id})));
        return out;
    }
    out.set(word::Value, value);
    if (!type.isNull() && type != word::Id && type != u"@vocab" && type != word::None) {
        out.set(word::Type, Json(type));
    } else if (value.isString()) {
        const QString language = term && term->language.given ? term->language.text : active.language;
        const QString direction = term && term->direction.given ? term->direction.text : active.direction;
        if (!language.isNull())
            out.set(word::Language, Json(language));
        if (!direction.isNull())
            out.set(word::Direction, Json(direction));
    }
    return out;
}

} // namespace mettle::jsonld
