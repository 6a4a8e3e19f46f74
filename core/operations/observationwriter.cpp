// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/observationwriter.h"

#include "operations/importerrors.h"
#include "operations/standing.h"

namespace mettle::operations {

using exchange::MarkWord;
using exchange::ObservationRow;
using framework::Item;
using framework::ItemType;
using people::Client;
using people::Observer;
using people::Role;
using session::Activity;
using session::Mark;
using session::MarkKind;
using session::Note;
using session::Session;

namespace {

QString idsOf(const std::vector<Id<Client>> &ids)
{
    QStringList out;
    for (const auto &id : ids)
        out << id.toString();
    return out.join(QStringLiteral(", "));
}

} // namespace

ObservationWriter::ObservationWriter(workspace::Transaction &transaction, const framework::Catalogue &catalogue, bool createClients)
    : m_transaction(transaction)
    , m_catalogue(catalogue)
    , m_createClients(createClients)
    , m_clients(clientIndex(transaction.read().everyClient()))
{
    const auto info = transaction.read().info();
    m_zone = QTimeZone(info ? info->timeZone.toLatin1() : QByteArray());
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    for (const framework::Level &level : catalogue.mainLevels())
        m_levels << QString::number(level.order);
    for (const Observer &one : transaction.read().observers())
        m_observers.insert(folded(one.name), one.id);
}

void ObservationWriter::wrong(const ObservationRow &row, const ErrorType &type, const QStringList &arguments)
{
    m_mistakes.add(row.row, Error(type, QStringList { QString::number(row.row) } + arguments));
}

QDateTime ObservationWriter::moment(const ObservationRow &row) const
{
    return row.time ? QDateTime(row.date, *row.time, m_zone).toUTC() : m_transaction.now();
}

QString ObservationWriter::add(const ObservationRow &row)
{
    const size_t before = m_mistakes.count();
    const auto who = client(row);
    const auto watcher = observer(row);
    bool itemWrong = false;
    const auto what = item(row, &itemWrong);
    if (row.mark == MarkWord::Level && !m_levels.contains(QString::number(row.level)))
        wrong(row, errors::RowNotOnScale, { QString::number(row.level), m_levels.join(QStringLiteral(", ")) });
    if (!who || itemWrong || m_mistakes.count() > before)
        return {};
    const Session &where = session(row);
    if (row.mark == MarkWord::Absent || row.mark == MarkWord::Away)
        attendance(row, where, *who);
    const bool marks = row.mark == MarkWord::Level || row.mark == MarkWord::NoOpportunity;
    if (!marks && row.note.isEmpty())
        return {};
    const Activity *task = activity(row, where);
    if (!task)
        return {};
    QString id;
    if (marks)
        id = mark(row, *task, *who, *what, watcher);
    if (!row.note.isEmpty()) {
        const QString noteId = note(row, *task, *who, what, watcher);
        if (id.isEmpty())
            id = noteId;
    }
    return id;
}

std::optional<Id<Client>> ObservationWriter::client(const ObservationRow &row)
{
    const auto found = m_clients.find(row.client);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1) {
        wrong(row, errors::RowAmbiguous, { row.client, idsOf(found) });
        return std::nullopt;
    }
    if (!m_createClients) {
        wrong(row, errors::RowClientUnknown, { row.client });
        return std::nullopt;
    }
    const Client made { .id = m_transaction.newId<Client>(), .name = row.client };
    m_transaction.put(made);
    m_clients.add(made.name, made.id);
    return made.id;
}

std::optional<Id<Observer>> ObservationWriter::observer(const ObservationRow &row)
{
    if (row.role == Role::Self || row.observer.isEmpty())
        return std::nullopt;
    const QString key = folded(row.observer);
    if (const auto known = m_observers.find(key); known != m_observers.end())
        return *known;
    const Observer made { m_transaction.newId<Observer>(), row.observer, row.role };
    m_transaction.put(made);
    m_observers.insert(key, made.id);
    return made.id;
}

/// The indicator, else the competence, else nothing (a note about the person).
std::optional<Id<Item>> ObservationWriter::item(const ObservationRow &row, bool *wrongItem)
{
    const QString key = folded(row.competence) + u'\x1f' + folded(row.indicator);
    if (const auto known = m_items.find(key); known != m_items.end())
        return *known;
    std::optional<Id<Item>> found;
    std::optional<Id<Item>> competence;
    if (!row.competence.isEmpty()) {
        const auto named = m_catalogue.named(row.competence, ItemType::Competence);
        if (named.size() != 1) {
            wrong(row, errors::RowCompetenceUnknown, { row.competence });
            *wrongItem = true;
            return std::nullopt;
        }
        competence = named.front()->id;
        found = competence;
    }
    if (!row.indicator.isEmpty()) {
        auto named = m_catalogue.named(row.indicator, ItemType::Indicator);
        if (competence)
            std::erase_if(named, [&](const Item *one) {
                const Item *of = m_catalogue.competenceOf(one->id);
                return !of || of->id != *competence;
            });
        if (named.size() != 1) {
            wrong(row, errors::RowIndicatorUnknown,
                  { row.indicator, row.competence.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(row.competence) });
            *wrongItem = true;
            return std::nullopt;
        }
        found = named.front()->id;
    }
    m_items.insert(key, found);
    return found;
}

const Session &ObservationWriter::session(const ObservationRow &row)
{
    const QString key = row.date.toString(Qt::ISODate) + folded(row.session);
    if (const auto known = m_sessions.find(key); known != m_sessions.end())
        return *known;
    auto found = m_transaction.read().sessionNamed(row.session, row.date);
    if (!found) {
        found = Session { .id = m_transaction.newId<Session>(), .title = row.session, .date = row.date };
        m_transaction.put(*found);
        Activity standing = betweenTasks(m_transaction, *found);
        standing.imported = true;
        m_transaction.put(standing);
    }
    return *m_sessions.insert(key, *found);
}

const Activity *ObservationWriter::activity(const ObservationRow &row, const Session &where)
{
    const bool standing = meansBetweenTasks(row.activity);
    const QString key = where.id.toString() + (standing ? QString() : folded(row.activity));
    auto known = m_activities.find(key);
    if (known == m_activities.end()) {
        std::optional<Activity> found;
        int last = -1;
        for (const Activity &one : m_transaction.read().activities(where.id)) {
            last = std::max(last, one.order);
            if (standing ? one.betweenTasks : !one.betweenTasks && folded(one.title) == folded(row.activity))
                found = one;
        }
        if (!found && standing) {
            found = betweenTasks(m_transaction, where);
        } else if (!found) {
            found = Activity { .id = m_transaction.newId<Activity>(), .session = where.id, .order = last + 1 };
            found->title = row.activity;
            found->kind = row.kind;
            found->date = row.date;
            found->imported = true;
        }
        m_transaction.put(*found);
        known = m_activities.insert(key, *found);
    }
    if (row.kind && known->kind && *row.kind != *known->kind) {
        wrong(row, errors::RowTwoKinds, { known->title, nameOf(*known->kind), nameOf(*row.kind) });
        return nullptr;
    }
    if (row.kind && !known->kind) {
        known->kind = row.kind;
        m_transaction.put(*known);
    }
    return &*known;
}

QString ObservationWriter::mark(const ObservationRow &row, const Activity &activity, const Id<Client> &who,
                                const Id<Item> &what, const std::optional<Id<Observer>> &watcher)
{
    Mark mark { session::markId(activity.id, who, what, watcher, row.role), activity.id, who, what, watcher, row.role };
    mark.kind = row.mark == MarkWord::Level ? MarkKind::Level : MarkKind::NoOpportunity;
    mark.level = mark.kind == MarkKind::Level ? row.level : 0;
    mark.at = moment(row);
    const auto before = m_transaction.get(mark.id);
    if (before && before->kind == mark.kind && before->level == mark.level) {
        ++m_outcome.same;
        return mark.id.toString();
    }
    if (!before)
        if (const auto other = m_transaction.read().otherRole(mark)) {
            wrong(row, errors::RowTwoRoles, { row.observer, nameOf(*other) });
            return {};
        }
    m_transaction.put(mark);
    ++(before ? m_outcome.changed : m_outcome.added);
    return mark.id.toString();
}

/// The same note for the same cell and time is the same note.
QString ObservationWriter::note(const ObservationRow &row, const Activity &activity, const Id<Client> &who,
                                const std::optional<Id<Item>> &what, const std::optional<Id<Observer>> &watcher)
{
    const QByteArray cell = activity.id.bytes() + who.bytes() + (what ? what->bytes() : QByteArray());
    auto known = m_notes.find(cell);
    if (known == m_notes.end()) {
        known = m_notes.insert(cell, {});
        for (const Note &one : m_transaction.read().notes(activity.id, who, what))
            (*known)[one.text].push_back(one);
    }
    auto &alike = (*known)[row.note];
    for (const Note &one : alike) {
        if (one.observer == watcher && one.role == row.role && (!row.time || one.at == moment(row))) {
            ++m_outcome.same;
            return one.id.toString();
        }
    }
    const Note made { m_transaction.newId<Note>(), activity.id, who, what, watcher, row.role, row.note, moment(row), {} };
    m_transaction.put(made);
    alike.push_back(made);
    ++m_outcome.added;
    return made.id.toString();
}

void ObservationWriter::attendance(const ObservationRow &row, const Session &where, const Id<Client> &who)
{
    session::Attendance attendance { session::attendanceId(where.id, who), where.id, who };
    attendance.presence = row.mark == MarkWord::Absent ? session::Presence::Absent : session::Presence::Away;
    const auto before = m_transaction.get(attendance.id);
    if (before && before->presence == attendance.presence) {
        ++m_outcome.same;
        return;
    }
    m_transaction.put(attendance);
    ++(before ? m_outcome.changed : m_outcome.added);
}

} // namespace mettle::operations
