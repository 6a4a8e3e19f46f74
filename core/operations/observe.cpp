// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/observe.h"

#include "operations/errors.h"
#include "operations/marking.h"

namespace mettle::operations {

using framework::Item;
using people::Client;
using people::Observer;
using people::Role;
using session::Activity;
using session::Mark;
using session::MarkKind;
using session::Note;
using workspace::Transaction;
using workspace::Verb;

namespace {

Result<Id<Mark>> put(Desk &desk, const char *name, const Cell &cell, MarkKind kind, int level)
{
    Verb verb { name, {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Mark>> {
        METTLE_LET(judgement, judged(t, cell, kind, level));
        verb.label = { QT_TRANSLATE_NOOP("undo", "Mark for %1"), { judgement.client } };
        // The same mark again keeps the time of the first.
        if (!judgement.isThere())
            t.put(judgement.mark);
        return judgement.mark.id;
    });
}

Result<void> changeText(Desk &desk, const char *name, const Id<Note> &id, QString Note::*text, const QString &words)
{
    Verb verb { name, {}, workspace::Undo::Step, QLatin1String(name) + u' ' + id.toString() };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto note = t.get(id);
        const auto client = note ? t.get(note->client) : std::nullopt;
        if (!client)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Note about %1"), { people::shownName(*client) } };
        (*note).*text = words.trimmed();
        if (note->text.isEmpty())
            t.remove(id);
        else
            t.put(*note);
        return {};
    });
}

void close(Transaction &t, const Id<Activity> &activity, const Id<Observer> &observer)
{
    const auto id = session::closingId(activity, observer);
    if (!t.get(id))
        t.put(session::Closing { id, activity, observer, t.now() });
}

} // namespace

Result<Id<Mark>> mark(Desk &desk, const Cell &cell, int level)
{
    return put(desk, "mark", cell, MarkKind::Level, level);
}

Result<Id<Mark>> markNoOpportunity(Desk &desk, const Cell &cell)
{
    return put(desk, "markNoOpportunity", cell, MarkKind::NoOpportunity, 0);
}

Result<Id<Mark>> tick(Desk &desk, const Cell &cell)
{
    return put(desk, "tick", cell, MarkKind::Tick, 0);
}

Result<void> clearMark(Desk &desk, const Cell &cell)
{
    Verb verb { "clearMark", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto client = t.get(cell.client);
        if (!client)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Mark for %1 cleared"), { people::shownName(*client) } };
        t.remove(session::markId(cell.activity, cell.client, cell.item, cell.observer, cell.role));
        return {};
    });
}

Result<void> clearTicks(Desk &desk, const Id<Activity> &id, const Id<Observer> &observer)
{
    Verb verb { "clearTicks", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto activity = t.get(id);
        if (!activity)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Ticks in %1 cleared"), { activity->title } };
        for (const Mark &mark : t.read().marks(id))
            if (mark.kind == MarkKind::Tick && mark.observer == observer)
                t.remove(mark.id);
        return {};
    });
}

Result<Id<Note>> addNote(Desk &desk, const Id<Activity> &activity, const Id<Client> &clientId,
                         const std::optional<Id<Item>> &item, const std::optional<Id<Observer>> &observer, Role role,
                         const QString &text)
{
    Verb verb { "addNote", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Note>> {
        const auto client = t.get(clientId);
        if (!client || !t.get(activity) || (observer && !t.get(*observer)))
            return Error { errors::Gone };
        METTLE_TRY(noteAllowed(t, item, observer, role));
        if (text.trimmed().isEmpty())
            return Error { errors::NoteMissing };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Note about %1"), { people::shownName(*client) } };
        const Note note { t.newId<Note>(), activity, clientId, item, observer, role, text.trimmed(), t.now(), {} };
        t.put(note);
        return note.id;
    });
}

Result<void> changeNote(Desk &desk, const Id<Note> &note, const QString &text)
{
    return changeText(desk, "changeNote", note, &Note::text, text);
}

Result<void> placeNote(Desk &desk, const Id<Note> &id, const Id<Item> &item)
{
    Verb verb { "placeNote", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto note = t.get(id);
        const auto client = note ? t.get(note->client) : std::nullopt;
        if (!client)
            return Error { errors::Gone };
        METTLE_TRY(noteAllowed(t, item, note->observer, note->role));
        verb.label = { QT_TRANSLATE_NOOP("undo", "Note about %1"), { people::shownName(*client) } };
        note->item = item;
        t.put(*note);
        return {};
    });
}

Result<void> commentNote(Desk &desk, const Id<Note> &note, const QString &comment)
{
    return changeText(desk, "commentNote", note, &Note::comment, comment);
}

Result<void> closeActivity(Desk &desk, const Id<Activity> &id, const Id<Observer> &observer)
{
    Verb verb { "closeActivity", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto activity = t.get(id);
        if (!activity || !t.get(observer))
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 closed"), { activity->title } };
        close(t, id, observer);
        return {};
    });
}

Result<void> closeActivityForAll(Desk &desk, const Id<Activity> &id)
{
    Verb verb { "closeActivityForAll", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto activity = t.get(id);
        if (!activity)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 closed"), { activity->title } };
        for (const Id<Observer> &observer : t.read().markedBy(id))
            close(t, id, observer);
        return {};
    });
}

Result<void> closeSessionForAll(Desk &desk, const Id<session::Session> &id)
{
    Verb verb { "closeSessionForAll", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto session = t.get(id);
        if (!session)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 closed"),
                       { session->title.isEmpty() ? session->date.toString(Qt::ISODate) : session->title } };
        for (const Activity &activity : t.read().activities(id))
            for (const Id<Observer> &observer : t.read().markedBy(activity.id))
                close(t, activity.id, observer);
        return {};
    });
}

Result<Id<session::AgreedMark>> agree(Desk &desk, const Id<Activity> &activity, const Id<Client> &clientId,
                                      const Id<Item> &competence, int level, const QString &reason, const QString &by)
{
    Verb verb { "agree", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<session::AgreedMark>> {
        const auto client = t.get(clientId);
        const auto terms = t.read().terms(competence);
        if (!client || !t.get(activity) || !terms)
            return Error { errors::Gone };
        if (terms->type != framework::ItemType::Competence)
            return Error { errors::NotCompetence };
        METTLE_TRY(onScale(*terms, level));
        if (!t.read().isMoment(activity, clientId, competence))
            return Error { errors::NobodyMarked };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Agreed mark for %1"), { people::shownName(*client) } };
        session::AgreedMark mark { session::agreedMarkId(activity, clientId, competence), activity, clientId, competence,
                                   level, reason.trimmed(), by.simplified(), t.now() };
        if (const auto before = t.get(mark.id); before && before->level == mark.level && before->reason == mark.reason
            && before->by == mark.by)
            mark.on = before->on;
        t.put(mark);
        return mark.id;
    });
}

} // namespace mettle::operations
