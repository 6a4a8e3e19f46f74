// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace mettle::kit {

/// The head of a table: hint text on surface2 with a rule below; the sorted column says so with an arrow.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

/// Paints a cell: rule below, hover and selection over the whole row, 4 px accent at its start. Reads the roles of rows.h.
/// Derive from it for cells that show a mark or a bar, and override paintContent.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    /// Paints what is in the cell, over a background that is painted already; `rect` leaves the cell's margins out.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;
};

/// A table as the kit shows it: no grid, whole rows, rules, hover. Tab leaves it; arrows move; Enter opens the row.
/// The first column wraps to two lines where it must.
class Table : public QTableView
{
    Q_OBJECT
public:
    /// The name is what screen readers call the table.
    explicit Table(const QString &name = {}, QWidget *parent = nullptr);

    /// In logical pixels; 40 unless set.
    void setRowHeight(int height);
    /// This column takes the room that the others, as wide as their content, leave.
    void setStretchColumn(int column);
    /// Rows that need two lines get them.
    void setRowsWrap(bool on);
    /// The row that the mouse is over, or -1.
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

signals:
    /// The user opened a row (double click or Enter).
    void opened(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitStretch();
    void setHovered(int row);
    void updateRow(int row);
    void applyHeights();

    int m_rowHeight = 40;
    int m_hovered = -1;
    int m_stretch = -1;
};

} // namespace mettle::kit
