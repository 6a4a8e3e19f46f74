// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/carried.h"
#include "ui/print/fonts.h"

#include <QGuiApplication>
#include <QScreen>

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

/// Window and paper share their colours: ui/print has them.
Theme themeOf(const print::Palette &palette)
{
    Theme theme;
    theme.marks = palette;
    theme.win = palette.window;
    theme.rail = palette.rail;
    theme.surface = palette.surface;
    theme.surface2 = palette.surface2;
    theme.group = palette.group;
    theme.line = palette.line;
    theme.line2 = palette.line2;
    theme.ctl = palette.control;
    theme.ink = palette.ink;
    theme.ink2 = palette.ink2;
    theme.ink3 = palette.ink3;
    theme.accent = palette.accent;
    theme.hover = palette.accentHover;
    theme.onacc = palette.onAccent;
    theme.soft = palette.soft;
    theme.softline = palette.softLine;
    theme.sel = palette.selection;
    theme.cross = palette.focusColumn;
    theme.amber = palette.amber;
    theme.amberline = palette.amberLine;
    theme.amberink = palette.amberInk;
    theme.danger = palette.danger;
    theme.dangersoft = palette.dangerSoft;
    theme.focus = palette.focus;
    theme.hatch = palette.hatch;
    theme.hatchbg = palette.hatchGround;
    return theme;
}

Theme light()
{
    Theme theme = themeOf(print::lightPalette());
    theme.scheme = Scheme::Light;
    theme.scrim = QColor(24, 22, 19, 92); // paper is opaque: the scrim is the window's alone
    return theme;
}

Theme dark()
{
    Theme theme = themeOf(print::darkPalette());
    theme.scheme = Scheme::Dark;
    theme.scrim = QColor(8, 7, 6, 150);
    return theme;
}

/// QFont takes parts of a point, but no parts of a pixel.
qreal pointsPerPixel()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0);
}

QFont fontOf(const QString &family, TextRole role, const Theme &theme)
{
    const TextSize size = sizeOf(role);
    QFont font;
    font.setFamilies({ family, print::textFamily(), print::digitFamily() });
    font.setPointSizeF(pointsPerPixel() * theme.real(size.size));
    font.setWeight(size.weight == QFont::DemiBold ? theme.strongWeight() : size.weight);
    return font;
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
    return fontOf(print::textFamily(), role, *this);
}

QFont Theme::digits(TextRole role) const
{
    return fontOf(print::digitFamily(), role, *this);
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
    if (const Theme *now = carried().theme)
        return *now;
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

} // namespace mettle::kit
