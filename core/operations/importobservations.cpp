// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errors.h"
#include "operations/imports.h"
#include "operations/observationwriter.h"

namespace mettle::operations {

using workspace::Transaction;
using workspace::Verb;

namespace {

constexpr size_t RowsBetweenReports = 500;

} // namespace

Result<ImportOutcome> importObservations(Desk &desk, const QByteArray &table, bool createClients,
                                         const std::optional<Id<framework::Framework>> &framework, const Progress *progress)
{
    exchange::Mistakes mistakes;
    METTLE_LET(read, exchange::readObservations(table, mistakes));
    METTLE_LET(choice, frameworkChoice(desk, framework));
    const QTimeZone zone = desk.zone();
    const Verb verb { "importObservations", { QT_TRANSLATE_NOOP("undo", "Observations brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        auto clients = clientIndex(t.read().clientNames());
        ObservationWriter writer(t, choice, clients, zone, createClients, mistakes);
        for (size_t i = 0; i < read.rows.size(); ++i) {
            if (progress && i % RowsBetweenReports == 0) {
                if (progress->cancelled())
                    return Error { mettle::errors::Cancelled };
                progress->report(int(i), int(read.rows.size()));
            }
            writer.add(read.rows[i]);
        }
        if (!mistakes.isEmpty())
            return mistakes.refusal();
        if (progress)
            progress->report(int(read.rows.size()), int(read.rows.size()));
        ImportOutcome outcome = writer.outcome();
        outcome.unknownColumns = read.unknownColumns;
        return outcome;
    });
}

struct ObservationStream::Private
{
    Desk &desk;
    std::optional<Id<framework::Framework>> framework;
    std::optional<NameIndex<people::Client>> clients; ///< read with the first line
};

ObservationStream::ObservationStream(Desk &desk, const std::optional<Id<framework::Framework>> &framework)
    : m(std::make_unique<Private>(Private { desk, framework, std::nullopt }))
{
}

ObservationStream::~ObservationStream() = default;

Result<QString> ObservationStream::observe(const QByteArray &jsonLine, int line)
{
    METTLE_LET(row, exchange::readObservationLine(jsonLine, line));
    METTLE_LET(choice, frameworkChoice(m->desk, m->framework));
    if (!m->clients) {
        METTLE_LET(names, m->desk.ask([](const workspace::Reader &reader) { return reader.clientNames(); }));
        m->clients = clientIndex(names);
    }
    const QTimeZone zone = m->desk.zone();
    const Verb verb { "observe", { QT_TRANSLATE_NOOP("undo", "Observation brought in") } };
    return m->desk.transact(verb, [&](Transaction &t) -> Result<QString> {
        exchange::Mistakes mistakes;
        const QString id = ObservationWriter(t, choice, *m->clients, zone, false, mistakes).add(row);
        if (!mistakes.isEmpty())
            return mistakes.refusal().parts.front(); // one line has one sentence
        return id;
    });
}

Result<QString> observe(Desk &desk, const QByteArray &jsonLine, const std::optional<Id<framework::Framework>> &framework)
{
    return ObservationStream(desk, framework).observe(jsonLine, 1);
}

} // namespace mettle::operations
