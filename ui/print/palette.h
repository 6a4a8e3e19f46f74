// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace mettle::print {

/// How one level looks: the ground of its mark, the edge, and what stands on it.
struct LevelColours
{
    QColor fill;
    QColor edge;
    QColor text;

    friend bool operator==(const LevelColours &, const LevelColours &) = default;
};

/// Every colour of window and paper (mockups/DESIGN.md, "Tokens"; mockups/PRINT.md, "Colours and greyscale"): the only
/// place where colours stand as numbers. All are opaque.
struct Palette
{
    QColor window;
    QColor rail;
    QColor surface;
    QColor surface2;
    QColor group;
    QColor line;
    QColor line2;
    QColor control;
    QColor ink;
    QColor ink2;
    QColor ink3;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor soft;
    QColor softLine;
    QColor selection;
    QColor focusColumn; ///< cells of "my focus clients"
    QColor amber;
    QColor amberLine;
    QColor amberInk;
    QColor danger;
    QColor dangerSoft;
    QColor focus;
    QColor hatch;
    QColor hatchGround;
    QColor below;                       ///< reached cells of a position bar below the position's level
    std::array<LevelColours, 4> levels; ///< not shown, lowest, middle, highest

    friend bool operator==(const Palette &, const Palette &) = default;
};

[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();
/// Chosen for grey printing. An organisation's own colour takes petrol's place when it reads on white (4.5:1) and stays as
/// far from the lower levels in grey as petrol does; an invalid or paler one is passed over.
[[nodiscard]] Palette paperPalette(const QColor &own = {});

/// What machines read: black on white, never tinted.
[[nodiscard]] LevelColours machineColours();

/// The colours of a mark: `rank` 0 is "not shown", 1 to `ranks` the levels that can be a position. Three ranks have the
/// palette's own colours, other numbers are mixed between the lowest and the highest.
[[nodiscard]] LevelColours levelColours(const Palette &palette, int rank, int ranks);

/// Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// An opaque mixture: `share` of `b` in `a`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace mettle::print
