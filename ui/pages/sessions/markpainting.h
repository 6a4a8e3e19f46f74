// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"
#include "ui/models/gridvalues.h"
#include "ui/print/palette.h"

class QPainter;

namespace mettle::pages {

/// The colours that the painters of marks take, for the window's theme of now.
[[nodiscard]] const print::Palette &markPalette();

/// A cell of the grid as the painters take it.
[[nodiscard]] report::MarkFigure figureOf(const models::GridCell &cell, const std::vector<framework::Level> &levels);
[[nodiscard]] report::MarkFigure figureOf(session::MarkKind kind, int level, const std::vector<framework::Level> &levels);

/// What tells a mark that is not on disk yet: a small clock dot at its corner; amber when the disk did not take it.
void paintUnsaved(QPainter &painter, const QRectF &chip, bool waiting);

/// "absent", "late", ... as the heads and the attendance show it.
[[nodiscard]] QString presenceWord(session::Presence presence);

} // namespace mettle::pages
