// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/drawbadge.h"

#include "ui/print/badgepicture.h"
#include "ui/print/fonts.h"

namespace mettle::print {

std::pair<QByteArray, QByteArray> drawBadge(const badge::PictureDesign &design)
{
    loadFonts();
    const BadgePicture picture{.design = design};
    return {badgePicturePng(picture), badgePictureSvg(picture)};
}

} // namespace mettle::print
