// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "operations/reports.h"
#include "ui/print/paper.h"

namespace mettle::cli {

/// The kinds of report about one client, and those about one session.
[[nodiscard]] const QStringList &clientReportKinds(); ///< overview, profile, strengths, plan
[[nodiscard]] const QStringList &sessionReportKinds(); ///< grid, sheets

/// The document of a kind from its snapshot.
[[nodiscard]] report::Report clientReport(const QString &kind, const report::ClientSnapshot &snapshot);

/// A report as the bytes of a file: HTML for a name that ends in .html, else PDF.
[[nodiscard]] Result<QByteArray> rendered(const report::Report &report, const QString &fileName, print::Paper paper);
/// Several as one PDF, or as one HTML page after the other.
[[nodiscard]] Result<QByteArray> rendered(const std::vector<report::Report> &reports, const QString &fileName,
                                          print::Paper paper);

/// The blank sheets of a session, one report for each activity and observer.
[[nodiscard]] std::vector<report::Report> sheetReports(const std::vector<report::SheetSnapshot> &snapshots);

} // namespace mettle::cli
