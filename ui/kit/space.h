// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QSize>

class QLayout;
class QWidget;

namespace mettle::kit {

/// Margins and spacing of a layout in logical pixels (at 100 %), as read from left to right; they follow the text size and
/// the reading direction from then on.
void setSpace(QLayout *layout, const QMargins &margins, int spacing);

/// A fixed width or height of a widget in logical pixels; they follow the text size. 0 leaves that side free.
void setLogicalSize(QWidget *widget, int width, int height);

/// The most that a widget may be wide, in logical pixels; follows the text size.
void setLogicalWidest(QWidget *widget, int width);

/// Puts every space and size in place for the theme of now; Look calls it.
void rescale();

} // namespace mettle::kit
