// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/gridview.h"

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QTouchEvent>

namespace mettle::pages {

using kit::theme;
using models::ObservationGridModel;
using session::MarkKind;

namespace {

constexpr int RowHeight = 40;
constexpr int HeadingHeight = 27;
constexpr int FirstColumn = 270;
constexpr int NarrowestColumn = 64;
constexpr qint64 RepeatMs = 400;
constexpr int LongPressMs = 600;

/// The digit of a key; on French and Belgian keyboards also without Shift, where the row above the letters types signs.
int digitOf(const QKeyEvent &event)
{
    const QString typed = event.text();
    if (typed.size() != 1)
        return -1;
    if (const int digit = typed[0].digitValue(); digit >= 0)
        return digit;
    if (event.modifiers() & Qt::ShiftModifier)
        return -1;
    switch (typed[0].unicode()) {
    case u'&': return 1;
    case u'é': return 2;
    case u'"': return 3;
    case u'\'': return 4;
    case u'(': return 5;
    case u'§': return 6;
    case u'è': return 7;
    case u'ç': return 9;
    case u'à': return 0;
    default: return -1;
    }
}

} // namespace

GridView::GridView(ObservationGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_clients(new ClientHeader(model, this))
    , m_behaviours(new BehaviourHeader(model, this))
    , m_corner(new GridCorner(this))
    , m_cells(new CellDelegate(model, this))
{
    setModel(&model);
    setHorizontalHeader(m_clients);
    setVerticalHeader(m_behaviours);
    setItemDelegate(m_cells);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setCornerButtonEnabled(false);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    m_longPress.setSingleShot(true);
    m_longPress.setInterval(LongPressMs);
    connect(&m_longPress, &QTimer::timeout, this, [this] { emit noteWanted(currentIndex()); });
    setWordWrap(true);
    m_clients->setSectionResizeMode(QHeaderView::Fixed);
    m_behaviours->setSectionResizeMode(QHeaderView::Fixed);
    m_clients->setMinimumSectionSize(1);
    m_behaviours->setMinimumSectionSize(1);
    connect(&model, &ObservationGridModel::loaded, this, [this] {
        arrange();
        restoreCurrent();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { keepCurrent(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_behaviours->setCurrentRow(current.row()); });
}

/// Another round, observer or reading of the same grid keeps the place where the hands are.
void GridView::keepCurrent()
{
    const auto cell = m_model.cellAt(currentIndex());
    m_kept = cell ? std::optional(std::pair(cell->client, cell->item)) : std::nullopt;
}

void GridView::restoreCurrent()
{
    if (m_model.columnCount() == 0 || m_model.rowCount() < 2)
        return;
    QModelIndex place = m_kept ? m_model.indexOf(m_kept->first, m_kept->second) : QModelIndex();
    if (!place.isValid() || isColumnHidden(place.column())) {
        int column = 0;
        while (column + 1 < m_model.columnCount() && isColumnHidden(column))
            ++column;
        place = m_model.index(1, column);
    }
    setCurrentIndex(place);
}

void GridView::setOnlyMine(bool on)
{
    m_onlyMine = on;
    m_cells->setWide(on);
    arrange();
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        restoreCurrent();
    viewport()->update();
}

void GridView::setCorner(const QString &first, const QString &second)
{
    m_corner->setTexts(first, second);
}

void GridView::goToColumn(int column)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : 1;
    setCurrentIndex(m_model.index(row, column));
    setFocus(Qt::OtherFocusReason);
}

/// Columns share the width, so that twelve clients fit a small screen; rows grow for behaviours of two lines.
void GridView::arrange()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const kit::Theme &look = theme();
    m_behaviours->setFixedWidth(look.px(FirstColumn));
    std::vector<int> shown;
    for (int column = 0; column < columns; ++column) {
        const bool hidden = m_onlyMine && !m_model.columns()[size_t(column)].focus;
        setColumnHidden(column, hidden);
        if (!hidden)
            shown.push_back(column);
    }
    if (shown.empty())
        return;
    const int narrowest = look.px(NarrowestColumn);
    const int each = std::max(narrowest, viewport()->width() / int(shown.size()));
    int left = viewport()->width() - each * int(shown.size());
    for (const int column : shown)
        m_clients->resizeSection(column, each + (left-- > 0 && each > narrowest ? 1 : 0));
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_behaviours->resizeSection(row, look.px(m_model.rows()[size_t(row)].heading ? HeadingHeight : RowHeight));
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    // The table's own corner is shaded by the style; ours stands in its place.
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->hide();
    m_corner->setGeometry(QRect(QPoint(m_behaviours->x(), m_clients->y()), QSize(m_behaviours->width(), m_clients->height())));
    m_corner->raise();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid() || (action != MoveUp && action != MoveDown && action != MoveLeft && action != MoveRight))
        return QTableView::moveCursor(action, modifiers);
    int row = now.row();
    int column = now.column();
    const bool mirrored = isRightToLeft();
    if (action == MoveLeft || action == MoveRight) {
        const int step = (action == MoveRight) != mirrored ? 1 : -1;
        int next = column + step;
        while (next >= 0 && next < m_model.columnCount() && isColumnHidden(next))
            next += step;
        if (next >= 0 && next < m_model.columnCount())
            column = next;
    }
    // Headings are passed over, whichever way one comes.
    const int step = action == MoveUp ? -1 : action == MoveDown ? 1 : 0;
    if (step != 0) {
        int next = row + step;
        while (next >= 0 && next < m_model.rowCount() && m_model.rows()[size_t(next)].heading)
            next += step;
        if (next >= 0 && next < m_model.rowCount())
            row = next;
    }
    return m_model.index(row, column);
}

/// A key that bounces must not count twice.
bool GridView::isRepeat(const QModelIndex &cell, int key)
{
    const bool repeat = m_lastCell == cell && m_lastKey == key && m_sinceKey.isValid() && m_sinceKey.elapsed() < RepeatMs;
    m_lastCell = cell;
    m_lastKey = key;
    m_sinceKey.restart();
    return repeat;
}

bool GridView::mark(const std::optional<MarkKind> &kind, int level)
{
    return m_model.setMark(currentIndex(), kind, level);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain || !cell.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QString typed = event->text();
    const int digit = digitOf(*event);
    if (digit >= 0) {
        const auto &levels = m_model.levels();
        const bool known = std::any_of(levels.begin(), levels.end(), [&](const auto &level) { return level.order == digit; });
        if (!known)
            emit notALevel(digit);
        else if (!isRepeat(cell, event->key()))
            mark(MarkKind::Level, digit);
        return;
    }
    switch (event->key()) {
    case Qt::Key_X:
        if (!isRepeat(cell, event->key()))
            mark(MarkKind::NoOpportunity);
        return;
    case Qt::Key_Space:
        if (!isRepeat(cell, event->key()))
            mark(MarkKind::Tick);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        mark(std::nullopt);
        return;
    case Qt::Key_N:
        emit noteWanted(cell);
        return;
    case Qt::Key_A:
        emit attendanceWanted(cell.column());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    default:
        break;
    }
    // A view would look letters up; the page has its own keys.
    if (!typed.isEmpty() && typed[0].isPrint())
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

/// With a finger: a tap goes through the levels, a long press opens a note.
bool GridView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin: {
        const auto *touch = static_cast<QTouchEvent *>(event);
        const QModelIndex cell = indexAt(touch->points().first().position().toPoint());
        if (!m_model.cellAt(cell))
            break;
        setCurrentIndex(cell);
        m_longPress.start();
        event->accept();
        return true;
    }
    case QEvent::TouchUpdate: // a finger that moves scrolls
        if (static_cast<QTouchEvent *>(event)->points().first().state() == QEventPoint::Updated)
            m_longPress.stop();
        break;
    case QEvent::TouchEnd:
        if (m_longPress.isActive()) {
            m_longPress.stop();
            turnWheel();
        }
        event->accept();
        return true;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void GridView::turnWheel()
{
    const QModelIndex at = currentIndex();
    if (!m_model.cellAt(at) || m_model.levels().empty())
        return;
    const models::GridCell now = m_model.cell(at.row(), at.column());
    const auto &levels = m_model.levels();
    if (now.kind != MarkKind::Level) {
        mark(MarkKind::Level, levels.front().order);
        return;
    }
    const auto place = std::find_if(levels.begin(), levels.end(), [&](const auto &level) { return level.order == now.level; });
    if (place == levels.end() || place + 1 == levels.end())
        mark(std::nullopt);
    else
        mark(MarkKind::Level, (place + 1)->order);
}

} // namespace mettle::pages
