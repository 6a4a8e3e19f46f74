// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"
#include "ui/kit/rows.h"
#include "ui/kit/table.h"
#include "ui/kit/textblock.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace mettle::kit {

namespace {

constexpr int Margin = 12;

const Table *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const Table *>(option.widget);
}

bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Table *table = tableOf(option);
    return table ? table->horizontalHeader()->visualIndex(index.column()) == 0 : index.column() == 0;
}

QRect contentRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(theme().px(Margin), 0, -theme().px(Margin), -1);
}

QRect checkRect(const QRect &cell)
{
    const int side = theme().px(18);
    return { cell.left(), cell.top() + (cell.height() - side) / 2, side, side };
}

TextBlock blockOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &look = theme();
    TextBlock block { index.data(Qt::DisplayRole).toString(), TextRole::Body, look.ink };
    if (const QVariant role = index.data(TextRoleRole); role.isValid())
        block.role = TextRole(role.toInt());
    if (isFirst(option, index) && option.state & QStyle::State_Selected)
        block.role = TextRole::CardTitle;
    if (const QVariant tone = index.data(ToneRole); tone.isValid())
        block.colour = look.colour(Tone(tone.toInt()));
    if (!(option.state & QStyle::State_Enabled))
        block.colour = look.ink3;
    block.strong = index.data(StrongRole).toString();
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    block.alignment = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    block.digits = block.alignment & Qt::AlignRight;
    block.maxLines = isFirst(option, index) ? 2 : 1;
    return block;
}

/// What stands before the text takes its width; returns the room that is left.
QRect afterLead(const QRect &rect, const QModelIndex &index)
{
    const Theme &look = theme();
    QRect room = rect;
    if (index.data(Qt::CheckStateRole).isValid())
        room.setLeft(room.left() + look.px(18 + 10));
    if (!index.data(IconRole).toString().isEmpty())
        room.setLeft(room.left() + look.px(16 + 8));
    return room;
}

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const Table *table = tableOf(option);
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = table && table->hoveredRow() == index.row();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, selected ? look.sel : over ? look.group : look.surface);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.line);
    if (selected && isFirst(option, index)) {
        const QRect bar(option.rect.left(), option.rect.top(), look.px(4), option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), look.accent);
    }
    paintContent(*painter, contentRect(option), option, index);
    painter->restore();
}

void TableDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &look = theme();
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    QRect lead = rect;
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        QStyleOptionViewItem box(option);
        box.rect = placed(checkRect(rect));
        box.state.setFlag(QStyle::State_On, check.toInt() == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, check.toInt() == Qt::PartiallyChecked);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
        lead.setLeft(lead.left() + look.px(28));
    }
    TextBlock block = blockOf(option, index);
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const QRect place(lead.left(), lead.top(), look.px(16), lead.height());
        paintIcon(painter, placed(place), icon, block.colour, look.px(16));
    }
    const QRect room = afterLead(rect, index);
    if (const QString chip = index.data(ChipRole).toString(); !chip.isEmpty()) {
        const QSize size = sizeOfChip(chip, false);
        const QRect place(room.left(), room.top() + (room.height() - size.height()) / 2,
                          std::min(size.width(), room.width()), size.height());
        paintChip(painter, placed(place), ChipKind(index.data(ChipKindRole).toInt()), chip);
        return;
    }
    kit::paint(painter, placed(room), block);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const TextBlock block = blockOf(option, index);
    const Table *table = tableOf(option);
    const int lead = afterLead({ 0, 0, 1000, 10 }, index).left();
    int width = widthOf(block);
    if (const QString chip = index.data(ChipRole).toString(); !chip.isEmpty())
        width = std::max(width, sizeOfChip(chip, false).width());
    int lines = 1;
    if (table && block.maxLines != 1) {
        const int room = table->columnWidth(index.column()) - lead - look.px(2 * Margin);
        lines = std::min(2, measure(block, std::max(1, room)).height() / look.lineHeight(block.role));
    }
    const int row = table ? table->verticalHeader()->defaultSectionSize() : look.px(40);
    return { width + lead + look.px(2 * Margin) + 1, std::max(row, lines * look.lineHeight(block.role) + look.px(10)) };
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        const TextBlock block = blockOf(option, index);
        const QRect room = afterLead(contentRect(option), index);
        const bool cut = measure(block, std::max(1, room.width())).height() > block.maxLines * theme().lineHeight(block.role);
        if (cut) {
            QToolTip::showText(event->globalPos(), block.text, view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !(index.flags() & Qt::ItemIsUserCheckable) || !(index.flags() & Qt::ItemIsEnabled))
        return false;
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        // The whole start of the cell is the target, not the small box alone.
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect box = checkRect(contentRect(option)).adjusted(-theme().px(12), -theme().px(11), theme().px(10), theme().px(11));
        if (mouse->button() != Qt::LeftButton
            || !QStyle::visualRect(option.direction, option.rect, box).contains(mouse->position().toPoint()))
            return false;
    } else {
        return false;
    }
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace mettle::kit
