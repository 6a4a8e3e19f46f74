// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/samplemaker.h"

#include "base/errors.h"

namespace mettle::operations {

using people::Client;
using people::Observer;

namespace {

QString string(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)].toString();
}

} // namespace

void SampleMaker::people()
{
    observers();
    clients();
    groups();
    consents();
}

void SampleMaker::observers()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("observers"))) {
        const QJsonObject content = value.toObject();
        Observer observer{.id = m_t.newId<Observer>(), .name = m_file.text(content[QStringLiteral("name")])};
        observer.usualRole = fromName<people::Role>(string(content, "role")).value_or(people::Role::Trainer);
        m_t.put(observer);
        m_keys.observers.insert(string(content, "key"), observer);
    }
}

void SampleMaker::clients()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("clients"))) {
        const QJsonObject content = value.toObject();
        Client client{.id = m_t.newId<Client>()};
        client.name = string(content, "name");
        client.callName = string(content, "callName");
        client.pseudonym = string(content, "pseudonym");
        client.language = string(content, "language");
        client.secondLanguage = m_file.text(content[QStringLiteral("secondLanguage")]);
        client.email = string(content, "email");
        if (const int year = content[QStringLiteral("birthYear")].toInt())
            client.birthYear = year;
        client.note = m_file.text(content[QStringLiteral("note")]);
        if (content.contains(QStringLiteral("coach")))
            client.coach = observer(content[QStringLiteral("coach")]).id;
        m_t.put(client);
        m_keys.clients.insert(string(content, "key"), client);
    }
}

void SampleMaker::groups()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("groups"))) {
        const QJsonObject content = value.toObject();
        people::Group group{.id = m_t.newId<people::Group>(),
                            .title = m_file.text(content[QStringLiteral("title")])};
        group.framework = m_catalogue.framework.id;
        m_t.put(group);
        m_keys.groups.insert(string(content, "key"), group.id);
        const QDate joined = m_file.day(content[QStringLiteral("joined")]);
        int number = 0;
        for (const QJsonValue &member : content[QStringLiteral("members")].toArray()) {
            const auto who = client(member).id;
            m_t.put(people::Membership{.id = people::membershipId(group.id, who, joined),
                                       .group = group.id,
                                       .client = who,
                                       .from = joined,
                                       .number = ++number});
        }
    }
    for (const QJsonValue &value : m_file.list(QStringLiteral("courseRuns"))) {
        const QJsonObject content = value.toObject();
        programme::CourseRun run{.id = m_t.newId<programme::CourseRun>()};
        run.group = m_keys.groups.value(string(content, "group"), m_t.newId<people::Group>());
        run.title = m_file.text(content[QStringLiteral("title")]);
        run.place = m_file.text(content[QStringLiteral("place")]);
        run.start = m_file.day(content[QStringLiteral("start")]);
        run.end = m_file.day(content[QStringLiteral("end")]);
        run.focus = items(content[QStringLiteral("focus")]);
        m_t.put(run);
        m_keys.courseRuns.insert(string(content, "key"), run.id);
    }
}

void SampleMaker::consents()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("consents"))) {
        const QJsonObject content = value.toObject();
        const Client who = client(content[QStringLiteral("client")]);
        people::Consent consent{.id = m_t.newId<people::Consent>(), .client = who.id};
        consent.purpose = string(content, "purpose");
        consent.textVersion = QStringLiteral("1");
        consent.language = languageOf(who);
        consent.how
            = fromName<people::ConsentHow>(string(content, "how")).value_or(people::ConsentHow::Paper);
        if (content.contains(QStringLiteral("witness")))
            consent.witness = observer(content[QStringLiteral("witness")]).name;
        consent.from = m_file.day(content[QStringLiteral("from")]);
        consent.until = m_file.day(content[QStringLiteral("until")]);
        if (content.contains(QStringLiteral("withdrawn")))
            consent.withdrawn = m_file.day(content[QStringLiteral("withdrawn")]);
        m_t.put(consent);
    }
}

Id<framework::Item> SampleMaker::item(const QString &code)
{
    if (m_items.isEmpty())
        for (const framework::Item &one : m_catalogue.items)
            m_items.insert(one.code, one.id);
    const auto at = m_items.constFind(code);
    if (at != m_items.constEnd())
        return *at;
    missing(code);
    return m_t.newId<framework::Item>();
}

std::optional<Id<framework::Item>> SampleMaker::itemIf(const QJsonValue &code)
{
    return code.isString() ? std::optional(item(code.toString())) : std::nullopt;
}

std::vector<Id<framework::Item>> SampleMaker::items(const QJsonValue &codes)
{
    std::vector<Id<framework::Item>> out;
    for (const QString &code : wordsOf(codes))
        out.push_back(item(code));
    return out;
}

Client SampleMaker::client(const QJsonValue &key)
{
    const auto at = m_keys.clients.constFind(key.toString());
    if (at != m_keys.clients.constEnd())
        return *at;
    missing(key.toString());
    return {.id = m_t.newId<Client>()};
}

Observer SampleMaker::observer(const QJsonValue &key)
{
    const auto at = m_keys.observers.constFind(key.toString());
    if (at != m_keys.observers.constEnd())
        return *at;
    missing(key.toString());
    return {.id = m_t.newId<Observer>()};
}

std::optional<Id<framework::Target>> SampleMaker::target(const QJsonValue &key) const
{
    const auto at = m_keys.targets.constFind(key.toString());
    return at == m_keys.targets.constEnd() ? std::nullopt : std::optional(*at);
}

QString SampleMaker::languageOf(const Client &client) const
{
    return client.language.isEmpty() ? m_file.language() : client.language;
}

void SampleMaker::missing(const QString &what)
{
    m_t.fail(Error{mettle::errors::Internal, {QStringLiteral("sample.json: “%1”").arg(what)}});
}

} // namespace mettle::operations
