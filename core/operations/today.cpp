// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today.h"

#include "operations/due.h"
#include "operations/waiting.h"
#include "operations/workspace.h"

#include <algorithm>

namespace mettle::operations {

using workspace::Reader;

namespace {

constexpr int ConsentNoticeDays = 14;
constexpr int NextSessionDays = 366;

/// Waiting positions and due badges of everybody, in one pass over what was seen.
Result<void> lookAtEverybody(Desk &desk, Today &today, const QString &language)
{
    METTLE_LET(achievements, desk.ask([](const Reader &reader) { return reader.achievements(); }));
    PositionReader everybody(desk);
    METTLE_LET(clients, everybody.seen());
    for (const people::Client &client : clients) {
        METTLE_LET(theirs, everybody.of(client.id));
        METTLE_LET(waiting, waitingOf(theirs, language));
        if (waiting)
            today.waiting.push_back(std::move(*waiting));
        METTLE_LET(due, dueOf(theirs, achievements, language));
        for (DueBadge &badge : due)
            if (badge.consent)
                today.badges.push_back(std::move(badge));
    }
    return {};
}

template <typename T> void keepActive(std::vector<T> &lines)
{
    std::erase_if(lines, [](const T &line) { return line.client.state != people::ClientState::Active; });
}

} // namespace

Result<Today> today(Desk &desk, const QString &language)
{
    METTLE_LET(info, workspaceInfo(desk));
    Today out{.info = std::move(info), .date = desk.today()};
    const QDate day = out.date;
    const QDate endOfWeek = day.addDays(7 - day.dayOfWeek());
    auto read = desk.ask([&](const Reader &reader) -> Result<void> {
        for (const session::Session &session : reader.sessionsOn(day, day))
            if (auto detail = reader.sessionDetail(session.id))
                out.sessions.push_back(std::move(*detail));
        if (out.sessions.empty())
            if (auto coming = reader.sessionsOn(day.addDays(1), day.addDays(NextSessionDays));
                !coming.empty())
                out.next = std::move(coming.front());
        out.steps = reader.stepsDue(endOfWeek);
        out.reviews = reader.reviewsDue(endOfWeek);
        out.consents = reader.consentsEnding(day, day.addDays(ConsentNoticeDays));
        out.totals = reader.totals();
        return {};
    });
    METTLE_TRY(std::move(read));
    keepActive(out.steps);
    keepActive(out.reviews);
    keepActive(out.consents);
    METTLE_TRY(lookAtEverybody(desk, out, language));
    return out;
}

} // namespace mettle::operations
