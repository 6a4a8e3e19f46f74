// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace mettle::pages {

/// The names of the clients over the grid: number, name, evidence so far, "!" when nobody looked yet.
class ClientHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ClientHeader(const models::ObservationGridModel &model, QWidget *parent);
    /// After half the time, who has nothing yet gets a sign.
    void setHalfTimePast(bool past);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const models::ObservationGridModel &m_model;
    bool m_halfTimePast = false;
};

/// The behaviours beside the grid; headings of competences run through.
class BehaviourHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BehaviourHeader(const models::ObservationGridModel &model, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    void setCurrentRow(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const models::ObservationGridModel &m_model;
    int m_current = -1;
};

/// Paints a cell: mark, dot, cross, tick, hatch, notes; the current one has its ring.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const models::ObservationGridModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const models::ObservationGridModel &m_model;
};

/// The observation grid: arrows move, a digit marks, X is no opportunity, Space ticks, Delete goes back to "not observed".
/// What needs words or another part of the page is asked for by signals.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(models::ObservationGridModel &model, QWidget *parent = nullptr);

    void setHalfTimePast(bool past) { m_clients->setHalfTimePast(past); }

signals:
    void noteWanted(const QModelIndex &cell);
    void quickLineWanted();
    void attendanceWanted(int column);
    void observerWanted();
    void blankWanted();
    /// A digit that is no level of the scale was typed.
    void notALevel(int digit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    bool mark(const std::optional<session::MarkKind> &kind, int level = 0);
    [[nodiscard]] bool isRepeat(const QModelIndex &cell, int key);

    models::ObservationGridModel &m_model;
    ClientHeader *m_clients;
    BehaviourHeader *m_behaviours;
    QElapsedTimer m_sinceKey;
    QPersistentModelIndex m_lastCell;
    int m_lastKey = 0;
};

} // namespace mettle::pages
