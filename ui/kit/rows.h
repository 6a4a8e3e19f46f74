// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/painters.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QVariant>
#include <optional>
#include <vector>

namespace mettle::kit {

/// What the kit's lists and tables read from a model besides Qt's own roles.
enum Role {
    SecondRole = Qt::UserRole + 0x400, ///< QString: the second line
    StrongRole, ///< QString: the part of the text in semibold
    IconRole, ///< QString: the name of an icon before the text
    TileRole, ///< int(ChipKind): the icon stands on a tile of this kind
    ChipRole, ///< QString: a chip at the end
    ChipKindRole, ///< int(ChipKind)
    TrailingRole, ///< QString: quiet text at the end
    ToneRole, ///< int(Tone): the colour of the text
    TextRoleRole, ///< int(TextRole): the role of the text
    DoorRole, ///< bool: the row opens something (a chevron)
    DataRole, ///< whatever the page needs to open the row
};

/// One row of a list of doors, as a value.
struct Row
{
    QString title;
    QString second;
    QString strong; ///< the part of the title in semibold
    QString icon;
    std::optional<ChipKind> tile; ///< the icon stands on a tile; else it stands alone
    QString chip;
    ChipKind chipKind = ChipKind::Plain;
    QString trailing;
    bool door = true;
    bool enabled = true;
    QVariant data; ///< not shown

    friend bool operator==(const Row &, const Row &) = default;
};

/// Rows as a model, for lists that are short enough to be read at once.
class RowModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<Row> rows);
    [[nodiscard]] const Row &row(int index) const { return m_rows[size_t(index)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Row> m_rows;
};

/// Paints a row: icon or tile, one or two lines, chip, quiet text, chevron. Long titles take two lines.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A way through sections: the chosen one is a soft box, and no rules stand between.
    void setNavigation(bool on) { m_navigation = on; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_navigation = false;
};

} // namespace mettle::kit
