// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/writer.h"

#include <algorithm>

namespace mettle::jsonld {

namespace {

class Writer
{
public:
    explicit Writer(const WriterRules &rules)
        : m_rules(rules)
    {
    }

    void value(const Json &json)
    {
        if (json.isObject())
            object(json.object());
        else if (json.isArray())
            array(json.array());
        else if (json.isString())
            string(json.string());
        else if (json.isNumber())
            m_out += m_rules.number(json.numberText());
        else if (json.isBoolean())
            m_out += json.boolean() ? "true" : "false";
        else
            m_out += "null";
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void object(const Json::Object &members)
    {
        char before = '{';
        for (const Member *member : m_rules.members(members)) {
            m_out += before;
            string(member->name);
            m_out += ':';
            value(member->value);
            before = ',';
        }
        m_out += members.empty() ? "{}" : "}";
    }

    void array(const Json::Array &values)
    {
        char before = '[';
        for (const Json &one : values) {
            m_out += before;
            value(one);
            before = ',';
        }
        m_out += values.empty() ? "[]" : "]";
    }

    void string(const QString &text)
    {
        m_out += '"';
        const QByteArray bytes = text.toUtf8();
        const auto special = [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; };
        for (auto at = bytes.begin(); at != bytes.end();) {
            const auto end = std::find_if(at, bytes.end(), special);
            m_out.append(&*at, end - at);
            at = end;
            if (at != bytes.end())
                character(*at++);
        }
        m_out += '"';
    }

    void character(char byte)
    {
        switch (byte) {
        case '\b':
            m_out += "\\b";
            break;
        case '\t':
            m_out += "\\t";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\f':
            m_out += "\\f";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        default:
            m_out += "\\u00" + QByteArray(1, byte).toHex();
        }
    }

    const WriterRules &m_rules;
    QByteArray m_out;
};

} // namespace

QByteArray write(const Json &value, const WriterRules &rules)
{
    Writer writer(rules);
    writer.value(value);
    return writer.take();
}

QByteArray toText(const Json &value)
{
    const WriterRules asWritten{
        .members =
            [](const Json::Object &object) {
                std::vector<const Member *> all;
                for (const Member &member : object)
                    all.push_back(&member);
                return all;
            },
        .number = [](const QByteArray &text) { return text; },
    };
    return write(value, asWritten);
}

} // namespace mettle::jsonld
