// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencelines.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace mettle::pages {

/// The lines of a client's evidence; a view takes them as it comes to them.
class EvidenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<models::EvidenceLine> lines, std::vector<framework::Level> levels);
    [[nodiscard]] const models::EvidenceLine &line(int row) const { return m_lines[size_t(row)]; }
    [[nodiscard]] const std::vector<framework::Level> &levels() const { return m_levels; }
    // How many there are, scrolled to or not.
    [[nodiscard]] int marks() const;
    [[nodiscard]] int notes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<models::EvidenceLine> m_lines;
    std::vector<framework::Level> m_levels;
    int m_shown = 0;
};

/// Paints a day, a task, or what was seen: the mark before the words, a quote on a ground of its own.
class EvidenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class EvidenceList final : public QListView
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);
    [[nodiscard]] EvidenceModel &evidence() const { return *m_model; }

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    EvidenceModel *m_model;
};

} // namespace mettle::pages
