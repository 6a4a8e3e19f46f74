// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/observe.h"
#include "workspace/views.h"

/// The rules of a mark and a note, for whoever writes one: the grid, a line of JSON, a table.
namespace mettle::operations {

/// Whether a level is on an item's scale.
[[nodiscard]] Result<void> onScale(const workspace::ItemTerms &terms, int level);

/// Who may mark in which role: peers do not, self has no observer, everybody else has one.
[[nodiscard]] Result<void> roleAllowed(people::Role role, bool hasObserver);

/// A mark that every rule allows, given now.
struct JudgedMark
{
    session::Mark mark;
    QString client; ///< the client's name on team pages
    std::optional<session::Mark> before; ///< what the cell holds now

    /// Whether the same is there already, but for its time.
    [[nodiscard]] bool isThere() const { return before && before->kind == mark.kind && before->level == mark.level; }
};
[[nodiscard]] Result<JudgedMark> judged(const workspace::Transaction &t, const Cell &cell, session::MarkKind kind, int level);

/// Whether a note may stand at an item, from somebody in a role.
[[nodiscard]] Result<void> noteAllowed(const workspace::Transaction &t, const std::optional<Id<framework::Item>> &item,
                                       const std::optional<Id<people::Observer>> &observer, people::Role role);

} // namespace mettle::operations
