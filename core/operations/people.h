// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

/// Verbs on clients, groups, observers and consents.
namespace mettle::operations {

using workspace::Desk;

/// What is asked for when somebody is added or changed; empty texts stay empty.
struct ClientDetails
{
    QString name;
    QString callName;
    QString pseudonym;
    QString language;
    QString secondLanguage;
    QString email;
    std::optional<int> birthYear;
    QString note;
    std::optional<Id<people::Observer>> coach;
};

/// Adds a client; a name or a pseudonym is needed.
[[nodiscard]] Result<Id<people::Client>> addClient(Desk &desk, const ClientDetails &details,
                                                   const std::optional<Id<people::Group>> &group = {});
[[nodiscard]] Result<void> changeClient(Desk &desk, const Id<people::Client> &client, const ClientDetails &details);

[[nodiscard]] Result<Id<people::Group>> addGroup(Desk &desk, const QString &title,
                                                 const std::optional<Id<framework::Framework>> &framework = {});
[[nodiscard]] Result<void> renameGroup(Desk &desk, const Id<people::Group> &group, const QString &title);
/// Puts a client into a group from a day on, under a number that was never used there. Being there already is no error.
[[nodiscard]] Result<void> joinGroup(Desk &desk, const Id<people::Group> &group, const Id<people::Client> &client,
                                     const QDate &from);
/// Ends a client's time in a group; what was seen stays.
[[nodiscard]] Result<void> leaveGroup(Desk &desk, const Id<people::Group> &group, const Id<people::Client> &client,
                                      const QDate &until);

/// A client has left the course: out of every group, with `on` as the last day; what was seen stays.
[[nodiscard]] Result<void> clientLeaves(Desk &desk, const Id<people::Client> &client, const QDate &on);
/// A client who had left is back; groups are joined anew.
[[nodiscard]] Result<void> clientReturns(Desk &desk, const Id<people::Client> &client);

/// Adds an observer, or finds the one of that name.
[[nodiscard]] Result<Id<people::Observer>> addObserver(Desk &desk, const QString &name,
                                                       people::Role usualRole = people::Role::Trainer);

/// What a client agreed to, and how.
struct ConsentDetails
{
    QString purpose;
    QString textVersion = QStringLiteral("1");
    QString language;
    people::ConsentHow how = people::ConsentHow::Paper;
    QString witness; ///< needed when oral
    std::optional<QDate> until;
};

/// Keeps a consent from today on; an earlier one for the same purpose that still holds is withdrawn today.
[[nodiscard]] Result<Id<people::Consent>> giveConsent(Desk &desk, const Id<people::Client> &client,
                                                      const ConsentDetails &details);
/// Withdraws what holds today for a purpose; an error when nothing does.
[[nodiscard]] Result<void> withdrawConsent(Desk &desk, const Id<people::Client> &client, const QString &purpose);

} // namespace mettle::operations
