// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens while somebody observes: time, keys, notes, attendance, the curtain.
#include "operations/sessions.h"
#include "ui/kit/banner.h"
#include "ui/pages/sessions/completepane.h"
#include "ui/pages/sessions/curtain.h"
#include "ui/pages/sessions/gridview.h"
#include "ui/pages/sessions/noteeditor.h"
#include "ui/pages/sessions/observehead.h"
#include "ui/pages/sessions/observepane.h"
#include "ui/pages/sessions/otherspanel.h"
#include "ui/pages/sessions/quickbar.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>

namespace mettle::pages {

using namespace kit;
using session::Presence;
using workspace::Desk;

namespace {

qint64 steadyMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs() / 1'000'000;
}

} // namespace

void ObservePane::startOrPause()
{
    const session::Activity *now = activity();
    if (!now || now->betweenTasks)
        return;
    const bool start = m_runningSince < 0;
    m_runningSince = start ? steadyMs() - m_elapsedMs : -1;
    tickTimer();
    m_workspace.post([id = now->id, start](Desk &desk) {
        return start ? operations::startActivity(desk, id) : operations::stopActivity(desk, id);
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            say(done.error());
    });
}

/// What the file says of the activity's time, where it says something new (another activity, undo, the other laptop).
void ObservePane::takeTimes()
{
    const session::Activity &now = *activity();
    const bool running = now.started && !now.stopped;
    const qint64 kept = now.started ? std::max<qint64>(0, now.started->msecsTo(now.stopped.value_or(m_workspace.clock().now()))) : 0;
    if (!m_timeOf || *m_timeOf != now.id || running != (m_runningSince >= 0) || (!now.started && m_elapsedMs > 0)) {
        m_elapsedMs = kept;
        m_runningSince = running ? steadyMs() - kept : -1;
    }
    m_timeOf = now.id;
    tickTimer();
}

/// The timer runs on a steady clock: a laptop's lid or a wrong clock does not make it jump.
void ObservePane::tickTimer()
{
    if (m_runningSince >= 0) {
        m_elapsedMs = steadyMs() - m_runningSince;
        m_clock.start();
    } else {
        m_clock.stop();
    }
    const qint64 planned = activity() ? qint64(activity()->plannedMinutes) * 60'000 : 0;
    const bool half = planned > 0 && m_elapsedMs * 2 >= planned;
    m_head->setTime(m_elapsedMs, planned, m_runningSince >= 0);
    m_grid->setHalfTimePast(half);
    m_others->setHalfTimePast(half);
    if (activity())
        m_curtain->setTask(activity()->betweenTasks ? tr("Between tasks") : activity()->title,
                           planned > 0 ? tr("%n minutes", nullptr, activity()->plannedMinutes) : QString());
    showUnseen();
    if (planned > 0 && m_runningSince >= 0 && m_elapsedMs >= planned && !m_timeSaid) {
        m_timeSaid = true;
        m_banner->say(Banner::Tone::Good, tr("The time is up. Complete what is still open, while it is fresh."), {},
                      tr("Complete now (C)"));
    }
}

QStringList ObservePane::unseen() const
{
    QStringList names;
    for (const models::GridColumn &column : m_model.columns())
        if (column.evidence == 0 && column.presence != Presence::Absent && column.presence != Presence::Away)
            names << column.name;
    return names;
}

void ObservePane::showUnseen()
{
    const qint64 planned = activity() ? qint64(activity()->plannedMinutes) * 60'000 : 0;
    m_head->setUnseen(planned > 0 && m_elapsedMs * 2 >= planned ? unseen() : QStringList());
}

/// To the next person after this one who has nothing yet.
void ObservePane::goToUnseen()
{
    const auto &columns = m_model.columns();
    const int from = m_grid->currentIndex().isValid() ? m_grid->currentIndex().column() + 1 : 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const size_t at = (size_t(from) + i) % columns.size();
        if (columns[at].evidence > 0 || columns[at].presence == Presence::Absent || columns[at].presence == Presence::Away)
            continue;
        setFace(m_face == Mine && columns[at].focus ? Mine : Everybody);
        m_grid->goToColumn(int(at));
        return;
    }
    m_banner->say(Banner::Tone::Good, tr("Everybody who is here has something already."));
}

void ObservePane::showSaved()
{
    if (m_model.queue().isStuck())
        return;
    const QTime time = m_workspace.clock().now().toLocalTime().time();
    m_quick->setSaved(tr("saved %1").arg(time.toString(QStringLiteral("HH:mm:ss"))), false);
}

void ObservePane::say(const Error &error)
{
    m_banner->say(error, QLocale().name().section(u'_', 0, 0));
}

void ObservePane::keepQuickLine(const models::QuickLine &line)
{
    if (!activity() || !m_observer)
        return;
    const QModelIndex cell = line.row >= 0 ? m_model.index(line.row, line.column) : QModelIndex();
    if (cell.isValid() && line.level)
        m_model.setMark(cell, session::MarkKind::Level, *line.level);
    if (line.note.isEmpty())
        return;
    std::optional<Id<framework::Item>> item;
    if (line.row >= 0)
        item = m_model.rows()[size_t(line.row)].item;
    m_workspace.post([activity = activity()->id, client = m_model.columns()[size_t(line.column)].client, item,
                      observer = *m_observer, role = role(), text = line.note](Desk &desk) {
        return operations::addNote(desk, activity, client, item, observer, role, text);
    }).then(this, [this](const Result<Id<session::Note>> &done) { done ? showSaved() : say(done.error()); });
}

/// A note at a cell, or about the person where there is no row.
void ObservePane::writeNote(int column, int row)
{
    if (column < 0 || size_t(column) >= m_model.columns().size())
        return;
    const models::GridColumn &who = m_model.columns()[size_t(column)];
    std::optional<Id<framework::Item>> item;
    QString about = who.name;
    if (row >= 0) {
        item = m_model.rows()[size_t(row)].item;
        about += QStringLiteral(" · ") + m_model.rows()[size_t(row)].title;
    }
    QStringList earlier;
    for (const session::Note &note : m_model.notesOf(who.client, item))
        earlier << QLocale().toString(note.at.toLocalTime().time(), QLocale::ShortFormat) + u' ' + note.text;
    m_noteAt = std::pair(who.client, item);
    m_note->openFor(about, earlier);
}

void ObservePane::cycleAttendance(int column)
{
    if (!m_detail || column < 0 || size_t(column) >= m_model.columns().size())
        return;
    const models::GridColumn &who = m_model.columns()[size_t(column)];
    static constexpr std::array order { Presence::Present, Presence::Absent, Presence::Late, Presence::LeftEarly, Presence::Away };
    const auto now = std::find(order.begin(), order.end(), who.presence.value_or(Presence::Present));
    const Presence next = now + 1 == order.end() ? order.front() : *(now + 1);
    const QTime time = m_workspace.clock().now().toLocalTime().time();
    m_workspace.post([session = m_detail->session.id, client = who.client, next, time](Desk &desk) {
        const bool timed = next == Presence::Late || next == Presence::LeftEarly;
        return operations::setAttendance(desk, session, client, next, timed ? std::optional(time) : std::nullopt);
    }).then(this, [this](const Result<void> &done) { done ? showSaved() : say(done.error()); });
}

void ObservePane::completeNow()
{
    if (!activity() || !observer())
        return;
    m_banner->hide();
    m_complete->show(*activity(), *observer(), role());
    m_stack->setCurrentIndex(2);
    m_complete->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ObservePane::drawCurtain(bool names)
{
    m_curtain->draw(names ? Curtain::Shows::Names : Curtain::Shows::Nothing);
    m_stack->setCurrentIndex(1);
    m_curtain->setFocus(Qt::OtherFocusReason);
}

void ObservePane::openCurtain()
{
    m_stack->setCurrentIndex(0);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ObservePane::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const QString typed = plain ? event->text() : QString();
    if (!plain || m_stack->currentIndex() != 0)
        return QWidget::keyPressEvent(event);
    if (typed == QLatin1String("/"))
        return m_quick->enter();
    if (typed == QLatin1String("!"))
        return goToUnseen();
    switch (event->key()) {
    case Qt::Key_PageUp:
        return showActivity(m_index - 1);
    case Qt::Key_PageDown:
        return showActivity(m_index + 1);
    case Qt::Key_T:
        return startOrPause();
    case Qt::Key_O:
        return nextObserver();
    case Qt::Key_B:
        return drawCurtain(false);
    case Qt::Key_P:
        return drawCurtain(true);
    case Qt::Key_C:
        return completeNow();
    case Qt::Key_M:
    case Qt::Key_F:
        m_faceChosen = true;
        return setFace(event->key() == Qt::Key_M ? (m_face == Moments ? Everybody : Moments) : m_face == Mine ? Everybody : Mine);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ObservePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
    m_idle.start();
}

void ObservePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
    m_idle.stop();
}

/// Any input keeps the marks on the screen.
bool ObservePane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_idle.start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mettle::pages
