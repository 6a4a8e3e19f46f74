// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focusring.h"

#include "ui/kit/style.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace mettle::kit {

namespace {

/// Fields show a 2 px edge; lists, tables and tabs mark their current part.
bool marksFocusItself(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QMenu *>(widget)
        || widget->property("marksFocus").toBool();
}

} // namespace

FocusRing::FocusRing(Style &style, QObject *parent)
    : QObject(parent)
    , m_style(style)
{
    m_style.setKeyboardInUse(false);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::widget() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress;
    if (key || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        if (m_keyboard != key) {
            m_keyboard = key;
            m_style.setKeyboardInUse(key);
            if (auto *list = qobject_cast<QAbstractScrollArea *>(QApplication::focusWidget()))
                list->viewport()->update();
            follow();
        }
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow()
{
    QWidget *focused = m_keyboard ? QApplication::focusWidget() : nullptr;
    if (focused && (focused->isWindow() || marksFocusItself(focused)))
        focused = nullptr;
    if (focused && !m_frame)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(focused);
}

} // namespace mettle::kit
