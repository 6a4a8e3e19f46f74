// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table.h"

#include "ui/kit/carried.h"
#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/rows.h"
#include "ui/kit/textblock.h"

#include <QKeyEvent>
#include <QPainter>

namespace mettle::kit {

namespace {

constexpr int HeadHeight = 36;
constexpr int CellMargin = 12;
constexpr int LeastStretch = 180; // narrower, and the table scrolls sideways

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    setStretchLastSection(true);
}

QSize TableHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), theme().px(HeadHeight) };
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int sign = isSortIndicatorShown() ? theme().px(18) : 0;
    return { widthOf({ text, TextRole::Hint }) + theme().px(2 * CellMargin) + sign, theme().px(HeadHeight) };
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().surface2);
    painter.fillRect(0, height() - 1, width(), 1, theme().line2);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &look = theme();
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->fillRect(rect, look.surface2);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.line2);
    QRect words = rect.adjusted(look.px(CellMargin), 0, -look.px(CellMargin), 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const QRect sign(words.right() - look.px(12), words.top(), look.px(12), words.height());
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        paintIcon(*painter, QStyle::visualRect(layoutDirection(), rect, sign), up ? u"go-up" : u"go-down", look.ink2,
                  look.px(11));
        words.setRight(sign.left() - look.px(4));
    }
    TextBlock block { model()->headerData(section, Qt::Horizontal).toString(), TextRole::Hint, look.ink2 };
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    block.alignment = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : defaultAlignment();
    block.maxLines = 1;
    kit::paint(*painter, QStyle::visualRect(layoutDirection(), rect, words), block);
    painter->restore();
}

Table::Table(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    applyHeights();
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_stretch)
            fitStretch();
    });
}

void Table::setRowHeight(int height)
{
    m_rowHeight = height;
    applyHeights();
}

void Table::setStretchColumn(int column)
{
    m_stretch = column;
    horizontalHeader()->setStretchLastSection(false);
    for (int i = 0; i < horizontalHeader()->count(); ++i)
        horizontalHeader()->setSectionResizeMode(i, i == column ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    fitStretch();
}

void Table::fitStretch()
{
    if (m_stretch < 0 || m_stretch >= horizontalHeader()->count())
        return;
    int others = 0;
    for (int i = 0; i < horizontalHeader()->count(); ++i)
        if (i != m_stretch)
            others += columnWidth(i);
    horizontalHeader()->resizeSection(m_stretch, std::max(theme().px(LeastStretch), viewport()->width() - others));
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretch();
}

void Table::setRowsWrap(bool on)
{
    verticalHeader()->setSectionResizeMode(on ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void Table::applyHeights()
{
    verticalHeader()->setDefaultSectionSize(theme().px(m_rowHeight));
}

void Table::setHovered(int row)
{
    if (row == m_hovered)
        return;
    const int before = m_hovered;
    m_hovered = row;
    updateRow(before);
    updateRow(row);
}

void Table::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void Table::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

void Table::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

bool Table::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void Table::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    updateRow(currentIndex().row());
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
    if (keyboardInUse())
        viewport()->update();
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyHeights();
}

void Table::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !keyboardInUse() || !currentIndex().isValid())
        return;
    // With whole rows the ring is the row's; a table of cells marks its cell itself (selectionBehavior SelectItems).
    QPainter painter(viewport());
    QRect ring = visualRect(currentIndex());
    if (selectionBehavior() == SelectRows) {
        ring.setLeft(0);
        ring.setRight(viewport()->width() - 1);
    }
    paintRing(painter, QRectF(ring).adjusted(2, 2, -2, -3), theme().real(6));
}

} // namespace mettle::kit
