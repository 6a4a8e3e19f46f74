// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/badges.h"
#include "ui/kit/table.h"
#include "workspace/views.h"

#include <QAbstractTableModel>
#include <QHash>
#include <set>

namespace mettle::pages {

/// The register of badges: those that are due, to be ticked, then those that were issued, newest first; all, or those of
/// one state and with some words in them.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Badge, Client, Why, Issued, State, ColumnCount };
    enum class Show { All, Due, Valid, Revoked };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now`: for what is still valid. Ticks stay on what is still due, the filter stays.
    void setRows(std::vector<operations::DueBadge> due, std::vector<workspace::IssuedRow> issued, const QDateTime &now);
    /// `words`: of the badge or the client.
    void setFilter(Show show, const QString &words);
    /// How many there are of a state, whatever the filter says; expired ones are with the revoked.
    [[nodiscard]] int count(Show show) const;
    /// Null for a row that was issued, or is not there.
    [[nodiscard]] const operations::DueBadge *due(int row) const;
    /// Null for a row that is due, or is not there.
    [[nodiscard]] const workspace::IssuedRow *issued(int row) const;
    [[nodiscard]] const badge::Achievement &achievement(int row) const;
    /// What a row is, through changes of the list: the issued badge, or client and achievement. Empty for no row.
    [[nodiscard]] QString keyOf(int row) const;
    /// The row of a key; -1 when it is not shown any more.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// Also those that the filter hides.
    [[nodiscard]] std::vector<const operations::DueBadge *> ticked() const;
    void toggle(int row);
    /// Ticks a badge that is due and agreed to.
    void tick(const Id<people::Client> &client, const Id<badge::Achievement> &achievement);
    /// What an issued badge rests on, in the words that were signed.
    [[nodiscard]] QString restsOn(const workspace::IssuedRow &issued) const;
    [[nodiscard]] QString stateWord(const workspace::IssuedRow &issued) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void tickedChanged();

private:
    using Key = std::pair<Id<people::Client>, Id<badge::Achievement>>;

    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QString stateIcon(int row) const;
    [[nodiscard]] bool holds(const badge::IssuedBadge &badge) const;
    [[nodiscard]] int all() const { return int(m_due.size() + m_issued.size()); }
    /// Where a shown row stands among all; -1 when it is not there.
    [[nodiscard]] int place(int row) const;
    void filter();

    std::vector<operations::DueBadge> m_due;
    std::vector<workspace::IssuedRow> m_issued;
    std::vector<int> m_shown; ///< places: due ones first, then issued ones
    std::set<Key> m_ticked;
    QDateTime m_now;
    Show m_show = Show::All;
    QString m_words;
    mutable QHash<Id<badge::IssuedBadge>, QString> m_restsOn; ///< read out of the credential when first shown
};

/// Puts the badge's picture before its name, and gives the reason two lines.
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
