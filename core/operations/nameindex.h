// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/text.h"
#include "people/people.h"

#include <QHash>
#include <vector>

namespace mettle::operations {

/// Who is meant by a name in a table: by id, pseudonym, name or call name, case and accents folded.
template<typename T>
class NameIndex
{
public:
    void add(const QString &name, const Id<T> &id)
    {
        if (name.isEmpty())
            return;
        auto &ids = m_ids[folded(name)];
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    /// None: unknown; several: ambiguous.
    [[nodiscard]] std::vector<Id<T>> find(const QString &name) const
    {
        const auto found = m_ids.value(folded(name));
        if (found.empty())
            if (const auto id = Id<T>::fromString(name))
                return m_ids.contains(id->toString()) ? std::vector { *id } : std::vector<Id<T>>();
        return found;
    }

private:
    QHash<QString, std::vector<Id<T>>> m_ids;
};

/// Every name that a client goes by in tables and on the command line; the call name only where no whole name is alike.
[[nodiscard]] inline NameIndex<people::Client> clientIndex(const std::vector<people::Client> &clients)
{
    NameIndex<people::Client> index;
    for (const people::Client &client : clients) {
        index.add(client.id.toString(), client.id);
        index.add(client.pseudonym, client.id);
        index.add(client.name, client.id);
    }
    for (const people::Client &client : clients)
        if (index.find(client.callName).empty())
            index.add(client.callName, client.id);
    return index;
}

} // namespace mettle::operations
