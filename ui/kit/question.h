// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mettle::kit {

/// A question before something that Undo cannot cross (architecture.md, rule 3); for anything else Undo is enough.
struct Question
{
    QString title; ///< "Erase Bart?"
    QString text; ///< what will happen
    QString barrier; ///< what cannot be undone, and what may be done instead
    QString go; ///< the button that goes ahead, a verb: "Erase Bart"
    bool danger = false; ///< erasing

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace mettle::kit
