// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people.h"

#include "base/key.h"

namespace mettle::people {

Id<WorkspaceInfo> workspaceInfoId()
{
    return Id<WorkspaceInfo>::derive(keySpace("workspace"), "the one");
}

Id<Membership> membershipId(const Id<Group> &group, const Id<Client> &client, const QDate &from)
{
    return Id<Membership>::derive(keySpace("membership"),
                                  keyOf({group.bytes(), client.bytes(), from.toString(Qt::ISODate).toLatin1()}));
}

QString shownName(const Client &client)
{
    if (!client.pseudonym.isEmpty())
        return client.pseudonym;
    return client.callName.isEmpty() ? client.name : client.callName;
}

QString documentName(const Client &client)
{
    return client.pseudonym.isEmpty() ? client.name : client.pseudonym;
}

QStringList shownNames(const std::vector<Client> &clients)
{
    QStringList names;
    for (const Client &client : clients)
        names << shownName(client);
    const QStringList plain = names;
    for (size_t i = 0; i < clients.size(); ++i) {
        QList<size_t> alike;
        for (size_t j = 0; j < clients.size(); ++j)
            if (folded(plain[qsizetype(j)]) == folded(plain[qsizetype(i)]))
                alike << j;
        if (alike.size() < 2)
            continue;
        // The initial of the last word that is not the call name itself.
        const auto initial = [&](size_t k) -> QString {
            const QStringList words = clients[k].name.split(u' ', Qt::SkipEmptyParts);
            for (auto word = words.rbegin(); word != words.rend(); ++word)
                if (folded(*word) != folded(plain[qsizetype(k)]))
                    return word->left(1).toUpper() + u'.';
            return {};
        };
        const QString own = clients[i].pseudonym.isEmpty() ? initial(i) : QString();
        const bool tells = !own.isEmpty()
            && std::all_of(alike.begin(), alike.end(), [&](size_t k) { return k == i || initial(k) != own; });
        names[qsizetype(i)] = plain[qsizetype(i)] + u' ' + (tells ? own : QString::number(alike.indexOf(i) + 1));
    }
    return names;
}

} // namespace mettle::people
