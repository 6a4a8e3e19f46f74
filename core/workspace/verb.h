// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/changeset.h"

namespace mettle::workspace {

/// What undo does with a verb.
enum class Undo {
    Step, ///< one step that undo takes back
    Barrier, ///< cannot be taken back; empties the undo stack (the user was told before)
    None, ///< bookkeeping of its own, no step (first use of a device, ...)
};

/// What a transaction is: its stable name for the history, its label for the user, and its place in undo.
struct Verb
{
    const char *name; ///< "mark": kept in the journal
    Label label;
    Undo undo = Undo::Step;
    QString run = {}; ///< edits of one text: steps with the same run within a few seconds become one
};

} // namespace mettle::workspace
