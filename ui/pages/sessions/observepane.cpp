// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/observepane.h"

#include "operations/sessions.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/gridview.h"
#include "ui/pages/sessions/legend.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/noteeditor.h"

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedLayout>
#include <QTime>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using operations::Cell;
using workspace::Desk;

namespace {

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

qint64 steadyMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadlineNSecs() / 1'000'000;
}

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

ObservePane::ObservePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace, language())
    , m_stack(new QStackedLayout(this))
    , m_blank(new QWidget)
{
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    setSpace(column, { 0, 0, 0, 0 }, 0);
    buildHead();
    auto *head = new QHBoxLayout;
    setSpace(head, { 12, 8, 12, 8 }, 10);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    names->addWidget(m_where);
    names->addWidget(m_title);
    head->addLayout(names);
    auto *time = new QVBoxLayout;
    setSpace(time, { 0, 0, 0, 0 }, 3);
    auto *digits = new QHBoxLayout;
    digits->addWidget(m_time);
    digits->addWidget(m_planned);
    digits->addStretch();
    time->addLayout(digits);
    time->addWidget(m_track);
    head->addSpacing(theme().px(10));
    head->addLayout(time);
    for (QWidget *widget : { static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next) })
        head->addWidget(widget);
    head->addStretch(1);
    head->addWidget(m_unseen);
    head->addStretch(1);
    for (QWidget *widget : { static_cast<QWidget *>(m_me), static_cast<QWidget *>(m_blankButton), static_cast<QWidget *>(m_full) })
        head->addWidget(widget);
    column->addLayout(head);
    m_banner = new Banner;
    m_banner->hide();
    column->addWidget(m_banner);
    m_grid = new GridView(m_model);
    column->addWidget(m_grid, 1);
    buildFoot();
    auto *line = new QHBoxLayout;
    setSpace(line, { 12, 8, 12, 8 }, 10);
    setLogicalSize(m_line, 420, 40);
    for (QWidget *widget : { static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_becomes), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_what) })
        line->addWidget(widget);
    line->addStretch(1);
    line->addWidget(m_saved);
    column->addLayout(line);
    m_legend = new Legend;
    column->addWidget(m_legend);
    m_stack->addWidget(face);
    m_blank->setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_blank);
    m_note = new NoteEditor(this);

    connect(&m_model, &models::ObservationGridModel::loaded, this, [this] {
        m_legend->setLevels(m_model.levels(), language());
        m_grid->setAccessibleName(tr("Observation grid: %1").arg(m_title->text()));
        showUnseen();
    });
    connect(&m_model, &models::ObservationGridModel::headerChanged, this, &ObservePane::showUnseen);
    connect(&m_model, &models::ObservationGridModel::saved, this, &ObservePane::showSaved);
    connect(&m_model, &models::ObservationGridModel::refused, this, &ObservePane::say);
    connect(&m_model, &models::ObservationGridModel::failed, this, &ObservePane::say);
    connect(&m_model.queue(), &models::MarkQueue::stuck, this, [this](const Error &error) {
        m_banner->say(Banner::Tone::Look, sentence(error, language()) + u' '
                          + tr("%n mark(s) wait and are tried again.", nullptr, m_model.queue().waiting()));
        m_saved->setText(tr("not saved yet"));
    });
    connect(&m_model.queue(), &models::MarkQueue::unstuck, this, [this] { m_banner->hide(); });
    connect(m_grid, &GridView::noteWanted, this, [this](const QModelIndex &cell) {
        const auto at = m_model.cellAt(cell);
        if (!at)
            return;
        const QString about = m_model.columns()[size_t(cell.column())].name + QStringLiteral(" · ") + m_model.rows()[size_t(cell.row())].title;
        m_workspace.post([at = *at](Desk &desk) {
            return desk.ask([&](const workspace::Reader &reader) { return reader.notes(at.activity, at.client, at.item); });
        }).then(this, [this, about](const Result<std::vector<session::Note>> &notes) {
            QStringList earlier;
            if (notes)
                for (const session::Note &note : *notes)
                    if (note.observer == m_observer)
                        earlier << QLocale().toString(note.at.toLocalTime().time(), QLocale::ShortFormat) + u' ' + note.text;
            m_note->openFor(about, earlier);
        });
    });
    connect(m_note, &NoteEditor::written, this, [this](const QString &text) {
        const auto at = m_model.cellAt(m_grid->currentIndex());
        if (!at)
            return;
        m_workspace.post([at = *at, text](Desk &desk) {
            return operations::addNote(desk, at.activity, at.client, at.item, at.observer, at.role, text);
        }).then(this, [this](const Result<Id<session::Note>> &done) { done ? showSaved() : say(done.error()); });
    });
    connect(m_grid, &GridView::quickLineWanted, this, [this] { m_line->setFocus(Qt::ShortcutFocusReason); });
    connect(m_grid, &GridView::attendanceWanted, this, &ObservePane::cycleAttendance);
    connect(m_grid, &GridView::observerWanted, this, [this] {
        if (!m_detail || m_detail->observers.empty())
            return;
        size_t next = 0;
        for (size_t i = 0; i < m_detail->observers.size(); ++i)
            if (m_observer == m_detail->observers[i].id)
                next = (i + 1) % m_detail->observers.size();
        chooseObserver(m_detail->observers[next].id);
    });
    connect(m_grid, &GridView::blankWanted, this, [this] { setBlank(true); });
    connect(m_grid, &GridView::notALevel, this, [this](int digit) {
        m_banner->say(Banner::Tone::Look, tr("%1 is not a level of this scale.").arg(digit));
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ObservePane::tickTimer);
    retranslate();
}

void ObservePane::buildHead()
{
    m_where = new Label(TextRole::Small);
    m_where->setTone(Tone::Ink2);
    m_where->setMaxLines(1);
    m_title = new Label(TextRole::PageTitle);
    m_title->setMaxLines(1);
    m_time = new Label(TextRole::PageTitle);
    m_time->setDigits(true);
    m_time->setMaxLines(1);
    m_planned = new Label(TextRole::Second);
    m_planned->setTone(Tone::Ink2);
    m_planned->setMaxLines(1);
    m_track = new ProgressTrack;
    m_track->setHalfTick(true);
    setLogicalSize(m_track, 180, 0);
    m_start = new Button;
    m_previous = new Button;
    m_next = new Button;
    m_me = new Button;
    m_blankButton = new Button;
    m_full = new Button;
    m_unseen = new Chip({}, ChipKind::Look);
    m_unseen->setIconName(u"visibility");
    m_observers = new QMenu(this);
    m_me->setMenu(m_observers);
    m_start->setIconName(u"media-playback-start");
    m_previous->setIconName(u"media-skip-backward");
    m_next->setIconName(u"media-skip-forward");
    m_me->setIconName(u"user");
    m_blankButton->setIconName(u"visibility");
    m_full->setIconName(u"view-fullscreen");
    for (Button *button : { m_start, m_previous, m_next, m_me, m_blankButton, m_full })
        button->setHeightKind(Button::Height::Touch);
    connect(m_start, &QPushButton::clicked, this, &ObservePane::startOrPause);
    connect(m_previous, &QPushButton::clicked, this, [this] { showActivity(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showActivity(m_index + 1); });
    connect(m_blankButton, &QPushButton::clicked, this, [this] { setBlank(true); });
    connect(m_full, &QPushButton::clicked, this, [this] { emit fullScreenWanted(!window()->isFullScreen()); });
}

void ObservePane::buildFoot()
{
    m_line = new QLineEdit;
    m_becomes = new Label(TextRole::Second);
    m_becomes->setTone(Tone::Ink2);
    m_becomes->setMaxLines(1);
    m_who = new Chip({}, ChipKind::Chosen);
    m_what = new Chip({}, ChipKind::Chosen);
    m_saved = new Label(TextRole::Second);
    m_saved->setTone(Tone::Accent);
    m_saved->setMaxLines(1);
    m_who->hide();
    m_what->hide();
    connect(m_line, &QLineEdit::textChanged, this, &ObservePane::readQuickLine);
    connect(m_line, &QLineEdit::returnPressed, this, &ObservePane::keepQuickLine);
}

void ObservePane::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_start->setAccessibleName(m_runningSince >= 0 ? tr("Pause the timer") : tr("Start the timer"));
    m_start->setToolTip(m_start->accessibleName());
    m_blankButton->setAccessibleName(tr("Blank the screen (B)"));
    m_blankButton->setToolTip(m_blankButton->accessibleName());
    m_full->setAccessibleName(tr("Full screen (F11)"));
    m_full->setToolTip(m_full->accessibleName());
    m_line->setPlaceholderText(tr("/  4 ini “took the marker and drew the plan” 3"));
    m_line->setAccessibleName(tr("Quick line: client, behaviour, what you saw, level"));
    m_blank->setAccessibleName(tr("The screen is blank. Any key shows it again."));
    m_note->retranslate();
    readQuickLine();
    fillObservers();
}

const session::Activity *ObservePane::activity() const
{
    return m_index >= 0 && size_t(m_index) < m_activities.size() ? &m_activities[size_t(m_index)] : nullptr;
}

const people::Observer *ObservePane::observer() const
{
    if (m_detail)
        for (const people::Observer &one : m_detail->observers)
            if (m_observer == one.id)
                return &one;
    return nullptr;
}

void ObservePane::show(const workspace::SessionDetail &detail)
{
    const bool same = m_detail && m_detail->session.id == detail.session.id;
    const auto before = activity() ? std::optional(activity()->id) : std::nullopt;
    m_detail = detail;
    m_activities = detail.activities;
    if (!observer())
        m_observer = detail.observers.empty() ? std::nullopt : std::optional(detail.observers.front().id);
    fillObservers();
    int index = 0;
    for (size_t i = 0; i < m_activities.size(); ++i) {
        if (same ? before == m_activities[i].id : (m_activities[i].started && !m_activities[i].stopped)) {
            index = int(i);
            break;
        }
    }
    if (same && before == (m_activities.empty() ? std::nullopt : std::optional(m_activities[size_t(index)].id))) {
        m_index = index;
        return; // the grid follows changes by itself
    }
    showActivity(index);
}

void ObservePane::fillObservers()
{
    m_observers->clear();
    if (m_detail)
        for (const people::Observer &one : m_detail->observers)
            m_observers->addAction(one.name, this, [this, id = one.id] { chooseObserver(id); });
    m_me->setText(observer() ? tr("Me: %1").arg(observer()->name) : tr("Who is watching?"));
}

void ObservePane::chooseObserver(const Id<people::Observer> &id)
{
    m_observer = id;
    m_me->setText(tr("Me: %1").arg(observer()->name));
    showActivity(m_index);
}

void ObservePane::showActivity(int index)
{
    if (m_activities.empty())
        return;
    m_index = std::clamp(index, 0, int(m_activities.size()) - 1);
    const session::Activity &now = *activity();
    int tasks = 0;
    for (const session::Activity &one : m_activities)
        tasks += !one.betweenTasks;
    const QString title = m_detail->session.title.isEmpty() ? QLocale().toString(m_detail->session.date, QLocale::ShortFormat)
                                                            : m_detail->session.title;
    m_where->setText(now.betweenTasks ? title : tr("%1 · activity %2 of %3").arg(title).arg(m_index + 1).arg(tasks));
    m_title->setText(now.betweenTasks ? tr("Between tasks") : now.title);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < int(m_activities.size()));
    m_elapsedMs = now.started ? std::max<qint64>(0, now.started->msecsTo(now.stopped.value_or(m_workspace.clock().now()))) : 0;
    m_runningSince = now.started && !now.stopped ? steadyMs() - m_elapsedMs : -1;
    m_planned->setText(now.plannedMinutes > 0 ? tr("of %1").arg(clockText(qint64(now.plannedMinutes) * 60'000)) : QString());
    m_track->setVisible(now.plannedMinutes > 0);
    m_track->setRange(0, std::max(1, now.plannedMinutes * 60));
    m_start->setVisible(!now.betweenTasks);
    m_time->setVisible(!now.betweenTasks);
    tickTimer();
    if (m_observer) {
        const people::Role role = observer()->usualRole;
        m_model.load(now.id, *m_observer, role == people::Role::Self || role == people::Role::Peer ? people::Role::Trainer : role);
    } else {
        m_banner->say(Banner::Tone::Look, tr("Who is watching? Choose observers under Prepare, then come back."));
    }
}

void ObservePane::startOrPause()
{
    const session::Activity *now = activity();
    if (!now)
        return;
    const bool start = m_runningSince < 0;
    m_runningSince = start ? steadyMs() - m_elapsedMs : -1;
    m_start->setIconName(start ? u"media-playback-pause" : u"media-playback-start");
    retranslate();
    tickTimer();
    m_workspace.post([id = now->id, start](Desk &desk) {
        return start ? operations::startActivity(desk, id) : operations::stopActivity(desk, id);
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            say(done.error());
    });
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
    m_start->setIconName(m_runningSince >= 0 ? u"media-playback-pause" : u"media-playback-start");
    m_time->setText(clockText(m_elapsedMs));
    const qint64 planned = activity() ? qint64(activity()->plannedMinutes) * 60'000 : 0;
    m_track->setValue(int(std::min(m_elapsedMs, planned) / 1000));
    m_grid->setHalfTimePast(planned > 0 && m_elapsedMs * 2 >= planned);
    showUnseen();
}

void ObservePane::showUnseen()
{
    QStringList names;
    for (const models::GridColumn &column : m_model.columns())
        if (column.evidence == 0 && column.presence != session::Presence::Absent && column.presence != session::Presence::Away)
            names << column.name;
    const qint64 planned = activity() ? qint64(activity()->plannedMinutes) * 60'000 : 0;
    const bool half = planned > 0 && m_elapsedMs * 2 >= planned;
    m_unseen->setVisible(half && !names.isEmpty());
    if (names.size() == 1)
        m_unseen->setText(tr("%1 not looked at yet").arg(names.first()));
    else
        m_unseen->setText(tr("%n people not looked at yet", nullptr, int(names.size())));
}

void ObservePane::showSaved()
{
    m_saved->setText(tr("saved %1").arg(m_workspace.clock().now().toLocalTime().time().toString(QStringLiteral("HH:mm:ss"))));
}

void ObservePane::say(const Error &error)
{
    m_banner->say(error, language());
}

void ObservePane::readQuickLine()
{
    m_quick = models::readQuickLine(m_line->text(), m_model.columns(), m_model.rows(), m_model.levels());
    m_who->setVisible(m_quick.column >= 0);
    m_what->setVisible(m_quick.row >= 0);
    m_becomes->setText(m_line->text().isEmpty() ? QString() : m_quick.column < 0 ? tr("nobody by that number or name") : tr("becomes"));
    if (m_quick.column >= 0) {
        const models::GridColumn &who = m_model.columns()[size_t(m_quick.column)];
        m_who->setText(who.number > 0 ? QStringLiteral("%1 %2").arg(who.number).arg(who.name) : who.name);
    }
    if (m_quick.row >= 0) {
        const QString level = m_quick.level ? QStringLiteral(" · %1").arg(*m_quick.level) : QString();
        m_what->setText(m_model.rows()[size_t(m_quick.row)].title + level);
    }
}

void ObservePane::keepQuickLine()
{
    if (!m_quick.complete() || !activity() || !m_observer)
        return;
    const QModelIndex cell = m_quick.row >= 0 ? m_model.index(m_quick.row, m_quick.column) : QModelIndex();
    if (cell.isValid() && m_quick.level)
        m_model.setMark(cell, session::MarkKind::Level, *m_quick.level);
    if (!m_quick.note.isEmpty()) {
        const auto client = m_model.columns()[size_t(m_quick.column)].client;
        std::optional<Id<framework::Item>> item;
        if (m_quick.row >= 0)
            item = m_model.rows()[size_t(m_quick.row)].item;
        m_workspace.post([activity = activity()->id, client, item, observer = *m_observer, role = observer()->usualRole,
                          text = m_quick.note](Desk &desk) {
            return operations::addNote(desk, activity, client, item, observer, role, text);
        }).then(this, [this](const Result<Id<session::Note>> &done) { done ? showSaved() : say(done.error()); });
    }
    m_line->clear();
}

void ObservePane::cycleAttendance(int column)
{
    if (!m_detail || column < 0 || size_t(column) >= m_model.columns().size())
        return;
    using session::Presence;
    const models::GridColumn &who = m_model.columns()[size_t(column)];
    static constexpr std::array order { Presence::Present, Presence::Absent, Presence::Late, Presence::LeftEarly, Presence::Away };
    const auto now = std::find(order.begin(), order.end(), who.presence.value_or(Presence::Present));
    const Presence next = now + 1 == order.end() ? order.front() : *(now + 1);
    const QTime time = m_workspace.clock().now().toLocalTime().time();
    m_workspace.post([session = m_detail->session.id, client = who.client, next, time](Desk &desk) {
        const bool timed = next == Presence::Late || next == Presence::LeftEarly;
        return operations::setAttendance(desk, session, client, next, timed ? std::optional(time) : std::nullopt);
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            say(done.error());
    });
}

void ObservePane::setBlank(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
    (on ? m_blank : static_cast<QWidget *>(m_grid))->setFocus();
}

void ObservePane::keyPressEvent(QKeyEvent *event)
{
    if (m_stack->currentIndex() == 1) {
        setBlank(false); // any key shows the page again, and does nothing else
        return;
    }
    if (event->key() == Qt::Key_Escape && m_line->hasFocus()) {
        m_line->clear();
        m_grid->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mettle::pages
