// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mistakes.h"
#include "exchange/rows.h"
#include "operations/importerrors.h"
#include "operations/imports.h"
#include "operations/nameindex.h"

namespace mettle::operations {

using exchange::Mistakes;
using exchange::PersonRow;
using people::Client;
using people::Group;
using people::Membership;
using people::Observer;
using workspace::Transaction;
using workspace::Verb;

namespace {

/// Brings people in, within one transaction: looks names, groups and coaches up once.
class PeopleWriter
{
public:
    PeopleWriter(Transaction &transaction, const QDate &today, SamePerson same, Mistakes &mistakes)
        : m_transaction(transaction)
        , m_today(today)
        , m_same(same)
        , m_mistakes(mistakes)
    {
        for (const Client &client : transaction.read().everyClient()) {
            if (!client.name.isEmpty())
                m_names[folded(client.name)].push_back(client);
            if (!client.pseudonym.isEmpty())
                m_pseudonyms[folded(client.pseudonym)].push_back(client);
        }
        for (const Group &group : transaction.read().groups())
            m_groups.insert(folded(group.title), group.id);
        for (const Observer &observer : transaction.read().observers())
            m_observers.insert(folded(observer.name), observer.id);
    }

    void add(const PersonRow &row)
    {
        const auto there = sameAs(row);
        const QString name = row.pseudonym.isEmpty() ? row.name : row.pseudonym;
        if (!there.empty() && m_same == SamePerson::Refuse)
            return wrong(row, errors::RowThere, { name });
        if (there.size() > 1 && m_same == SamePerson::Update) {
            QStringList ids;
            for (const Client &one : there)
                ids << one.id.toString();
            return wrong(row, errors::RowAmbiguous, { name, ids.join(QStringLiteral(", ")) });
        }
        const bool update = !there.empty() && m_same == SamePerson::Update;
        Client client = update ? there.front() : Client { .id = m_transaction.newId<Client>() };
        const Client before = client;
        fill(client, row);
        if (!update || client != before)
            m_transaction.put(client);
        const bool joined = !row.group.isEmpty() && join(row.group, client.id);
        ++(!update ? m_outcome.added : client != before || joined ? m_outcome.changed : m_outcome.same);
    }

    [[nodiscard]] const ImportOutcome &outcome() const { return m_outcome; }

private:
    /// Who is there by the same pseudonym, else by the same name; two pseudonyms under one name are two people.
    [[nodiscard]] std::vector<Client> sameAs(const PersonRow &row) const
    {
        if (!row.pseudonym.isEmpty())
            if (auto found = m_pseudonyms.value(folded(row.pseudonym)); !found.empty())
                return found;
        auto found = row.name.isEmpty() ? std::vector<Client>() : m_names.value(folded(row.name));
        if (!row.pseudonym.isEmpty())
            std::erase_if(found, [](const Client &one) { return !one.pseudonym.isEmpty(); });
        return found;
    }

    /// An empty cell says nothing: it leaves what is known.
    void fill(Client &client, const PersonRow &row)
    {
        const auto set = [](QString &field, const QString &value) {
            if (!value.isEmpty())
                field = value;
        };
        set(client.name, row.name);
        set(client.callName, row.callName);
        set(client.pseudonym, row.pseudonym);
        set(client.language, row.language);
        set(client.email, row.email);
        set(client.note, row.note);
        if (row.birthYear)
            client.birthYear = row.birthYear;
        if (!row.coach.isEmpty())
            client.coach = coach(row.coach);
    }

    Id<Observer> coach(const QString &name)
    {
        if (const auto known = m_observers.find(folded(name)); known != m_observers.end())
            return *known;
        const Observer made { m_transaction.newId<Observer>(), name, people::Role::Coach };
        m_transaction.put(made);
        return *m_observers.insert(folded(name), made.id);
    }

    /// True when the client was not in the group yet.
    bool join(const QString &title, const Id<Client> &client)
    {
        auto group = m_groups.find(folded(title));
        if (group == m_groups.end()) {
            const Group made { m_transaction.newId<Group>(), title, std::nullopt };
            m_transaction.put(made);
            group = m_groups.insert(folded(title), made.id);
        }
        auto members = m_members.find(group->uuid());
        if (members == m_members.end()) {
            members = m_members.insert(group->uuid(), {});
            for (const Membership &one : m_transaction.read().membershipsOf(*group)) {
                members->last = std::max(members->last, one.number);
                if (!one.until || *one.until >= m_today)
                    members->now.insert(one.client.uuid());
            }
        }
        if (members->now.contains(client.uuid()))
            return false;
        members->now.insert(client.uuid());
        m_transaction.put(Membership { people::membershipId(*group, client, m_today), *group, client, m_today, std::nullopt,
                                       ++members->last });
        return true;
    }

    void wrong(const PersonRow &row, const ErrorType &type, const QStringList &arguments)
    {
        m_mistakes.add(row.row, Error(type, QStringList { QString::number(row.row) } + arguments));
    }

    struct Members
    {
        int last = 0; ///< the highest number ever used
        QSet<QUuid> now;
    };

    Transaction &m_transaction;
    QDate m_today;
    SamePerson m_same;
    QHash<QString, std::vector<Client>> m_names;
    QHash<QString, std::vector<Client>> m_pseudonyms;
    QHash<QString, Id<Group>> m_groups;
    QHash<QString, Id<Observer>> m_observers;
    QHash<QUuid, Members> m_members;
    Mistakes &m_mistakes;
    ImportOutcome m_outcome;
};

} // namespace

Result<ImportOutcome> importPeople(Desk &desk, const QByteArray &table, SamePerson same)
{
    Mistakes mistakes;
    METTLE_LET(read, exchange::readPeople(table, mistakes));
    const QDate today = desk.today();
    const Verb verb { "importPeople", { QT_TRANSLATE_NOOP("undo", "People brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        PeopleWriter writer(t, today, same, mistakes);
        for (const PersonRow &row : read.rows)
            writer.add(row);
        if (!mistakes.isEmpty())
            return mistakes.refusal();
        ImportOutcome outcome = writer.outcome();
        outcome.unknownColumns = read.unknownColumns;
        return outcome;
    });
}

} // namespace mettle::operations
