// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sessions/gridpainting.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

namespace mettle::pages {

/// The observation grid: arrows move, a digit marks, X is no opportunity, Space ticks, Delete goes back to "not observed".
/// What needs words or another part of the page is asked for by signals.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(models::ObservationGridModel &model, QWidget *parent = nullptr);

    void setHalfTimePast(bool past) { m_clients->setHalfTimePast(past); }
    /// My clients of this round only, large, with their last words; else everybody.
    void setOnlyMine(bool on);
    [[nodiscard]] bool onlyMine() const { return m_onlyMine; }
    /// The two lines in the corner.
    void setCorner(const QString &first, const QString &second);
    void goToColumn(int column);

signals:
    void noteWanted(const QModelIndex &cell);
    void attendanceWanted(int column);
    /// A digit that is no level of the scale was typed.
    void notALevel(int digit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    void keepCurrent();
    void restoreCurrent();
    void turnWheel();
    bool mark(const std::optional<session::MarkKind> &kind, int level = 0);
    [[nodiscard]] bool isRepeat(const QModelIndex &cell, int key);

    models::ObservationGridModel &m_model;
    ClientHeader *m_clients;
    BehaviourHeader *m_behaviours;
    GridCorner *m_corner;
    CellDelegate *m_cells;
    QTimer m_longPress;
    std::optional<std::pair<Id<people::Client>, Id<framework::Item>>> m_kept;
    bool m_onlyMine = false;
    QElapsedTimer m_sinceKey;
    QPersistentModelIndex m_lastCell;
    int m_lastKey = 0;
};

} // namespace mettle::pages
