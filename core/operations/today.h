// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/duties.h"
#include "workspace/views.h"

namespace mettle::operations {

/// What is due, for the Today page and the rail's counts.
struct Today
{
    people::WorkspaceInfo info;
    QDate date;
    std::vector<workspace::SessionDetail> sessions; ///< of today
    std::optional<session::Session> next; ///< the next one, when there is none today
    std::vector<Waiting> waiting;
    std::vector<workspace::DueStep> steps; ///< due by the end of this week, overdue ones first
    std::vector<workspace::DueReview> reviews;
    std::vector<DueBadge> badges; ///< with consent
    int unseen = 0; ///< clients whom there was no time to look at yet: waiting and badges are without them
    std::vector<workspace::EndingConsent> consents; ///< ending within two weeks
    workspace::Begun begun; ///< for the first steps
};
[[nodiscard]] Result<Today> today(Desk &desk, const QString &language);
/// The same in a piece of work of about `most`: what is known of everybody stays in `duties` until the next time.
[[nodiscard]] Result<Today> today(Desk &desk, const QString &language, Duties &duties, std::chrono::milliseconds most);

/// What Ctrl+K finds.
struct Found
{
    enum class What { Client, Session, Competence, Target, Framework };
    What what;
    QString title;
    QString second; ///< the group, the date, the area
    QString id; ///< as text, for the page that opens it
};
/// Best first, at most `limit`; names as team pages show them.
[[nodiscard]] Result<std::vector<Found>> find(Desk &desk, const QString &words, const QString &language, int limit = 30);

} // namespace mettle::operations
