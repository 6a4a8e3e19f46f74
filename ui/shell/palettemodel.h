// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/place.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <functional>
#include <variant>
#include <vector>

namespace mettle::shell {

using kit::Place;

/// One thing that the palette found.
struct Hit
{
    QString group; ///< the head it stands under: "Clients"
    QString icon;
    QString label;
    QString second; ///< quieter words after the label: "position for Taking the initiative to confirm"
    QString trailing; ///< at the end: "Spring group 2026"
    QString keys; ///< the keys that do the same: "Ctrl+P", or empty
    std::variant<Place, std::function<void()>> target; ///< where it leads, or what it does
};

/// The hits under their heads; a head cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IsHeadRole = Qt::UserRole + 1, SecondRole, TrailingRole, KeysRole, IconRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<Hit> hits);
    /// Null for a head.
    [[nodiscard]] const Hit *hit(const QModelIndex &index) const;
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString head;
        int hit = -1;
    };

    std::vector<Hit> m_hits;
    std::vector<Line> m_lines;
};

/// Paints heads and hits, with the part that was typed in accent.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setQuery(const QString &query) { m_query = query; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QString m_query;
};

} // namespace mettle::shell
