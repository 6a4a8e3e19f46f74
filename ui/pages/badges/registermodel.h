// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/badges.h"
#include "ui/kit/table.h"
#include "workspace/views.h"

#include <QAbstractTableModel>
#include <set>

namespace mettle::pages {

/// The register of badges: those that are due, to be ticked, then those that were issued, newest first.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Badge, Client, Why, Issued, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: for what is still valid. Ticks stay on what is still due.
    void setRows(std::vector<operations::DueBadge> due, std::vector<workspace::IssuedRow> issued, const QDateTime &now);
    /// Null for a row that was issued, or is not there.
    [[nodiscard]] const operations::DueBadge *due(int row) const;
    /// Null for a row that is due, or is not there.
    [[nodiscard]] const workspace::IssuedRow *issued(int row) const;
    [[nodiscard]] const badge::Achievement &achievement(int row) const;
    [[nodiscard]] std::vector<const operations::DueBadge *> ticked() const;
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void tickedChanged();

private:
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QString stateIcon(int row) const;

    std::vector<operations::DueBadge> m_due;
    std::vector<workspace::IssuedRow> m_issued;
    std::set<std::pair<Id<people::Client>, Id<badge::Achievement>>> m_ticked;
    QDateTime m_now;
};

/// Puts the badge's picture before its name.
class RegisterDelegate final : public kit::TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
};

} // namespace mettle::pages
