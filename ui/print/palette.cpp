// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/palette.h"

#include <cmath>

namespace mettle::print {

namespace {

// 25 points darker than "mid" (61 %): else a grey printer makes one of the position and the levels below it.
constexpr double LightestGreyOfPosition = 0.36;

constexpr double ReadsWell = 4.5; // WCAG 2.2, 1.4.3

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// What a grey printer makes of a colour, 0 black to 1 white.
double grey(const QColor &colour)
{
    return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF();
}

LevelColours level(QRgb fill, QRgb edge, QRgb text)
{
    return {QColor(fill), QColor(edge), QColor(text)};
}

} // namespace

Palette lightPalette()
{
    return {
        .window = 0xF6F3EE,
        .rail = 0xECE7DE,
        .surface = 0xFFFFFF,
        .surface2 = 0xFBF9F5,
        .group = 0xF1EDE5,
        .line = 0xE2DBD0,
        .line2 = 0xCFC6B8,
        .control = 0x92887A,
        .ink = 0x24211D,
        .ink2 = 0x544D44,
        .ink3 = 0x6B6358,
        .accent = 0x0E5A63,
        .accentHover = 0x0A474E,
        .onAccent = 0xFFFFFF,
        .soft = 0xDFEDEC,
        .softLine = 0xA9CFCB,
        .selection = 0xE6F0EF,
        .focusColumn = 0xEFF5F4,
        .amber = 0xFBEBC9,
        .amberLine = 0xD9B25F,
        .amberInk = 0x6A4200,
        .danger = 0x9C2A2A,
        .dangerSoft = 0xF8E6E2,
        .focus = 0x6A3FB5,
        .hatch = 0xC9BFB0,
        .hatchGround = 0xF6F3EE,
        .below = 0x86C6BC,
        .levels = {level(0xFFFFFF, 0x544D44, 0x24211D), level(0xF2DCA6, 0xA67F28, 0x2B2208),
                   level(0x86C6BC, 0x3E8C82, 0x0C2B2A), level(0x0E5A63, 0x0E5A63, 0xFFFFFF)},
    };
}

Palette darkPalette()
{
    return {
        .window = 0x1E1C19,
        .rail = 0x171513,
        .surface = 0x292622,
        .surface2 = 0x24211E,
        .group = 0x322E29,
        .line = 0x3B3731,
        .line2 = 0x4C473F,
        .control = 0x8C8376,
        .ink = 0xF2EDE5,
        .ink2 = 0xCBC2B5,
        .ink3 = 0xADA497,
        .accent = 0x7CCBC3,
        .accentHover = 0x97DAD3,
        .onAccent = 0x0C2B2A,
        .soft = 0x20403E,
        .softLine = 0x3B6C68,
        .selection = 0x21403E,
        .focusColumn = 0x233332,
        .amber = 0x463716,
        .amberLine = 0x8A6C24,
        .amberInk = 0xF5DC9E,
        .danger = 0xF0A79E,
        .dangerSoft = 0x46241F,
        .focus = 0xC5A8FF,
        .hatch = 0x4F4A42,
        .hatchGround = 0x24211E,
        .below = 0x2B746E,
        .levels = {level(0x292622, 0xCBC2B5, 0xF2EDE5), level(0x5C4A1F, 0xA98B3F, 0xF8EAC4),
                   level(0x2B746E, 0x5BAAA2, 0xFFFFFF), level(0xA9E7DB, 0xA9E7DB, 0x0C2B2A)},
    };
}

Palette paperPalette(const QColor &own)
{
    constexpr QRgb White = 0xFFFFFF, Ink = 0x14202B, Petrol = 0x0F4C5C, Mid = 0x7CA3AE, Pale = 0xD6E4E8;
    constexpr QRgb Tint = 0xEFF3F4, Soft = 0x47535E, Line = 0x9CA7AF, Hair = 0xD0D7DB;
    Palette out{
        .window = White,
        .rail = White,
        .surface = White,
        .surface2 = Tint,
        .group = Tint,
        .line = Hair,
        .line2 = Line,
        .control = Soft,
        .ink = Ink,
        .ink2 = Ink,
        .ink3 = Soft,
        .accent = Petrol,
        .accentHover = Petrol,
        .onAccent = White,
        .soft = Tint,
        .softLine = Pale,
        .selection = Tint,
        .focusColumn = Tint,
        .amber = Tint,
        .amberLine = Line,
        .amberInk = Ink,
        .danger = Ink,
        .dangerSoft = Tint,
        .focus = Ink,
        .hatch = Line,
        .hatchGround = White,
        .below = Mid,
        .levels
        = {level(White, Ink, Ink), level(Pale, Ink, Ink), level(Mid, Ink, Ink), level(Petrol, Petrol, White)},
    };
    if (own.isValid() && contrast(own, out.surface) >= ReadsWell && grey(own) <= LightestGreyOfPosition) {
        out.accent = out.accentHover = own;
        out.levels[3].fill = out.levels[3].edge = own;
    }
    return out;
}

LevelColours machineColours()
{
    return level(0xFFFFFF, 0xFFFFFF, 0x000000);
}

LevelColours levelColours(const Palette &palette, int rank, int ranks)
{
    if (rank <= 0)
        return palette.levels[0];
    if (ranks == 3)
        return palette.levels[size_t(qMin(rank, 3))];
    // Through the middle colour, so that the order of lightness holds for any number of steps.
    const double way = ranks < 2 ? 1.0 : 2.0 * (qMin(rank, ranks) - 1) / (ranks - 1);
    const auto &from = palette.levels[way < 1 ? 1 : 2];
    const auto &to = palette.levels[way < 1 ? 2 : 3];
    const double share = way < 1 ? way : way - 1;
    const auto at = [&](double part) {
        LevelColours out{mixed(from.fill, to.fill, part), mixed(from.edge, to.edge, part), from.text};
        if (contrast(to.text, out.fill) > contrast(out.text, out.fill))
            out.text = to.text;
        return out;
    };
    // On a ground of middle lightness neither text reads: the nearest one on which it does.
    for (double shift = 0; shift < 0.5; shift += 0.02)
        for (const double part : {share - shift, share + shift})
            if (part >= 0 && part <= 1 && contrast(at(part).text, at(part).fill) >= ReadsWell)
                return at(part);
    return at(share);
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = qMax(luminance(a), luminance(b));
    const double darker = qMin(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace mettle::print
