// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/clientfile.h"

#include "operations/rows.h"
#include "operations/workspace.h"

#include <algorithm>

namespace mettle::operations {

using workspace::Reader;

QStringList ClientFile::groups() const
{
    QStringList titles;
    for (const Stay &stay : stays)
        if (stay.membership.from <= today && (!stay.membership.until || *stay.membership.until >= today))
            titles << stay.group;
    return titles;
}

const people::Consent *ClientFile::agreed(const QString &purpose) const
{
    const auto holds = [&](const people::Consent &one) { return one.purpose == purpose && one.holdsOn(today); };
    const auto found = std::find_if(consents.rbegin(), consents.rend(), holds);
    return found == consents.rend() ? nullptr : &*found;
}

Result<ClientFile> clientFile(Desk &desk, const Id<people::Client> &client)
{
    METTLE_LET(info, workspaceInfo(desk));
    const QDate today = desk.today();
    return desk.ask([&](const Reader &reader) -> Result<ClientFile> {
        METTLE_LET(who, found(reader, client));
        ClientFile file { .client = who, .coach = {}, .stays = {}, .consents = reader.consents(client),
                          .held = reader.held(client), .workspace = info, .today = today };
        if (who.coach)
            if (const auto coach = reader.get(*who.coach))
                file.coach = coach->name;
        for (const people::Membership &membership : reader.memberships(client))
            if (const auto group = reader.get(membership.group))
                file.stays.push_back({ membership, group->title });
        return file;
    });
}

Result<std::vector<workspace::AccessRow>> clientAccess(Desk &desk, const Id<people::Client> &client, int limit)
{
    return desk.ask([&](const Reader &reader) { return reader.accessLog(limit, client); });
}

} // namespace mettle::operations
