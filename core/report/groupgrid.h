// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"
#include "session/session.h"

namespace mettle::report {

/// A client as a column: the number of cards, sheets and grid, and the team's name for them.
struct NumberedClient
{
    Id<people::Client> client;
    int number = 0;
    QString name;

    friend bool operator==(const NumberedClient &, const NumberedClient &) = default;
};

/// What a group grid is made from: one session.
struct GridSnapshot
{
    people::WorkspaceInfo workspace;
    QString language;
    session::Session session;
    QString group;
    framework::Catalogue catalogue;
    std::vector<NumberedClient> clients; ///< in the order of the screen
    std::vector<session::Attendance> attendance;
    std::vector<session::Activity> activities; ///< of the session
    std::vector<session::Mark> marks;          ///< of these activities, as far as they may be seen
    std::vector<people::Observer> observers;
    std::optional<Id<session::Activity>>
        activity; ///< set: the marks of this activity; else seen and not yet seen
};

/// The group on paper (PRINT.md, picture 05), landscape, for the team only. By default it says who was seen on what; levels
/// stand in it for a single activity only, so that nobody reads a sum into it.
struct GroupGrid
{
    struct Column
    {
        QString number;
        QString name;

        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Row
    {
        QString number; ///< empty for the competence as a whole
        QString words;
        std::vector<MarkFigure> cells; ///< one a column

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Competence
    {
        QString title;
        std::vector<Row> rows;

        friend bool operator==(const Competence &, const Competence &) = default;
    };
    struct LegendEntry
    {
        MarkFigure mark;
        QString words;

        friend bool operator==(const LegendEntry &, const LegendEntry &) = default;
    };
    struct Remark
    {
        QString heading;
        QString text;

        friend bool operator==(const Remark &, const Remark &) = default;
    };

    QString title;
    QString continued; ///< "(continued)"
    QString about;
    QString skillHead, indicatorHead;
    std::vector<Column> columns;
    std::vector<Competence> competences;
    QString seenLabel, seenWords;
    QStringList seen; ///< rows with evidence, one a column; "–" for who was absent
    std::vector<LegendEntry> legend;
    std::vector<Remark> remarks; ///< not yet seen, agreement, set aside
    QString nothing;             ///< instead of rows: nobody in the group, or nothing to watch

    friend bool operator==(const GroupGrid &, const GroupGrid &) = default;
};

} // namespace mettle::report
