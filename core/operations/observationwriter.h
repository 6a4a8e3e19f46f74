// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mistakes.h"
#include "exchange/rows.h"
#include "framework/catalogue.h"
#include "operations/imports.h"
#include "operations/nameindex.h"

#include <QTimeZone>

namespace mettle::operations {

/// Turns rows of observations into sessions, activities, marks, notes and attendance, within one transaction. Looks names up
/// once; what is missing is made, except clients unless asked. Mistakes are collected with their rows.
class ObservationWriter
{
public:
    ObservationWriter(workspace::Transaction &transaction, const framework::Catalogue &catalogue, bool createClients);

    /// Writes one row; the id of its mark, else of its note (empty for attendance, and for a mistake).
    QString add(const exchange::ObservationRow &row);

    [[nodiscard]] const exchange::Mistakes &mistakes() const { return m_mistakes; }
    [[nodiscard]] const ImportOutcome &outcome() const { return m_outcome; }

private:
    [[nodiscard]] std::optional<Id<people::Client>> client(const exchange::ObservationRow &row);
    [[nodiscard]] std::optional<Id<people::Observer>> observer(const exchange::ObservationRow &row);
    [[nodiscard]] std::optional<Id<framework::Item>> item(const exchange::ObservationRow &row, bool *wrong);
    [[nodiscard]] const session::Session &session(const exchange::ObservationRow &row);
    [[nodiscard]] const session::Activity *activity(const exchange::ObservationRow &row, const session::Session &session);
    QString mark(const exchange::ObservationRow &row, const session::Activity &activity, const Id<people::Client> &client,
                 const Id<framework::Item> &item, const std::optional<Id<people::Observer>> &observer);
    QString note(const exchange::ObservationRow &row, const session::Activity &activity, const Id<people::Client> &client,
                 const std::optional<Id<framework::Item>> &item, const std::optional<Id<people::Observer>> &observer);
    void attendance(const exchange::ObservationRow &row, const session::Session &session, const Id<people::Client> &client);
    void wrong(const exchange::ObservationRow &row, const ErrorType &type, const QStringList &arguments);
    [[nodiscard]] QDateTime moment(const exchange::ObservationRow &row) const;

    workspace::Transaction &m_transaction;
    const framework::Catalogue &m_catalogue;
    bool m_createClients;
    QTimeZone m_zone;
    QStringList m_levels;
    NameIndex<people::Client> m_clients;
    QHash<QString, Id<people::Observer>> m_observers;
    QHash<QString, std::optional<Id<framework::Item>>> m_items;
    QHash<QString, session::Session> m_sessions;
    QHash<QString, session::Activity> m_activities;
    QHash<QByteArray, QHash<QString, std::vector<session::Note>>> m_notes; ///< of a cell, by their text; read once
    exchange::Mistakes m_mistakes;
    ImportOutcome m_outcome;
};

} // namespace mettle::operations
