// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "base/errors.h"
#include "exchange/errors.h"
#include "exchange/recordscanner.h"
#include "exchange/separator.h"

#include <algorithm>
#include <array>

namespace mettle::exchange {

namespace {

constexpr int RowsBetweenReports = 4096;

/// What people choose by mistake, by the first bytes.
const ErrorType *knownStranger(const QByteArray &bytes)
{
    for (const QByteArrayView workbook : { QByteArrayView("PK\x03\x04"), QByteArrayView("\xD0\xCF\x11\xE0") })
        if (bytes.startsWith(workbook))
            return &errors::Workbook;
    return bytes.startsWith("%PDF-") ? &errors::NotText : nullptr;
}

bool isWebPage(QStringView text)
{
    constexpr std::array<QLatin1String, 5> Beginnings {
        QLatin1String("<!doctype"), QLatin1String("<html"), QLatin1String("<head"), QLatin1String("<body"),
        QLatin1String("<?xml"),
    };
    const QStringView start = text.trimmed().left(16);
    return std::any_of(Beginnings.begin(), Beginnings.end(),
                       [&](QLatin1String beginning) { return start.startsWith(beginning, Qt::CaseInsensitive); });
}

} // namespace

Result<Table> readTable(const QByteArray &bytes, const TableLimits &limits, const Progress &progress)
{
    if (bytes.size() > limits.bytes)
        return Error(errors::FileTooLarge, { QString::number(limits.bytes / (1024 * 1024)) });
    if (const ErrorType *stranger = knownStranger(bytes))
        return Error(*stranger);
    METTLE_LET(decoded, decodeText(bytes));
    if (isWebPage(decoded.text))
        return Error(errors::WebPage);

    const auto named = namedSeparator(decoded.text);
    const QStringView text = QStringView(decoded.text).sliced(named ? named->length : 0);
    Table table { decoded.encoding, named ? named->separator : likelySeparator(text, limits), 0, {}, {} };

    RecordScanner scanner(text, table.separator, limits, named ? 2 : 1);
    qsizetype cells = 0;
    while (!scanner.atEnd()) {
        METTLE_LET(record, scanner.next());
        if (isBlank(record))
            continue;
        if (table.headingRow == 0) {
            table.headingRow = record.row;
            table.headings = std::move(record.cells);
            continue;
        }
        cells += record.cells.size();
        if (cells > limits.cells)
            return Error(errors::TooManyCells, { QString::number(limits.cells) });
        if (int(table.rows.size()) == limits.rows)
            return Error(errors::TooManyRows, { QString::number(limits.rows) });
        table.rows.push_back(std::move(record));
        if (table.rows.size() % RowsBetweenReports == 0) {
            if (progress.cancelled())
                return Error(mettle::errors::Cancelled);
            progress.report(int(scanner.position()), int(text.size()));
        }
    }
    if (table.headingRow == 0)
        return Error(errors::FileEmpty);
    return table;
}

} // namespace mettle::exchange
