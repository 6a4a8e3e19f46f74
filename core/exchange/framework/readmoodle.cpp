// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace mettle::exchange {

namespace {

// By position: Moodle translates its headings.
enum Column { Parent, IdNumber, ShortName, Description, Format, ScaleValues, ScaleConfiguration, RuleType, RuleOutcome, RuleConfig };

struct Layout
{
    int related = -1;
    int exportedId = -1;
    int isFramework = 10;
    int taxonomy = 11;
};

Layout layoutOf(const Table &table)
{
    return table.headings.size() >= 14 ? Layout { 10, 11, 12, 13 } : Layout {};
}

bool isFrameworkRow(const TableRow &row, const Layout &layout)
{
    const QString flag = row.cell(layout.isFramework).trimmed();
    return !flag.isEmpty() && flag != QLatin1String("0");
}

/// What only Moodle knows, kept by its own names.
QJsonObject keptOf(const TableRow &row, const Layout &layout)
{
    QJsonObject kept;
    const auto keep = [&](const char *name, int column) {
        if (const QString cell = row.cell(column).trimmed(); column >= 0 && !cell.isEmpty() && cell != QLatin1String("null"))
            kept[QLatin1String(name)] = cell;
    };
    keep("descriptionFormat", Format);
    keep("scaleValues", ScaleValues);
    keep("scaleConfiguration", ScaleConfiguration);
    keep("ruleType", RuleType);
    keep("ruleOutcome", RuleOutcome);
    keep("ruleConfig", RuleConfig);
    keep("exportedId", layout.exportedId);
    if (kept[QLatin1String("ruleOutcome")].toString() == QLatin1String("0"))
        kept.remove(QLatin1String("ruleOutcome"));
    return kept;
}

/// The word for each depth: "domain,competency,behaviour", or the JSON object of old files. One word for all says nothing.
QStringList taxonomiesOf(const QString &cell)
{
    QStringList out;
    const QJsonObject byDepth = QJsonDocument::fromJson(cell.toUtf8()).object();
    for (int depth = 1; byDepth.contains(QString::number(depth)); ++depth)
        out << byDepth[QString::number(depth)].toString();
    if (byDepth.isEmpty())
        out = parts(cell, QStringLiteral(","));
    return QSet<QString>(out.begin(), out.end()).size() > 1 ? out : QStringList();
}

struct Reading
{
    FrameworkDraft draft;
    Layout layout;
    QHash<QString, size_t> places;
    std::vector<QStringList> related;
    QString language;

    void addRow(const TableRow &row)
    {
        QString id = row.cell(IdNumber).trimmed();
        const QString title = row.cell(ShortName).trimmed();
        if (id.isEmpty() && title.isEmpty())
            return draft.warn(errors::RowEmpty, row.row);
        if (id.isEmpty()) {
            id = QStringLiteral("row-%1").arg(row.row);
            draft.warn(errors::ItemWithoutId, row.row, { title });
        }
        DraftItem item { .id = id, .row = row.row, .code = id };
        item.title = textIn(language, title);
        item.description = textIn(language, row.cell(Description));
        if (const QString parent = row.cell(Parent).trimmed(); !parent.isEmpty())
            item.parents.push_back({ parent });
        if (const QJsonObject kept = keptOf(row, layout); !kept.isEmpty())
            item.extra[QStringLiteral("moodle")] = kept;
        for (const char *name : { "scaleValues", "ruleType" })
            if (item.extra[QStringLiteral("moodle")].toObject().contains(QLatin1String(name)))
                ++draft.carried[QString::fromLatin1(name)];
        QStringList others;
        if (layout.related >= 0)
            for (const QString &other : parts(row.cell(layout.related), QStringLiteral(",")))
                others << QString(other).replace(QLatin1String("%2C"), QLatin1String(","));
        if (const auto known = places.constFind(id); known != places.constEnd()) { // the last row of an id counts
            draft.warn(errors::ItemTwice, row.row, { id });
            draft.items[*known] = std::move(item);
            related[*known] = others;
            return;
        }
        places.insert(id, draft.items.size());
        draft.items.push_back(std::move(item));
        related.push_back(others);
    }

    void relate()
    {
        for (size_t i = 0; i < draft.items.size(); ++i)
            for (const QString &other : related[i]) {
                DraftRelation relation { .from = draft.items[i].id, .kind = QStringLiteral("isRelatedTo"), .to = other };
                if (!places.contains(other)) {
                    relation.uri = other;
                    relation.title = other;
                    draft.warn(errors::RelationUnknown, draft.items[i].row, { other });
                }
                draft.relations.push_back(std::move(relation));
            }
    }

    void nameKinds(const QStringList &taxonomies)
    {
        for (DraftItem &item : draft.items) {
            int depth = 0;
            for (const DraftItem *at = &item; depth < int(taxonomies.size()); ++depth) {
                const auto up = at->parents.empty() ? places.constEnd() : places.constFind(at->parents.front().id);
                if (up == places.constEnd())
                    break;
                at = &draft.items[*up];
            }
            if (depth < int(taxonomies.size()))
                item.kind = taxonomies[depth];
        }
    }
};

void readScale(FrameworkDraft &draft, const QString &values, const QString &language)
{
    DraftScale scale { textIn(language, draft.framework.title.in(language)), {} };
    for (const QString &value : parts(values, QStringLiteral(",")))
        scale.levels.push_back({ int(scale.levels.size()) + 1, textIn(language, value), {}, {}, false });
    if (!scale.levels.empty())
        draft.scales.push_back(std::move(scale));
}

} // namespace

bool isMoodle(const Table &table)
{
    if (table.headings.size() < 12)
        return false;
    const QString first = bare(table.headings[0]);
    if (first == QLatin1String("parentidnumber") && bare(table.headings[1]) == QLatin1String("idnumber"))
        return true;
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return row.cell(ScaleConfiguration).startsWith(QLatin1String("[{")) && row.cell(ScaleConfiguration).contains(QLatin1String("scale"));
    });
}

Result<FrameworkDraft> readMoodle(const NamedTable &source, const QString &language)
{
    Reading reading;
    FrameworkDraft &draft = reading.draft;
    draft.file = source.file;
    draft.format = QStringLiteral("moodle-csv");
    reading.layout = layoutOf(source.table);
    const TableRow *head = nullptr;
    QStringList texts;
    for (const TableRow &row : source.table.rows) {
        texts << row.cell(ShortName) << row.cell(Description);
        if (!isFrameworkRow(row, reading.layout))
            continue;
        if (head)
            return Error(errors::TwoFrameworkRows, { source.file, QString::number(head->row), QString::number(row.row) });
        head = &row;
    }
    if (!head)
        return Error(errors::NoFrameworkRow, { source.file });

    reading.language = languageOf(draft, language, texts);
    const QString id = head->cell(IdNumber).trimmed();
    draft.framework.uri = id.contains(u':') ? id : mintedUri("moodle", id);
    draft.framework.title = textIn(reading.language, head->cell(ShortName).trimmed().isEmpty() ? id : head->cell(ShortName));
    draft.framework.description = textIn(reading.language, head->cell(Description));
    draft.framework.languages << reading.language;
    QJsonObject kept = keptOf(*head, reading.layout);
    kept[QStringLiteral("idnumber")] = id;
    const QString taxonomies = head->cell(reading.layout.taxonomy).trimmed();
    if (!taxonomies.isEmpty())
        kept[QStringLiteral("taxonomies")] = taxonomies;
    draft.extra[QStringLiteral("moodle")] = kept;
    readScale(draft, head->cell(ScaleValues), reading.language);
    for (const TableRow &row : source.table.rows)
        if (&row != head)
            reading.addRow(row);
    reading.relate();
    reading.nameKinds(taxonomiesOf(taxonomies));
    return std::move(reading.draft);
}

} // namespace mettle::exchange
