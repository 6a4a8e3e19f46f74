// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columns.h"

#include "exchange/errors.h"
#include "exchange/spelling.h"

#include <QHash>
#include <algorithm>

namespace mettle::exchange {

namespace {

constexpr int ShownOfHeading = 60;

QHash<QString, int> spellingsOf(std::span<const Column> columns)
{
    QHash<QString, int> out;
    for (size_t i = 0; i < columns.size(); ++i)
        for (const QString &heading : QString::fromUtf16(columns[i].headings).split(u'|'))
            out.insert(bare(heading), int(i));
    return out;
}

bool holdsSomething(const Table &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [column](const TableRow &row) { return !row.cell(column).trimmed().isEmpty(); });
}

} // namespace

Result<ColumnPlaces> placeColumns(const Table &table, std::span<const Column> columns)
{
    ColumnPlaces places { std::vector<int>(columns.size(), -1), {}, {} };
    for (const Column &column : columns)
        places.headings.append(column.name());
    const QHash<QString, int> known = spellingsOf(columns);
    for (int i = 0; i < table.headings.size(); ++i) {
        const QString heading = oneLine(table.headings[i]).left(ShownOfHeading);
        if (heading.isEmpty()) {
            if (holdsSomething(table, i))
                places.unknown.append(u'#' + QString::number(i + 1));
            continue;
        }
        const int column = known.value(bare(heading), -1);
        if (column < 0) {
            if (!places.unknown.contains(heading))
                places.unknown.append(heading);
            continue;
        }
        if (places.has(column))
            return Error(errors::HeadingTwice, { places.headings[column], heading });
        places.at[size_t(column)] = i;
        places.headings[column] = heading;
    }
    return places;
}

Result<void> requireOneOf(const Table &table, const ColumnPlaces &places, std::span<const Column> columns,
                          std::initializer_list<int> oneOf)
{
    if (std::any_of(oneOf.begin(), oneOf.end(), [&](int column) { return places.has(column); }))
        return {};
    QStringList wanted;
    for (const int column : oneOf)
        wanted.append(u'“' + QString::fromUtf16(columns[size_t(column)].headings).split(u'|').mid(0, 3).join(u", ") + u'”');
    QStringList found;
    for (const QString &heading : table.headings)
        found.append(oneLine(heading.left(ShownOfHeading)));
    return Error(errors::ColumnMissing, { wanted.join(u" / "), found.join(u", ") });
}

} // namespace mettle::exchange
