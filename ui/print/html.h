// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace mettle::print {

/// A report as one HTML page: headings, tables with headers, the language of each part, charts in words; no scripts, nothing
/// fetched. For screen readers and small screens, beside the PDF that Qt writes without tags.
[[nodiscard]] QString html(const report::Report &report);

/// Several as one page, one after the other; its title is the first one's.
[[nodiscard]] QString html(const std::vector<report::Report> &reports);

} // namespace mettle::print
