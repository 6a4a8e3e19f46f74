// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"
#include "exchange/tablereader.h"
#include "exchange/tablewriter.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;
using namespace mettle::exchange;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Under a single heading, wider rows do not tell what separates them.
bool rowsFit(const Table &table)
{
    return std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const TableRow &row) { return row.cells.size() <= table.headings.size(); });
}

template<typename Row>
void requireSaid(const Result<Rows<Row>> &read)
{
    if (!read)
        for (const QString &line : lines(read.error(), QStringLiteral("en")))
            require(!line.isEmpty());
}

} // namespace

/// A table that can be read and whose rows fit under its headings is written and read back as the same table; a refusal has a sentence for everything it lists.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<Table> table = readTable(bytes); table && rowsFit(*table)) {
        TableWriter writer({ table->separator == u',' || table->separator == u'\t' ? table->separator : QChar(u';'),
                             size % 2 == 0 });
        writer.row(table->headings);
        for (const TableRow &row : table->rows)
            writer.row(row.cells);
        const Result<Table> again = readTable(writer.bytes());
        require(again.ok());
        require(again->headings == table->headings);
        require(again->rows.size() == table->rows.size());
        for (size_t i = 0; i < table->rows.size(); ++i)
            require(again->rows[i].cells == table->rows[i].cells);
    }
    switch (size % 5) { // one kind of rows for each input, so that more inputs are tried
    case 0:
        requireSaid(readPeople(bytes));
        break;
    case 1:
        requireSaid(readObservations(bytes));
        break;
    case 2:
        requireSaid(readTargets(bytes));
        break;
    case 3:
        requireSaid(readPlans(bytes));
        break;
    default:
        requireSaid(readStories(bytes));
    }
    return 0;
}
