// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/shell/match.h"

#include <QPainter>
#include <QStyle>

namespace mettle::shell {

using namespace kit;

namespace {

constexpr int HeadHeight = 30;
constexpr int HitHeight = 44;

} // namespace

void PaletteModel::setHits(std::vector<Hit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_lines.clear();
    QStringList heads;
    for (const Hit &hit : m_hits)
        if (!heads.contains(hit.group))
            heads << hit.group;
    for (const QString &head : std::as_const(heads)) {
        m_lines.push_back({ head, -1 });
        for (int i = 0; i < int(m_hits.size()); ++i)
            if (m_hits[size_t(i)].group == head)
                m_lines.push_back({ head, i });
    }
    endResetModel();
}

const Hit *PaletteModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return nullptr;
    const int at = m_lines[size_t(index.row())].hit;
    return at < 0 ? nullptr : &m_hits[size_t(at)];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_lines.size()))
        return {};
    const Hit *found = hit(index);
    if (!found) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return m_lines[size_t(index.row())].head;
        return role == IsHeadRole ? QVariant(true) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return found->label;
    case Qt::AccessibleTextRole: {
        QStringList parts { found->label, found->second, found->trailing };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IsHeadRole: return false;
    case SecondRole: return found->second;
    case TrailingRole: return found->trailing;
    case KeysRole: return found->keys;
    case IconRole: return found->icon;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { 10, theme().px(index.data(PaletteModel::IsHeadRole).toBool() ? HeadHeight : HitHeight) };
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (index.data(PaletteModel::IsHeadRole).toBool()) {
        painter->fillRect(option.rect, look.surface2);
        TextBlock head { index.data().toString(), TextRole::Hint, look.ink2 };
        head.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        head.maxLines = 1;
        kit::paint(*painter, option.rect.adjusted(look.px(18), 0, -look.px(18), 0), head);
    } else {
        paintHit(*painter, option, index);
    }
    painter->restore();
}

void PaletteDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const QRect row = option.rect;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(row, selected ? look.sel : look.surface);
    if (selected)
        painter.fillRect(placed({ row.left(), row.top(), look.px(4), row.height() }), look.accent);
    const QRect icon(row.left() + look.px(18), row.top(), look.px(22), row.height());
    paintIcon(painter, placed(icon), index.data(PaletteModel::IconRole).toString(), selected ? look.accent : look.ink2,
              look.px(22));

    int right = row.right() + 1 - look.px(18);
    QString keys = index.data(PaletteModel::KeysRole).toString();
    if (selected && keys.isEmpty())
        keys = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    if (!keys.isEmpty()) {
        const QSize size = sizeOfKeyCap(keys);
        right -= size.width();
        paintKeyCap(painter, placed({ { right, row.top() + (row.height() - size.height()) / 2 }, size }), keys);
        right -= look.px(12);
    }
    TextBlock trailing { index.data(PaletteModel::TrailingRole).toString(), TextRole::Second, look.ink2 };
    trailing.alignment = Qt::AlignRight | Qt::AlignVCenter;
    trailing.maxLines = 1;
    const int trailingWidth = trailing.text.isEmpty() ? 0 : std::min(widthOf(trailing) + 1, row.width() / 2);
    kit::paint(painter, placed({ right - trailingWidth, row.top(), trailingWidth, row.height() }), trailing);
    right -= trailingWidth + (trailingWidth > 0 ? look.px(12) : 0);

    const auto words = [&](const QString &text, const QColor &colour) {
        TextBlock block { text, TextRole::Body, colour };
        block.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        block.maxLines = 1;
        if (const std::optional<Part> part = match(text, m_query)) {
            block.strong = text.mid(part->from, part->length);
            block.strongFrom = part->from;
            block.strongColour = look.accent;
        }
        return block;
    };
    const int left = row.left() + look.px(52);
    const TextBlock label = words(index.data().toString(), look.ink);
    const int labelWidth = std::min(widthOf(label) + 1, right - left);
    kit::paint(painter, placed({ left, row.top(), labelWidth, row.height() }), label);
    if (const QString second = index.data(PaletteModel::SecondRole).toString(); !second.isEmpty()) {
        const int from = left + labelWidth;
        const TextBlock block = words(QStringLiteral(" · ") + second, look.ink2);
        kit::paint(painter, placed({ from, row.top(), right - from, row.height() }), block);
    }
}

} // namespace mettle::shell
