// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/curtain.h"

#include "ui/kit/textblock.h"

#include <QKeyEvent>
#include <QPainter>

namespace mettle::pages {

using kit::theme;

Curtain::Curtain(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Curtain::setTask(const QString &task, const QString &time)
{
    m_task = task;
    m_time = time;
    update();
}

void Curtain::setNames(const QStringList &names)
{
    m_names = names;
    update();
}

void Curtain::draw(Shows shows)
{
    m_shows = shows;
    setAccessibleName(shows == Shows::Nothing ? tr("The screen is blank. Any key shows it again.")
                                              : tr("Only names and task. Any key shows the marks again."));
    update();
}

void Curtain::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.win);
    if (m_shows == Shows::Nothing)
        return;
    const int margin = look.px(48);
    const int room = width() - 2 * margin;
    kit::TextBlock task { .text = m_task, .role = kit::TextRole::ClientTitle };
    task.maxLines = 2;
    const int taskHeight = kit::measure(task, room).height();
    kit::paint(painter, QRect(margin, margin, room, taskHeight), task);
    kit::TextBlock time { .text = m_time, .role = kit::TextRole::ClientSentence, .colour = look.ink2 };
    time.digits = true;
    int top = margin + taskHeight + look.px(8);
    kit::paint(painter, QRect(margin, top, room, look.px(28)), time);
    top += look.px(56);
    const int columns = m_names.size() > 6 ? 3 : 2;
    const int each = room / columns;
    const int rows = (int(m_names.size()) + columns - 1) / columns;
    const int line = std::min(look.px(72), rows > 0 ? (height() - top - margin) / rows : 0);
    for (int i = 0; i < m_names.size(); ++i) {
        kit::TextBlock name { .text = m_names[i], .role = kit::TextRole::ClientTitle };
        name.maxLines = 1;
        kit::paint(painter, QRect(margin + i / rows * each, top + i % rows * line, each - look.px(16), look.px(40)), name);
    }
}

bool Curtain::event(QEvent *event)
{
    // A key that opens the curtain must not be a shortcut of the window as well.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Curtain::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
        return; // the beginning of a key, not a key
    default:
        emit opened();
    }
}

void Curtain::mousePressEvent(QMouseEvent *)
{
    emit opened();
}

} // namespace mettle::pages
