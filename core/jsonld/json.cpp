// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/json.h"

#include <algorithm>

namespace mettle::jsonld {

Json::Json(QString text)
    : m_value(std::move(text))
{
}

Json::Json(Array array)
    : m_value(std::move(array))
{
}

Json::Json(Object object)
    : m_value(std::move(object))
{
}

Json::Json(const Json &) = default;
Json::Json(Json &&) noexcept = default;
Json &Json::operator=(const Json &) = default;
Json &Json::operator=(Json &&) noexcept = default;
Json::~Json() = default;

Json Json::boolean(bool value)
{
    Json out;
    out.m_value = value;
    return out;
}

Json Json::integer(qint64 value)
{
    return number(QByteArray::number(value));
}

Json Json::number(QByteArray text)
{
    Json out;
    out.m_value = Number{std::move(text)};
    return out;
}

bool Json::isNull() const
{
    return std::holds_alternative<std::monostate>(m_value);
}

bool Json::isBoolean() const
{
    return std::holds_alternative<bool>(m_value);
}

bool Json::isNumber() const
{
    return std::holds_alternative<Number>(m_value);
}

bool Json::isString() const
{
    return std::holds_alternative<QString>(m_value);
}

bool Json::isArray() const
{
    return std::holds_alternative<Array>(m_value);
}

bool Json::isObject() const
{
    return std::holds_alternative<Object>(m_value);
}

bool Json::boolean() const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value && *value;
}

const QByteArray &Json::numberText() const
{
    static const QByteArray nothing;
    const Number *value = std::get_if<Number>(&m_value);
    return value ? value->text : nothing;
}

const QString &Json::string() const
{
    static const QString nothing;
    const QString *value = std::get_if<QString>(&m_value);
    return value ? *value : nothing;
}

const Json::Array &Json::array() const
{
    static const Array nothing;
    const Array *value = std::get_if<Array>(&m_value);
    return value ? *value : nothing;
}

const Json::Object &Json::object() const
{
    static const Object nothing;
    const Object *value = std::get_if<Object>(&m_value);
    return value ? *value : nothing;
}

const Json *Json::find(QStringView name) const
{
    const Object &members = object();
    const auto found
        = std::find_if(members.begin(), members.end(), [name](const Member &m) { return m.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

QString Json::text(QStringView name) const
{
    const Json *found = find(name);
    return found ? found->string() : QString();
}

std::vector<const Json *> Json::oneOrMany() const
{
    std::vector<const Json *> out;
    if (isArray())
        for (const Json &value : array())
            out.push_back(&value);
    else
        out.push_back(this);
    return out;
}

bool Json::contains(QStringView text) const
{
    const auto values = oneOrMany();
    return std::any_of(values.begin(), values.end(),
                       [text](const Json *value) { return value->isString() && value->string() == text; });
}

void Json::set(const QString &name, Json value)
{
    if (!isObject())
        m_value = Object();
    Object &members = std::get<Object>(m_value);
    const auto found
        = std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.name == name; });
    if (found == members.end())
        members.push_back({name, std::move(value)});
    else
        found->value = std::move(value);
}

void Json::remove(QStringView name)
{
    if (Object *members = std::get_if<Object>(&m_value))
        std::erase_if(*members, [name](const Member &member) { return member.name == name; });
}

void Json::append(Json value)
{
    if (!isArray())
        m_value = Array();
    std::get<Array>(m_value).push_back(std::move(value));
}

bool operator==(const Json &a, const Json &b)
{
    return a.m_value == b.m_value;
}

} // namespace mettle::jsonld
