// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/text.h"
#include "workspace/views.h"

#include <QHash>
#include <vector>

namespace mettle::operations {

/// Who is meant by a name in a table: by id, or by any of the names that were added, case and accents folded.
template<typename T>
class NameIndex
{
public:
    void add(const QString &name, const Id<T> &id)
    {
        if (const QString key = folded(name); !key.isEmpty())
            if (auto &ids = m_ids[key]; std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
    }
    /// None: unknown; several: ambiguous.
    [[nodiscard]] std::vector<Id<T>> find(const QString &name) const { return m_ids.value(folded(name)); }

private:
    QHash<QString, std::vector<Id<T>>> m_ids;
};

/// Every name that a client goes by in tables and on the command line: id, pseudonym and name, and the call name where it
/// is nobody's whole name. Two with one call name are two.
[[nodiscard]] inline NameIndex<people::Client> clientIndex(const std::vector<workspace::ClientNames> &clients)
{
    NameIndex<people::Client> index;
    for (const workspace::ClientNames &client : clients) {
        index.add(client.id.toString(), client.id);
        index.add(client.pseudonym, client.id);
        index.add(client.name, client.id);
    }
    const NameIndex<people::Client> whole = index;
    for (const workspace::ClientNames &client : clients)
        if (whole.find(client.callName).empty())
            index.add(client.callName, client.id);
    return index;
}

} // namespace mettle::operations
