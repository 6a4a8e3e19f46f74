// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people.h"

#include "base/key.h"

#include <QHash>

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
    QHash<QString, QList<size_t>> sameName;
    for (size_t i = 0; i < clients.size(); ++i) {
        names << shownName(clients[i]);
        sameName[folded(names.back())] << i;
    }
    for (const QList<size_t> &alike : std::as_const(sameName)) {
        if (alike.size() < 2)
            continue;
        // The initial of the last word that is not the call name itself.
        const auto initial = [&](size_t k) -> QString {
            if (!clients[k].pseudonym.isEmpty())
                return {};
            const QStringList words = clients[k].name.split(u' ', Qt::SkipEmptyParts);
            for (auto word = words.rbegin(); word != words.rend(); ++word)
                if (folded(*word) != folded(shownName(clients[k])))
                    return word->left(1).toUpper() + u'.';
            return {};
        };
        QHash<QString, int> holders;
        for (const size_t k : alike)
            ++holders[initial(k)];
        for (qsizetype place = 0; place < alike.size(); ++place) {
            const QString own = initial(alike[place]);
            const bool tells = !own.isEmpty() && holders[own] == 1;
            names[qsizetype(alike[place])] += u' ' + (tells ? own : QString::number(place + 1));
        }
    }
    return names;
}

} // namespace mettle::people
