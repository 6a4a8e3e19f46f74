// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/json.h"

#include <QHash>

namespace mettle::jsonld {

/// An object in the making: members by name in constant time, however many there are.
class ObjectBuilder
{
public:
    [[nodiscard]] Json *find(const QString &name)
    {
        if (m_members.size() <= Few) {
            for (Member &member : m_members)
                if (member.name == name)
                    return &member.value;
            return nullptr;
        }
        const auto found = m_places.constFind(name);
        return found == m_places.constEnd() ? nullptr : &m_members[*found].value;
    }

    void set(const QString &name, Json value)
    {
        if (Json *found = find(name))
            *found = std::move(value);
        else
            add(name, std::move(value));
    }

    /// Adds to the list that stands under a name: a value, or all values of a list.
    void append(const QString &name, Json value)
    {
        Json *found = find(name);
        if (!found)
            found = add(name, Json(Json::Array()));
        if (value.isArray())
            for (const Json &one : value.array())
                found->append(one);
        else
            found->append(std::move(value));
    }

    [[nodiscard]] const Json::Object &members() const { return m_members; }
    [[nodiscard]] size_t size() const { return m_members.size(); }
    [[nodiscard]] Json take() { return Json(std::move(m_members)); }

private:
    static constexpr size_t Few = 12;

    Json *add(const QString &name, Json value)
    {
        m_members.push_back({name, std::move(value)});
        if (m_members.size() == Few + 1)
            for (size_t i = 0; i < m_members.size(); ++i)
                m_places.insert(m_members[i].name, i);
        else if (m_members.size() > Few)
            m_places.insert(name, m_members.size() - 1);
        return &m_members.back().value;
    }

    Json::Object m_members;
    QHash<QString, size_t> m_places;
};

} // namespace mettle::jsonld
