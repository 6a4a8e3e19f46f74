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
    /// The same for a competence as a whole, in the row that heads it.
    bool setWhole(const QModelIndex &heading, const std::optional<session::MarkKind> &kind, int level = 0);
    /// The titles in another language of the window.
    void setLanguage(const QString &language);

    [[nodiscard]] const std::vector<GridRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<GridColumn> &columns() const { return m_columns; }
    [[nodiscard]] GridCell cell(int row, int column) const;
    /// Where a mark may stand: not in a heading.
    [[nodiscard]] std::optional<operations::Cell> cellAt(const QModelIndex &index) const;
    /// My notes in this activity about a client, oldest first; in a cell, or wherever they stand.
    [[nodiscard]] std::vector<session::Note> notesOf(const Id<people::Client> &client,
                                                     const std::optional<Id<framework::Item>> &item = {}) const;
    /// Where a client and an item stand; not valid when they are not in this grid.
    [[nodiscard]] QModelIndex indexOf(const Id<people::Client> &client, const Id<framework::Item> &item) const;
    /// The heading above a row.
    [[nodiscard]] int headingOf(int row) const;
    [[nodiscard]] const std::optional<workspace::Grid> &grid() const { return m_grid; }
    [[nodiscard]] const framework::Catalogue *catalogue() const { return m_catalogue ? &*m_catalogue : nullptr; }
    /// Whose grid it is.
    [[nodiscard]] const std::optional<Id<people::Observer>> &observer() const { return m_observer; }
    [[nodiscard]] people::Role role() const { return m_role; }
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
        QHash<Id<people::Observer>, QString> observers;
    };
    [[nodiscard]] static Result<Loaded> read(workspace::Desk &desk, const Id<session::Activity> &activity);
    void take(Loaded read);
    void follow(const workspace::ChangeSet &changes);
    /// What is kept of a cell: my mark, on disk, and how many notes.
    struct Stored
    {
        std::optional<session::MarkKind> kind;
        int level = 0;
        QDateTime at;
        int notes = 0;
        QString words;
    };
    void takeRows();
    void takeColumns();
    bool put(const QModelIndex &index, const std::optional<session::MarkKind> &kind, int level);
    void changeMark(const session::Mark *before, const session::Mark *after);
    void changeNote(const session::Note *before, const session::Note *after);
    void countNotes();
    void count();
    void repaint(const QModelIndex &cell);
    [[nodiscard]] operations::Cell address(int row, int column) const;
    [[nodiscard]] Stored &stored(int row, int column) { return m_cells[size_t(row) * m_columns.size() + size_t(column)]; }
    [[nodiscard]] const Stored &stored(int row, int column) const { return m_cells[size_t(row) * m_columns.size() + size_t(column)]; }

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
    QHash<Id<people::Observer>, QString> m_observerNames;
    QHash<Id<framework::Item>, int> m_rowOf;
    QHash<Id<people::Client>, int> m_columnOf;
    std::vector<Stored> m_cells; ///< row by row
    std::vector<session::Note> m_notes; ///< mine, oldest first
};

} // namespace mettle::models
