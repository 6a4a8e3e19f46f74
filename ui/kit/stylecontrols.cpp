// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/style.h"

#include <QAbstractSpinBox>

// How the style draws one control; style.cpp says which.
namespace mettle::kit {

namespace {

struct ButtonLook
{
    Button::Kind kind = Button::Kind::Plain;
    Button::Height height = Button::Height::Normal;
    Tone linkTone = Tone::Accent;
};

ButtonLook lookOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return { button->kind(), button->heightKind(), button->linkTone() };
    return {};
}

TextRole roleOf(const ButtonLook &look)
{
    if (look.kind == Button::Kind::Link)
        return look.height == Button::Height::Small ? TextRole::FieldLabel : TextRole::CardTitle;
    switch (look.height) {
    case Button::Height::Small: return TextRole::ButtonSmall;
    case Button::Height::Meeting: return TextRole::ClientSecond;
    default: return TextRole::Strong;
    }
}

int paddingOf(const ButtonLook &look, const Theme &theme)
{
    if (look.kind == Button::Kind::Link || look.kind == Button::Kind::Quiet)
        return theme.px(2);
    return theme.px(look.height == Button::Height::Small ? 11 : look.height == Button::Height::Meeting ? 20 : 15);
}

QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

bool on(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

} // namespace

QSize Style::buttonSize(const QStyleOptionButton &option, const QWidget *widget) const
{
    const ButtonLook look = lookOf(widget);
    static constexpr int Heights[] = { 30, 36, 40, 48 };
    const int height = m_theme.px(look.kind == Button::Kind::Link ? 24 : Heights[int(look.height)]);
    if (look.kind == Button::Kind::Quiet)
        return { height, height };
    const QFontMetrics metrics(m_theme.font(roleOf(look)));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width() + 2 * paddingOf(look, m_theme);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : m_theme.px(8));
    if (option.features & QStyleOptionButton::HasMenu)
        width += m_theme.px(24);
    return { std::max(width, look.kind == Button::Kind::Link ? 0 : height), height };
}

void Style::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const ButtonLook look = lookOf(widget);
    const bool enabled = on(option, State_Enabled);
    const bool over = enabled && on(option, State_MouseOver);
    const bool down = on(option, State_Sunken) || on(option, State_On);
    QColor fill;
    QColor edge;
    QColor text = m_theme.ink;
    switch (look.kind) {
    case Button::Kind::Primary:
        fill = over || down ? m_theme.hover : m_theme.accent;
        text = m_theme.onacc;
        break;
    case Button::Kind::Danger:
        fill = over || down ? m_theme.dangersoft : m_theme.surface;
        edge = text = m_theme.danger;
        break;
    case Button::Kind::Link:
        text = look.linkTone != Tone::Accent ? m_theme.colour(look.linkTone) : over ? m_theme.hover : m_theme.accent;
        break;
    case Button::Kind::Quiet:
        fill = over || down ? m_theme.group : QColor();
        break;
    case Button::Kind::Plain:
        fill = down ? m_theme.sel : over ? m_theme.group : m_theme.surface;
        edge = m_theme.ctl;
        break;
    }
    const bool framed = look.kind != Button::Kind::Link && look.kind != Button::Kind::Quiet;
    if (!enabled) {
        text = m_theme.ink3;
        fill = framed ? m_theme.surface2 : QColor();
        edge = framed ? m_theme.line2 : QColor();
    }
    if (fill.isValid() || edge.isValid())
        paintBox(painter, option.rect, fill, edge, m_theme.real(7));

    const QFont font = m_theme.font(roleOf(look));
    const QFontMetrics metrics(font);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : m_theme.px(8);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int padding = paddingOf(look, m_theme);
    const QRect room = option.rect.adjusted(padding, 0, -padding - (menu ? m_theme.px(24) : 0), 0);
    const int textWidth = std::min(metrics.size(Qt::TextShowMnemonic, option.text).width(), room.width() - iconWidth - gap);
    int left = room.left() + (room.width() - iconWidth - gap - textWidth) / 2;
    if (iconWidth > 0) {
        const QRect place(left, option.rect.top(), iconWidth, option.rect.height());
        option.icon.paint(&painter, visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled, on(option, State_On) ? QIcon::On : QIcon::Off);
        left += iconWidth + gap;
    }
    const QRect place(left, option.rect.top(), textWidth, option.rect.height());
    QFont drawn = font;
    drawn.setUnderline(look.kind == Button::Kind::Link && (over || look.linkTone != Tone::Accent));
    painter.setFont(drawn);
    painter.setPen(text);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    painter.drawText(visualRect(option.direction, option.rect, place), Qt::AlignCenter | mnemonic,
                     metrics.elidedText(option.text, Qt::ElideRight, textWidth, mnemonic));
    if (menu) {
        const QRect arrow(option.rect.right() - m_theme.px(30), option.rect.top(), m_theme.px(24), option.rect.height());
        paintIcon(painter, visualRect(option.direction, option.rect, arrow), u"go-down", text, m_theme.px(16));
    }
}

void Style::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = on(option, State_Enabled);
    const bool wrong = widget && widget->property("error").toBool();
    const bool focused = widget && widget->hasFocus();
    const bool fixed = on(option, State_ReadOnly) || !enabled;
    QColor edge = enabled ? m_theme.ctl : m_theme.line2;
    if (wrong)
        edge = m_theme.danger;
    else if (focused)
        edge = m_theme.focus;
    else if (enabled && on(option, State_MouseOver))
        edge = mixed(m_theme.ctl, m_theme.ink2);
    const qreal width = wrong || focused ? m_theme.real(2) : 1;
    paintBox(painter, option.rect, fixed ? m_theme.surface2 : m_theme.surface, edge, m_theme.real(6), width);
    // A wrong field that has the focus shows both: the danger edge outside, the focus colour within.
    if (wrong && focused) {
        const qreal inset = m_theme.real(2);
        paintBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), {}, m_theme.focus,
                 m_theme.real(4), m_theme.real(1.5));
    }
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const bool enabled = on(option, State_Enabled);
    const QRectF box(option.rect);
    const qreal radius = round ? box.height() / 2 : m_theme.real(4.5);
    const bool checked = on(option, State_On);
    if (checked && !round) {
        paintBox(painter, box, enabled ? m_theme.accent : m_theme.line2, {}, radius);
        paintTick(painter, box, enabled ? m_theme.onacc : m_theme.ink3, m_theme.real(2.2));
        return;
    }
    const QColor edge = checked ? m_theme.accent : on(option, State_MouseOver) && enabled ? m_theme.ink2 : m_theme.ctl;
    paintBox(painter, box, enabled ? m_theme.surface : m_theme.surface2, enabled ? edge : m_theme.line2, radius,
             m_theme.real(1.5));
    if (checked) {
        const qreal inset = box.width() * 0.28;
        paintBox(painter, box.adjusted(inset, inset, -inset, -inset), enabled ? m_theme.accent : m_theme.ink3, {},
                 radius);
    } else if (on(option, State_NoChange)) {
        const qreal inset = box.width() * 0.28;
        paintBox(painter, QRectF(box.x() + inset, box.center().y() - 1, box.width() - 2 * inset, 2), m_theme.accent);
    }
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    drawField(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintIcon(painter, arrow, u"go-down", on(option, State_Enabled) ? m_theme.ink2 : m_theme.line2, m_theme.px(16));
}

void Style::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        drawField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](SubControl part, QStringView icon, QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = on(option, State_Enabled) && option.stepEnabled.testFlag(step);
        const bool over = possible && on(option, State_MouseOver) && option.activeSubControls == part;
        const QColor colour = !possible ? m_theme.line2 : over ? m_theme.accent : m_theme.ink2;
        const QRect place = subControlRect(CC_SpinBox, &option, part, widget);
        const int shift = m_theme.px(part == SC_SpinBoxUp ? 2 : -2);
        paintIcon(painter, place.translated(0, shift), icon, colour, m_theme.px(11));
    };
    arrow(SC_SpinBoxUp, u"go-up", QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, u"go-down", QAbstractSpinBox::StepDownEnabled);
}

void Style::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = on(option, State_Enabled);
    if (enabled && (on(option, State_MouseOver) || on(option, State_Sunken) || on(option, State_On)))
        paintBox(painter, option.rect, on(option, State_On) ? m_theme.sel : m_theme.group, {}, m_theme.real(7));
    QStyleOptionToolButton label(option);
    label.state &= ~State_MouseOver;
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

} // namespace mettle::kit
