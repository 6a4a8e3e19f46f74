// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/matrix.h"

#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace mettle::pages {

using kit::theme;

void MatrixModel::setMatrix(const QStringList &heads, std::vector<MatrixRow> rows)
{
    if (heads == m_heads && rows == m_rows)
        return;
    if (heads.size() == m_heads.size() && rows.size() == m_rows.size()) { // the place of the keys stays
        m_heads = heads;
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_heads = heads;
    m_rows = std::move(rows);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool cell = index.column() > 0 && index.column() <= cells() && !m_rows[size_t(index.row())].heading;
    return cell ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixRow &row = m_rows[size_t(index.row())];
    const int cell = index.column() - 1;
    const bool isCell = cell >= 0 && size_t(cell) < row.cells.size();
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? row.title : index.column() == columnCount() - 1 ? row.trailing : QString();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return isCell ? QVariant(row.cells[size_t(cell)].words) : index.column() == 0 ? QVariant(row.title) : QVariant();
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads[section];
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? QVariant() : QVariant(int(Qt::AlignCenter));
    return {};
}

namespace {

void paintWords(QPainter &painter, const QRect &rect, const QString &text, kit::TextRole role, const QColor &colour,
                bool strong, Qt::Alignment alignment)
{
    kit::TextBlock block { .text = text, .role = role, .colour = colour };
    if (strong) {
        block.strong = text;
        block.strongColour = colour;
    }
    block.maxLines = 1;
    block.alignment = alignment;
    const int height = kit::measure(block, rect.width()).height();
    kit::paint(painter, QRect(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height), block);
}

void paintCell(QPainter &painter, const QRect &rect, const MatrixCell &cell)
{
    const kit::Theme &look = theme();
    using Look = MatrixCell::Look;
    const QPointF middle = QRectF(rect).center();
    if (cell.look == Look::Dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ctl);
        painter.drawEllipse(middle, look.real(1.5), look.real(1.5));
        return;
    }
    const bool letters = !cell.text.isEmpty();
    const qreal width = letters ? look.real(std::max<qreal>(22, 12 + 8 * cell.text.size())) : look.real(15);
    const qreal height = letters ? look.real(22) : look.real(15);
    const QRectF box(middle.x() - width / 2, middle.y() - height / 2, width, height);
    const qreal radius = look.real(letters ? 6 : 4);
    const bool filled = cell.look == Look::Box || cell.look == Look::First;
    kit::paintBox(painter, box, filled ? look.accent : cell.look == Look::More ? look.soft : look.surface, look.accent, radius, look.real(1.3));
    if (!letters)
        kit::paintTick(painter, box, filled ? look.onacc : look.accent, look.real(1.8));
    else
        paintWords(painter, box.toAlignedRect(), cell.text, kit::TextRole::Small, filled ? look.onacc : look.accent, true,
                   Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const auto &model = *static_cast<const MatrixModel *>(index.model());
    const MatrixRow &row = model.row(index.row());
    const QRect &rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, row.heading ? look.group : row.look ? look.amber : look.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    if (index.column() == 0) {
        QRect inside = rect.adjusted(look.px(12), 0, -look.px(4), 0);
        if (!row.lead.isEmpty()) {
            paintWords(*painter, QRect(inside.left(), inside.top(), look.px(20), inside.height()), row.lead, kit::TextRole::Small, look.ink2,
                       false, Qt::AlignLeft | Qt::AlignTop);
            inside.adjust(look.px(22), 0, 0, 0);
        }
        paintWords(*painter, inside, row.title, kit::TextRole::Second, row.look ? look.amberink : look.ink, row.heading,
                   Qt::AlignLeft | Qt::AlignTop);
    } else if (index.column() == model.columnCount() - 1) {
        paintWords(*painter, rect.adjusted(look.px(2), 0, -look.px(6), 0), row.trailing, kit::TextRole::Small,
                   row.look ? look.amberink : look.ink2, row.look, Qt::AlignHCenter | Qt::AlignTop);
    } else if (!row.heading) {
        paintCell(*painter, rect, row.cells[size_t(index.column() - 1)]);
        if (option.widget && option.widget->hasFocus() && (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)))
            kit::paintRing(*painter, QRectF(rect).adjusted(1, 1, -2, -2), look.real(5));
    }
    painter->restore();
}

namespace {

/// Numbers over narrow columns: without the margins of a table's head.
class MatrixHeader final : public QHeaderView
{
public:
    explicit MatrixHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignCenter);
    }
    [[nodiscard]] QSize sizeHint() const override { return { 0, theme().px(34) }; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const kit::Theme &look = theme();
        painter->save();
        painter->fillRect(rect, look.surface2);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line2);
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect inside = section == 0 ? rect.adjusted(look.px(12), 0, 0, 0) : rect;
        paintWords(*painter, inside, text, kit::TextRole::Hint, look.ink2, false,
                   section == 0 ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignHCenter | Qt::AlignTop);
        painter->restore();
    }
};

} // namespace

MatrixView::MatrixView(MatrixModel &model, int rowHeight, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_rowHeight(rowHeight)
{
    setModel(&model);
    setItemDelegate(new MatrixDelegate(this));
    auto *header = new MatrixHeader(this);
    setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::arrange);
}

void MatrixView::setWidths(int cell, int leastCell, int trailing)
{
    m_cell = cell;
    m_leastCell = leastCell;
    m_trailing = trailing;
    arrange();
}

void MatrixView::arrange()
{
    const kit::Theme &look = theme();
    verticalHeader()->setDefaultSectionSize(look.px(m_rowHeight));
    const int columns = m_model.columnCount();
    if (columns < 2)
        return;
    const int cells = m_model.cells();
    const int trailing = look.px(m_trailing);
    const int titleLeast = look.px(96);
    const int room = viewport()->width() - trailing;
    const int wished = room / 2; // half for the titles, where the cells can do with it
    const int cell = cells > 0 ? std::clamp((room - std::max(wished, titleLeast)) / cells, look.px(m_leastCell), look.px(m_cell)) : 0;
    horizontalHeader()->resizeSection(0, std::max(titleLeast, room - cell * cells));
    for (int i = 1; i <= cells; ++i)
        horizontalHeader()->resizeSection(i, cell);
    horizontalHeader()->resizeSection(columns - 1, trailing);
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).heading)
            setSpan(row, 0, 1, columns);
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

void MatrixView::turn(const QModelIndex &index)
{
    if (index.isValid() && (m_model.flags(index) & Qt::ItemIsSelectable))
        emit turned(index.row(), index.column() - 1);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        turn(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        turn(indexAt(event->position().toPoint()));
}

QStringList initialsOf(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names) {
        int letters = 1;
        const auto alike = [&](const QString &other) {
            return other != name && other.left(letters).compare(name.left(letters), Qt::CaseInsensitive) == 0;
        };
        while (letters < std::min<qsizetype>(3, name.size()) && std::any_of(names.begin(), names.end(), alike))
            ++letters;
        out << name.left(letters);
    }
    return out;
}

} // namespace mettle::pages
