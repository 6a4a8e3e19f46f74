// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/fonts.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <cmath>

namespace mettle::kit {

namespace {

struct TextSize
{
    qreal size;
    int line;
    QFont::Weight weight;
};

TextSize sizeOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: return { 22, 28, QFont::DemiBold };
    case TextRole::Section: return { 16, 22, QFont::DemiBold };
    case TextRole::CardTitle: return { 14, 20, QFont::DemiBold };
    case TextRole::Strong: return { 14, 20, QFont::Medium };
    case TextRole::Body: return { 14, 20, QFont::Normal };
    case TextRole::Second: return { 13, 18, QFont::Normal };
    case TextRole::FieldLabel: return { 13, 18, QFont::DemiBold };
    case TextRole::Hint: return { 12.5, 16, QFont::DemiBold };
    case TextRole::Small: return { 12, 16, QFont::Normal };
    case TextRole::ButtonSmall: return { 13, 18, QFont::Medium };
    case TextRole::Chip: return { 12.5, 16, QFont::Medium };
    case TextRole::Key: return { 12.5, 16, QFont::Medium };
    case TextRole::RailOn: return { 12, 16, QFont::DemiBold };
    case TextRole::Count: return { 11.5, 14, QFont::DemiBold };
    case TextRole::Slogan: return { 22, 31, QFont::Medium };
    case TextRole::ClientTitle: return { 32, 40, QFont::DemiBold };
    case TextRole::ClientSentence: return { 21, 28, QFont::Normal };
    case TextRole::ClientBody: return { 18.7, 26, QFont::Normal };
    case TextRole::ClientSecond: return { 17, 23, QFont::Normal };
    }
    return { 14, 20, QFont::Normal };
}

Theme light()
{
    Theme theme;
    theme.scheme = Scheme::Light;
    theme.win = 0xF6F3EE;
    theme.rail = 0xECE7DE;
    theme.surface = 0xFFFFFF;
    theme.surface2 = 0xFBF9F5;
    theme.group = 0xF1EDE5;
    theme.line = 0xE2DBD0;
    theme.line2 = 0xCFC6B8;
    theme.ctl = 0x92887A;
    theme.ink = 0x24211D;
    theme.ink2 = 0x544D44;
    theme.ink3 = 0x6B6358;
    theme.accent = 0x0E5A63;
    theme.hover = 0x0A474E;
    theme.onacc = 0xFFFFFF;
    theme.soft = 0xDFEDEC;
    theme.softline = 0xA9CFCB;
    theme.sel = 0xE6F0EF;
    theme.cross = 0xEFF5F4;
    theme.amber = 0xFBEBC9;
    theme.amberline = 0xD9B25F;
    theme.amberink = 0x6A4200;
    theme.danger = 0x9C2A2A;
    theme.dangersoft = 0xF8E6E2;
    theme.focus = 0x6A3FB5;
    theme.hatch = 0xC9BFB0;
    theme.hatchbg = 0xF6F3EE;
    theme.scrim = QColor(24, 22, 19, 92);
    theme.levels = { LevelColours { 0xFFFFFF, 0x544D44, 0x24211D }, LevelColours { 0xF2DCA6, 0xA67F28, 0x2B2208 },
                     LevelColours { 0x86C6BC, 0x3E8C82, 0x0C2B2A }, LevelColours { 0x0E5A63, 0x0E5A63, 0xFFFFFF } };
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.scheme = Scheme::Dark;
    theme.win = 0x1E1C19;
    theme.rail = 0x171513;
    theme.surface = 0x292622;
    theme.surface2 = 0x24211E;
    theme.group = 0x322E29;
    theme.line = 0x3B3731;
    theme.line2 = 0x4C473F;
    theme.ctl = 0x8C8376;
    theme.ink = 0xF2EDE5;
    theme.ink2 = 0xCBC2B5;
    theme.ink3 = 0xADA497;
    theme.accent = 0x7CCBC3;
    theme.hover = 0x97DAD3;
    theme.onacc = 0x0C2B2A;
    theme.soft = 0x20403E;
    theme.softline = 0x3B6C68;
    theme.sel = 0x21403E;
    theme.cross = 0x233332;
    theme.amber = 0x463716;
    theme.amberline = 0x8A6C24;
    theme.amberink = 0xF5DC9E;
    theme.danger = 0xF0A79E;
    theme.dangersoft = 0x46241F;
    theme.focus = 0xC5A8FF;
    theme.hatch = 0x4F4A42;
    theme.hatchbg = 0x24211E;
    theme.scrim = QColor(8, 7, 6, 150);
    theme.levels = { LevelColours { 0x292622, 0xCBC2B5, 0xF2EDE5 }, LevelColours { 0x5C4A1F, 0xA98B3F, 0xF8EAC4 },
                     LevelColours { 0x2B746E, 0x5BAAA2, 0xFFFFFF }, LevelColours { 0xA9E7DB, 0xA9E7DB, 0x0C2B2A } };
    return theme;
}

QFont fontOf(const QString &family, TextRole role, const Theme &theme)
{
    const TextSize size = sizeOf(role);
    QFont font;
    font.setFamilies({ family, textFamily(), digitFamily() });
    font.setPointSizeF(pointsPerPixel() * theme.real(size.size));
    font.setWeight(size.weight == QFont::DemiBold ? theme.strongWeight() : size.weight);
    return font;
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

QColor Theme::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Ink: return ink;
    case Tone::Ink2: return ink2;
    case Tone::Ink3: return ink3;
    case Tone::Accent: return accent;
    case Tone::OnAccent: return onacc;
    case Tone::Amber: return amberink;
    case Tone::Danger: return danger;
    case Tone::Control: return ctl;
    case Tone::Quiet: return line2;
    }
    return ink;
}

QFont Theme::font(TextRole role) const
{
    return fontOf(textFamily(), role, *this);
}

QFont Theme::digits(TextRole role) const
{
    return fontOf(digitFamily(), role, *this);
}

QFont::Weight Theme::strongWeight() const
{
    // The design asks for 650, which Inter's static fonts do not have. Qt's text gamma draws dark text on light thinner
    // than its outline, and light text on dark fuller: measured, these come nearest.
    return scheme == Scheme::Dark ? QFont::DemiBold : QFont::Bold;
}

int Theme::lineHeight(TextRole role) const
{
    return px(sizeOf(role).line);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &on, const QColor &off) {
        palette.setColor(QPalette::Active, role, on);
        palette.setColor(QPalette::Inactive, role, on);
        palette.setColor(QPalette::Disabled, role, off);
    };
    set(QPalette::Window, win, win);
    set(QPalette::Base, surface, surface2);
    set(QPalette::AlternateBase, surface2, surface2);
    set(QPalette::Button, surface, surface2);
    set(QPalette::Light, surface, surface);
    set(QPalette::Midlight, line, line);
    set(QPalette::Mid, line2, line2);
    set(QPalette::Dark, ctl, ctl);
    set(QPalette::Shadow, ctl, ctl);
    set(QPalette::WindowText, ink, ink3);
    set(QPalette::Text, ink, ink3);
    set(QPalette::ButtonText, ink, ink3);
    set(QPalette::BrightText, danger, danger);
    set(QPalette::PlaceholderText, ink3, ink3);
    set(QPalette::Highlight, sel, group);
    set(QPalette::HighlightedText, ink, ink3);
    set(QPalette::Link, accent, ink3);
    set(QPalette::LinkVisited, accent, ink3);
    set(QPalette::ToolTipBase, surface, surface);
    set(QPalette::ToolTipText, ink, ink);
    return palette;
}

Theme makeTheme(Scheme scheme, int percent)
{
    Theme theme = scheme == Scheme::Dark ? dark() : light();
    theme.percent = qBound(100, percent, 200);
    return theme;
}

const Theme &theme()
{
    if (QStyle *style = QApplication::style()) {
        ThemeReturn found;
        if (style->styleHint(Style::SH_Theme, nullptr, nullptr, &found) && found.theme)
            return *found.theme;
    }
    static const Theme plain = makeTheme(Scheme::Light);
    return plain;
}

const std::vector<Token> &tokens()
{
    static const std::vector<Token> all {
        { "win", &Theme::win }, { "rail", &Theme::rail }, { "surface", &Theme::surface },
        { "surface2", &Theme::surface2 }, { "group", &Theme::group }, { "line", &Theme::line },
        { "line2", &Theme::line2 }, { "ctl", &Theme::ctl }, { "ink", &Theme::ink }, { "ink2", &Theme::ink2 },
        { "ink3", &Theme::ink3 }, { "accent", &Theme::accent }, { "hover", &Theme::hover },
        { "onacc", &Theme::onacc }, { "soft", &Theme::soft }, { "softline", &Theme::softline },
        { "sel", &Theme::sel }, { "cross", &Theme::cross }, { "amber", &Theme::amber },
        { "amberline", &Theme::amberline }, { "amberink", &Theme::amberink }, { "danger", &Theme::danger },
        { "dangersoft", &Theme::dangersoft }, { "focus", &Theme::focus }, { "hatch", &Theme::hatch },
        { "hatchbg", &Theme::hatchbg },
    };
    return all;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace mettle::kit
