// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>
#include <QSize>
#include <array>
#include <vector>

namespace mettle::kit {

enum class Scheme { Light, Dark };

/// The sizes of text, at 100 %: size over line height, weight.
enum class TextRole {
    PageTitle, ///< 22/28 semibold
    Section, ///< 16/22 semibold
    CardTitle, ///< 14/20 semibold
    Strong, ///< 14/20 medium: the first line of a row, buttons
    Body, ///< 14/20
    Second, ///< 13/18: second lines
    FieldLabel, ///< 13/18 semibold
    Hint, ///< 12.5/16 semibold: heads of tables
    Small, ///< 12/16
    ButtonSmall, ///< 13/18 medium
    Chip, ///< 12.5/16 medium
    Key, ///< 12.5/16 medium: key caps
    RailOn, ///< 12/16 semibold: the chosen item of the rail
    Count, ///< 11.5/14 semibold
    Slogan, ///< 22/31 medium: the welcome page
    ClientTitle, ///< 32/40 semibold: client pages, seen from a chair away
    ClientSentence, ///< 21/28
    ClientBody, ///< 18.7/26
    ClientSecond, ///< 17/23: the second language
};

/// The colours a text or an icon can have; Quiet is for what is switched off.
enum class Tone { Ink, Ink2, Ink3, Accent, OnAccent, Amber, Danger, Control, Quiet };

/// How one level of the default scale is drawn.
struct LevelColours
{
    QColor fill;
    QColor edge;
    QColor text;

    friend bool operator==(const LevelColours &, const LevelColours &) = default;
};

/// The look as a value: every colour and size of the window. The only place of colour literals is theme.cpp.
struct Theme
{
    Scheme scheme = Scheme::Light;
    int percent = 100; ///< text size, 100 to 200

    QColor win, rail, surface, surface2, group, line, line2, ctl;
    QColor ink, ink2, ink3;
    QColor accent, hover, onacc, soft, softline, sel, cross;
    QColor amber, amberline, amberink, danger, dangersoft;
    QColor focus, hatch, hatchbg, scrim;
    std::array<LevelColours, 4> levels;

    /// Logical pixels in pixels at the theme's text size.
    [[nodiscard]] int px(qreal logical) const { return qRound(logical * percent / 100.0); }
    [[nodiscard]] qreal real(qreal logical) const { return logical * percent / 100.0; }
    [[nodiscard]] QSize size(int width, int height) const { return { px(width), px(height) }; }
    [[nodiscard]] QColor colour(Tone tone) const;
    [[nodiscard]] QFont font(TextRole role) const;
    /// Noto Sans in the size of a role: for digits that change or stand in columns (its figures have equal width).
    [[nodiscard]] QFont digits(TextRole role) const;
    /// The weight of titles and of what stands out in a text.
    [[nodiscard]] QFont::Weight strongWeight() const;
    /// The height of one line of a role.
    [[nodiscard]] int lineHeight(TextRole role) const;
    [[nodiscard]] QPalette palette() const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The theme of a scheme at a text size (limited to 100 to 200 %).
[[nodiscard]] Theme makeTheme(Scheme scheme, int percent = 100);

/// The theme that the application's style carries; light at 100 % before a Look is made.
[[nodiscard]] const Theme &theme();

/// A colour of the theme by its name in DESIGN.md ("surface2").
struct Token
{
    const char *name;
    QColor Theme::*colour;
};
[[nodiscard]] const std::vector<Token> &tokens();

/// The contrast of two colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace mettle::kit
