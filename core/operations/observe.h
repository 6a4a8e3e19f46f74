// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

/// Verbs of the Observe and Conclude pages.
namespace mettle::operations {

using workspace::Desk;

/// One cell of the grid, for one observer.
struct Cell
{
    Id<session::Activity> activity;
    Id<people::Client> client;
    Id<framework::Item> item; ///< an indicator, or the competence as a whole
    std::optional<Id<people::Observer>> observer; ///< none in the role self
    people::Role role = people::Role::Trainer;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Marks a cell with a level of the item's scale; changing a mark keeps the earlier one in the versions.
[[nodiscard]] Result<Id<session::Mark>> mark(Desk &desk, const Cell &cell, int level);
/// Marks that the task, or its language, never asked for it.
[[nodiscard]] Result<Id<session::Mark>> markNoOpportunity(Desk &desk, const Cell &cell);
/// Seen; the mark comes later.
[[nodiscard]] Result<Id<session::Mark>> tick(Desk &desk, const Cell &cell);
/// Back to "not observed".
[[nodiscard]] Result<void> clearMark(Desk &desk, const Cell &cell);
/// The same for everything an observer ticked in an activity and did not mark, in one step.
[[nodiscard]] Result<void> clearTicks(Desk &desk, const Id<session::Activity> &activity, const Id<people::Observer> &observer);

/// A note at a cell, or about the person when there is no item.
[[nodiscard]] Result<Id<session::Note>> addNote(Desk &desk, const Id<session::Activity> &activity,
                                                const Id<people::Client> &client,
                                                const std::optional<Id<framework::Item>> &item,
                                                const std::optional<Id<people::Observer>> &observer, people::Role role,
                                                const QString &text);
/// An empty text removes the note.
[[nodiscard]] Result<void> changeNote(Desk &desk, const Id<session::Note> &note, const QString &text);
/// Says which competence or behaviour a note is about.
[[nodiscard]] Result<void> placeNote(Desk &desk, const Id<session::Note> &note, const Id<framework::Item> &item);
/// The client's own words beside a note.
[[nodiscard]] Result<void> commentNote(Desk &desk, const Id<session::Note> &note, const QString &comment);

/// An observer is done with an activity: the others' marks show, and positions take it when all are done.
[[nodiscard]] Result<void> closeActivity(Desk &desk, const Id<session::Activity> &activity, const Id<people::Observer> &observer);
/// For everybody who marked in it.
[[nodiscard]] Result<void> closeActivityForAll(Desk &desk, const Id<session::Activity> &activity);
/// All activities of a session in one step.
[[nodiscard]] Result<void> closeSessionForAll(Desk &desk, const Id<session::Session> &session);

/// The same for every activity of a session, in one step.
[[nodiscard]] Result<void> closeSessionForAll(Desk &desk, const Id<session::Session> &session);

/// What the observers agreed on for one client and competence; refused where nobody marked.
[[nodiscard]] Result<Id<session::AgreedMark>> agree(Desk &desk, const Id<session::Activity> &activity,
                                                    const Id<people::Client> &client,
                                                    const Id<framework::Item> &competence, int level,
                                                    const QString &reason, const QString &by);

} // namespace mettle::operations
