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

/// Where the parts of a row stand, from its left; the head and the rows share it.
struct ProfileColumns
{
    int name = 0;
    int nameWidth = 0;
    int bar = 0;
    int barWidth = 0;
    int status = 0;
    int statusWidth = 0;
    int gap = 0;
    int gapWidth = 0; ///< 0 without a target
};
[[nodiscard]] ProfileColumns profileColumns(int width, bool withTarget);

class ProfileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProfileDelegate(const ProfileModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintArea(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintSkill(QPainter &painter, const QStyleOptionViewItem &option, int row) const;

    const ProfileModel &m_model;
};

/// The rows; arrows move among skills, the panel beside follows. They share the height there is.
class ProfileList final : public QListView
{
    Q_OBJECT

public:
    explicit ProfileList(QWidget *parent = nullptr);
    [[nodiscard]] ProfileModel &profileModel() { return *m_model; }
    /// Before its title takes a second line.
    [[nodiscard]] int skillHeight() const { return m_skillHeight; }

signals:
    void currentSkillChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ProfileModel *m_model;
    int m_skillHeight = 26;
};

} // namespace mettle::pages
