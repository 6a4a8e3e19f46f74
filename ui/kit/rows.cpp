// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rows.h"

#include "ui/kit/carried.h"
#include "ui/kit/icon.h"
#include "ui/kit/textblock.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace mettle::kit {

namespace {

/// Where the parts of a row stand, before mirroring.
struct Parts
{
    QRect icon;
    QRect words;
    QRect chip;
    QRect trailing;
    QRect chevron;
};

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

TextBlock titleOf(const QModelIndex &index, bool selected)
{
    const bool alone = textOf(index, SecondRole).isEmpty();
    TextBlock block { textOf(index, Qt::DisplayRole), alone ? TextRole::Body : TextRole::Strong, theme().ink };
    if (selected)
        block.role = TextRole::CardTitle;
    if (!(index.flags() & Qt::ItemIsEnabled))
        block.colour = theme().ink3;
    else if (const QVariant tone = index.data(ToneRole); tone.isValid())
        block.colour = theme().colour(Tone(tone.toInt()));
    block.strong = textOf(index, StrongRole);
    block.maxLines = 2;
    return block;
}

TextBlock secondOf(const QModelIndex &index)
{
    TextBlock block { textOf(index, SecondRole), TextRole::Second, theme().ink2 };
    block.maxLines = 2;
    return block;
}

Parts partsOf(const QRect &row, const QModelIndex &index)
{
    const Theme &look = theme();
    Parts parts;
    int left = row.left() + look.px(16);
    int right = row.right() + 1 - look.px(16);
    const auto middle = [&](int x, const QSize &size) {
        return QRect(QPoint(x, row.top() + (row.height() - size.height()) / 2), size);
    };
    if (!textOf(index, IconRole).isEmpty()) {
        const bool tile = index.data(TileRole).isValid();
        const QSize size = tile ? look.size(32, 32) : look.size(22, 22);
        parts.icon = middle(left, size);
        left += size.width() + look.px(tile ? 14 : 12);
    }
    if (index.data(DoorRole).toBool()) {
        right -= look.px(18);
        parts.chevron = middle(right, look.size(18, 22));
        right -= look.px(12);
    }
    if (const QString chip = textOf(index, ChipRole); !chip.isEmpty()) {
        const QSize size = sizeOfChip(chip, false);
        right -= size.width();
        parts.chip = middle(right, size);
        right -= look.px(12);
    }
    if (const QString trailing = textOf(index, TrailingRole); !trailing.isEmpty()) {
        const int width = widthOf({ trailing, TextRole::Second }) + 1;
        right -= width;
        parts.trailing = QRect(right, row.top(), width, row.height());
        right -= look.px(12);
    }
    parts.words = QRect(left, row.top(), std::max(0, right - left), row.height());
    return parts;
}

} // namespace

void RowModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: {
        QStringList parts { row.title, row.second, row.chip, row.trailing };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case SecondRole: return row.second;
    case StrongRole: return row.strong;
    case IconRole: return row.icon;
    case TileRole: return row.tile ? QVariant(int(*row.tile)) : QVariant();
    case ChipRole: return row.chip;
    case ChipKindRole: return int(row.chipKind);
    case TrailingRole: return row.trailing;
    case DoorRole: return row.door && row.enabled;
    case DataRole: return row.data;
    default: return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index.row()).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                    : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool selected = option.state & QStyle::State_Selected;
    const Qt::LayoutDirection direction = option.direction;
    painter->save();
    painter->setLayoutDirection(direction);
    paintGround(*painter, option, index);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, option.rect, rect); };

    const Parts parts = partsOf(option.rect.adjusted(0, 0, 0, -1), index);
    const QString icon = textOf(index, IconRole);
    if (const QVariant tile = index.data(TileRole); tile.isValid())
        paintTile(*painter, placed(parts.icon), ChipKind(tile.toInt()), icon);
    else if (!icon.isEmpty())
        paintIcon(*painter, placed(parts.icon), icon, selected ? look.accent : enabled ? look.ink2 : look.ink3, look.px(22));

    TextBlock title = titleOf(index, selected);
    if (m_navigation)
        title.colour = selected ? look.accent : look.ink2;
    const TextBlock second = secondOf(index);
    const int titleHeight = std::min(measure(title, parts.words.width()).height(), 2 * look.lineHeight(title.role));
    const int secondHeight = second.text.isEmpty()
        ? 0
        : std::min(measure(second, parts.words.width()).height(), 2 * look.lineHeight(second.role));
    QRect words = parts.words;
    words.setTop(words.top() + (words.height() - titleHeight - secondHeight) / 2);
    kit::paint(*painter, placed({ words.left(), words.top(), words.width(), titleHeight }), title);
    kit::paint(*painter, placed({ words.left(), words.top() + titleHeight, words.width(), secondHeight }), second);

    if (!parts.trailing.isNull()) {
        TextBlock trailing { textOf(index, TrailingRole), TextRole::Second, look.ink2 };
        trailing.alignment = Qt::AlignRight | Qt::AlignVCenter;
        kit::paint(*painter, placed(parts.trailing), trailing);
    }
    if (!parts.chip.isNull())
        paintChip(*painter, placed(parts.chip), ChipKind(index.data(ChipKindRole).toInt()), textOf(index, ChipRole));
    if (!parts.chevron.isNull())
        paintIcon(*painter, placed(parts.chevron), direction == Qt::RightToLeft ? u"go-previous" : u"go-next", look.ink2,
                  look.px(16));
    if (option.state & QStyle::State_HasFocus && keyboardInUse())
        paintRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), look.real(7));
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = index.flags() & Qt::ItemIsEnabled && option.state & QStyle::State_MouseOver;
    const QColor fill = selected ? look.sel : over ? look.group : look.surface;
    if (m_navigation) {
        painter.fillRect(row, look.surface);
        paintBox(painter, row.adjusted(look.px(8), 0, -look.px(8), 0), fill, {}, look.real(7));
        return;
    }
    painter.fillRect(row, fill);
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, look.line);
    if (selected) {
        const QRect bar(row.left(), row.top(), look.px(4), row.height());
        painter.fillRect(QStyle::visualRect(option.direction, row, bar), look.accent);
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int room = partsOf({ 0, 0, width, look.px(52) }, index).words.width();
    const TextBlock title = titleOf(index, false);
    const TextBlock second = secondOf(index);
    int height = std::min(measure(title, room).height(), 2 * look.lineHeight(title.role));
    if (!second.text.isEmpty())
        height += std::min(measure(second, room).height(), 2 * look.lineHeight(second.role));
    const int least = look.px(second.text.isEmpty() ? 40 : 52);
    return { width, std::max(least, height + look.px(14)) };
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        const QRect words = partsOf(option.rect, index).words;
        const TextBlock title = titleOf(index, false);
        if (measure(title, words.width()).height() > 2 * theme().lineHeight(title.role)) {
            QToolTip::showText(event->globalPos(), title.text, view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace mettle::kit
