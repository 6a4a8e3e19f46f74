// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/waiting.h"

namespace mettle::operations {

using profile::Position;
using workspace::Reader;

bool waits(const Position &position)
{
    if (position.decided)
        return position.lookAgain;
    return !position.confirmed && (position.level || position.lookAgain);
}

Result<std::optional<Waiting>> waitingOf(ClientPositions &theirs, const QString &language)
{
    METTLE_LET(framework, theirs.everybody().frameworkFor(theirs.client().id));
    METTLE_LET(catalogue, theirs.everybody().catalogue(framework));
    METTLE_LET(positions, theirs.positions(framework));
    Waiting waiting{.client = theirs.client()};
    for (const Position &position : *positions) {
        if (!waits(position))
            continue;
        waiting.competences.push_back(position.competence);
        waiting.titles << catalogue->find(position.competence)->title.in(language);
    }
    return waiting.competences.empty() ? std::optional<Waiting>() : std::optional(std::move(waiting));
}

Result<std::vector<Waiting>> positionsWaiting(Desk &desk, const QString &language)
{
    PositionReader everybody(desk);
    METTLE_LET(clients, desk.ask([](const Reader &reader) { return reader.seenClients(); }));
    std::vector<Waiting> out;
    for (const people::Client &client : byName(std::move(clients))) {
        METTLE_LET(theirs, everybody.of(client.id));
        METTLE_LET(waiting, waitingOf(theirs, language));
        if (waiting)
            out.push_back(std::move(*waiting));
    }
    return out;
}

} // namespace mettle::operations
