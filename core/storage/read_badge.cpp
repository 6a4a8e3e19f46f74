// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/store.h"

namespace mettle::storage {

std::vector<badge::Issuer> Reader::issuers() const
{
    return select<badge::Issuer>(m_connection, "ORDER BY id");
}

std::optional<badge::IssuerKey> Reader::activeKey(const Id<badge::Issuer> &issuer) const
{
    auto found = select<badge::IssuerKey>(m_connection, "WHERE issuer_id = ? AND state = 'active' ORDER BY made DESC",
                                          { issuer.bytes() });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<badge::Achievement> Reader::achievements() const
{
    return select<badge::Achievement>(m_connection,
                                      "ORDER BY (SELECT code FROM item WHERE item.id = competence_id), level, id");
}

std::vector<IssuedRow> Reader::issued(const std::optional<Id<people::Client>> &client, int limit, int offset) const
{
    std::vector<IssuedRow> rows;
    for (badge::IssuedBadge &one : select<badge::IssuedBadge>(m_connection,
                                                              "WHERE ? = 0 OR client_id = ? ORDER BY issued DESC, id "
                                                              "LIMIT ? OFFSET ?",
                                                              { client ? 1 : 0, client ? client->bytes() : QByteArray(""),
                                                                limit, offset })) {
        auto achievement = get(one.achievement);
        if (!achievement)
            continue;
        std::optional<people::Client> whose = one.client ? get(*one.client) : std::nullopt;
        rows.push_back({ std::move(one), std::move(whose), std::move(*achievement) });
    }
    return rows;
}

std::vector<badge::IssuedBadge> Reader::issuedTo(const Id<people::Client> &client) const
{
    return select<badge::IssuedBadge>(m_connection, "WHERE client_id = ? ORDER BY issued, id", { client.bytes() });
}

} // namespace mettle::storage
