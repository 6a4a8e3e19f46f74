// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/coverage.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace mettle::pages {

/// What a line of the list of activities says.
struct ActivityLine
{
    Id<session::Activity> id;
    QString title;
    QString second; ///< kind, and how many behaviours
    QString minutes;
    QStringList skills;
    QString watchers; ///< who watches whom
    bool look = false; ///< it asks too much of an observer: the first of the skills says so

    friend bool operator==(const ActivityLine &, const ActivityLine &) = default;
};

/// The activities of a session, in order.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<ActivityLine> lines);
    [[nodiscard]] const ActivityLine &line(int index) const { return m_lines[size_t(index)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    std::vector<ActivityLine> m_lines;
};

class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list on the page: dragged into order, or moved with Ctrl+Up and Ctrl+Down; Enter or a click opens one, Delete removes it.
class ActivityList final : public QListView
{
    Q_OBJECT

public:
    explicit ActivityList(ActivityModel &model, QWidget *parent = nullptr);

signals:
    void moveWanted(const mettle::Id<mettle::session::Activity> &activity, int place);
    void removeWanted(const mettle::Id<mettle::session::Activity> &activity);
    void opened(const mettle::Id<mettle::session::Activity> &activity);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void move(int from, int to);

    ActivityModel &m_model;
};

} // namespace mettle::pages
