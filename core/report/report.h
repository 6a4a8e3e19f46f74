// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/actionplan.h"
#include "report/competenceprofile.h"
#include "report/frame.h"
#include "report/groupgrid.h"
#include "report/observationsheets.h"
#include "report/overview.h"
#include "report/recoverysheet.h"
#include "report/strengthscard.h"

#include <variant>

namespace mettle::report {

/// A document as a value: what stands around its pages, and what is on them. Every word is there, in the document's
/// language; ui/print only lays it out, on paper or as HTML.
struct Report
{
    Frame frame;
    std::variant<Overview, CompetenceProfile, StrengthsCard, ActionPlan, GroupGrid, ObservationSheets, RecoverySheet> body;

    friend bool operator==(const Report &, const Report &) = default;
};

/// The client's own page.
[[nodiscard]] Report buildOverview(const ClientSnapshot &snapshot);

/// The coach's profile of a client.
[[nodiscard]] Report buildProfile(const ClientSnapshot &snapshot);

/// The strengths card of a client; the document's language is the reader's, an employer.
[[nodiscard]] Report buildStrengthsCard(const ClientSnapshot &snapshot);

/// The plan of a client: open and waiting goals; without any, a blank goal with the client's name.
[[nodiscard]] Report buildPlan(const ClientSnapshot &snapshot);

/// A plan without any data, to be written by hand.
[[nodiscard]] Report buildBlankPlan(const people::WorkspaceInfo &workspace, const QString &language);

/// The group grid of a session.
[[nodiscard]] Report buildGrid(const GridSnapshot &snapshot);

/// The blank sheets of an activity; over fifteen lines are too many to watch, the caller warns.
[[nodiscard]] Report buildSheets(const SheetSnapshot &snapshot);

/// The sheet of a sealed workspace's recovery code (crypto/recoverycode.h).
[[nodiscard]] Report buildRecoverySheet(const people::WorkspaceInfo &workspace, const QString &fileName, const QString &code,
                                        const QDate &date, const QString &language);

} // namespace mettle::report
