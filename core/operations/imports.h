// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

/// Tables and lists that come in from files: all rows or none.
namespace mettle::operations {

using workspace::Desk;

/// What to do with somebody who is there already by the same name or pseudonym.
enum class SamePerson { Refuse, Update, New };

struct ImportOutcome
{
    int added = 0;
    int changed = 0;
    int same = 0; ///< already there, to the letter
    QStringList unknownColumns; ///< reported, not refused
};

[[nodiscard]] Result<ImportOutcome> importPeople(Desk &desk, const QByteArray &table, SamePerson same = SamePerson::Refuse);
/// `createClients`: people who are not there are made.
[[nodiscard]] Result<ImportOutcome> importObservations(Desk &desk, const QByteArray &table, bool createClients = false,
                                                       const std::optional<Id<framework::Framework>> &framework = {});
/// One line of `observe stream`; the id of the mark, else of the note, once it is durable.
[[nodiscard]] Result<QString> observe(Desk &desk, const QByteArray &jsonLine,
                                      const std::optional<Id<framework::Framework>> &framework = {});
[[nodiscard]] Result<ImportOutcome> importTargets(Desk &desk, const QByteArray &table,
                                                  const std::optional<Id<framework::Framework>> &framework = {});
[[nodiscard]] Result<ImportOutcome> importPlans(Desk &desk, const QByteArray &table);
[[nodiscard]] Result<ImportOutcome> importStories(Desk &desk, const QByteArray &table);

/// Brings a framework in, whole; a barrier. The one with the same uri and version is brought up to date.
[[nodiscard]] Result<Id<framework::Framework>> importFramework(Desk &desk, const framework::Catalogue &catalogue);

} // namespace mettle::operations
