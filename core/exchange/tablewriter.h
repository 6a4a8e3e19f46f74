// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace mettle::exchange {

/// How a table is written: the semicolon and the mark are what spreadsheets in Dutch and French open at a double click.
struct TableStyle
{
    QChar separator = u';'; ///< semicolon, comma or tab
    bool byteOrderMark = true;
};

/// Writes separated text (RFC 4180) in UTF-8, lines ended by CR LF, cell by cell; readTable reads back what was given.
/// Line breaks in a cell become LF; control characters that no cell can hold are left out.
class TableWriter
{
public:
    explicit TableWriter(const TableStyle &style = {});

    /// Writes a cell that people wrote: a beginning that a spreadsheet takes for a formula gets an apostrophe before it.
    TableWriter &text(const QString &text);
    /// Writes a cell that the program made (a number, a date, a stable name): as it is.
    TableWriter &plain(const QString &text);
    TableWriter &number(qint64 number) { return plain(QString::number(number)); }
    TableWriter &endRow();
    /// A row of text cells, as for the headings.
    TableWriter &row(const QStringList &cells);

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    TableStyle m_style;
    QByteArray m_bytes;
    bool m_atRowStart = true;
};

} // namespace mettle::exchange
