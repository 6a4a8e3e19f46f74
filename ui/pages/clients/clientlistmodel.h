// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/views.h"

#include <QAbstractTableModel>

namespace mettle::pages {

/// The list of clients, as far as it was scrolled to: it asks for the next rows when a view wants them.
class ClientListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Called, Name, Groups, Coach, LastSeen, Columns };
    /// How many rows are read at once.
    static constexpr int PageRows = 100;

    using QAbstractTableModel::QAbstractTableModel;

    /// The first rows of another question, or of the same one after a change.
    void begin(const workspace::ClientList &list);
    /// More rows, from the `offset`-th on; passed over when they are not the next ones.
    void add(int offset, const workspace::ClientList &list);
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const people::Client &client(int row) const { return m_rows[size_t(row)].client; }
    /// -1 when it is not among the rows read so far.
    [[nodiscard]] int rowOf(const Id<people::Client> &client) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// Rows from here on are wanted; answered by add().
    void more(int offset);

private:
    void name();

    std::vector<workspace::ClientRow> m_rows;
    QStringList m_names; ///< as team pages show them
    int m_total = 0;
    bool m_waiting = false;
};

} // namespace mettle::pages
