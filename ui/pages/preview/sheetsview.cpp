// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/sheetsview.h"

#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/kit/theme.h"
#include "ui/print/palette.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace mettle::pages {

namespace {

constexpr int Margin = 24;
constexpr int Widest = 820; ///< a page that is read well
constexpr int ListMargin = 12;
constexpr int ListWidth = 96;
constexpr int NumberHeight = 20;

} // namespace

SheetsView::SheetsView(Kind kind, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_kind(kind)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    if (kind == Kind::List)
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void SheetsView::setDocuments(std::vector<print::Pages> documents)
{
    m_documents = std::move(documents);
    m_current = 0;
    m_moving = true;
    verticalScrollBar()->setValue(0);
    m_moving = false;
    arrange();
}

void SheetsView::setZoom(int percent)
{
    const int page = m_current;
    m_zoom = percent;
    arrange();
    setCurrent(page);
}

int SheetsView::widthOf(const QSizeF &page) const
{
    const kit::Theme &look = kit::theme();
    if (m_kind == Kind::List)
        return look.px(ListWidth);
    const QSize room = viewport()->size() - 2 * QSize(look.px(Margin), look.px(Margin));
    if (m_zoom == 0)
        return qMax(1, qMin(room.width(), int(room.height() * page.width() / page.height())));
    return qMax(1, qMin(room.width(), look.px(Widest)) * m_zoom / 100);
}

void SheetsView::arrange()
{
    const kit::Theme &look = kit::theme();
    const int margin = look.px(m_kind == Kind::List ? ListMargin : Margin);
    const int below = m_kind == Kind::List ? look.px(NumberHeight) : 0;
    m_sheets.clear();
    int top = margin;
    int widest = 0;
    for (size_t document = 0; document < m_documents.size(); ++document) {
        const QSizeF size = m_documents[document].size();
        const int width = widthOf(size);
        const int height = qRound(width * size.height() / size.width());
        widest = qMax(widest, width + 2 * margin);
        for (int page = 0; page < m_documents[document].count(); ++page) {
            const int left = qMax(margin, (viewport()->width() - width) / 2);
            m_sheets.push_back({ document, page, QRect(left, top, width, height) });
            top += height + below + margin;
        }
    }
    verticalScrollBar()->setRange(0, qMax(0, top - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(look.px(40));
    horizontalScrollBar()->setRange(0, qMax(0, widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

QPoint SheetsView::offset() const
{
    return { horizontalScrollBar()->value(), verticalScrollBar()->value() };
}

void SheetsView::setCurrent(int page)
{
    if (page < 0 || page >= count())
        return;
    m_current = page;
    const QRect rect = m_sheets[size_t(page)].rect;
    m_moving = true;
    if (m_kind == Kind::Pages)
        verticalScrollBar()->setValue(rect.top() - kit::theme().px(Margin) / 2);
    else if (rect.top() < offset().y() || rect.bottom() > offset().y() + viewport()->height())
        verticalScrollBar()->setValue(rect.center().y() - viewport()->height() / 2);
    m_moving = false;
    viewport()->update();
}

void SheetsView::choose(int page)
{
    page = qBound(0, page, count() - 1);
    if (count() == 0 || page == m_current)
        return;
    setCurrent(page);
    emit currentChanged(page);
}

void SheetsView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_moving || m_kind == Kind::List)
        return;
    // The page that takes the middle of the view is the one that is looked at.
    const int middle = offset().y() + viewport()->height() / 2;
    int at = 0;
    while (at + 1 < count() && m_sheets[size_t(at) + 1].rect.top() <= middle)
        ++at;
    if (std::exchange(m_current, at) != at)
        emit currentChanged(at);
}

void SheetsView::paintSheet(QPainter &painter, int page, const QRect &rect) const
{
    const kit::Theme &look = kit::theme();
    const Sheet &sheet = m_sheets[size_t(page)];
    painter.fillRect(rect, print::paperPalette().surface); // paper is white in the dark scheme, too
    painter.save();
    painter.setClipRect(rect);
    m_documents[sheet.document].paint(painter, sheet.page, rect);
    painter.restore();
    const bool current = m_kind == Kind::List && page == m_current;
    painter.setPen(QPen(current ? look.accent : look.line, current ? look.px(2) : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(current ? rect.adjusted(-1, -1, 0, 0) : rect.adjusted(0, 0, -1, -1));
    if (m_kind == Kind::List) {
        kit::TextBlock number { QLocale().toString(page + 1), kit::TextRole::Small, current ? look.accent : look.ink2 };
        number.alignment = Qt::AlignCenter;
        kit::paint(painter, { rect.left(), rect.bottom() + 1, rect.width(), look.px(NumberHeight) }, number);
    }
}

void SheetsView::paintEvent(QPaintEvent *event)
{
    const kit::Theme &look = kit::theme();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_kind == Kind::List ? look.surface2 : look.group);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < count(); ++page) {
        const QRect rect = m_sheets[size_t(page)].rect.translated(-offset());
        if (rect.adjusted(0, 0, 0, look.px(NumberHeight)).intersects(event->rect()))
            paintSheet(painter, page, rect);
    }
}

void SheetsView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SheetsView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return choose(m_current + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return choose(m_current - 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count() - 1);
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_kind == Kind::List)
            return choose(m_current + (event->key() == Qt::Key_Down ? 1 : -1));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (control)
            return emit zoomWanted(event->key() == Qt::Key_Minus ? -1 : 1);
        break;
    case Qt::Key_0:
        if (control)
            return emit zoomWanted(0);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void SheetsView::mousePressEvent(QMouseEvent *event)
{
    if (m_kind != Kind::List || event->button() != Qt::LeftButton)
        return;
    for (int page = 0; page < count(); ++page)
        if (m_sheets[size_t(page)].rect.translated(-offset()).adjusted(0, 0, 0, kit::theme().px(NumberHeight)).contains(event->pos()))
            choose(page);
}

void SheetsView::wheelEvent(QWheelEvent *event)
{
    if (m_kind == Kind::Pages && event->modifiers() & Qt::ControlModifier && event->angleDelta().y() != 0)
        emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace mettle::pages
