// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace mettle::pages {

/// The skills of a profile under their areas; an area cannot be chosen.
class ProfileModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setProfile(const operations::ClientProfile *shown, const QString &language);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Null for an area.
    [[nodiscard]] const profile::Position *position(int row) const;
    [[nodiscard]] QString title(int row) const { return m_lines[size_t(row)].title; }
    [[nodiscard]] const operations::ClientProfile *shown() const { return m_shown; }
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    struct Line
    {
        QString title;
        const profile::Position *position = nullptr;
        QString count; ///< of an area: "3 of 4 explored"
    };
    const operations::ClientProfile *m_shown = nullptr;
    QString m_language;
    std::vector<Line> m_lines;
};

class ProfileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProfileDelegate(const ProfileModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ProfileModel &m_model;
};

/// The rows; arrows move among skills, the panel beside follows.
class ProfileList final : public QListView
{
    Q_OBJECT

public:
    explicit ProfileList(QWidget *parent = nullptr);
    [[nodiscard]] ProfileModel &profileModel() { return *m_model; }

signals:
    void currentSkillChanged();

private:
    ProfileModel *m_model;
};

} // namespace mettle::pages
