// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/print/flow.h"

namespace mettle::print {

// One layout a document; each gives its pages in order.
[[nodiscard]] std::vector<PageContent> layOverview(const report::Overview &page, const Setting &setting);
[[nodiscard]] std::vector<PageContent> layProfile(const report::CompetenceProfile &page,
                                                  const Setting &setting);
[[nodiscard]] std::vector<PageContent> layStrengthsCard(const report::StrengthsCard &card,
                                                        const Setting &setting);
[[nodiscard]] std::vector<PageContent> layPlan(const report::ActionPlan &plan, const Setting &setting);
[[nodiscard]] std::vector<PageContent> layGrid(const report::GroupGrid &grid, const Setting &setting);
[[nodiscard]] std::vector<PageContent> laySheets(const report::ObservationSheets &sheets,
                                                 const Setting &setting);
[[nodiscard]] std::vector<PageContent> layRecoverySheet(const report::RecoverySheet &sheet,
                                                        const Setting &setting);

} // namespace mettle::print
