// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/observationsheets.h"
#include "ui/print/flow.h"

namespace mettle::print {

/// Measures of the sheet's table: words, then four clients.
namespace sheettable {
inline constexpr qreal WordsWidth = mm(57);
inline constexpr size_t Columns = 4;
inline constexpr qreal ColumnWidth = (ContentWidth - WordsWidth) / Columns;
} // namespace sheettable

/// What every part of a sheet is given.
struct SheetSetting
{
    const report::ObservationSheets &all;
    const report::ObservationSheets::Sheet &sheet;
    const Palette palette;
    const SheetSize paper;

    /// All behaviours on the sheet.
    [[nodiscard]] size_t lines() const
    {
        size_t count = 0;
        for (const report::ObservationSheets::Competence &competence : all.competences)
            count += competence.lines.size();
        return count;
    }
    /// Up to ten behaviours leave room for words; more, and these move to the back.
    [[nodiscard]] bool notesOnFront() const { return lines() <= 10; }
    [[nodiscard]] qreal noteLine() const { return paper.letter ? mm(7) : mm(8); }
};

/// The upright lines of a row of the table.
void paintTableLines(QPainter &painter, const QPointF &at, qreal height, const Palette &palette);

/// Code and QR in the header; then title, who, when, and what the digits mean. `page` of the sheet, from 1.
[[nodiscard]] Block sheetTop(const SheetSetting &setting, int page);

/// Names of the columns and the time scale; repeated where a long sheet goes on.
[[nodiscard]] Block sheetHead(const SheetSetting &setting);

} // namespace mettle::print
