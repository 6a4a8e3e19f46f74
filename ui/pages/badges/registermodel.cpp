// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/registermodel.h"

#include "ui/kit/rows.h"
#include "ui/print/badgepicture.h"

#include <QLocale>
#include <QPainter>

namespace mettle::pages {

using namespace kit;
using operations::DueBadge;
using workspace::IssuedRow;

namespace {

constexpr int PictureSide = 32;
constexpr int PictureGap = 10;

} // namespace

void RegisterModel::setRows(std::vector<DueBadge> due, std::vector<IssuedRow> issued, const QDateTime &now)
{
    beginResetModel();
    const auto before = std::exchange(m_ticked, {});
    m_due = std::move(due);
    m_issued = std::move(issued);
    m_now = now;
    for (const DueBadge &one : m_due)
        if (before.contains({ one.client.id, one.achievement.id }) && one.consent)
            m_ticked.insert({ one.client.id, one.achievement.id });
    endResetModel();
    emit tickedChanged();
}

const DueBadge *RegisterModel::due(int row) const
{
    return row >= 0 && row < int(m_due.size()) ? &m_due[size_t(row)] : nullptr;
}

const IssuedRow *RegisterModel::issued(int row) const
{
    const int place = row - int(m_due.size());
    return place >= 0 && place < int(m_issued.size()) ? &m_issued[size_t(place)] : nullptr;
}

const badge::Achievement &RegisterModel::achievement(int row) const
{
    const DueBadge *one = due(row);
    return one ? one->achievement : issued(row)->achievement;
}

std::vector<const DueBadge *> RegisterModel::ticked() const
{
    std::vector<const DueBadge *> found;
    for (const DueBadge &one : m_due)
        if (m_ticked.contains({ one.client.id, one.achievement.id }))
            found.push_back(&one);
    return found;
}

void RegisterModel::toggle(int row)
{
    const DueBadge *one = due(row);
    if (!one || !one->consent)
        return;
    const std::pair key { one->client.id, one->achievement.id };
    if (m_ticked.erase(key) == 0)
        m_ticked.insert(key);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit tickedChanged();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_due.size() + m_issued.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::words(int row, int column) const
{
    const DueBadge *due = this->due(row);
    const IssuedRow *issued = this->issued(row);
    switch (column) {
    case Badge:
        return achievement(row).name.in(QLocale().name());
    case Client:
        if (due)
            return people::shownName(due->client);
        return issued->client ? people::shownName(*issued->client) : tr("erased");
    case Why:
        return due ? due->reasons.value(0) : issued->issued.revokeReason;
    case Issued:
        return due ? QStringLiteral("—") : QLocale().toString(issued->issued.issued.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
    case State:
        if (due)
            return due->consent ? tr("Due") : tr("No consent");
        if (issued->issued.revoked)
            return tr("Revoked");
        return issued->issued.validUntil && *issued->issued.validUntil < m_now ? tr("Expired") : tr("Valid");
    default:
        return {};
    }
}

QString RegisterModel::stateIcon(int row) const
{
    if (due(row))
        return due(row)->consent ? QStringLiteral("clock") : QStringLiteral("lock");
    const badge::IssuedBadge &issued = this->issued(row)->issued;
    if (issued.revoked)
        return QStringLiteral("window-close");
    return issued.validUntil && *issued.validUntil < m_now ? QStringLiteral("view-history") : QStringLiteral("checkmark");
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const DueBadge *due = this->due(row);
    if (role == Qt::DisplayRole)
        return words(row, index.column());
    if (role == Qt::ToolTipRole && due && index.column() == Why)
        return due->reasons.join(u'\n');
    if (role == Qt::AccessibleTextRole && index.column() == Tick)
        return tr("%1, %2").arg(words(row, Badge), words(row, Client));
    if (role == Qt::CheckStateRole && index.column() == Tick && due && due->consent)
        return m_ticked.contains({ due->client.id, due->achievement.id }) ? Qt::Checked : Qt::Unchecked;
    if (role == IconRole && index.column() == State)
        return stateIcon(row);
    if (role == ToneRole && (index.column() == Why || index.column() == Issued))
        return int(Tone::Ink2);
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] { {}, tr("Badge"), tr("Client"), tr("What it rests on"), tr("Issued"), tr("State") };
    return heads[section];
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Tick && due(index.row()) && due(index.row())->consent)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick)
        return false;
    toggle(index.row());
    return true;
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = TableDelegate::sizeHint(option, index);
    if (index.column() == RegisterModel::Badge)
        size.rwidth() += theme().px(PictureSide + PictureGap);
    return size;
}

void RegisterDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (index.column() != RegisterModel::Badge) {
        TableDelegate::paintContent(painter, rect, option, index);
        return;
    }
    const auto *model = qobject_cast<const RegisterModel *>(index.model());
    const int side = theme().px(PictureSide);
    const QRect picture(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    print::paintBadge(painter, QStyle::visualRect(option.direction, rect, picture), { .design = model->achievement(index.row()).design },
                      print::BadgeForm::Small);
    painter.restore();
    const QRect room = rect.adjusted(side + theme().px(PictureGap), 0, 0, 0);
    TableDelegate::paintContent(painter, QStyle::visualRect(option.direction, rect, room), option, index);
}

} // namespace mettle::pages
