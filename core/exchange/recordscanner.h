// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/table.h"

namespace mettle::exchange {

/// Takes separated text apart, record by record, with a separator that is known (RFC 4180, section 2).
class RecordScanner
{
public:
    /// `line`: the file's line in which the text begins.
    RecordScanner(QStringView text, QChar separator, const TableLimits &limits, int line = 1);

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// UTF-16 units read so far.
    [[nodiscard]] qsizetype position() const { return m_position; }
    /// Cells so far in which a quotation mark stands without enclosing the cell: the mark of a wrong separator.
    [[nodiscard]] int strayQuotes() const { return m_strayQuotes; }
    /// The next record, blank or not; not to be called at the end.
    Result<TableRow> next();

private:
    [[nodiscard]] bool isAt(char16_t c) const { return m_position < m_text.size() && m_text[m_position] == c; }
    [[nodiscard]] bool isAtCellEnd() const;
    Result<QString> cell(int column);
    Result<QString> plainCell(int column);
    Result<QString> quotedCell(int column);
    void skipLineEnd();

    QStringView m_text;
    QChar m_separator;
    TableLimits m_limits;
    qsizetype m_position = 0;
    int m_line;
    int m_row = 0;
    int m_strayQuotes = 0;
};

/// Whether no cell of a record holds more than blanks.
[[nodiscard]] bool isBlank(const TableRow &record);

/// Whether a spreadsheet may take a text for a formula (OWASP, "CSV Injection"); apostrophes before it do not count.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace mettle::exchange
