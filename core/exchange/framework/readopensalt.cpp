// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/caseterms.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

#include <QHash>
#include <QSet>

namespace mettle::exchange {

namespace {

struct RelationColumn
{
    const char16_t *heading; ///< "is" before it and "of" behind it may be missing
    const char *kind;
};
constexpr RelationColumn RelationColumns[] { { u"ispartof", "isPartOf" },         { u"replacedby", "replacedBy" },
                                             { u"exemplar", "exemplar" },         { u"hasskilllevel", "hasSkillLevel" },
                                             { u"isrelatedto", "isRelatedTo" },   { u"isexactmatchof", "exactMatchOf" },
                                             { u"exactmatchof", "exactMatchOf" }, { u"precedes", "precedes" },
                                             { u"ispeerof", "isPeerOf" } };

/// The table of items, whether from a CSV file or from the workbook's second sheet.
class Items
{
public:
    Items(const Table &table, FrameworkDraft &draft, const QString &language)
        : m_table(table)
        , m_draft(draft)
        , m_language(language)
    {
    }

    void read(bool dottedCodes)
    {
        for (const TableRow &row : m_table.rows)
            readRow(row);
        for (size_t i = 0; i < m_draft.items.size(); ++i)
            placeItem(i, dottedCodes);
        for (size_t i = 0; i < m_draft.items.size(); ++i)
            relateItem(i);
    }

    /// The id of the item that a cell names by identifier or code; empty for none.
    [[nodiscard]] QString named(const QString &word) const
    {
        if (m_byId.contains(word))
            return word;
        const auto found = m_byCode.constFind(word);
        return found == m_byCode.constEnd() ? QString() : m_draft.items[found->front()].id;
    }

private:
    [[nodiscard]] QString cell(const TableRow &row, std::initializer_list<const char16_t *> names)
    {
        const int column = columnNamed(m_table, names);
        m_used.insert(column);
        return column < 0 ? QString() : row.cell(column).trimmed();
    }

    void readRow(const TableRow &row)
    {
        DraftItem item { .row = row.row };
        const QString full = cell(row, { u"fullstatement" });
        const QString brief = cell(row, { u"abbreviatedstatement" });
        const QString given = cell(row, { u"identifier" });
        item.code = cell(row, { u"humancodingscheme" });
        item.kind = cell(row, { u"cfitemtype" });
        if (full.isEmpty() && item.code.isEmpty() && given.isEmpty())
            return m_draft.warn(errors::RowEmpty, row.row);
        item.id = !given.isEmpty() ? given : QString(item.code + u'\n' + full);
        if (isUuidText(given.toLower()))
            item.identifier = given.toLower();
        const QString said = languageCode(cell(row, { u"language" }));
        const QString language = said.isEmpty() ? m_language : said;
        const QString notes = cell(row, { u"notes" });
        item.title = textIn(language, brief.isEmpty() ? full : brief);
        item.description = textIn(language, brief.isEmpty() ? notes : full);
        QJsonObject kept;
        if (!brief.isEmpty()) {
            item.extra[QLatin1String("form")] = QStringLiteral("abbreviated");
            if (!notes.isEmpty())
                kept[QLatin1String("notes")] = notes;
        }
        const QString keywords = cell(row, { u"conceptkeywords" });
        item.alternatives = textIn(language, parts(QString(keywords).replace(u'|', u','), QStringLiteral(",")).join(u'\n'));
        if (const QString grades = cell(row, { u"educationlevel" }); !grades.isEmpty())
            kept[QLatin1String("educationLevel")] = QJsonArray::fromStringList(parts(grades, QStringLiteral(",")));
        if (const QString number = cell(row, { u"listenumeration" }); !number.isEmpty())
            kept[QLatin1String("listEnumeration")] = number;
        if (!kept.isEmpty())
            item.extra[QLatin1String("case")] = kept;
        m_parents.push_back(cell(row, { u"ischildof", u"parentidentifier", u"parent" }));
        m_levels.push_back(cell(row, { u"smartlevel" }));
        QList<std::pair<QString, QString>> relations;
        for (const RelationColumn &column : RelationColumns)
            for (const QString &target : parts(cell(row, { column.heading }), QStringLiteral(",")))
                relations.append({ QString::fromLatin1(column.kind), target });
        m_relations.push_back(std::move(relations));
        keepRest(row, item);
        if (m_byId.contains(item.id)) {
            m_draft.warn(errors::ItemTwice, row.row, { item.id });
            m_parents.pop_back();
            m_levels.pop_back();
            m_relations.pop_back();
            return;
        }
        m_byId.insert(item.id);
        if (!item.code.isEmpty())
            m_byCode[item.code].push_back(m_draft.items.size());
        if (!m_levels.back().isEmpty())
            m_byLevel.insert(m_levels.back(), m_draft.items.size());
        m_draft.items.push_back(std::move(item));
    }

    void keepRest(const TableRow &row, DraftItem &item)
    {
        QJsonObject kept;
        for (int column = 0; column < int(row.cells.size()) && column < int(m_table.headings.size()); ++column)
            if (const QString text = row.cell(column).trimmed(); !m_used.contains(column) && !text.isEmpty()) {
                kept[m_table.headings[column].trimmed()] = text;
                ++m_draft.carried[m_table.headings[column].trimmed()];
            }
        if (!kept.isEmpty())
            item.extra[QLatin1String("opensalt")] = kept;
    }

    /// By the named parent, else by smartLevel 1.2.3, else by the code without its last part.
    void placeItem(size_t i, bool dottedCodes)
    {
        DraftItem &item = m_draft.items[i];
        if (const QString &parent = m_parents[i]; !parent.isEmpty()) {
            const QString id = named(parent);
            if (id != item.id)
                item.parents.push_back({ id.isEmpty() ? parent : id });
            return;
        }
        if (!m_byLevel.isEmpty()) {
            const QString up = m_levels[i].section(u'.', 0, -2);
            if (up.isEmpty())
                return;
            const auto found = m_byLevel.constFind(up);
            item.parents.push_back({ found == m_byLevel.constEnd() ? up : m_draft.items[*found].id });
            return;
        }
        const auto found = m_byCode.constFind(item.code.section(u'.', 0, -2));
        if (dottedCodes && item.code.contains(u'.') && found != m_byCode.constEnd() && found->back() != i)
            item.parents.push_back({ m_draft.items[found->back()].id });
    }

    void relateItem(size_t i)
    {
        for (const auto &[kind, target] : m_relations[i]) {
            DraftRelation relation { .from = m_draft.items[i].id, .kind = kind, .to = named(target) };
            if (relation.to.isEmpty()) {
                relation.uri = target;
                relation.title = target;
                if (!target.contains(u':'))
                    m_draft.warn(errors::RelationUnknown, m_draft.items[i].row, { target });
            }
            m_draft.relations.push_back(std::move(relation));
        }
    }

    const Table &m_table;
    FrameworkDraft &m_draft;
    QString m_language;
    QSet<int> m_used { -1 };
    QSet<QString> m_byId;
    QHash<QString, std::vector<size_t>> m_byCode;
    QHash<QString, size_t> m_byLevel;
    QStringList m_parents;
    QStringList m_levels;
    std::vector<QList<std::pair<QString, QString>>> m_relations;
};

QString note(const NamedTable &table, const char *name)
{
    for (const QString &line : table.notes)
        if (line.section(u'\n', 0, 0).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return line.section(u'\n', 1);
    return {};
}

QStringList statementsOf(const Table &table)
{
    QStringList texts;
    const int column = columnNamed(table, { u"fullstatement" });
    for (const TableRow &row : table.rows)
        texts << row.cell(column);
    return texts;
}

QString languageOfRows(const Table &table)
{
    const int column = columnNamed(table, { u"language" });
    for (const TableRow &row : table.rows)
        if (const QString code = column < 0 ? QString() : languageCode(row.cell(column)); !code.isEmpty())
            return code;
    return {};
}

const Sheet *sheetNamed(std::span<const Sheet> sheets, const char *name)
{
    for (const Sheet &sheet : sheets)
        if (bare(sheet.name) == QLatin1String(name))
            return &sheet;
    return nullptr;
}

void readHead(const Table &table, FrameworkDraft &draft, const QString &language)
{
    const TableRow row = table.rows.empty() ? TableRow() : table.rows.front();
    const auto cell = [&](const char16_t *name) {
        const int column = columnNamed(table, { name });
        return column < 0 ? QString() : row.cell(column).trimmed();
    };
    framework::Framework &framework = draft.framework;
    QJsonObject kept;
    const auto keep = [&](const char16_t *name, const char *property) {
        if (const QString text = cell(name); !text.isEmpty())
            kept[QLatin1String(property)] = text;
    };
    framework.title = textIn(language, cell(u"title"));
    framework.description = textIn(language, cell(u"description"));
    framework.version = cell(u"version");
    framework.publisher = cell(u"publisher").isEmpty() ? cell(u"creator") : cell(u"publisher");
    framework.licence = cell(u"licensetitle").isEmpty() ? cell(u"licensetext") : cell(u"licensetitle");
    framework.source = textIn(language, cell(u"officialsourceurl"));
    const QString id = cell(u"identifier").toLower();
    if (isUuidText(id)) {
        framework.uri = QStringLiteral("urn:uuid:") + id;
        kept[QLatin1String("identifier")] = id;
    }
    keep(u"creator", "creator");
    keep(u"officialsourceurl", "officialSourceURL");
    keep(u"adoptionstatus", "adoptionStatus");
    keep(u"statusstartdate", "statusStartDate");
    keep(u"statusenddate", "statusEndDate");
    keep(u"notes", "notes");
    if (const QStringList subjects = parts(cell(u"subject"), QStringLiteral("|")); !subjects.isEmpty())
        kept[QLatin1String("subject")] = QJsonArray::fromStringList(subjects);
    draft.extra[QLatin1String("case")] = kept;
    if (const QString text = cell(u"licensetext"); !text.isEmpty() && text != framework.licence)
        draft.extra[QLatin1String("opensalt")] = QJsonObject { { QStringLiteral("licenseText"), text } };
}

} // namespace

bool isOpenSalt(const Table &table)
{
    return columnNamed(table, { u"fullstatement" }) >= 0;
}

Result<FrameworkDraft> readOpenSalt(const NamedTable &source, const QString &language)
{
    FrameworkDraft draft;
    draft.file = source.file;
    draft.format = QStringLiteral("opensalt-csv");
    QString said = languageCode(note(source, "language"));
    if (said.isEmpty())
        said = languageOfRows(source.table);
    const QString spoken = said.isEmpty() ? languageOf(draft, language, statementsOf(source.table)) : said;
    const QString title = note(source, "title");
    draft.framework.title = textIn(spoken, title.isEmpty() ? stemOf(source.file) : title);
    const QString identifier = note(source, "identifier").toLower();
    const QString uri = note(source, "uri");
    draft.framework.uri = !uri.isEmpty() ? uri
        : isUuidText(identifier)         ? QString(QStringLiteral("urn:uuid:") + identifier)
                                         : mintedUri("opensalt", draft.framework.title.in(spoken));
    draft.framework.version = note(source, "version");
    draft.framework.publisher = note(source, "publisher");
    draft.framework.description = textIn(spoken, note(source, "description"));
    draft.framework.languages << spoken;
    QJsonObject kept;
    for (const QString &line : source.notes)
        kept[line.section(u'\n', 0, 0)] = line.section(u'\n', 1);
    if (!kept.isEmpty())
        draft.extra[QLatin1String("opensalt")] = kept;
    if (isUuidText(identifier))
        draft.extra[QLatin1String("case")] = QJsonObject { { QStringLiteral("identifier"), identifier } };
    Items(source.table, draft, spoken).read(source.notes.isEmpty());
    return draft;
}

bool isOpenSalt(std::span<const Sheet> sheets)
{
    const Sheet *items = sheetNamed(sheets, "cfitem");
    return items && sheetNamed(sheets, "cfdoc") && isOpenSalt(items->table);
}

Result<FrameworkDraft> readOpenSalt(const QString &file, std::span<const Sheet> sheets, const QString &language)
{
    FrameworkDraft draft;
    draft.file = file;
    draft.format = QStringLiteral("opensalt-xlsx");
    const Table &head = sheetNamed(sheets, "cfdoc")->table;
    const Table &table = sheetNamed(sheets, "cfitem")->table;
    QString said = languageOfRows(head);
    if (said.isEmpty())
        said = languageOfRows(table);
    const QString spoken = said.isEmpty() ? languageOf(draft, language, statementsOf(table)) : said;
    readHead(head, draft, spoken);
    if (draft.framework.title.isEmpty())
        draft.framework.title = textIn(spoken, stemOf(file));
    if (draft.framework.uri.isEmpty())
        draft.framework.uri = mintedUri("opensalt", draft.framework.title.in(spoken));
    draft.framework.languages << spoken;
    Items items(table, draft, spoken);
    items.read(true);
    const Sheet *associations = sheetNamed(sheets, "cfassociation");
    if (!associations)
        return draft;
    const Table &links = associations->table;
    const auto column = [&](std::initializer_list<const char16_t *> names) { return columnNamed(links, names); };
    const int kind = column({ u"associationtype" });
    const int from = column({ u"originnodeidentifier", u"originnodeuri" });
    const int to = column({ u"destinationnodeidentifier", u"destinationnodeuri" });
    const int uri = column({ u"destinationnodeuri", u"destinationnodeidentifier" });
    const int title = column({ u"destinationnodehumancodingscheme", u"destinationnodetitle" });
    for (const TableRow &row : links.rows) {
        const QString type = kind < 0 ? QString() : row.cell(kind).trimmed();
        const QString origin = items.named(from < 0 ? QString() : row.cell(from).trimmed());
        const QString target = to < 0 ? QString() : row.cell(to).trimmed();
        if (type.isEmpty() || bare(type) == QLatin1String("ischildof"))
            continue; // the tree is told by smartLevel already
        if (origin.isEmpty()) {
            draft.warn(errors::EdgeUnknown, row.row, { from < 0 ? QString() : row.cell(from) });
            continue;
        }
        DraftRelation relation { .from = origin, .kind = type, .to = items.named(target) };
        if (relation.to.isEmpty()) {
            relation.uri = uri < 0 || row.cell(uri).isEmpty() ? target : row.cell(uri).trimmed();
            relation.title = title < 0 ? QString() : row.cell(title).trimmed();
        }
        draft.relations.push_back(std::move(relation));
    }
    return draft;
}

} // namespace mettle::exchange
