// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/activitylist.h"

#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace mettle::pages {

using kit::theme;

void ActivityModel::setLines(std::vector<ActivityLine> lines)
{
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) { // the place of the keys stays
        m_lines = std::move(lines);
        if (!m_lines.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ActivityLine &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == Qt::AccessibleTextRole)
        return QStringList { QString::number(index.row() + 1), line.title, line.minutes, line.second, line.skills.join(QStringLiteral(", ")),
                             line.watchers }
            .join(QStringLiteral(". "));
    return {};
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

namespace {

constexpr int ChipHeight = 22;
constexpr int ChipGap = 6;

/// Where the chips stand within a width, from the top of their first line.
std::vector<QRect> chipPlaces(const QStringList &skills, int width)
{
    const kit::Theme &look = theme();
    std::vector<QRect> out;
    int left = 0;
    int top = 0;
    for (const QString &skill : skills) {
        kit::TextBlock words { .text = skill, .role = kit::TextRole::Small };
        const int each = std::min(width, kit::widthOf(words) + look.px(18));
        if (left > 0 && left + each > width) {
            left = 0;
            top += look.px(ChipHeight + ChipGap);
        }
        out.push_back(QRect(left, top, each, look.px(ChipHeight)));
        left += each + look.px(ChipGap);
    }
    return out;
}

void words(QPainter &painter, const QRect &rect, const QString &text, kit::TextRole role, const QColor &colour, bool strong = false,
           int lines = 1)
{
    kit::TextBlock block { .text = text, .role = role, .colour = colour };
    if (strong)
        block.strong = text;
    block.maxLines = lines;
    kit::paint(painter, rect, block);
}

/// The parts of a line, one below the other.
struct Parts
{
    int left;
    int width;
    int title;
    int second;
    int chips;
    int watchers;
    int height;
    std::vector<QRect> places;
};

Parts partsOf(const ActivityLine &line, int width)
{
    const kit::Theme &look = theme();
    Parts parts;
    parts.left = look.px(70);
    parts.width = width - parts.left - look.px(14);
    kit::TextBlock title { .text = line.title, .role = kit::TextRole::CardTitle };
    title.maxLines = 2;
    const int titleHeight = kit::measure(title, parts.width - look.px(44)).height();
    parts.title = look.px(10);
    parts.second = parts.title + titleHeight + look.px(2);
    parts.chips = parts.second + look.px(24);
    parts.places = chipPlaces(line.skills, parts.width);
    parts.watchers = parts.chips + (parts.places.empty() ? 0 : parts.places.back().bottom() + look.px(8));
    parts.height = parts.watchers + (line.watchers.isEmpty() ? 0 : look.px(20)) + look.px(8);
    return parts;
}

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const ActivityLine &line = static_cast<const ActivityModel *>(index.model())->line(index.row());
    const bool current = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    const QRect whole(QPoint(0, 0), option.rect.size());
    painter->fillRect(whole, current ? look.sel : option.state & QStyle::State_MouseOver ? look.group : look.surface);
    painter->fillRect(QRect(0, whole.bottom(), whole.width(), 1), look.line);
    if (current)
        painter->fillRect(QRect(0, 0, look.px(4), whole.height()), look.accent);
    const Parts parts = partsOf(line, whole.width());
    painter->setPen(QPen(look.ink3, look.real(1.4)));
    for (int i = 0; i < 3; ++i) { // what one takes hold of to drag
        const qreal y = parts.title + look.real(6) + i * look.real(4);
        painter->drawLine(QPointF(look.real(14), y), QPointF(look.real(24), y));
    }
    kit::paintDisc(*painter, QRectF(look.real(38), parts.title - look.real(2), look.real(24), look.real(24)), QString::number(index.row() + 1), false);
    words(*painter, QRect(parts.left, parts.title, parts.width - look.px(44), parts.second - parts.title), line.title,
          kit::TextRole::CardTitle, look.ink, false, 2);
    kit::TextBlock minutes { .text = line.minutes, .role = kit::TextRole::Second, .colour = look.ink2 };
    minutes.alignment = Qt::AlignRight | Qt::AlignTop;
    kit::paint(*painter, QRect(whole.right() - look.px(58), parts.title + look.px(1), look.px(46), look.px(18)), minutes);
    words(*painter, QRect(parts.left, parts.second, parts.width, look.px(18)), line.second, kit::TextRole::Second,
          look.ink2);
    for (qsizetype i = 0; i < line.skills.size(); ++i) {
        const QRect chip = parts.places[size_t(i)].translated(parts.left, parts.chips);
        const bool warns = line.look && i == 0;
        kit::paintBox(*painter, QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), warns ? look.amber : current ? look.surface : look.group,
                      warns ? look.amberline : look.line, look.real(6));
        words(*painter, chip.adjusted(look.px(9), look.px(3), -look.px(6), 0), line.skills[i], kit::TextRole::Small,
              warns ? look.amberink : look.ink2);
    }
    if (!line.watchers.isEmpty()) {
        kit::paintIcon(*painter, QRect(parts.left, parts.watchers, look.px(16), look.px(18)), u"visibility", look.ink2, look.px(16));
        words(*painter, QRect(parts.left + look.px(22), parts.watchers + look.px(1), parts.width - look.px(22), look.px(16)), line.watchers,
              kit::TextRole::Small, look.ink2);
    }
    if (current && option.widget && option.widget->hasFocus())
        kit::paintRing(*painter, QRectF(whole).adjusted(2, 2, -3, -3), look.real(4));
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, partsOf(static_cast<const ActivityModel *>(index.model())->line(index.row()), width).height };
}

ActivityList::ActivityList(ActivityModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ActivityDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { emit opened(m_model.line(index.row()).id); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void ActivityList::move(int from, int to)
{
    if (from == to || from < 0 || from >= m_model.rowCount() || to < 0 || to >= m_model.rowCount())
        return;
    const auto id = m_model.line(from).id;
    setCurrentIndex(m_model.index(to));
    emit moveWanted(id, to);
}

void ActivityList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex now = currentIndex();
    if (!now.isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control)
            return move(now.row(), now.row() + (event->key() == Qt::Key_Up ? -1 : 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit opened(m_model.line(now.row()).id);
        return;
    case Qt::Key_Delete:
        emit removeWanted(m_model.line(now.row()).id);
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void ActivityList::dropEvent(QDropEvent *event)
{
    if (event->source() != this || !currentIndex().isValid())
        return;
    const int from = currentIndex().row();
    const QPoint at = event->position().toPoint();
    const QModelIndex over = indexAt(at);
    int to = over.isValid() ? over.row() : m_model.rowCount();
    if (over.isValid() && at.y() > visualRect(over).center().y())
        ++to;
    if (to > from)
        --to;
    event->setDropAction(Qt::CopyAction); // the model is not to remove the row: the file says where it stands
    event->accept();
    move(from, std::clamp(to, 0, m_model.rowCount() - 1));
}

void ActivityList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace mettle::pages
