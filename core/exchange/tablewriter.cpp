// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablewriter.h"

#include "exchange/recordscanner.h"

#include <algorithm>

namespace mettle::exchange {

namespace {

QString withoutControls(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || (c.unicode() >= 0x7F && c.unicode() < 0xA0)
            || c == QChar::ByteOrderMark;
    });
    return text;
}

/// All separators are quoted, not only the one in use, so that the reader cannot recognise the wrong one; so is what would
/// begin a file as a web page, a PDF or a line "sep=".
bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    return text.front().isSpace() || text.back().isSpace() || text.startsWith(u'<') || text.startsWith(u'%')
        || text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
        || std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"\";,\t\n").contains(c); });
}

} // namespace

TableWriter::TableWriter(const TableStyle &style)
    : m_style(style)
{
    if (m_style.byteOrderMark)
        m_bytes = "\xEF\xBB\xBF";
}

TableWriter &TableWriter::text(const QString &text)
{
    const QString cell = withoutControls(text);
    return plain(looksLikeFormula(cell) ? QString(u'\'' + cell) : cell);
}

TableWriter &TableWriter::plain(const QString &text)
{
    if (!m_atRowStart)
        m_bytes += QString(m_style.separator).toUtf8();
    m_atRowStart = false;
    QString cell = withoutControls(text);
    if (needsQuotes(cell))
        cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
    m_bytes += cell.toUtf8();
    return *this;
}

TableWriter &TableWriter::endRow()
{
    m_bytes += "\r\n";
    m_atRowStart = true;
    return *this;
}

TableWriter &TableWriter::row(const QStringList &cells)
{
    for (const QString &cell : cells)
        text(cell);
    return endRow();
}

} // namespace mettle::exchange
