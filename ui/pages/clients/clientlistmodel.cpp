// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientlistmodel.h"

#include "ui/kit/rows.h"

#include <QLocale>

namespace mettle::pages {

void ClientListModel::begin(const workspace::ClientList &list)
{
    beginResetModel();
    m_rows = list.rows;
    m_total = list.total;
    m_waiting = false;
    name();
    endResetModel();
}

void ClientListModel::add(int offset, const workspace::ClientList &list)
{
    if (offset != rowCount())
        return;
    m_total = list.rows.empty() ? offset : list.total;
    if (!list.rows.empty()) {
        beginInsertRows({}, offset, offset + int(list.rows.size()) - 1);
        m_rows.insert(m_rows.end(), list.rows.begin(), list.rows.end());
        name();
        endInsertRows();
    }
    m_waiting = false; // only now: a view may ask while rows are being inserted
}

/// Names that are alike stand side by side, so those that are there suffice to tell them apart.
void ClientListModel::name()
{
    std::vector<people::Client> clients;
    clients.reserve(m_rows.size());
    for (const workspace::ClientRow &row : m_rows)
        clients.push_back(row.client);
    m_names = people::shownNames(clients);
}

int ClientListModel::rowOf(const Id<people::Client> &client) const
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].client.id == client)
            return int(i);
    return -1;
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workspace::ClientRow &row = m_rows[size_t(index.row())];
    const bool secret = !row.client.pseudonym.isEmpty();
    if (role == kit::DataRole)
        return row.client.id.toString();
    if (role == kit::ToneRole && (index.column() != Called || row.client.state != people::ClientState::Active)) {
        const bool hint = (index.column() == Name && secret) || (index.column() == LastSeen && !row.lastSeen);
        return int(hint ? kit::Tone::Ink3 : kit::Tone::Ink2);
    }
    if (role == kit::TextRoleRole && index.column() == Called)
        return int(kit::TextRole::Strong);
    if (role == kit::IconRole && index.column() == Called)
        return QStringLiteral("user");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Called:
        return row.client.state == people::ClientState::Left ? tr("%1 (left)").arg(m_names[index.row()]) : m_names[index.row()];
    case Name:
        return secret ? tr("under a pseudonym") : row.client.name;
    case Groups:
        return row.groups.join(QStringLiteral(", "));
    case Coach:
        return row.coach;
    case LastSeen:
        return row.lastSeen ? QLocale().toString(*row.lastSeen, QStringLiteral("d MMM yyyy")) : tr("not seen yet");
    }
    return {};
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Called:
        return tr("Called");
    case Name:
        return tr("Name");
    case Groups:
        return tr("Groups");
    case Coach:
        return tr("Coach");
    case LastSeen:
        return tr("Last seen");
    }
    return {};
}

bool ClientListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_waiting && rowCount() < m_total;
}

void ClientListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    emit more(rowCount());
}

} // namespace mettle::pages
