// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/legend.h"

#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/kit/theme.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QEvent>
#include <QPainter>

namespace mettle::pages {

using kit::theme;

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Legend::setLevels(const std::vector<framework::Level> &levels, const QString &language)
{
    m_levels = levels;
    m_language = language;
    QStringList words;
    for (const framework::Level &level : levels)
        words << QString::number(level.order) + u' ' + level.title.in(language);
    setAccessibleName(tr("What the signs mean: %1").arg(words.join(QStringLiteral(", "))));
    update();
}

QSize Legend::sizeHint() const
{
    return { theme().px(600), theme().px(34) };
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void Legend::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = look.px(12);
    const auto words = [&](const QString &text) {
        kit::TextBlock block { .text = text, .role = kit::TextRole::Small, .colour = look.ink2 };
        block.maxLines = 1;
        const int width = kit::widthOf(block) + 1;
        kit::paint(painter, QRect(left, (height() - look.px(16)) / 2, width, look.px(16)), block);
        left += width + look.px(14);
    };
    const auto sign = [&](const report::MarkFigure &figure, int width) {
        const QRectF chip(left, (height() - look.real(22)) / 2, look.real(width), look.real(22));
        print::paintMark(painter, chip, figure, markPalette());
        left += look.px(width) + look.px(6);
    };
    for (const framework::Level &level : m_levels) {
        const QString text = level.shortTitle.in(m_language);
        sign(figureOf(session::MarkKind::Level, level.order, m_levels), 34);
        words(text.isEmpty() ? level.title.in(m_language) : text);
    }
    sign({}, 10);
    words(tr("not observed"));
    sign(figureOf(session::MarkKind::NoOpportunity, 0, m_levels), 14);
    words(tr("no opportunity (X)"));
    sign(figureOf(session::MarkKind::Tick, 0, m_levels), 34);
    words(tr("seen, mark later (space)"));
    print::paintNotesSign(painter, QRectF(left, (height() - look.real(13)) / 2, look.real(13), look.real(13)), 1, markPalette());
    left += look.px(13) + look.px(6);
    words(tr("note (N)"));
    // The keys that are not on a sign, at the far end, where there is room.
    int right = width() - look.px(12);
    const auto key = [&](const QString &cap, const QString &text) {
        kit::TextBlock block { .text = text, .role = kit::TextRole::Small, .colour = look.ink2 };
        block.maxLines = 1;
        const QSize size = kit::sizeOfKeyCap(cap);
        const int needed = kit::widthOf(block) + look.px(7) + size.width();
        if (right - needed < left)
            return;
        kit::paint(painter, QRect(right - kit::widthOf(block), (height() - look.px(16)) / 2, kit::widthOf(block) + 1, look.px(16)), block);
        kit::paintKeyCap(painter, QRect(QPoint(right - needed, (height() - size.height()) / 2), size), cap);
        right -= needed + look.px(14);
    };
    key(QStringLiteral("?"), tr("keys"));
    key(QStringLiteral("B"), tr("blank screen"));
}

} // namespace mettle::pages
