// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/errors.h"
#include "operations/importerrors.h"
#include "operations/imports.h"
#include "support/file.h"

namespace mettle::test {

/// A workspace into which tables go.
struct Importing : OpenFile
{
    auto people(const QByteArray &table, operations::SamePerson same = operations::SamePerson::Refuse)
    {
        return run([&](workspace::Desk &desk) { return operations::importPeople(desk, table, same); });
    }
    auto observations(const QByteArray &table, bool createClients = false)
    {
        return run([&](workspace::Desk &desk) { return operations::importObservations(desk, table, createClients); });
    }
    auto line(const QByteArray &json)
    {
        return run([&](workspace::Desk &desk) { return operations::observe(desk, json); });
    }
    std::vector<people::Client> clients()
    {
        return read([](const workspace::Reader &reader) { return reader.everyClient(); });
    }
    /// The only client of that name, by which a call name or pseudonym is meant too.
    people::Client client(const QString &name)
    {
        const auto id = must(run([&](workspace::Desk &desk) { return operations::clientNamed(desk, name); }));
        return *read([&](const workspace::Reader &reader) { return reader.get(id); });
    }
    session::Evidence evidence(const QString &name)
    {
        const auto id = client(name).id;
        return read([&](const workspace::Reader &reader) { return reader.evidence(id); });
    }
};

/// "row code" of each part of a refusal: "3 import.clientUnknown".
template<typename T>
QStringList refused(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    INFO(lines(result.error(), QStringLiteral("en")).join(u'\n').toStdString());
    REQUIRE(result.error().is(exchange::errors::TableRefused));
    QStringList out;
    for (const Error &part : result.error().parts)
        out << QString(part.arguments.value(0) + u' ' + QLatin1String(part.type->code));
    return out;
}

} // namespace mettle::test
