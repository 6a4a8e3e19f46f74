// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "workspace/desk.h"
#include "workspace/views.h"

/// The values that reports are made from, read once: core/report builds from them, ui/print paints.
namespace mettle::operations {

using workspace::Desk;

/// What is asked for a document about one client.
struct ClientReportAsked
{
    Id<people::Client> client;
    std::optional<Id<framework::Target>> target; ///< none: the one of the client's goals, if they name one
    QString language; ///< empty: the client's, else the workspace's
    QString secondLanguage; ///< beside the first on the client's own page
    std::optional<Id<framework::Framework>> framework;
};
[[nodiscard]] Result<report::ClientSnapshot> clientSnapshot(Desk &desk, const ClientReportAsked &asked);

/// A session for the group grid; `activity`: the marks of that one instead of seen and not yet seen.
[[nodiscard]] Result<report::GridSnapshot> gridSnapshot(Desk &desk, const Id<session::Session> &session,
                                                        const std::optional<Id<session::Activity>> &activity,
                                                        const QString &language);

/// The blank sheets of a session: one snapshot for each activity and observer, in the order of the screen. An activity
/// without a watch plan gives every observer all clients; a session without observers leaves the name to be written in.
[[nodiscard]] Result<std::vector<report::SheetSnapshot>> sheetSnapshots(Desk &desk, const Id<session::Session> &session,
                                                                        const QString &language);

/// Notes in the access log that a document about a client was shown, printed or exported: "printed profile".
void noteReport(Desk &desk, const Id<people::Client> &client, const QString &kind);

} // namespace mettle::operations
