// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/textsizes.h"

#include <QProxyStyle>
#include <QStyleOption>

namespace mettle::kit {

/// How a painter asks the style for the theme it carries (QStyle's own way to hand out more than a number).
struct ThemeReturn : QStyleHintReturn
{
    static constexpr int Kind = SH_Default + 0x4D45;

    ThemeReturn()
        : QStyleHintReturn(1, Kind)
    {
    }

    const Theme *theme = nullptr;
    TextSizes *textSizes = nullptr;
};

/// Fusion with the kit's controls: buttons, fields, checks, and the focus ring. It carries the theme, so that widgets,
/// delegates and icons find it without a global of our own. Frames, menus and scroll bars are kit.qss's.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    static constexpr StyleHint SH_Theme = StyleHint(SH_CustomBase + 0x4D45);
    static constexpr StyleHint SH_KeyboardInUse = StyleHint(SH_CustomBase + 0x4D46);

    explicit Style(const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Takes effect at the next repolish, which Look brings about.
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        m_textSizes.clear();
    }
    /// Whether the last thing used was the keyboard: then the focus is shown.
    void setKeyboardInUse(bool on) { m_keyboard = on; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QPalette standardPalette() const override { return m_theme.palette(); }

private:
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget) const;

    Theme m_theme;
    mutable TextSizes m_textSizes { 2000 };
    bool m_keyboard = false;
};

/// Whether the focus is to be shown now: after a key, not after a click.
[[nodiscard]] bool keyboardInUse();

} // namespace mettle::kit
