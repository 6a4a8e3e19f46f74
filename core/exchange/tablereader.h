// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/table.h"

namespace mettle::exchange {

/// Reads comma, semicolon or tab separated text (RFC 4180 and what spreadsheets make of it). Recognised: encoding; line
/// ends LF, CR LF and CR; the separator, from the headings and the rows that follow, or from Excel's first line "sep=;".
/// Blank rows are passed over. A line break in a cell becomes LF, and the apostrophe that keeps a spreadsheet from taking
/// text for a formula ('=1+1, as TableWriter writes it) is taken off.
/// Rows may be shorter or longer than the headings: who knows the columns judges that.
/// Errors: those of decodeText; FileTooLarge, Workbook, WebPage; QuoteOpen, TextAfterQuote and the limits, with their line.
Result<Table> readTable(const QByteArray &bytes, const TableLimits &limits = {}, const Progress &progress = {});

} // namespace mettle::exchange
