// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/target.h"
#include "profile/profile.h"
#include "workspace/desk.h"

/// A client's position, and what a coach decides about it.
namespace mettle::operations {

using workspace::Desk;

/// All that the profile page, its report and the command line show.
struct ClientProfile
{
    people::Client client;
    framework::Catalogue catalogue;
    session::Evidence evidence;
    std::vector<profile::Position> positions; ///< one for each competence, in the framework's order
    std::optional<framework::TargetWithLines> target;
    QDate asOf;

    /// The target's line for a competence; null when it does not ask for it, or without target.
    [[nodiscard]] const framework::TargetLine *line(const Id<framework::Item> &competence) const;
    [[nodiscard]] std::optional<profile::Gap> gap(const profile::Position &position) const;
};

/// The framework of a client: that of the latest group, else the only or the built-in one.
[[nodiscard]] Result<Id<framework::Framework>> frameworkFor(Desk &desk, const Id<people::Client> &client);

/// The profile by the rule of the framework; without one given, the target's, else frameworkFor(client). What 48 hours have
/// closed counts as closed, and decisions carry the workspace's time zone. `at`: by the evidence of that day.
[[nodiscard]] Result<ClientProfile> clientProfile(Desk &desk, const Id<people::Client> &client,
                                                  const std::optional<Id<framework::Target>> &target = {},
                                                  const std::optional<Id<framework::Framework>> &framework = {},
                                                  const std::optional<QDate> &at = {});

/// The coach stands for the rule's position as it is now; a decision otherwise gives way. Needs at least one moment.
/// `by`, here and below: empty is the workspace's owner.
[[nodiscard]] Result<void> confirmPosition(Desk &desk, const Id<people::Client> &client,
                                           const Id<framework::Item> &competence, const QString &by);
/// In bulk: every position that waits (see Waiting) and about which nothing was decided otherwise, which wants a look of its
/// own; how many there were.
[[nodiscard]] Result<int> confirmPositions(Desk &desk, const Id<people::Client> &client, const QString &by);
/// Decides otherwise, with a reason; a level of none means no position, and then no stability either. Needs at least one
/// moment, a level that can be a position, and with it a stability of "seen once" or more.
[[nodiscard]] Result<void> decide(Desk &desk, const Id<people::Client> &client, const Id<framework::Item> &competence,
                                  const std::optional<int> &level, framework::Stability stability,
                                  const QString &reason, const QString &by);
/// Takes back a decision or a confirmation; an error when there is none.
[[nodiscard]] Result<void> withdrawDecision(Desk &desk, const Id<people::Client> &client,
                                            const Id<framework::Item> &competence);

/// A client with positions that wait for a coach: those that are at least "shown" and stand unconfirmed, those whose
/// confirmation is no longer true, and decisions that newer moments ask to look at again. A confirmation follows new
/// evidence that says the same; what was seen once has nothing yet to stand for.
struct Waiting
{
    people::Client client;
    std::vector<Id<framework::Item>> competences; ///< with titles in the catalogue of frameworkFor(client)
    QStringList titles; ///< of these, in `language`
};
[[nodiscard]] bool waits(const profile::Position &position);
/// Of everybody in the course, by name.
[[nodiscard]] Result<std::vector<Waiting>> positionsWaiting(Desk &desk, const QString &language);

} // namespace mettle::operations
