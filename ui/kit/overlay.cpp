// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/overlay.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

namespace mettle::kit {

namespace {

constexpr int TopMargin = 64;
constexpr int SideMargin = 24;

} // namespace

Overlay::Overlay(QWidget *host, int width)
    : QWidget(host)
    , m_sheet(new QFrame(this))
    , m_width(width)
{
    m_sheet->setObjectName(QStringLiteral("overlayFrame"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("marksFocus", true);
    hide();
}

void Overlay::setCentred(bool on)
{
    m_centred = on;
    place();
}

void Overlay::open()
{
    if (isOpen())
        return;
    m_before = QApplication::focusWidget();
    m_sheet->installEventFilter(this);
    parentWidget()->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void Overlay::close()
{
    if (!isOpen())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    emit closed();
}

int Overlay::wantedHeight(int width) const
{
    const QLayout *layout = m_sheet->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : m_sheet->sizeHint().height();
}

void Overlay::place()
{
    const Theme &look = theme();
    const int side = look.px(SideMargin);
    const int sheetWidth = std::min(look.px(m_width), width() - 2 * side);
    const int wanted = wantedHeight(sheetWidth);
    const int top = m_centred ? std::max(side, (height() - wanted) / 2) : std::min(look.px(TopMargin), height() / 10);
    const int sheetHeight = std::min(wanted, height() - top - side);
    m_sheet->setGeometry((width() - sheetWidth) / 2, top, sheetWidth, sheetHeight);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().scrim);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    event->accept(); // nothing below the scrim hears of keys
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_sheet->geometry().contains(event->position().toPoint()))
        close();
}

void Overlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool Overlay::focusNextPrevChild(bool next)
{
    // Only what stands on the sheet: the window behind is covered.
    QWidget *from = QApplication::focusWidget() ? QApplication::focusWidget() : this;
    for (QWidget *widget = next ? from->nextInFocusChain() : from->previousInFocusChain(); widget && widget != from;
         widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain()) {
        if (m_sheet->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    if (watched == m_sheet && event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace mettle::kit
