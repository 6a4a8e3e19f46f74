// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace mettle::kit {

namespace {

constexpr qreal Radius = 10;

/// The little that stands outside a round corner, painted over content that reaches the edge.
class Corner final : public QWidget
{
public:
    Corner(Qt::Corner corner, QWidget *card)
        : QWidget(card)
        , m_corner(corner)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        const qreal radius = look.real(Radius);
        const bool right = m_corner == Qt::TopRightCorner || m_corner == Qt::BottomRightCorner;
        const bool bottom = m_corner == Qt::BottomLeftCorner || m_corner == Qt::BottomRightCorner;
        // The card's outline as seen from this corner.
        const QRectF card(right ? width() - 4 * radius : 0, bottom ? height() - 4 * radius : 0, 4 * radius, 4 * radius);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath sheet;
        sheet.addRoundedRect(card, radius, radius);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(outside.subtracted(sheet), look.win);
        painter.setPen(QPen(look.line, 1));
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    }

private:
    Qt::Corner m_corner;
};

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setSpace(m_body, { 16, 14, 16, 14 }, 8);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    if (title.isEmpty() && !m_title)
        return;
    if (!m_title) {
        m_title = new Label(TextRole::CardTitle, {}, this);
        m_body->insertWidget(0, m_title);
    }
    m_title->setText(title);
}

void Card::setEdgeToEdge()
{
    setSpace(m_body, { 0, 0, 0, 0 }, 0);
    m_body->setContentsMargins(1, 1, 1, 1); // the line is a pixel at every text size
    m_body->setProperty("logicalSpace", {});
    if (m_corners.isEmpty())
        for (const Qt::Corner corner : { Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner })
            m_corners << new Corner(corner, this);
    placeCorners();
}

void Card::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCorners();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeCorners();
}

void Card::placeCorners()
{
    if (m_corners.isEmpty())
        return;
    const int side = theme().px(Radius);
    const int right = width() - side;
    const int bottom = height() - side;
    const QPoint places[] = { { 0, 0 }, { right, 0 }, { 0, bottom }, { right, bottom } };
    for (int i = 0; i < 4; ++i) {
        m_corners[i]->setGeometry({ places[i], QSize(side, side) });
        m_corners[i]->raise();
    }
}

} // namespace mettle::kit
