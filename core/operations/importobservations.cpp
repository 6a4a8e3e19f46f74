// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/imports.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/observationwriter.h"

namespace mettle::operations {

using workspace::Transaction;
using workspace::Verb;

namespace {

Result<framework::Catalogue> catalogueFor(Desk &desk, const std::optional<Id<framework::Framework>> &framework)
{
    std::optional<Id<framework::Framework>> id = framework;
    if (!id) {
        METTLE_LET(found, defaultFramework(desk));
        id = found;
    }
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(*id); }));
    if (!catalogue)
        return Error { errors::Gone };
    return *catalogue;
}

} // namespace

Result<ImportOutcome> importObservations(Desk &desk, const QByteArray &table, bool createClients,
                                         const std::optional<Id<framework::Framework>> &framework)
{
    METTLE_LET(read, exchange::readObservations(table));
    METTLE_LET(catalogue, catalogueFor(desk, framework));
    const Verb verb { "importObservations", { QT_TRANSLATE_NOOP("undo", "Observations brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        ObservationWriter writer(t, catalogue, createClients);
        for (const exchange::ObservationRow &row : read.rows)
            writer.add(row);
        if (!writer.mistakes().isEmpty())
            return writer.mistakes().refusal();
        ImportOutcome outcome = writer.outcome();
        outcome.unknownColumns = read.unknownColumns;
        return outcome;
    });
}

Result<QString> observe(Desk &desk, const QByteArray &jsonLine, const std::optional<Id<framework::Framework>> &framework)
{
    METTLE_LET(row, exchange::readObservationLine(jsonLine));
    METTLE_LET(catalogue, catalogueFor(desk, framework));
    const Verb verb { "observe", { QT_TRANSLATE_NOOP("undo", "Observation brought in") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<QString> {
        ObservationWriter writer(t, catalogue, false);
        const QString id = writer.add(row);
        if (!writer.mistakes().isEmpty())
            return writer.mistakes().refusal().parts.front(); // one line has one sentence
        return id;
    });
}

} // namespace mettle::operations
