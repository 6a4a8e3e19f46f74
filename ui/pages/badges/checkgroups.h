// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/report.h"

namespace mettle::pages {

/// Checks that answer one question of people, as one line.
struct CheckGroup
{
    QString title; ///< "The signature"
    badge::Outcome outcome = badge::Outcome::Pass; ///< the worst of them
    QStringList sentences; ///< every check in words; those that did not pass first
};

/// The checks of a report in the words of a language.
[[nodiscard]] std::vector<CheckGroup> checkGroups(const badge::VerifyReport &report, const QString &language);

[[nodiscard]] QString outcomeWord(badge::Outcome outcome);

/// What the whole comes to: right, wrong, or not to be found out here.
[[nodiscard]] badge::Outcome outcomeOf(const badge::VerifyReport &report);

} // namespace mettle::pages
