// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace mettle::print {

/// The faces of screen and paper (PRINT.md, "Type"): Inter for titles, labels and digits in marks, Noto Sans for running
/// text and for numbers in columns.
enum class Face
{
    Inter,
    InterMedium,
    InterSemiBold,
    InterBold,
    Noto,
    NotoBold
};

/// Registers the embedded fonts; needs a QGuiApplication. Any number of calls from any thread, the first one works.
void loadFonts();

/// Words: "Inter".
[[nodiscard]] QString textFamily();
/// Digits in columns, running text on paper and scripts that Inter lacks: "Noto Sans".
[[nodiscard]] QString digitFamily();

/// A face at a size in the painter's own units (pixels on screen, hundredths of a millimetre on paper). Without ligatures:
/// a PDF keeps "fi" as two letters, so that what is printed can be searched (reference/platform.md, section 5).
[[nodiscard]] QFont font(Face face, qreal size);

} // namespace mettle::print
