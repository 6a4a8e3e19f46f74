// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

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
    void paintEvent(QPaintEvent *event) override;
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
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const models::ObservationGridModel &m_model;
    int m_current = -1;
};

/// The corner over the behaviours: two lines on who is watched in this round.
class GridCorner final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setTexts(const QString &first, const QString &second);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_first;
    QString m_second;
};

/// Paints a cell: mark, dot, cross, tick, hatch, notes; the current one has its ring. Wide cells say the last words too.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(const models::ObservationGridModel &model, QObject *parent);
    void setWide(bool wide) { m_wide = wide; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const models::GridCell &cell) const;
    void paintNarrow(QPainter &painter, const QRect &rect, const models::GridCell &cell) const;
    void paintWide(QPainter &painter, const QRect &rect, const models::GridCell &cell, bool current) const;

    const models::ObservationGridModel &m_model;
    bool m_wide = false;
};

} // namespace mettle::pages
