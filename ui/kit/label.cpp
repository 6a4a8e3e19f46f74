// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mettle::kit {

namespace {

/// The width that a text of several lines asks for first: a line that is still easy to read.
constexpr int ReadingWidth = 560;

} // namespace

Label::Label(TextRole role, const QString &text, QWidget *parent)
    : QLabel(parent)
{
    m_block.role = role;
    m_block.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(text);
}

void Label::setRole(TextRole role)
{
    m_block.role = role;
    updateGeometry();
    update();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Label::setText(const QString &text, const QString &strong)
{
    m_block.text = text;
    m_block.strong = strong;
    QLabel::setText(text); // what screen readers read
    updateGeometry();
    update();
}

void Label::setMaxLines(int lines)
{
    m_block.maxLines = lines;
    updateGeometry();
    update();
}

void Label::setTextAlignment(Qt::Alignment alignment)
{
    m_block.alignment = alignment;
    update();
}

void Label::setDigits(bool digits)
{
    m_block.digits = digits;
    updateGeometry();
}

TextBlock Label::block() const
{
    TextBlock block = m_block;
    block.colour = isEnabled() ? theme().colour(m_tone) : theme().ink3;
    if (m_tone == Tone::Amber || m_tone == Tone::Danger)
        block.strongColour = block.colour;
    return block;
}

QSize Label::sizeHint() const
{
    if (m_block.maxLines == 1)
        return { widthOf(m_block) + 1, theme().lineHeight(m_block.role) };
    return measure(m_block, theme().px(ReadingWidth)) + QSize(1, 0);
}

QSize Label::minimumSizeHint() const
{
    const int width = m_block.maxLines == 1 ? theme().px(24) : std::min(sizeHint().width(), theme().px(80));
    return { width, theme().lineHeight(m_block.role) };
}

int Label::heightForWidth(int width) const
{
    const int height = measure(m_block, std::max(1, width)).height();
    return m_block.maxLines > 0 ? std::min(height, m_block.maxLines * theme().lineHeight(m_block.role)) : height;
}

void Label::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    m_cut = paint(painter, contentsRect(), block());
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_cut && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_block.text, this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace mettle::kit
