// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/observationwriter.h"

#include "exchange/errors.h"
#include "operations/errors.h"
#include "operations/importerrors.h"
#include "operations/marking.h"
#include "operations/standing.h"

namespace mettle::operations {

using exchange::MarkWord;
using exchange::ObservationRow;
using framework::Item;
using people::Client;
using people::Observer;
using people::Role;
using session::Activity;
using session::MarkKind;
using session::Note;
using session::Session;

namespace {

bool isMark(const ObservationRow &row)
{
    return row.mark == MarkWord::Level || row.mark == MarkWord::NoOpportunity;
}

QString markText(const ObservationRow &row)
{
    switch (row.mark) {
    case MarkWord::Level:
        return QString::number(row.level);
    case MarkWord::Absent:
        return QStringLiteral("absent");
    case MarkWord::Away:
        return QStringLiteral("away");
    default:
        return QStringLiteral("x");
    }
}

QString noteKey(const std::optional<Id<Observer>> &observer, Role role, const QString &text)
{
    return (observer ? observer->toString() : QString()) + nameOf(role) + u' ' + text;
}

} // namespace

ObservationWriter::ObservationWriter(workspace::Transaction &transaction, const FrameworkChoice &choice,
                                     NameIndex<Client> &clients, const QTimeZone &zone, bool createClients,
                                     exchange::Mistakes &mistakes)
    : m_transaction(transaction)
    , m_zone(zone)
    , m_createClients(createClients)
    , m_mistakes(mistakes)
    , m_items(transaction.read(), choice)
    , m_clients(clients)
{
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
    const auto who = client(row);
    if (!who)
        return {};
    ItemFinder *words = m_items.of(*who);
    if (!words) {
        wrong(row, errors::RowWhichFramework, { row.client });
        return {};
    }
    const ItemFinder::Found &what = words->find(row.competence, row.indicator);
    if (what.wrong) {
        wrong(row, *what.wrong, what.arguments);
        return {};
    }
    const auto watcher = observer(row);
    const Session where = session(row);
    QString id;
    if (row.mark == MarkWord::Absent || row.mark == MarkWord::Away)
        id = attendance(row, where.id, *who);
    if (!isMark(row) && row.note.isEmpty())
        return id;
    const auto task = activity(row, where);
    if (!task)
        return {};
    QString noteId;
    if (isMark(row)) {
        id = mark(row, { *task, *who, *what.item, watcher, row.role });
        if (id.isEmpty())
            return {};
    }
    if (!row.note.isEmpty())
        noteId = note(row, *task, *who, what.item, watcher);
    return isMark(row) || noteId.isEmpty() ? id : noteId;
}

std::optional<Id<Client>> ObservationWriter::client(const ObservationRow &row)
{
    const auto found = m_clients.find(row.client);
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1) {
        QStringList ids;
        for (const auto &id : found)
            ids << id.toString();
        wrong(row, errors::RowAmbiguous, { row.client, ids.join(QStringLiteral(", ")) });
        return std::nullopt;
    }
    if (!m_createClients || Id<Client>::fromString(row.client)) { // an id is nobody's name
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
    return *m_observers.insert(key, made.id);
}

Session ObservationWriter::session(const ObservationRow &row)
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

/// The activity that is there, as it is; else a new one.
ObservationWriter::Task ObservationWriter::taskIn(const ObservationRow &row, const Session &where)
{
    const bool standing = meansBetweenTasks(row.activity);
    int last = -1;
    for (const Activity &one : m_transaction.read().activities(where.id)) {
        if (standing ? one.betweenTasks : !one.betweenTasks && folded(one.title) == folded(row.activity))
            return { one, one.imported };
        if (!one.betweenTasks)
            last = std::max(last, one.order);
    }
    Activity made { .id = m_transaction.newId<Activity>(), .session = where.id };
    if (standing) {
        made = betweenTasks(m_transaction, where);
    } else {
        made.order = last + 1;
        made.title = row.activity;
        made.date = row.date;
    }
    made.kind = row.kind;
    made.imported = true;
    m_transaction.put(made);
    return { made, true };
}

std::optional<Id<Activity>> ObservationWriter::activity(const ObservationRow &row, const Session &where)
{
    const QString key = where.id.toString() + (meansBetweenTasks(row.activity) ? QString() : folded(row.activity));
    auto known = m_tasks.find(key);
    if (known == m_tasks.end())
        known = m_tasks.insert(key, taskIn(row, where));
    Activity &task = known->activity;
    if (row.kind && task.kind && *row.kind != *task.kind) {
        wrong(row, errors::RowTwoKinds, { task.title, nameOf(*task.kind), nameOf(*row.kind) });
        return std::nullopt;
    }
    if (row.kind && !task.kind && known->ours) {
        task.kind = row.kind;
        m_transaction.put(task);
    }
    return task.id;
}

QString ObservationWriter::mark(const ObservationRow &row, const Cell &cell)
{
    const auto judgement = judged(m_transaction, cell, row.mark == MarkWord::Level ? MarkKind::Level : MarkKind::NoOpportunity,
                                  row.level);
    if (!judgement) {
        const Error &error = judgement.error();
        wrong(row, error.is(errors::NotOnScale) ? errors::RowNotOnScale : error.is(errors::TwoRoles) ? errors::RowTwoRoles
                                                                                                    : *error.type,
              error.arguments);
        return {};
    }
    session::Mark given = judgement->mark;
    const QUuid key = given.id.uuid();
    if (const auto first = m_said.find(key); first != m_said.end()) {
        wrong(row, exchange::errors::MarkTwice, { markText(row), QString::number(first->first), first->second });
        return {};
    }
    m_said.insert(key, { row.row, markText(row) });
    given.at = moment(row);
    if (judgement->isThere() && (!row.time || judgement->before->at == given.at)) {
        ++m_outcome.same;
    } else {
        m_transaction.put(given);
        ++(judgement->before ? m_outcome.changed : m_outcome.added);
    }
    return given.id.toString();
}

ObservationWriter::CellNotes &ObservationWriter::notesOf(const Id<Activity> &activity, const Id<Client> &who,
                                                         const std::optional<Id<Item>> &what)
{
    const QString cell = activity.toString() + who.toString() + (what ? what->toString() : QString());
    auto known = m_notes.find(cell);
    if (known == m_notes.end()) {
        known = m_notes.insert(cell, {});
        for (const Note &one : m_transaction.read().notes(activity, who, what))
            (*known)[noteKey(one.observer, one.role, one.text)].insert(one.at.toMSecsSinceEpoch(), one.id);
    }
    return *known;
}

/// The same note for the same cell and time is the same note; without a time, any time.
QString ObservationWriter::note(const ObservationRow &row, const Id<Activity> &activity, const Id<Client> &who,
                                const std::optional<Id<Item>> &what, const std::optional<Id<Observer>> &watcher)
{
    auto &same = notesOf(activity, who, what)[noteKey(watcher, row.role, row.note)];
    const QDateTime at = moment(row);
    const auto there = row.time ? same.constFind(at.toMSecsSinceEpoch()) : same.constBegin();
    if (there != same.constEnd()) {
        ++m_outcome.same;
        return there->toString();
    }
    const Note made { m_transaction.newId<Note>(), activity, who, what, watcher, row.role, row.note, at, {} };
    m_transaction.put(made);
    same.insert(at.toMSecsSinceEpoch(), made.id);
    ++m_outcome.added;
    return made.id.toString();
}

QString ObservationWriter::attendance(const ObservationRow &row, const Id<Session> &where, const Id<Client> &who)
{
    const auto id = session::attendanceId(where, who);
    // Everybody may say that somebody was absent; one that says otherwise is a contradiction.
    if (const auto first = m_said.find(id.uuid()); first != m_said.end() && first->second != markText(row)) {
        wrong(row, exchange::errors::MarkTwice, { markText(row), QString::number(first->first), first->second });
        return {};
    }
    m_said.insert(id.uuid(), { row.row, markText(row) });
    const auto before = m_transaction.get(id);
    auto attendance = before.value_or(session::Attendance { id, where, who });
    attendance.presence = row.mark == MarkWord::Absent ? session::Presence::Absent : session::Presence::Away;
    attendance.late.reset();
    attendance.left.reset();
    m_transaction.put(attendance);
    ++(!before ? m_outcome.added : *before == attendance ? m_outcome.same : m_outcome.changed);
    return id.toString();
}

} // namespace mettle::operations
