// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/stepstate.h"

#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/gapglyph.h"

#include <QMenu>
#include <QPainter>

namespace mettle::pages {

using kit::theme;
using plan::StepState;

namespace {

constexpr int Dash = 26;
constexpr int DashGap = 4;

void paintSign(QPainter &painter, const QRectF &rect, StepState state)
{
    const kit::Theme &look = theme();
    switch (state) {
    case StepState::Done:
        print::paintGapGlyph(painter, rect, profile::Gap::Strong, markPalette());
        return;
    case StepState::Partly:
        print::paintGapGlyph(painter, rect, profile::Gap::Nearly, markPalette());
        return;
    default:
        break;
    }
    const qreal pen = look.real(1.5);
    painter.setPen(QPen(look.ctl, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    if (state == StepState::Dropped)
        painter.drawLine(QPointF(rect.left() + rect.width() * 0.28, rect.center().y()), QPointF(rect.right() - rect.width() * 0.28, rect.center().y()));
}

} // namespace

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Open:
        return StepStateButton::tr("to do");
    case StepState::Done:
        return StepStateButton::tr("done");
    case StepState::Partly:
        return StepStateButton::tr("partly");
    case StepState::NotYet:
        return StepStateButton::tr("not yet");
    case StepState::Dropped:
        return StepStateButton::tr("I stop this");
    }
    return {};
}

StepStateButton::StepStateButton(StepState state, const QString &step, QWidget *parent)
    : QPushButton(stepStateWord(state), parent)
    , m_state(state)
{
    setAccessibleName(tr("How did it go: %1. Now: %2").arg(step, text()));
    setAttribute(Qt::WA_Hover);
    auto *menu = new QMenu(this);
    for (size_t i = 0; i < Names<StepState>.size(); ++i) {
        QAction *action = menu->addAction(stepStateWord(StepState(i)), this, [this, i] { emit chosen(StepState(i)); });
        action->setCheckable(true);
        action->setChecked(StepState(i) == state);
    }
    setMenu(menu);
}

QSize StepStateButton::sizeHint() const
{
    const kit::Theme &look = theme();
    int widest = 0;
    for (size_t i = 0; i < Names<StepState>.size(); ++i) // all alike, so that the column stands straight
        widest = std::max(widest, kit::widthOf({ .text = stepStateWord(StepState(i)) }));
    return { widest + look.px(10 + 20 + 9 + 6 + 16 + 8), look.px(36) };
}

void StepStateButton::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    kit::paintBox(painter, rect(), underMouse() || isDown() ? look.group : look.surface, look.line2, look.real(7));
    const int side = look.px(20);
    const QRect sign(look.px(10), (height() - side) / 2, side, side);
    paintSign(painter, placed(sign), m_state);
    const int high = look.lineHeight(kit::TextRole::Body);
    const QRect words(sign.right() + look.px(9), (height() - high) / 2, width() - sign.right() - look.px(9 + 26), high);
    kit::paint(painter, placed(words), { .text = text(), .colour = look.ink, .maxLines = 1 });
    kit::paintIcon(painter, placed(QRect(width() - look.px(24), 0, look.px(16), height())), u"go-down", look.ink3, look.px(12));
}

StepTrack::StepTrack(const std::vector<plan::Step> &steps, QWidget *parent)
    : QWidget(parent)
{
    int done = 0;
    for (const plan::Step &step : steps) {
        m_states.push_back(step.state);
        done += step.state == StepState::Done;
    }
    setAccessibleName(tr("%1 of %2 steps done").arg(done).arg(steps.size()));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepTrack::sizeHint() const
{
    const int count = int(m_states.size());
    return theme().size(std::max(0, count * (Dash + DashGap) - DashGap), 8);
}

void StepTrack::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    for (const StepState state : m_states) {
        const QColor fill = state == StepState::Done ? look.accent : state == StepState::Partly ? markPalette().below : look.line2;
        kit::paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, look.px(Dash), height())), fill, {}, height() / 2.0);
        left += look.px(Dash + DashGap);
    }
}

} // namespace mettle::pages
