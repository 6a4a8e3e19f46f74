// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/registermodel.h"

#include "ui/kit/rows.h"
#include "ui/kit/textblock.h"
#include "ui/print/badgepicture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace mettle::pages {

using namespace kit;
using operations::DueBadge;
using workspace::IssuedRow;

namespace {

constexpr int PictureSide = 32;
constexpr int PictureGap = 10;
constexpr int WidestBadge = 214; ///< of the name, before it takes a second line

/// "group task, alone · 4 times, on 3 days": enough to know it again; the panel has the whole.
QString shortReason(const DueBadge &due)
{
    QStringList kinds;
    for (const profile::Moment &moment : due.position.evidence) {
        const QString word = moment.kind ? profile::kindWord(*moment.kind, QLocale().name()) : QString();
        if (moment.value >= due.achievement.level && !word.isEmpty() && !kinds.contains(word))
            kinds << word;
    }
    const auto counts = [&](const profile::Moment &moment) { return moment.value >= due.achievement.level; };
    std::set<QDate> days;
    for (const profile::Moment &moment : due.position.evidence)
        if (counts(moment))
            days.insert(moment.date);
    const auto times = std::count_if(due.position.evidence.begin(), due.position.evidence.end(), counts);
    return RegisterModel::tr("%1 · %2, %3", "kinds of situation · 4 times, on 3 days")
        .arg(kinds.join(QStringLiteral(", ")), RegisterModel::tr("%n time(s)", nullptr, int(times)),
             RegisterModel::tr("on %n day(s)", nullptr, int(days.size())));
}

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
    filter();
    endResetModel();
    emit tickedChanged();
}

void RegisterModel::setFilter(Show show, const QString &words)
{
    beginResetModel();
    m_show = show;
    m_words = folded(words);
    filter();
    endResetModel();
}

void RegisterModel::filter()
{
    m_shown.clear();
    for (int at = 0; at < all(); ++at) {
        const bool isDue = at < int(m_due.size());
        const IssuedRow *issued = isDue ? nullptr : &m_issued[size_t(at) - m_due.size()];
        const Show state = isDue ? Show::Due : holds(issued->issued) ? Show::Valid : Show::Revoked;
        if (m_show != Show::All && m_show != state)
            continue;
        const badge::Achievement &achievement = isDue ? m_due[size_t(at)].achievement : issued->achievement;
        QString text = achievement.name.in(QLocale().name());
        if (isDue)
            text += u' ' + m_due[size_t(at)].client.name + u' ' + people::shownName(m_due[size_t(at)].client);
        else if (issued->client)
            text += u' ' + issued->client->name + u' ' + people::shownName(*issued->client);
        if (m_words.isEmpty() || folded(text).contains(m_words))
            m_shown.push_back(at);
    }
}

int RegisterModel::count(Show show) const
{
    const auto valid = std::count_if(m_issued.begin(), m_issued.end(), [this](const IssuedRow &row) { return holds(row.issued); });
    switch (show) {
    case Show::Due:
        return int(m_due.size());
    case Show::Valid:
        return int(valid);
    case Show::Revoked:
        return int(m_issued.size()) - int(valid);
    case Show::All:
        break;
    }
    return all();
}

bool RegisterModel::holds(const badge::IssuedBadge &badge) const
{
    return !badge.revoked && (!badge.validUntil || m_now <= *badge.validUntil);
}

int RegisterModel::place(int row) const
{
    return row >= 0 && row < int(m_shown.size()) ? m_shown[size_t(row)] : -1;
}

const DueBadge *RegisterModel::due(int row) const
{
    const int at = place(row);
    return at >= 0 && at < int(m_due.size()) ? &m_due[size_t(at)] : nullptr;
}

const IssuedRow *RegisterModel::issued(int row) const
{
    const int at = place(row) - int(m_due.size());
    return place(row) >= 0 && at >= 0 ? &m_issued[size_t(at)] : nullptr;
}

const badge::Achievement &RegisterModel::achievement(int row) const
{
    const DueBadge *one = due(row);
    return one ? one->achievement : issued(row)->achievement;
}

QString RegisterModel::keyOf(int row) const
{
    if (const DueBadge *one = due(row))
        return one->client.id.toString() + u' ' + one->achievement.id.toString();
    const IssuedRow *one = issued(row);
    return one ? one->issued.id.toString() : QString();
}

int RegisterModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount() && !key.isEmpty(); ++row)
        if (keyOf(row) == key)
            return row;
    return -1;
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
    const Key key { one->client.id, one->achievement.id };
    if (m_ticked.erase(key) == 0)
        m_ticked.insert(key);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit tickedChanged();
}

void RegisterModel::tick(const Id<people::Client> &client, const Id<badge::Achievement> &achievement)
{
    for (int row = 0; row < rowCount(); ++row) {
        const DueBadge *one = due(row);
        if (one && one->client.id == client && one->achievement.id == achievement && !m_ticked.contains({ client, achievement }))
            toggle(row);
    }
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegisterModel::restsOn(const IssuedRow &issued) const
{
    const auto known = m_restsOn.constFind(issued.issued.id);
    if (known != m_restsOn.constEnd())
        return *known;
    const QJsonObject credential = QJsonDocument::fromJson(issued.issued.credential.toUtf8()).object();
    const QString text = credential[QStringLiteral("evidence")][0][QStringLiteral("narrative")].toString();
    m_restsOn.insert(issued.issued.id, text);
    return text;
}

QString RegisterModel::stateWord(const IssuedRow &issued) const
{
    if (issued.issued.revoked)
        return tr("Revoked");
    return holds(issued.issued) ? tr("Valid") : tr("Expired");
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
        return due ? shortReason(*due) : restsOn(*issued);
    case Issued:
        return due ? QStringLiteral("—") : QLocale().toString(issued->issued.issued.toLocalTime().date(), QStringLiteral("d MMM yyyy"));
    case State:
        if (due)
            return due->consent ? tr("Due") : tr("Ask first");
        return stateWord(*issued);
    default:
        return {};
    }
}

QString RegisterModel::stateIcon(int row) const
{
    if (due(row))
        return due(row)->consent ? QStringLiteral("clock") : QStringLiteral("question");
    const badge::IssuedBadge &issued = this->issued(row)->issued;
    if (issued.revoked)
        return QStringLiteral("window-close");
    return holds(issued) ? QStringLiteral("checkmark") : QStringLiteral("view-history");
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    if (place(row) < 0)
        return {};
    const DueBadge *due = this->due(row);
    if (role == Qt::DisplayRole)
        return words(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Why)
        return due ? due->reasons.join(u'\n') : words(row, Why);
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
    if (!index.isValid())
        return Qt::NoItemFlags;
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
    const Theme &look = theme();
    if (index.column() == RegisterModel::Badge)
        size.setWidth(qMin(size.width(), look.px(WidestBadge)) + look.px(PictureSide + PictureGap));
    return size;
}

void RegisterDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (index.column() != RegisterModel::Badge && index.column() != RegisterModel::Why) {
        TableDelegate::paintContent(painter, rect, option, index);
        return;
    }
    const Theme &look = theme();
    QRect room = rect;
    TextBlock block { index.data(Qt::DisplayRole).toString(), TextRole::Second, look.ink2 };
    if (index.column() == RegisterModel::Badge) {
        const auto *model = qobject_cast<const RegisterModel *>(index.model());
        const int side = look.px(PictureSide);
        const QRect picture(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        print::paintBadge(painter, QStyle::visualRect(option.direction, rect, picture), { .design = model->achievement(index.row()).design },
                          print::BadgeForm::Small);
        room.adjust(side + look.px(PictureGap), 0, 0, 0);
        block.role = TextRole::Body;
        block.colour = look.ink;
    }
    block.maxLines = 2;
    block.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    kit::paint(painter, QStyle::visualRect(option.direction, rect, room), block);
}

} // namespace mettle::pages
