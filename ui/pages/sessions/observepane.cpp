// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/observepane.h"

#include "profile/profile.h"
#include "ui/kit/banner.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/completepane.h"
#include "ui/pages/sessions/curtain.h"
#include "ui/pages/sessions/gridview.h"
#include "ui/pages/sessions/legend.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/momentspane.h"
#include "ui/pages/sessions/noteeditor.h"
#include "ui/pages/sessions/observehead.h"
#include "ui/pages/sessions/otherspanel.h"
#include "ui/pages/sessions/quickbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

constexpr int IdleMs = 75'000; ///< then names only: a screen that nobody looks at shows no marks
constexpr int MomentsAbove = 6; ///< one person who watches more than six starts with moments

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

/// Whether what is on this screen is on a projector as well.
bool isMirrored()
{
    const auto screens = QGuiApplication::screens();
    for (const QScreen *one : screens)
        for (const QScreen *other : screens)
            if (one != other && one->geometry().intersects(other->geometry()))
                return true;
    return false;
}

} // namespace

ObservePane::ObservePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace, language())
    , m_stack(new QStackedLayout(this))
    , m_faces(new QStackedWidget)
    , m_head(new ObserveHead)
    , m_banner(new Banner)
    , m_grid(new GridView(m_model))
    , m_others(new OthersPanel(m_model))
    , m_moments(new MomentsPane(m_model, workspace))
    , m_quick(new QuickBar(m_model))
    , m_legend(new Legend)
    , m_complete(new CompletePane(m_model, workspace))
    , m_curtain(new Curtain)
    , m_note(new NoteEditor(this))
{
    arrange();
    connectHead();
    connectGrid();
    connectFaces();
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ObservePane::tickTimer);
    m_idle.setInterval(IdleMs);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_note->isOpen() && m_quick->line()->text().isEmpty() && m_stack->currentIndex() == 0)
            drawCurtain(true);
    });
}

void ObservePane::arrange()
{
    auto *face = new QWidget;
    auto *column = new QVBoxLayout(face);
    setSpace(column, { 0, 0, 0, 0 }, 0);
    column->addWidget(m_head);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *grid = new QWidget;
    auto *both = new QHBoxLayout(grid);
    setSpace(both, { 0, 0, 0, 0 }, 0);
    both->addWidget(m_grid, 1);
    m_others->hide();
    both->addWidget(m_others);
    m_faces->addWidget(m_moments);
    m_faces->addWidget(grid);
    column->addWidget(m_faces, 1);
    column->addWidget(m_quick);
    column->addWidget(m_legend);
    m_stack->addWidget(face);
    m_stack->addWidget(m_curtain);
    m_stack->addWidget(m_complete);
}

void ObservePane::connectHead()
{
    connect(m_head, &ObserveHead::backClicked, this, &ObservePane::backWanted);
    connect(m_head, &ObserveHead::startClicked, this, &ObservePane::startOrPause);
    connect(m_head, &ObserveHead::previousClicked, this, [this] { showActivity(m_index - 1); });
    connect(m_head, &ObserveHead::nextClicked, this, [this] { showActivity(m_index + 1); });
    connect(m_head, &ObserveHead::unseenClicked, this, &ObservePane::goToUnseen);
    connect(m_head, &ObserveHead::observerChosen, this, &ObservePane::chooseObserver);
    connect(m_head, &ObserveHead::projectorClicked, this, [this] { drawCurtain(true); });
    connect(m_head, &ObserveHead::blankClicked, this, [this] { drawCurtain(false); });
    connect(m_head, &ObserveHead::fullScreenClicked, this, [this] { emit fullScreenWanted(!window()->isFullScreen()); });
    connect(m_curtain, &Curtain::opened, this, &ObservePane::openCurtain);
}

void ObservePane::connectGrid()
{
    using models::MarkQueue;
    using models::ObservationGridModel;
    connect(&m_model, &ObservationGridModel::loaded, this, &ObservePane::gridLoaded);
    connect(&m_model, &ObservationGridModel::headerChanged, this, &ObservePane::showUnseen);
    connect(&m_model, &ObservationGridModel::failed, this, &ObservePane::say);
    connect(&m_model, &ObservationGridModel::refused, this, &ObservePane::say);
    connect(&m_model.queue(), &MarkQueue::saved, this, [this](const models::TypedMark &mark) {
        const QModelIndex at = m_model.indexOf(mark.cell.client, mark.cell.item);
        if (at.isValid()) {
            const models::GridColumn &who = m_model.columns()[size_t(at.column())];
            const QString words = QStringLiteral("%1 · %2").arg(who.name, m_model.rows()[size_t(at.row())].title);
            m_quick->setLast(words, figureOf(m_model.cell(at.row(), at.column()), m_model.levels()));
        }
        showSaved();
    });
    connect(&m_model.queue(), &MarkQueue::stuck, this, &ObservePane::say);
    connect(&m_model.queue(), &MarkQueue::waitingChanged, this, [this](int count) {
        if (count > 0)
            m_quick->setSaved(tr("%n mark(s) not saved yet", nullptr, count), true);
        emit marksWaiting(count);
    });
    connect(&m_model.queue(), &MarkQueue::unstuck, this, [this] { m_banner->hide(); });
    connect(m_grid, &GridView::noteWanted, this, [this](const QModelIndex &cell) { writeNote(cell.column(), cell.row()); });
    connect(m_grid, &GridView::attendanceWanted, this, &ObservePane::cycleAttendance);
    connect(m_grid, &GridView::notALevel, this, [this](int digit) {
        m_banner->say(Banner::Tone::Look, tr("%1 is not a level of this scale.").arg(digit));
    });
    connect(m_note, &NoteEditor::written, this, [this](const QString &text) {
        if (!m_noteAt || !activity() || !m_observer)
            return;
        m_workspace.post([activity = activity()->id, at = *m_noteAt, observer = *m_observer, role = role(), text](Desk &desk) {
            return operations::addNote(desk, activity, at.first, at.second, observer, role, text);
        }).then(this, [this](const Result<Id<session::Note>> &done) { done ? showSaved() : say(done.error()); });
    });
}

void ObservePane::connectFaces()
{
    connect(m_others, &OthersPanel::noteWanted, this, [this](int column) { writeNote(column, -1); });
    connect(m_others, &OthersPanel::columnWanted, this, [this](int column) {
        setFace(Everybody);
        m_grid->goToColumn(column);
    });
    connect(m_quick, &QuickBar::kept, this, &ObservePane::keepQuickLine);
    connect(m_quick, &QuickBar::left, this, [this] { firstFocus()->setFocus(Qt::OtherFocusReason); });
    connect(m_quick, &QuickBar::faceChosen, this, [this](int face) {
        m_faceChosen = true;
        setFace(Face(face));
    });
    connect(m_moments, &MomentsPane::failed, this, &ObservePane::say);
    connect(m_moments, &MomentsPane::saved, this, &ObservePane::showSaved);
    connect(m_moments, &MomentsPane::left, this, [this] {
        m_faceChosen = true;
        setFace(Everybody);
    });
    connect(m_complete, &CompletePane::failed, this, &ObservePane::say);
    connect(m_complete, &CompletePane::left, this, [this] {
        m_stack->setCurrentIndex(0);
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_complete, &CompletePane::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        if (m_detail && m_index + 1 < int(m_detail->activities.size()))
            showActivity(m_index + 1);
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_banner, &Banner::linkClicked, this, &ObservePane::completeNow);
}

void ObservePane::retranslate()
{
    m_model.setLanguage(language());
    m_head->retranslate();
    m_quick->retranslate();
    m_others->retranslate();
    m_moments->retranslate();
    m_complete->retranslate();
    m_note->retranslate();
    m_legend->setLevels(m_model.levels(), language());
    if (m_detail) {
        m_head->setObservers(m_detail->observers, m_observer);
        showCorner();
    }
}

const session::Activity *ObservePane::activity() const
{
    return m_detail && m_index >= 0 && size_t(m_index) < m_detail->activities.size() ? &m_detail->activities[size_t(m_index)] : nullptr;
}

const people::Observer *ObservePane::observer() const
{
    if (m_detail)
        for (const people::Observer &one : m_detail->observers)
            if (m_observer == one.id)
                return &one;
    return nullptr;
}

people::Role ObservePane::role() const
{
    const people::Role usual = observer() ? observer()->usualRole : people::Role::Trainer;
    return usual == people::Role::Self || usual == people::Role::Peer ? people::Role::Trainer : usual;
}

QWidget *ObservePane::firstFocus() const
{
    switch (m_stack->currentIndex()) {
    case 1:
        return m_curtain;
    case 2:
        return m_complete->firstFocus();
    default:
        return m_face == Moments ? m_moments->firstFocus() : m_grid;
    }
}

void ObservePane::show(const workspace::SessionDetail &detail)
{
    const bool same = m_detail && m_detail->session.id == detail.session.id;
    const auto before = activity() ? std::optional(activity()->id) : std::nullopt;
    m_detail = detail;
    m_faceChosen &= same;
    const bool sameObserver = observer() != nullptr;
    if (!sameObserver)
        m_observer = detail.observers.empty() ? std::nullopt : std::optional(detail.observers.front().id);
    m_head->setObservers(detail.observers, m_observer);
    const auto place = std::find_if(detail.activities.begin(), detail.activities.end(), [&](const session::Activity &one) {
        return same ? before == one.id : one.started && !one.stopped;
    });
    const int index = place == detail.activities.end() ? 0 : int(place - detail.activities.begin());
    if (same && sameObserver && place != detail.activities.end()) {
        m_index = index;
        takeTimes(); // the grid follows changes by itself
        return;
    }
    showActivity(index);
    if (!same && isMirrored())
        drawCurtain(true);
}

void ObservePane::chooseObserver(const Id<people::Observer> &id)
{
    m_observer = id;
    m_head->setObservers(m_detail->observers, m_observer);
    showActivity(m_index);
}

void ObservePane::nextObserver()
{
    if (!m_detail || m_detail->observers.size() < 2)
        return;
    const auto &all = m_detail->observers;
    const auto now = std::find_if(all.begin(), all.end(), [&](const auto &one) { return m_observer == one.id; });
    chooseObserver(now == all.end() || now + 1 == all.end() ? all.front().id : (now + 1)->id);
}

void ObservePane::showActivity(int index)
{
    if (!m_detail || m_detail->activities.empty())
        return;
    const auto &all = m_detail->activities;
    m_index = std::clamp(index, 0, int(all.size()) - 1);
    const session::Activity &now = *activity();
    const auto tasks = std::count_if(all.begin(), all.end(), [](const auto &one) { return !one.betweenTasks; });
    const QString title = m_detail->session.title.isEmpty() ? QLocale().toString(m_detail->session.date, QLocale::ShortFormat)
                                                            : m_detail->session.title;
    const QString kind = now.kind ? QStringLiteral(" · ") + profile::kindWord(*now.kind, language()) : QString();
    m_head->setActivity(now.betweenTasks ? title : tr("%1 · activity %2 of %3").arg(title).arg(m_index + 1).arg(tasks) + kind,
                        now.betweenTasks ? tr("Between tasks") : now.title, !now.betweenTasks);
    m_head->setWays(m_index > 0, m_index + 1 < int(all.size()));
    m_timeSaid = false;
    m_banner->hide();
    takeTimes();
    if (now.setAside)
        m_banner->say(Banner::Tone::Look, tr("This activity is set aside: its marks do not count. %1").arg(*now.setAside));
    if (m_observer)
        m_model.load(now.id, *m_observer, role());
    else
        m_banner->say(Banner::Tone::Look, tr("Who is watching? Choose observers under Prepare, then come back."));
}

void ObservePane::gridLoaded()
{
    m_legend->setLevels(m_model.levels(), language());
    const auto &columns = m_model.columns();
    const auto mine = std::count_if(columns.begin(), columns.end(), [](const auto &one) { return one.focus; });
    const bool hasMine = mine > 0 && mine < std::ptrdiff_t(columns.size());
    const auto watched = mine > 0 ? mine : std::ptrdiff_t(columns.size());
    if (!m_faceChosen)
        m_face = watched > MomentsAbove ? Moments : Everybody;
    QStringList names;
    for (const models::GridColumn &column : columns)
        names << (column.number > 0 ? QStringLiteral("%1 %2").arg(column.number).arg(column.name) : column.name);
    m_curtain->setNames(names);
    const bool hadFocus = m_grid->hasFocus() || m_moments->isAncestorOf(QApplication::focusWidget());
    setFace(m_face == Mine && !hasMine ? Everybody : m_face);
    if (hadFocus)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    showCorner();
    showUnseen();
}

void ObservePane::setFace(Face face)
{
    const auto &columns = m_model.columns();
    const auto mine = std::count_if(columns.begin(), columns.end(), [](const auto &one) { return one.focus; });
    const bool hasMine = mine > 0 && mine < std::ptrdiff_t(columns.size());
    m_face = face == Mine && !hasMine ? Everybody : face;
    m_faces->setCurrentIndex(m_face == Moments ? 0 : 1);
    m_others->setVisible(m_face == Mine);
    m_grid->setOnlyMine(m_face == Mine);
    m_quick->setFace(m_face, hasMine);
    if (isVisible() && m_stack->currentIndex() == 0 && !m_quick->line()->hasFocus())
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ObservePane::setFullScreen(bool on)
{
    m_quick->setSaysLast(on);
}

/// Who is mine in this round, over the behaviours.
void ObservePane::showCorner()
{
    QStringList mine;
    for (const models::GridColumn &column : m_model.columns())
        if (column.focus)
            mine << column.name;
    if (mine.isEmpty())
        m_grid->setCorner(tr("Nobody in particular"), tr("You look at everybody"));
    else
        m_grid->setCorner(tr("You watch %n people in this round", nullptr, int(mine.size())), mine.join(QStringLiteral(", ")));
}

} // namespace mettle::pages
