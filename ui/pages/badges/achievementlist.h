// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace mettle::pages {

/// One line of the list: an achievement and how often it was issued.
struct AchievementLine
{
    badge::Achievement achievement;
    int issued = 0;

    friend bool operator==(const AchievementLine &, const AchievementLine &) = default;
};

/// What can be earned, in the order of the skills.
class AchievementModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Lines of the same achievements as before are changed in place, so that the choice stays.
    void setLines(std::vector<AchievementLine> lines);
    [[nodiscard]] const AchievementLine &line(int row) const { return m_lines[size_t(row)]; }
    /// The row of an achievement, or -1.
    [[nodiscard]] int rowOf(const Id<badge::Achievement> &achievement) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<AchievementLine> m_lines;
};

/// The picture, the name and how often it was issued.
class AchievementDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace mettle::pages
