// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow.h"

#include <QStyle>
#include <QWidget>

namespace mettle::kit {

Flow::~Flow()
{
    qDeleteAll(m_items);
}

QLayoutItem *Flow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize Flow::sizeHint() const
{
    // All on one line, if there is room.
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize one = item->sizeHint();
        size = QSize(size.width() + one.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), one.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int Flow::lay(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({ room.width(), QWIDGETSIZE_MAX });
        if (x > room.left() && x + size.width() > room.left() + room.width()) {
            x = room.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place)
            item->setGeometry(QStyle::visualRect(direction, room, { { x, y }, size }));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace mettle::kit
