// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridvalues.h"

namespace mettle::models {

/// What a line typed into the quick line means so far.
struct QuickLine
{
    int column = -1; ///< of the client; -1: nobody yet
    int row = -1; ///< of the indicator; -1: none (the note is about the person)
    bool rowAmbiguous = false; ///< several behaviours begin so; the first one is shown
    QString note;
    std::optional<int> level;

    /// Whether Enter would keep something: a client, and a note, or a mark at a behaviour.
    [[nodiscard]] bool complete() const { return column >= 0 && (!note.isEmpty() || (level && row >= 0)); }
    friend bool operator==(const QuickLine &, const QuickLine &) = default;
};

/// Reads `4 ini "took the marker and drew the plan" 3`: the number or first letters of a client, first letters of a competence or
/// of a word in a behaviour, free text (with or without quotation marks), and at the end a level of the scale. Only the
/// client is needed; letters are compared without case and accents.
[[nodiscard]] QuickLine readQuickLine(const QString &typed, const std::vector<GridColumn> &columns,
                                      const std::vector<GridRow> &rows, const std::vector<framework::Level> &levels);

} // namespace mettle::models
