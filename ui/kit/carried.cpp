// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/carried.h"

#include <QApplication>

namespace mettle::kit {

Carried carried()
{
    Carried found;
    if (const QStyle *style = QApplication::style())
        style->styleHint(SH_Carried, nullptr, nullptr, &found);
    return found;
}

bool keyboardInUse()
{
    const QStyle *style = QApplication::style();
    return style && style->styleHint(SH_KeyboardInUse) != 0;
}

} // namespace mettle::kit
