// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "framework/catalogue.h"
#include "workspace/desk.h"

#include <memory>

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

/// Clients, their groups (made when missing; in them from today) and coaches. An empty cell says nothing.
[[nodiscard]] Result<ImportOutcome> importPeople(Desk &desk, const QByteArray &table, SamePerson same = SamePerson::Refuse);
/// Marks, notes and attendance, with the sessions, activities and observers they need. `createClients`: people who are not
/// there are made. `framework`: where words are looked up; without, the one of each client's group, else the built-in.
/// Counted are marks, notes and attendances.
[[nodiscard]] Result<ImportOutcome> importObservations(Desk &desk, const QByteArray &table, bool createClients = false,
                                                       const std::optional<Id<framework::Framework>> &framework = {},
                                                       const Progress *progress = nullptr);
/// One line of `observe stream`; the id of the mark, else of the note, else of the attendance, once it is durable.
[[nodiscard]] Result<QString> observe(Desk &desk, const QByteArray &jsonLine,
                                      const std::optional<Id<framework::Framework>> &framework = {});
/// Lines that follow each other, each a step of its own. Who is there is read once: nobody may add clients meanwhile.
class ObservationStream
{
public:
    ObservationStream(Desk &desk, const std::optional<Id<framework::Framework>> &framework);
    ~ObservationStream();
    ObservationStream(const ObservationStream &) = delete;
    ObservationStream &operator=(const ObservationStream &) = delete;

    /// `line`: its number, for what is wrong with it.
    [[nodiscard]] Result<QString> observe(const QByteArray &jsonLine, int line);

private:
    struct Private;
    std::unique_ptr<Private> m;
};

[[nodiscard]] Result<ImportOutcome> importTargets(Desk &desk, const QByteArray &table,
                                                  const std::optional<Id<framework::Framework>> &framework = {});
/// Goals and steps, told apart by their words; an empty cell says nothing.
[[nodiscard]] Result<ImportOutcome> importPlans(Desk &desk, const QByteArray &table,
                                                const std::optional<Id<framework::Framework>> &framework = {});
/// Strength stories; one that was told makes *can explain*.
[[nodiscard]] Result<ImportOutcome> importStories(Desk &desk, const QByteArray &table,
                                                  const std::optional<Id<framework::Framework>> &framework = {});

/// Brings a framework in, whole; a barrier. The one with the same uri and version is brought up to date.
[[nodiscard]] Result<Id<framework::Framework>> importFramework(Desk &desk, const framework::Catalogue &catalogue);

} // namespace mettle::operations
