// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

namespace mettle::print {

SheetSize portrait(Paper paper)
{
    if (paper == Paper::Letter)
        return {{mm(215.9), mm(279.4)}, {mm(22), mm(27), ContentWidth, mm(260 - 27)}, mm(262), true};
    return {{mm(210), mm(297)}, {mm(20), mm(27), ContentWidth, mm(278 - 27)}, mm(280), false};
}

SheetSize landscape(Paper paper)
{
    if (paper == Paper::Letter)
        return {{mm(279.4), mm(215.9)}, {mm(12), mm(27), mm(255.4), mm(172)}, mm(201), true};
    return {{mm(297), mm(210)}, {mm(12), mm(27), mm(273), mm(166)}, mm(195), false};
}

} // namespace mettle::print
