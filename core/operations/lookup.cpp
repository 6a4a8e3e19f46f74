// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/lookup.h"

#include "operations/builtin.h"
#include "operations/errors.h"
#include "operations/nameindex.h"

#include <QVersionNumber>

namespace mettle::operations {

using workspace::Reader;

namespace {

/// Whom a name fits: nobody and several are errors.
template<typename T>
Result<Id<T>> onlyOne(const std::vector<Id<T>> &found, const QString &name)
{
    if (found.empty())
        return Error { errors::Unknown, { name } };
    if (found.size() == 1)
        return found.front();
    QStringList ids;
    for (const Id<T> &id : found)
        ids << id.toString();
    return Error { errors::Ambiguous, { name, ids.join(QStringLiteral(", ")) } };
}

/// Finds by id, else by any of the names that `namesOf` gives.
template<typename T, typename Names>
Result<Id<T>> named(const std::vector<T> &all, const QString &name, Names namesOf)
{
    const QString wanted = folded(name);
    const auto id = Id<T>::fromString(name.trimmed());
    std::vector<Id<T>> found;
    for (const T &one : all) {
        if (id == one.id)
            return one.id;
        const QStringList names = namesOf(one);
        if (!wanted.isEmpty()
            && std::any_of(names.begin(), names.end(), [&](const QString &own) { return folded(own) == wanted; }))
            found.push_back(one.id);
    }
    return onlyOne(found, name);
}

QStringList textsOf(const Text &text)
{
    QStringList out;
    for (const QString &language : text.languages())
        out << text.exact(language);
    return out;
}

} // namespace

Result<Id<people::Client>> clientNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.clientNames(); }));
    return onlyOne(clientIndex(all).find(name), name);
}

Result<Id<people::Group>> groupNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.groups(); }));
    return named(all, name, [](const people::Group &group) { return QStringList { group.title }; });
}

Result<Id<people::Observer>> observerNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.observers(); }));
    return named(all, name, [](const people::Observer &observer) { return QStringList { observer.name }; });
}

Result<Id<session::Session>> sessionNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.everySession(); }));
    return named(all, name, [](const session::Session &session) -> QStringList {
        const QString date = session.date.toString(Qt::ISODate);
        if (session.title.isEmpty())
            return { date };
        // The same name comes back from week to week: with its date it is one.
        return { session.title, QString(session.title + u' ' + date), QString(date + u' ' + session.title) };
    });
}

Result<Id<framework::Target>> targetNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.targets(); }));
    return named(all, name, [](const framework::Target &target) { return textsOf(target.title); });
}

Result<Id<badge::Achievement>> achievementNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.achievements(); }));
    return named(all, name, [](const badge::Achievement &achievement) { return textsOf(achievement.name); });
}

Result<Id<framework::Framework>> frameworkNamed(Desk &desk, const QString &name)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.everyFramework(); }));
    return named(all, name, [](const framework::Framework &framework) {
        QStringList names = textsOf(framework.title);
        names << framework.uri;
        for (const QString &one : QStringList(names))
            names << QString(one + u' ' + framework.version);
        return names;
    });
}

Result<Id<framework::Framework>> defaultFramework(Desk &desk)
{
    METTLE_LET(all, desk.ask([](const Reader &reader) { return reader.everyFramework(); }));
    if (all.size() == 1)
        return all.front().id;
    const framework::Framework *builtIn = nullptr;
    QStringList ids;
    for (const framework::Framework &one : all) {
        ids << one.id.toString();
        if (one.uri == builtInUri()
            && (!builtIn || QVersionNumber::fromString(builtIn->version) < QVersionNumber::fromString(one.version)))
            builtIn = &one;
    }
    if (builtIn)
        return builtIn->id;
    return all.empty() ? Error { errors::NoFramework } : Error { errors::WhichFramework, { ids.join(QStringLiteral(", ")) } };
}

Result<Id<framework::Item>> competenceNamed(const framework::Catalogue &catalogue, const QString &name)
{
    if (const auto id = Id<framework::Item>::fromString(name.trimmed())) {
        const framework::Item *item = catalogue.find(*id);
        if (item && item->type == framework::ItemType::Competence)
            return *id;
    }
    std::vector<Id<framework::Item>> found;
    for (const framework::Item *item : catalogue.named(name, framework::ItemType::Competence))
        found.push_back(item->id);
    return onlyOne(found, name);
}

} // namespace mettle::operations
