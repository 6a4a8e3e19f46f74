// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

#include <QColor>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace Catch {
template<>
struct StringMaker<QColor>
{
    static std::string convert(const QColor &colour) { return colour.name(QColor::HexArgb).toStdString(); }
};
} // namespace Catch

namespace mettle::test {

/// Shows a window and waits until it is active, as a user has it before typing.
inline void shown(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// The colour of a pixel of a window, as it is painted now.
inline QColor pixel(QWidget &window, const QPoint &at)
{
    return window.grab().toImage().pixelColor(at);
}

/// Whether any pixel within a part of the window has a colour.
inline bool holdsColour(QWidget &window, const QRect &part, const QColor &colour)
{
    const QImage image = window.grab().toImage();
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.rect().contains(x, y) && image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
    return false;
}

/// Where a widget stands in its window.
inline QRect placed(const QWidget &widget)
{
    return { widget.mapTo(widget.window(), QPoint(0, 0)), widget.size() };
}

} // namespace mettle::test
