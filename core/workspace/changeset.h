// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/document.h"
#include "storage/record.h"

namespace mettle::workspace {

using storage::Change;
using storage::Record;

/// How a step is named to the user: source text (context "undo", %1 %2 ... arguments). Kept in memory only: it may hold names.
struct Label
{
    const char *key = "";
    QStringList arguments;

    [[nodiscard]] QString in(const QString &language) const { return translated("undo", language, key, arguments); }
};

/// All rows that one step changed, in the order in which they were written.
struct ChangeSet
{
    Label label;
    std::vector<Change> changes;
    bool undone = false; ///< came from undo or redo

    /// The rows of one type that are new, changed or gone: fn(const T *before, const T *after).
    template<typename T, typename F>
    void each(F fn) const
    {
        for (const Change &change : changes) {
            const T *before = change.before ? std::get_if<T>(&*change.before) : nullptr;
            const T *after = change.after ? std::get_if<T>(&*change.after) : nullptr;
            if (before || after)
                fn(before, after);
        }
    }
    template<typename T>
    [[nodiscard]] bool touches() const
    {
        bool found = false;
        each<T>([&](const T *, const T *) { found = true; });
        return found;
    }
};

/// What the undo bar shows.
struct UndoState
{
    std::optional<Label> undo;
    std::optional<Label> redo;
};

} // namespace mettle::workspace
