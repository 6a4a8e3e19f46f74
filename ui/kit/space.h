// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QSize>

class QLayout;
class QWidget;

namespace mettle::kit {

/// Margins and spacing of a layout in logical pixels (at 100 %); they follow the text size from then on.
void setSpace(QLayout *layout, const QMargins &margins, int spacing);

/// A fixed width or height of a widget in logical pixels; they follow the text size. 0 leaves that side free.
void setLogicalSize(QWidget *widget, int width, int height);

/// Puts every space and size in place for the theme of now; Look calls it.
void rescale();

} // namespace mettle::kit
