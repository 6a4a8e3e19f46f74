// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/people.h"

#include "operations/errors.h"

namespace mettle::operations {

using people::Client;
using people::Consent;
using people::Group;
using people::Membership;
using people::Observer;
using workspace::Transaction;
using workspace::Verb;

namespace {

/// Puts the details into a client; what is not asked for stays as it was.
Result<void> fill(Client &client, const ClientDetails &details, const Transaction &t)
{
    client.name = details.name.simplified();
    client.callName = details.callName.simplified();
    client.pseudonym = details.pseudonym.simplified();
    if (client.name.isEmpty() && client.pseudonym.isEmpty())
        return Error { errors::NameMissing };
    if (details.coach && !t.get(*details.coach))
        return Error { errors::Gone };
    client.language = details.language.trimmed();
    client.secondLanguage = details.secondLanguage.trimmed();
    client.email = details.email.trimmed();
    client.birthYear = details.birthYear;
    client.note = details.note.trimmed();
    client.coach = details.coach;
    return {};
}

Result<void> join(Transaction &t, const Id<Group> &group, const Id<Client> &client, const QDate &from)
{
    if (!from.isValid())
        return Error { errors::DateMissing };
    int last = 0;
    for (Membership &one : t.read().membershipsOf(group)) {
        last = std::max(last, one.number);
        if (one.client != client || (one.until && *one.until < from))
            continue;
        if (one.from <= from) {
            if (one.until == from) { // who leaves and comes back on one day never left
                one.until.reset();
                t.put(one);
            }
            return {};
        }
        // In it from a later day: the same stay, with its number, now begins earlier.
        t.remove(one.id);
        t.put(Membership { people::membershipId(group, client, from), group, client, from, one.until, one.number });
        return {};
    }
    t.put(Membership { people::membershipId(group, client, from), group, client, from, std::nullopt, last + 1 });
    return {};
}

} // namespace

Result<Id<Client>> addClient(Desk &desk, const ClientDetails &details, const std::optional<Id<Group>> &group)
{
    Verb verb { "addClient", {} };
    const QDate today = desk.today();
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Client>> {
        Client client { .id = t.newId<Client>() };
        METTLE_TRY(fill(client, details, t));
        t.put(client);
        if (group && !t.get(*group))
            return Error { errors::Gone };
        if (group)
            METTLE_TRY(join(t, *group, client.id, today));
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 added"), { people::shownName(client) } };
        return client.id;
    });
}

Result<void> changeClient(Desk &desk, const Id<Client> &id, const ClientDetails &details)
{
    Verb verb { "changeClient", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto client = t.get(id);
        if (!client)
            return Error { errors::Gone };
        METTLE_TRY(fill(*client, details, t));
        t.put(*client);
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 changed"), { people::shownName(*client) } };
        return {};
    });
}

Result<Id<Group>> addGroup(Desk &desk, const QString &title, const std::optional<Id<framework::Framework>> &framework)
{
    const QString name = title.simplified();
    return desk.transact({ "addGroup", { QT_TRANSLATE_NOOP("undo", "Group %1 added"), { name } } },
                         [&](Transaction &t) -> Result<Id<Group>> {
                             if (name.isEmpty())
                                 return Error { errors::TitleMissing };
                             for (const Group &other : t.read().groups())
                                 if (folded(other.title) == folded(name))
                                     return Error { errors::AlreadyThere, { other.title } };
                             if (framework && !t.get(*framework))
                                 return Error { errors::Gone };
                             const Group group { t.newId<Group>(), name, framework };
                             t.put(group);
                             return group.id;
                         });
}

Result<void> renameGroup(Desk &desk, const Id<Group> &id, const QString &title)
{
    const QString name = title.simplified();
    return desk.transact({ "renameGroup", { QT_TRANSLATE_NOOP("undo", "Group renamed to %1"), { name } } },
                         [&](Transaction &t) -> Result<void> {
                             auto group = t.get(id);
                             if (!group)
                                 return Error { errors::Gone };
                             if (name.isEmpty())
                                 return Error { errors::TitleMissing };
                             for (const Group &other : t.read().groups())
                                 if (other.id != id && folded(other.title) == folded(name))
                                     return Error { errors::AlreadyThere, { other.title } };
                             group->title = name;
                             t.put(*group);
                             return {};
                         });
}

Result<void> joinGroup(Desk &desk, const Id<Group> &group, const Id<Client> &client, const QDate &from)
{
    Verb verb { "joinGroup", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto who = t.get(client);
        const auto where = t.get(group);
        if (!who || !where)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 into %2"), { people::shownName(*who), where->title } };
        return join(t, group, client, from);
    });
}

Result<void> leaveGroup(Desk &desk, const Id<Group> &group, const Id<Client> &client, const QDate &until)
{
    Verb verb { "leaveGroup", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto who = t.get(client);
        const auto where = t.get(group);
        if (!who || !where)
            return Error { errors::Gone };
        if (!until.isValid())
            return Error { errors::DateMissing };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 out of %2"), { people::shownName(*who), where->title } };
        std::optional<Membership> latest;
        for (const Membership &one : t.read().membershipsOf(group))
            if (one.client == client && (!one.until || *one.until >= until) && (!latest || latest->from < one.from))
                latest = one;
        if (!latest)
            return Error { errors::NotInGroup, { people::shownName(*who), where->title } };
        if (until < latest->from)
            return Error { errors::EndBeforeStart,
                           { until.toString(Qt::ISODate), latest->from.toString(Qt::ISODate) } };
        latest->until = until;
        t.put(*latest);
        return {};
    });
}

Result<void> clientLeaves(Desk &desk, const Id<Client> &id, const QDate &on)
{
    Verb verb { "clientLeaves", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto client = t.get(id);
        if (!client)
            return Error { errors::Gone };
        if (!on.isValid())
            return Error { errors::DateMissing };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 has left"), { people::shownName(*client) } };
        for (Membership &one : t.read().memberships(id)) {
            if (one.until && *one.until <= on)
                continue;
            if (one.from > on) { // would have begun after leaving
                t.remove(one.id);
                continue;
            }
            one.until = on;
            t.put(one);
        }
        client->state = people::ClientState::Left;
        t.put(*client);
        return {};
    });
}

Result<void> clientReturns(Desk &desk, const Id<Client> &id)
{
    Verb verb { "clientReturns", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        auto client = t.get(id);
        if (!client)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 is back"), { people::shownName(*client) } };
        client->state = people::ClientState::Active;
        t.put(*client);
        return {};
    });
}

Result<Id<Observer>> addObserver(Desk &desk, const QString &name, people::Role usualRole)
{
    const QString own = name.simplified();
    return desk.transact({ "addObserver", { QT_TRANSLATE_NOOP("undo", "Observer %1 added"), { own } } },
                         [&](Transaction &t) -> Result<Id<Observer>> {
                             if (own.isEmpty())
                                 return Error { errors::TitleMissing };
                             for (const Observer &one : t.read().observers())
                                 if (folded(one.name) == folded(own))
                                     return one.id;
                             const Observer observer { t.newId<Observer>(), own, usualRole };
                             t.put(observer);
                             return observer.id;
                         });
}

Result<Id<Consent>> giveConsent(Desk &desk, const Id<Client> &client, const ConsentDetails &details)
{
    Verb verb { "giveConsent", {} };
    const QDate today = desk.today();
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Consent>> {
        const auto who = t.get(client);
        if (!who)
            return Error { errors::Gone };
        const QString purpose = details.purpose.trimmed();
        if (purpose.isEmpty())
            return Error { errors::TitleMissing };
        if (details.how == people::ConsentHow::Oral && details.witness.trimmed().isEmpty())
            return Error { errors::WitnessMissing };
        if (details.until && *details.until < today)
            return Error { errors::EndBeforeStart,
                           { details.until->toString(Qt::ISODate), today.toString(Qt::ISODate) } };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Consent of %1"), { people::shownName(*who) } };
        for (Consent &earlier : t.read().consents(client)) {
            if (earlier.purpose != purpose || !earlier.holdsOn(today))
                continue;
            earlier.withdrawn = today;
            t.put(earlier);
        }
        const Consent consent { t.newId<Consent>(), client, purpose, details.textVersion.trimmed(),
                                details.language, details.how, details.witness.simplified(), today, details.until, {} };
        t.put(consent);
        return consent.id;
    });
}

Result<void> withdrawConsent(Desk &desk, const Id<Client> &client, const QString &purpose)
{
    Verb verb { "withdrawConsent", {} };
    const QDate today = desk.today();
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        const auto who = t.get(client);
        if (!who)
            return Error { errors::Gone };
        verb.label = { QT_TRANSLATE_NOOP("undo", "Consent of %1 withdrawn"), { people::shownName(*who) } };
        bool any = false;
        for (Consent &one : t.read().consents(client)) {
            if (one.purpose != purpose.trimmed() || !one.holdsOn(today))
                continue;
            one.withdrawn = today;
            t.put(one);
            any = true;
        }
        if (!any)
            return Error { errors::NothingToWithdraw, { people::shownName(*who), purpose.trimmed() } };
        return {};
    });
}

} // namespace mettle::operations
