// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"

#include "exchange/errors.h"
#include "exchange/spelling.h"
#include "exchange/tablereader.h"

#include <QRegularExpression>

namespace mettle::exchange {

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2199;
constexpr int ShownValue = 60;

/// What was probably meant by a day that is not in the calendar: the month stood first, or the month ends earlier.
std::optional<QDate> likelyDay(int year, int month, int day)
{
    if (month > 12)
        std::swap(month, day);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return QDate(year, month, std::min(day, QDate(year, month, 1).daysInMonth()));
}

} // namespace

QString excerpt(const QString &text)
{
    return text.size() > ShownValue ? text.left(ShownValue) + u'…' : text;
}

DateRead readDate(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})$"));
    static const QRegularExpression serial(QStringLiteral("^[2-8]\\d{4}$"));
    int year = 0;
    int month = 0;
    int day = 0;
    if (const auto match = iso.match(text); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else if (const auto other = dayFirst.match(text); other.hasMatch()) {
        day = other.captured(1).toInt();
        month = other.captured(3).toInt();
        year = other.captured(4).toInt();
        if (other.captured(4).size() == 2)
            return { {}, &errors::DateYearShort,
                     { QStringLiteral("%1/%2/20%3").arg(other.captured(1), other.captured(3), other.captured(4)) } };
    } else if (serial.match(text).hasMatch()) {
        // Spreadsheets count days from 30 December 1899.
        return { {}, &errors::DateSerial, { QDate(1899, 12, 30).addDays(text.toInt()).toString(Qt::ISODate) } };
    } else {
        return { {}, &errors::DateUnknown };
    }
    if (year < FirstYear || year > LastYear)
        return { {}, &errors::DateYearWrong };
    const QDate date(year, month, day);
    if (date.isValid())
        return { date };
    const auto likely = likelyDay(year, month, day);
    return likely ? DateRead { {}, &errors::DateImpossible, { likely->toString(Qt::ISODate) } }
                  : DateRead { {}, &errors::DateUnknown };
}

std::optional<QTime> readTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.uUhH](\\d{2})(?::(\\d{2}))?|[uUhH])$"));
    const auto match = form.match(QString(text).remove(u' '));
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString Cells::shortened(const QString &text, int column, int longest) const
{
    if (text.size() > longest)
        mistake(errors::TextTooLong, { m_places.headings[column], excerpt(text), QString::number(longest) });
    return text;
}

QString Cells::line(int column) const
{
    return m_places.has(column) ? shortened(oneLine(m_row.cell(m_places.at[size_t(column)])), column, LongestLine) : QString();
}

QString Cells::text(int column) const
{
    return m_places.has(column) ? shortened(manyLines(m_row.cell(m_places.at[size_t(column)])), column, LongestText) : QString();
}

QString Cells::required(int column) const
{
    const QString out = line(column);
    if (out.isEmpty())
        mistake(errors::CellMissing, { m_places.headings[column] });
    return out;
}

QString Cells::written(int column) const
{
    return m_places.has(column) ? oneLine(m_row.cell(m_places.at[size_t(column)])) : QString();
}

std::optional<QDate> Cells::date(int column) const
{
    const QString text = written(column);
    if (text.isEmpty())
        return std::nullopt;
    const DateRead read = readDate(text);
    if (read.error)
        wrong(*read.error, column, read.arguments);
    return read.date;
}

QDate Cells::requiredDate(int column) const
{
    if (written(column).isEmpty())
        mistake(errors::CellMissing, { m_places.headings[column] });
    return date(column).value_or(QDate());
}

std::optional<QTime> Cells::time(int column) const
{
    const QString text = written(column);
    if (text.isEmpty())
        return std::nullopt;
    const auto time = readTime(text);
    if (!time)
        wrong(errors::TimeUnknown, column);
    return time;
}

void Cells::mistake(const ErrorType &type, const QStringList &arguments) const
{
    m_mistakes.add(m_row.row, Error(type, QStringList { QString::number(m_row.row) } + arguments));
}

void Cells::wrong(const ErrorType &type, int column, const QStringList &more) const
{
    mistake(type, QStringList { m_places.headings[column], excerpt(written(column)) } + more);
}

Result<QStringList> eachRow(const QByteArray &bytes, std::span<const Column> columns,
                            std::initializer_list<std::initializer_list<int>> needed, Mistakes &mistakes,
                            const std::function<void(const Cells &)> &row)
{
    METTLE_LET(table, readTable(bytes));
    METTLE_LET(places, placeColumns(table, columns));
    for (const auto &oneOf : needed)
        METTLE_TRY(requireOneOf(table, places, columns, oneOf));
    for (const TableRow &one : table.rows) {
        const Cells cells(one, places, mistakes);
        if (one.cells.size() > table.headings.size())
            cells.mistake(errors::RowTooLong, { QString::number(one.cells.size()), QString::number(table.headings.size()),
                                                table.separator == u'\t' ? QStringLiteral("tab") : QString(table.separator) });
        row(cells);
    }
    return places.unknown;
}

} // namespace mettle::exchange
