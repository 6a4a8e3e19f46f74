// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/painters.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QTextEdit>

namespace mettle::kit {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

bool keyboardInUse()
{
    return QApplication::style()->styleHint(Style::SH_KeyboardInUse) != 0;
}

Style::Style(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{
    setObjectName(QStringLiteral("mettle"));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring is drawn around the control, CE_FocusFrame
    case PE_FrameLineEdit:
        return; // the panel draws its own edge
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*option, *painter, widget);
        return;
    }
    case PE_Frame:
        if (isTextArea(widget)) {
            drawField(*option, *painter, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const QVariant wanted = frame && frame->widget() ? frame->widget()->property("ringRadius") : QVariant();
        const qreal radius = wanted.isValid() ? wanted.toReal() : 7;
        const qreal most = option->rect.height() / 2.0;
        paintRing(*painter, option->rect, qMin(m_theme.real(radius + 4), most));
        return;
    }
    if (element == CE_PushButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, *painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*spin, *painter, widget);
    } else if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_theme.px(4);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return m_theme.px(7);
        break;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m_theme.px(16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return m_theme.px(16);
    case PM_LineEditIconMargin:
        return m_theme.px(8);
    case PM_TextCursorWidth:
        return m_theme.px(1.5);
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_Theme) {
        if (returned && returned->type == ThemeReturn::Kind) {
            auto *carried = static_cast<ThemeReturn *>(returned);
            carried->theme = &m_theme;
            carried->textSizes = &m_textSizes;
        }
        return 1;
    }
    if (hint == SH_KeyboardInUse)
        return m_keyboard ? 1 : 0;
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(m_theme.px(8), 2, -m_theme.px(8), -2);
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    const auto mirrored = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    const int arrow = m_theme.px(30);
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            return mirrored(all.adjusted(m_theme.px(10), 1, -arrow, -1));
        if (part == SC_ComboBoxArrow)
            return mirrored({ all.right() - arrow + 1, all.top(), arrow, all.height() });
        if (part == SC_ComboBoxFrame)
            return all;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int room = buttons ? m_theme.px(26) : 0;
        const int half = all.height() / 2;
        if (part == SC_SpinBoxEditField)
            return mirrored(all.adjusted(m_theme.px(8), 2, -std::max(room, m_theme.px(8)), -2));
        if (part == SC_SpinBoxUp)
            return mirrored({ all.right() - room + 1, all.top(), room, half });
        if (part == SC_SpinBoxDown)
            return mirrored({ all.right() - room + 1, all.top() + half, room, all.height() - half });
        if (part == SC_SpinBoxFrame)
            return all;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit:
        return { size.width() + m_theme.px(16), std::max(size.height() + 4, m_theme.px(34)) };
    case CT_ComboBox:
        return { size.width() + m_theme.px(44), std::max(size.height() + 4, m_theme.px(34)) };
    case CT_SpinBox:
        return { size.width() + m_theme.px(34), std::max(size.height() + 4, m_theme.px(34)) };
    case CT_ToolButton:
        return (size + m_theme.size(14, 14)).expandedTo(m_theme.size(36, 36));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace mettle::kit
