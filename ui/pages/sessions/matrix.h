// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <vector>

namespace mettle::pages {

/// A cell of a planning table.
struct MatrixCell
{
    enum class Look {
        Dot, ///< not
        Box, ///< yes
        OpenBox, ///< yes, because nothing was chosen
        First, ///< the first observer: filled
        Second, ///< the second: outlined
        More, ///< another one, or several: soft
    };

    Look look = Look::Dot;
    QString text; ///< letters in the box
    QString words; ///< for screen readers and the tool tip

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

struct MatrixRow
{
    QString lead; ///< a number before the title, or empty
    QString title;
    bool heading = false; ///< runs through, has no cells
    bool look = false; ///< amber: look at this
    std::vector<MatrixCell> cells;
    QString trailing; ///< the last column

    friend bool operator==(const MatrixRow &, const MatrixRow &) = default;
};

/// A planning table as values: people or skills by tasks, and a sentence at the end of each row.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `heads`: of the title, of each cell column, of the last column.
    void setMatrix(const QStringList &heads, std::vector<MatrixRow> rows);
    [[nodiscard]] const MatrixRow &row(int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] int cells() const { return std::max(0, int(m_heads.size()) - 2); }
    [[nodiscard]] const QStringList &heads() const { return m_heads; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QStringList m_heads;
    std::vector<MatrixRow> m_rows;
};

class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The table on the page: arrows move from cell to cell, Space or a click changes the one that is current.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    /// The height of a row in logical pixels.
    explicit MatrixView(MatrixModel &model, int rowHeight, QWidget *parent = nullptr);

    /// Widths in logical pixels: a cell at most and at least, the last column; the title takes the rest.
    void setWidths(int cell, int leastCell, int trailing);

signals:
    void turned(int row, int cell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void turn(const QModelIndex &index);

    MatrixModel &m_model;
    int m_rowHeight;
    int m_cell = 38;
    int m_leastCell = 24;
    int m_trailing = 110;
};

/// The letters that stand for people in a planning table: "S", or "Sa" and "So" where one letter is not enough.
[[nodiscard]] QStringList initialsOf(const QStringList &names);

} // namespace mettle::pages
