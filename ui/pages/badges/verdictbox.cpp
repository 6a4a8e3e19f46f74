// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/verdictbox.h"

#include "ui/kit/label.h"
#include "ui/kit/painters.h"
#include "ui/kit/space.h"
#include "ui/kit/textblock.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mettle::pages {

using namespace kit;
using badge::Outcome;

OutcomeDisc::OutcomeDisc(Outcome outcome, int side, QWidget *parent)
    : QWidget(parent)
    , m_outcome(outcome)
    , m_side(side)
{
    setLogicalSize(this, side, side);
}

void OutcomeDisc::setOutcome(Outcome outcome)
{
    m_outcome = outcome;
    update();
}

QSize OutcomeDisc::sizeHint() const
{
    return theme().size(m_side, m_side);
}

void OutcomeDisc::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(rect());
    const qreal side = disc.width();
    if (m_outcome == Outcome::Pass) {
        paintBox(painter, disc, look.accent, {}, side / 2);
        paintTick(painter, disc, look.onacc, side / 10);
    } else if (m_outcome == Outcome::Unknown) {
        paintBox(painter, disc, look.amber, look.amberink, side / 2, look.real(1.5));
        TextBlock sign { QStringLiteral("?"), side > look.px(30) ? TextRole::Section : TextRole::CardTitle, look.amberink };
        sign.alignment = Qt::AlignCenter;
        kit::paint(painter, rect(), sign);
    } else {
        paintBox(painter, disc, look.danger, {}, side / 2);
        painter.setPen(QPen(look.surface, side / 10, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = disc.adjusted(side * 0.33, side * 0.33, -side * 0.33, -side * 0.33);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
}

VerdictBox::VerdictBox(QWidget *parent)
    : QFrame(parent)
    , m_disc(new OutcomeDisc(Outcome::Unknown, 38))
    , m_title(new Label(TextRole::Section))
    , m_text(new Label(TextRole::Body))
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 20, 14, 20, 14 }, 16);
    row->addWidget(m_disc);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 2);
    words->addWidget(m_title);
    m_text->setTone(Tone::Ink2);
    words->addWidget(m_text);
    row->addLayout(words, 1);
}

void VerdictBox::say(Outcome outcome, const QString &title, const QString &text)
{
    m_outcome = outcome;
    m_disc->setOutcome(outcome);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    update();
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    const bool pass = m_outcome == Outcome::Pass;
    const bool unknown = m_outcome == Outcome::Unknown;
    paintBox(painter, rect(), pass ? look.soft : unknown ? look.amber : look.dangersoft,
             pass ? look.softline : unknown ? look.amberline : look.danger, look.real(10));
}

} // namespace mettle::pages
