// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <vector>

namespace mettle::pages {

/// A line of what is to be compared, or a heading above such lines.
struct WashUpLine
{
    QString title; ///< who; of a heading, how far apart
    QString second; ///< on what
    std::vector<report::MarkFigure> figures; ///< of the observers, in their order
    bool heading = false;
    bool settled = false;
    int moment = -1; ///< its place in the page's list

    friend bool operator==(const WashUpLine &, const WashUpLine &) = default;
};

class WashUpModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<WashUpLine> lines);
    [[nodiscard]] const WashUpLine &line(int index) const { return m_lines[size_t(index)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<WashUpLine> m_lines;
};

class WashUpDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list on the page. Digits and other keys that are no moves go on to the page.
class WashUpList final : public QListView
{
    Q_OBJECT

public:
    explicit WashUpList(WashUpModel &model, QWidget *parent = nullptr);
    /// The next or the previous line that is no heading; stays at the ends.
    void step(int by);

signals:
    void chosen(int moment);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    WashUpModel &m_model;
};

} // namespace mettle::pages
