// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/achievementlist.h"

#include "ui/kit/carried.h"
#include "ui/kit/painters.h"
#include "ui/kit/rows.h"
#include "ui/kit/textblock.h"
#include "ui/print/badgepicture.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace mettle::pages {

using namespace kit;

namespace {

constexpr int PictureSide = 38;
constexpr int Before = 16; ///< the edge, and the bar of the chosen row
constexpr int Between = 12;
constexpr int After = 10;

TextBlock nameOf(const QModelIndex &index, bool chosen)
{
    TextBlock block { index.data(Qt::DisplayRole).toString(), TextRole::Strong, theme().ink };
    block.maxLines = 2;
    if (chosen)
        block.strong = block.text;
    return block;
}

} // namespace

void AchievementModel::setLines(std::vector<AchievementLine> lines)
{
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), [](const auto &a, const auto &b) {
        return a.achievement.id == b.achievement.id;
    });
    if (!same) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (int row = 0; row < int(lines.size()); ++row)
        if (std::exchange(m_lines[size_t(row)], lines[size_t(row)]) != lines[size_t(row)])
            emit dataChanged(index(row), index(row));
}

int AchievementModel::rowOf(const Id<badge::Achievement> &achievement) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const AchievementLine &line) { return line.achievement.id == achievement; });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

int AchievementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant AchievementModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AchievementLine &one = line(index.row());
    const QString name = one.achievement.name.in(QLocale().name());
    const QString issued = one.issued == 0 ? tr("not issued yet") : tr("issued %n time(s)", nullptr, one.issued);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case SecondRole:
        return issued;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(name, issued);
    default:
        return {};
    }
}

void AchievementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(row, chosen ? look.sel : over ? look.group : look.surface);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, look.line);
    if (chosen)
        painter->fillRect(placed({ row.left(), row.top(), look.px(4), row.height() }), look.accent);
    const int side = look.px(PictureSide);
    const QRect picture(row.left() + look.px(Before), row.top() + (row.height() - side) / 2, side, side);
    const auto *model = qobject_cast<const AchievementModel *>(index.model());
    print::paintBadge(*painter, placed(picture), { .design = model->line(index.row()).achievement.design }, print::BadgeForm::Small);
    const int left = picture.right() + 1 + look.px(Between);
    const int width = row.right() - look.px(After) - left;
    const TextBlock name = nameOf(index, chosen);
    const TextBlock second { index.data(SecondRole).toString(), TextRole::Second, look.ink2 };
    const int nameHeight = qMin(measure(name, width).height(), 2 * look.lineHeight(name.role));
    const int height = nameHeight + look.lineHeight(second.role);
    const int top = row.top() + (row.height() - height) / 2;
    kit::paint(*painter, placed({ left, top, width, nameHeight }), name);
    kit::paint(*painter, placed({ left, top + nameHeight, width, look.lineHeight(second.role) }), second);
    if (option.state & QStyle::State_HasFocus && keyboardInUse())
        paintRing(*painter, QRectF(row).adjusted(2, 2, -2, -3), look.real(7));
    painter->restore();
}

QSize AchievementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = (view ? view->viewport()->width() : option.rect.width()) - look.px(Before + PictureSide + Between + After);
    const TextBlock name = nameOf(index, true);
    const int lines = qMin(measure(name, room).height(), 2 * look.lineHeight(name.role)) + look.lineHeight(TextRole::Second);
    return { 0, qMax(look.px(58), lines + look.px(16)) };
}

} // namespace mettle::pages
