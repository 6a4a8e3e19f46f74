// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/markqueue.h"

#include <QAbstractTableModel>
#include <QHash>

namespace mettle::models {

/// The observation grid of one activity and one observer: a row for each indicator under its competence, a column for
/// each client. Setting a cell paints it as typed at once and as saved only when it is on disk.
class ObservationGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< GridCell
        HeadingRole, ///< bool
    };

    ObservationGridModel(workspace::Workspace &workspace, const QString &language, QObject *parent = nullptr);

    /// Reads an activity for an observer; `loaded` follows.
    void load(const Id<session::Activity> &activity, const Id<people::Observer> &observer, people::Role role);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Types a mark into a cell: a level, no opportunity, a tick, or none to clear it. False where no mark may stand.
    bool setMark(const QModelIndex &index, const std::optional<session::MarkKind> &kind, int level = 0);

    [[nodiscard]] const std::vector<GridRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return m_columns; }
    [[nodiscard]] GridCell cell(int row, int column) const;
    [[nodiscard]] std::optional<operations::Cell> cellAt(const QModelIndex &index) const;
    [[nodiscard]] const std::optional<workspace::Grid> &grid() const { return m_grid; }
    [[nodiscard]] const framework::Catalogue *catalogue() const { return m_catalogue ? &*m_catalogue : nullptr; }
    /// The levels that digits choose from.
    [[nodiscard]] const std::vector<framework::Level> &levels() const { return m_levels; }
    [[nodiscard]] MarkQueue &queue() { return m_queue; }

signals:
    void loaded();
    void failed(const mettle::Error &error);
    void refused(const mettle::Error &error);
    /// A mark is durable.
    void saved();
    void headerChanged();

private:
    struct Loaded
    {
        workspace::Grid grid;
        framework::Catalogue catalogue;
    };
    [[nodiscard]] static Result<Loaded> read(workspace::Desk &desk, const Id<session::Activity> &activity);
    void take(Loaded read);
    void follow(const workspace::ChangeSet &changes);
    void changeMark(const session::Mark *before, const session::Mark *after);
    void changeNote(const session::Note *before, const session::Note *after);
    void count();
    void repaint(const Id<people::Client> &client, const Id<framework::Item> &item);
    [[nodiscard]] static QByteArray key(const Id<people::Client> &client, const Id<framework::Item> &item);

    workspace::Workspace &m_workspace;
    QString m_language;
    MarkQueue m_queue;
    std::optional<Id<session::Activity>> m_activity;
    std::optional<Id<people::Observer>> m_observer;
    people::Role m_role = people::Role::Trainer;
    std::optional<workspace::Grid> m_grid;
    std::optional<framework::Catalogue> m_catalogue;
    std::vector<framework::Level> m_levels;
    std::vector<GridRow> m_rows;
    std::vector<GridColumn> m_columns;
    QHash<QByteArray, session::Mark> m_marks; ///< mine, by client and item
    QHash<QByteArray, int> m_notes; ///< how many, by client and item
};

} // namespace mettle::models
