// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tabstrip.h"

#include "ui/kit/carried.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace mettle::kit {

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            emit chosen(idAt(index));
    });
}

void TabStrip::setTab(const QString &id, const QString &text)
{
    QSignalBlocker quiet(this);
    int index = find(id);
    if (index < 0) {
        index = addTab(text);
        setTabData(index, id);
    }
    setTabText(index, text);
    quiet.unblock();
    emit tabsChanged();
}

void TabStrip::setCount(const QString &id, int count)
{
    m_counts.insert(id, count);
    if (const int index = find(id); index >= 0)
        setTabText(index, tabText(index)); // lays the tabs out again
}

QString TabStrip::current() const
{
    return idAt(currentIndex());
}

void TabStrip::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(this);
    if (const int index = find(id); index >= 0)
        setCurrentIndex(index);
}

int TabStrip::find(const QString &id) const
{
    for (int i = 0; i < count(); ++i)
        if (idAt(i) == id)
            return i;
    return -1;
}

QString TabStrip::idAt(int index) const
{
    return tabData(index).toString();
}

int TabStrip::countAt(int index) const
{
    return m_counts.value(idAt(index), -1);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const Theme &look = theme();
    int width = widthOf({ tabText(index), TextRole::Strong }) + look.px(24) + 1;
    if (countAt(index) >= 0)
        width += sizeOfCount(QLocale().toString(countAt(index))).width() + look.px(8);
    return { width, look.px(38) };
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int under = tabAt(mapFromGlobal(QCursor::pos()));
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool on = i == currentIndex();
        const QRect inner = tab.adjusted(look.px(12), 0, -look.px(12), 0);
        TextBlock block { tabText(i), TextRole::Strong, on ? look.accent : i == under ? look.ink : look.ink2 };
        block.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        block.maxLines = 1;
        paint(painter, inner, block);
        if (countAt(i) >= 0) {
            const QString text = QLocale().toString(countAt(i));
            const QSize size = sizeOfCount(text);
            const QRect place(inner.right() - size.width() + 1, inner.top() + (inner.height() - size.height()) / 2,
                              size.width(), size.height());
            paintCount(painter, QStyle::visualRect(layoutDirection(), inner, place), text);
        }
        if (on)
            painter.fillRect(tab.left(), tab.bottom() + 1 - look.px(3), tab.width(), look.px(3), look.accent);
        if (on && hasFocus() && keyboardInUse())
            paintRing(painter, QRectF(tab).adjusted(1, 2, -1, -look.px(5)), look.real(7));
    }
}

void TabStrip::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::StyleChange && count() > 0)
        setTabText(0, tabText(0)); // lays the tabs out again
}

} // namespace mettle::kit
