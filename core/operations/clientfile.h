// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"
#include "workspace/views.h"

/// What a client's pages show around what was seen.
namespace mettle::operations {

using workspace::Desk;

/// A client's time in a group.
struct Stay
{
    people::Membership membership;
    QString group;
};

/// A client with all that is kept beside observations and plans, and how much there is of those.
struct ClientFile
{
    people::Client client;
    QString coach;
    std::vector<Stay> stays; ///< oldest first
    std::vector<people::Consent> consents; ///< oldest first
    workspace::Held held;
    people::WorkspaceInfo workspace;
    QDate today;

    /// The groups that the client is in today.
    [[nodiscard]] QStringList groups() const;
    /// What holds today for a purpose; null when nothing does.
    [[nodiscard]] const people::Consent *agreed(const QString &purpose) const;
};
[[nodiscard]] Result<ClientFile> clientFile(Desk &desk, const Id<people::Client> &client);

/// Who looked at a client's data and what was printed of it, newest first.
[[nodiscard]] Result<std::vector<workspace::AccessRow>> clientAccess(Desk &desk, const Id<people::Client> &client, int limit);

} // namespace mettle::operations
