// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordscanner.h"

#include "exchange/errors.h"

#include <algorithm>

namespace mettle::exchange {

namespace {

/// Takes off the apostrophe that guards a text against being read as a formula.
QString unguarded(QString text)
{
    if (text.startsWith(u'\'') && looksLikeFormula(text))
        text.remove(0, 1);
    return text;
}

Error at(const ErrorType &type, int line, int column, const QStringList &more = {})
{
    return Error(type, QStringList { QString::number(line), QString::number(column) } + more);
}

} // namespace

RecordScanner::RecordScanner(QStringView text, QChar separator, const TableLimits &limits, int line)
    : m_text(text)
    , m_separator(separator)
    , m_limits(limits)
    , m_line(line)
{
}

Result<TableRow> RecordScanner::next()
{
    TableRow record { ++m_row, m_line, {} };
    for (int column = 1;; ++column) {
        METTLE_LET(text, cell(column));
        // Empty cells wait until one with something in it follows: spreadsheets write thousands of them at the end of rows.
        if (!text.isEmpty()) {
            if (column > m_limits.columns)
                return Error(errors::TooManyColumns, { QString::number(m_line), QString::number(m_limits.columns) });
            record.cells.resize(column - 1);
            record.cells.append(std::move(text));
        }
        if (atEnd())
            break;
        if (m_text[m_position] != m_separator) {
            skipLineEnd();
            break;
        }
        ++m_position;
    }
    return record;
}

bool RecordScanner::isAtCellEnd() const
{
    return atEnd() || m_text[m_position] == m_separator || isAt(u'\n') || isAt(u'\r');
}

Result<QString> RecordScanner::cell(int column)
{
    qsizetype first = m_position;
    while (first < m_text.size() && m_text[first] == u' ')
        ++first;
    if (first == m_text.size() || m_text[first] != u'"')
        return plainCell(column);
    m_position = first;
    return quotedCell(column);
}

Result<QString> RecordScanner::plainCell(int column)
{
    const qsizetype first = m_position;
    while (!isAtCellEnd())
        ++m_position;
    if (m_position - first > m_limits.cellLength)
        return at(errors::CellTooLong, m_line, column, { QString::number(m_limits.cellLength) });
    const QStringView text = m_text.sliced(first, m_position - first);
    m_strayQuotes += text.contains(u'"') ? 1 : 0;
    return unguarded(text.toString());
}

Result<QString> RecordScanner::quotedCell(int column)
{
    const int openedIn = m_line;
    QString text;
    ++m_position;
    while (!atEnd()) {
        QChar c = m_text[m_position++];
        if (c == u'"') {
            if (!isAt(u'"')) {
                while (isAt(u' '))
                    ++m_position;
                if (!isAtCellEnd())
                    return at(errors::TextAfterQuote, m_line, column);
                return unguarded(std::move(text));
            }
            ++m_position;
        } else if (c == u'\r' || c == u'\n') {
            if (c == u'\r' && isAt(u'\n'))
                ++m_position;
            c = u'\n';
            ++m_line;
        }
        if (text.size() == m_limits.cellLength)
            return at(errors::CellTooLong, openedIn, column, { QString::number(m_limits.cellLength) });
        text += c;
    }
    return at(errors::QuoteOpen, openedIn, column);
}

void RecordScanner::skipLineEnd()
{
    if (isAt(u'\r')) {
        ++m_position;
        if (isAt(u'\n'))
            ++m_position;
    } else {
        ++m_position;
    }
    ++m_line;
}

bool isBlank(const TableRow &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

bool looksLikeFormula(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t").contains(*first);
}

} // namespace mettle::exchange
