// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rowlist.h"

#include "ui/kit/rows.h"
#include "ui/kit/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace mettle::kit {

RowList::RowList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new RowDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &RowList::choose);
}

void RowList::setFitsContent(bool on)
{
    m_fits = on;
    setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometries();
}

void RowList::setKeepsChoice(bool on)
{
    setSelectionMode(on ? SingleSelection : NoSelection);
}

void RowList::setNavigation()
{
    setKeepsChoice(true);
    m_delegate->setNavigation(true);
}

void RowList::choose(const QModelIndex &index)
{
    if (index.isValid() && index.flags() & Qt::ItemIsEnabled)
        emit chosen(index);
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout(); // rows are higher or lower now
}

void RowList::updateGeometries()
{
    QListView::updateGeometries();
    if (!m_fits || !model())
        return;
    int height = 0;
    for (int i = 0; i < model()->rowCount(); ++i)
        height += sizeHintForIndex(model()->index(i, 0)).height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace mettle::kit
