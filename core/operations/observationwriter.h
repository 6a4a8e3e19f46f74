// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rows.h"
#include "operations/imports.h"
#include "operations/itemfinder.h"
#include "operations/nameindex.h"
#include "operations/observe.h"

#include <QMap>
#include <QTimeZone>

namespace mettle::operations {

/// Turns rows of observations into sessions, activities, marks, notes and attendance, within one transaction. Looks names up
/// once; what is missing is made, except clients unless asked. Mistakes are collected with their rows.
class ObservationWriter
{
public:
    /// `clients`: everybody; who is made is added. `zone`: of the times.
    ObservationWriter(workspace::Transaction &transaction, const FrameworkChoice &choice, NameIndex<people::Client> &clients,
                      const QTimeZone &zone, bool createClients, exchange::Mistakes &mistakes);

    /// Writes one row; the id of its mark, else of its note, else of its attendance; empty for a mistake.
    QString add(const exchange::ObservationRow &row);

    [[nodiscard]] const ImportOutcome &outcome() const { return m_outcome; }

private:
    /// The notes of one cell by who wrote them, in which role, and what; equal ones by their times.
    using CellNotes = QHash<QString, QMap<qint64, Id<session::Note>>>;
    struct Task
    {
        session::Activity activity;
        bool ours = false; ///< made by an import, which may still complete it; any other stays as it is
    };

    [[nodiscard]] std::optional<Id<people::Client>> client(const exchange::ObservationRow &row);
    [[nodiscard]] std::optional<Id<people::Observer>> observer(const exchange::ObservationRow &row);
    [[nodiscard]] session::Session session(const exchange::ObservationRow &row);
    [[nodiscard]] std::optional<Id<session::Activity>> activity(const exchange::ObservationRow &row,
                                                                const session::Session &session);
    [[nodiscard]] Task taskIn(const exchange::ObservationRow &row, const session::Session &session);
    [[nodiscard]] QString mark(const exchange::ObservationRow &row, const Cell &cell);
    [[nodiscard]] QString note(const exchange::ObservationRow &row, const Id<session::Activity> &activity,
                               const Id<people::Client> &client, const std::optional<Id<framework::Item>> &item,
                               const std::optional<Id<people::Observer>> &observer);
    [[nodiscard]] QString attendance(const exchange::ObservationRow &row, const Id<session::Session> &session,
                                     const Id<people::Client> &client);
    [[nodiscard]] CellNotes &notesOf(const Id<session::Activity> &activity, const Id<people::Client> &client,
                                     const std::optional<Id<framework::Item>> &item);
    void wrong(const exchange::ObservationRow &row, const ErrorType &type, const QStringList &arguments);
    [[nodiscard]] QDateTime moment(const exchange::ObservationRow &row) const;

    workspace::Transaction &m_transaction;
    QTimeZone m_zone;
    bool m_createClients;
    exchange::Mistakes &m_mistakes;
    ItemFinders m_items;
    NameIndex<people::Client> &m_clients;
    QHash<QString, Id<people::Observer>> m_observers;
    QHash<QString, session::Session> m_sessions;
    QHash<QString, Task> m_tasks;
    QHash<QString, CellNotes> m_notes; ///< by activity, client and item
    QHash<QUuid, std::pair<int, QString>> m_said; ///< by the mark's or attendance's id: the row that gave it, and what it said
    ImportOutcome m_outcome;
};

} // namespace mettle::operations
