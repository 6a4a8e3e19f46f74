// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today.h"

#include "operations/workspace.h"

#include <algorithm>

namespace mettle::operations {

using workspace::Reader;

namespace {

constexpr int ConsentNoticeDays = 14;
constexpr int NextSessionDays = 366;

template <typename T> void keepActive(std::vector<T> &lines)
{
    std::erase_if(lines, [](const T &line) { return line.client.state != people::ClientState::Active; });
}

} // namespace

Result<Today> today(Desk &desk, const QString &language)
{
    Duties duties;
    return today(desk, language, duties, std::chrono::hours(1));
}

Result<Today> today(Desk &desk, const QString &language, Duties &duties, std::chrono::milliseconds most)
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
        out.begun = reader.begun();
        return {};
    });
    METTLE_TRY(std::move(read));
    keepActive(out.steps);
    keepActive(out.reviews);
    keepActive(out.consents);
    METTLE_LET(left, duties.look(desk, language, most));
    out.unseen = left;
    out.waiting = duties.waiting();
    out.badges = duties.badges();
    std::erase_if(out.badges, [](const DueBadge &badge) { return !badge.consent; });
    return out;
}

} // namespace mettle::operations
