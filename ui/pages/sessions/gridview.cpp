// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/gridview.h"

#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/hatch.h"
#include "ui/print/mark.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace mettle::pages {

using kit::theme;
using models::GridCell;
using models::ObservationGridModel;
using session::MarkKind;

namespace {

constexpr int HeaderHeight = 59;
constexpr int RowHeight = 40;
constexpr int HeadingHeight = 27;
constexpr int FirstColumn = 270;
constexpr int NarrowestColumn = 64;
constexpr qint64 RepeatMs = 400;

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

ClientHeader::ClientHeader(const ObservationGridModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(&model, &ObservationGridModel::headerChanged, this, [this] { viewport()->update(); });
}

void ClientHeader::setHalfTimePast(bool past)
{
    m_halfTimePast = past;
    viewport()->update();
}

QSize ClientHeader::sizeHint() const
{
    return { 0, theme().px(HeaderHeight) };
}

void ClientHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const kit::Theme &look = theme();
    const models::GridColumn &column = m_model.columns()[size_t(section)];
    painter->save();
    painter->fillRect(rect, column.focus ? look.soft : look.surface2);
    if (column.focus)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), look.px(4)), look.accent);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line2);

    // Number and name share one line; a name that does not fit keeps its number and is cut as the last way out.
    const QString number = column.number > 0 ? QString::number(column.number) + u' ' : QString();
    kit::TextBlock name { .text = number + column.name, .role = kit::TextRole::Second, .colour = look.ink2 };
    name.strong = column.name;
    name.strongFrom = number.size();
    name.maxLines = 1;
    const int width = std::min(kit::widthOf(name), rect.width() - look.px(6));
    const QRect line(rect.left() + (rect.width() - width) / 2, rect.top() + look.px(9), width + 1, look.px(18));
    kit::paint(*painter, line, name);

    const QRect foot(rect.left(), rect.top() + look.px(31), rect.width(), look.px(16));
    if (column.presence && *column.presence != session::Presence::Present) {
        kit::TextBlock words { .text = presenceWord(*column.presence), .role = kit::TextRole::Small, .colour = look.ink2 };
        words.maxLines = 1;
        words.alignment = Qt::AlignHCenter | Qt::AlignTop;
        kit::paint(*painter, foot, words);
    } else {
        const bool nothing = m_halfTimePast && column.evidence == 0;
        const int circles = look.px(48);
        const int sign = nothing ? look.px(16) : 0;
        const int left = foot.left() + (foot.width() - circles - (nothing ? sign + look.px(4) : 0)) / 2;
        print::paintEvidence(*painter, QRectF(left, foot.top() + look.px(3), circles, look.px(10)), column.evidence,
                             markPalette());
        if (nothing)
            print::paintNothingYet(*painter, QRectF(left + circles + look.px(4), foot.top(), sign, sign), markPalette());
    }
    painter->restore();
}

BehaviourHeader::BehaviourHeader(const ObservationGridModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(&model, &ObservationGridModel::headerChanged, this, [this] { viewport()->update(); });
}

QSize BehaviourHeader::sizeHint() const
{
    return { theme().px(FirstColumn), 0 };
}

void BehaviourHeader::setCurrentRow(int row)
{
    m_current = row;
    viewport()->update();
}

void BehaviourHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const kit::Theme &look = theme();
    const models::GridRow &row = m_model.rows()[size_t(section)];
    painter->save();
    painter->fillRect(rect, row.heading ? look.group : look.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    if (!row.heading)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.line2);
    const int indent = look.px(row.heading ? 12 : 20);
    const QRect inside = rect.adjusted(indent, 0, -look.px(6), 0);
    kit::TextBlock text { .text = row.title, .role = row.heading ? kit::TextRole::CardTitle : kit::TextRole::Second };
    if (section == m_current)
        text.strong = row.title;
    text.maxLines = row.heading ? 1 : 2;
    if (row.heading) {
        const QString seen = tr("%1 of %2 seen").arg(row.seen).arg(m_model.columnCount());
        const int titleWidth = std::min(kit::widthOf(text), inside.width());
        const QSize size = kit::measure(text, titleWidth + 1);
        kit::paint(*painter, QRect(inside.left(), rect.top() + (rect.height() - size.height()) / 2, titleWidth + 1, size.height()), text);
        kit::TextBlock count { .text = seen, .role = kit::TextRole::Small, .colour = look.ink2 };
        count.maxLines = 1;
        const int left = inside.left() + titleWidth + look.px(8);
        if (left + kit::widthOf(count) <= inside.right())
            kit::paint(*painter, QRect(left, rect.top() + (rect.height() - look.px(16)) / 2, inside.right() - left, look.px(16)), count);
    } else {
        const QSize size = kit::measure(text, inside.width());
        kit::paint(*painter, QRect(inside.left(), rect.top() + (rect.height() - size.height()) / 2, inside.width(), size.height()), text);
    }
    painter->restore();
}

CellDelegate::CellDelegate(const ObservationGridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const GridCell cell = m_model.cell(index.row(), index.column());
    const QRect &rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool heading = m_model.rows()[size_t(index.row())].heading;
    painter->fillRect(rect, heading ? look.group : cell.focus ? look.cross : look.surface);
    if (heading) {
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
        painter->restore();
        return;
    }
    if (cell.absent)
        print::paintMark(*painter, rect, figureOf(cell, m_model.levels()), markPalette());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.line);
    if (!cell.absent || cell.kind) {
        GridCell shown = cell;
        shown.absent = false;
        const qreal height = look.real(28);
        const qreal width = rect.width() < look.px(100) ? look.real(44) : look.real(46);
        const QRectF chip(rect.left() + (rect.width() - width) / 2, rect.top() + (rect.height() - height) / 2, width, height);
        print::paintMark(*painter, chip, figureOf(shown, m_model.levels()), markPalette());
        if (shown.saving != models::Saving::Saved)
            paintUnsaved(*painter, chip, shown.saving == models::Saving::NotSaved);
        if (cell.notes > 0)
            print::paintNotesSign(*painter, QRectF(chip.right() + look.real(5), chip.top() + look.real(1), look.real(13), look.real(13)),
                                  cell.notes, markPalette());
    }
    if (option.state & QStyle::State_HasFocus || (option.state & QStyle::State_Selected)) {
        const bool active = option.widget && (option.widget->hasFocus());
        painter->setBrush(Qt::NoBrush);
        const qreal pen = active ? look.real(3) : look.real(2);
        painter->setPen(QPen(active ? look.focus : look.ink2, pen));
        painter->drawRect(QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2 - 1, -pen / 2 - 1));
    }
    painter->restore();
}

GridView::GridView(ObservationGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_clients(new ClientHeader(model, this))
    , m_behaviours(new BehaviourHeader(model, this))
{
    setModel(&model);
    setHorizontalHeader(m_clients);
    setVerticalHeader(m_behaviours);
    setItemDelegate(new CellDelegate(model, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setCornerButtonEnabled(false);
    setWordWrap(true);
    m_clients->setSectionResizeMode(QHeaderView::Fixed);
    m_behaviours->setSectionResizeMode(QHeaderView::Fixed);
    m_clients->setMinimumSectionSize(1);
    m_behaviours->setMinimumSectionSize(1);
    connect(&model, &ObservationGridModel::loaded, this, [this] {
        arrange();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.rows()[size_t(row)].heading && m_model.columnCount() > 1)
                setSpan(row, 0, 1, m_model.columnCount());
        }
        if (m_model.rowCount() > 1 && m_model.columnCount() > 0 && !currentIndex().isValid())
            setCurrentIndex(m_model.index(1, 0));
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { clearSpans(); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_behaviours->setCurrentRow(current.row()); });
}

/// Columns share the width, so that twelve clients fit a small screen; rows grow for behaviours of two lines.
void GridView::arrange()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const kit::Theme &look = theme();
    m_behaviours->setFixedWidth(look.px(FirstColumn));
    const int room = viewport()->width();
    const int each = std::max(look.px(NarrowestColumn), room / columns);
    int left = room - each * columns;
    for (int column = 0; column < columns; ++column)
        m_clients->resizeSection(column, each + (left-- > 0 && each > look.px(NarrowestColumn) ? 1 : 0));
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_behaviours->resizeSection(row, look.px(m_model.rows()[size_t(row)].heading ? HeadingHeight : RowHeight));
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
    if (action == MoveLeft || action == MoveRight)
        column = std::clamp(column + ((action == MoveRight) != mirrored ? 1 : -1), 0, m_model.columnCount() - 1);
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
    case Qt::Key_O:
        emit observerWanted();
        return;
    case Qt::Key_B:
        emit blankWanted();
        return;
    default:
        break;
    }
    if (typed == QLatin1String("/")) {
        emit quickLineWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace mettle::pages
