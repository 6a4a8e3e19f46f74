// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace mettle::exchange {

namespace {

enum class Kind { Concepts, Collection, Broader, Relations, Hierarchy, Unused };

QString cell(const TableRow &row, int column)
{
    return column < 0 ? QString() : row.cell(column).trimmed();
}

Kind kindOf(const Table &table)
{
    const auto has = [&](const char16_t *name) { return columnNamed(table, { name }) >= 0; };
    if (has(u"level0uri"))
        return Kind::Hierarchy;
    if (has(u"originalskilluri") && has(u"relatedskilluri"))
        return Kind::Relations;
    const int type = columnNamed(table, { u"concepttype", u"childobjecttype" });
    const QString first = table.rows.empty() ? QString() : cell(table.rows.front(), type).toLower();
    if (first.startsWith(QLatin1String("occupation")) || first.startsWith(QLatin1String("isco")) || has(u"conceptschemeuri") || has(u"iscogroup"))
        return Kind::Unused;
    if (has(u"broaderuri") || (has(u"parentid") && has(u"childid")))
        return Kind::Broader;
    if (!has(u"preferredlabel"))
        return Kind::Unused;
    return has(u"broaderconcepturi") ? Kind::Collection : Kind::Concepts;
}

/// ESCO parts labels by line feeds, its collections by " | ".
QString labelsOf(const QString &cell)
{
    QStringList out;
    for (const QString &line : parts(cell, QStringLiteral("\n")))
        out += parts(line, QStringLiteral(" | "));
    return out.join(u'\n');
}

class Set
{
public:
    Set(std::span<const NamedTable> tables, const QString &language)
        : m_tables(tables)
        , m_language(language)
    {
        m_draft.file = tables.front().file;
        m_draft.format = QStringLiteral("esco-csv");
    }

    FrameworkDraft read(bool collectionsAlone)
    {
        for (const NamedTable &table : m_tables)
            if (kindOf(table.table) == Kind::Concepts || (collectionsAlone && kindOf(table.table) == Kind::Collection))
                readConcepts(table);
        readEdges();
        if (!collectionsAlone)
            readCollections();
        describe(collectionsAlone);
        return std::move(m_draft);
    }

private:
    [[nodiscard]] bool hasKind(Kind kind) const
    {
        return std::any_of(m_tables.begin(), m_tables.end(), [&](const NamedTable &t) { return kindOf(t.table) == kind; });
    }

    QString languageFor(const NamedTable &table, int labels)
    {
        QString language = m_language.isEmpty() ? languageOfName(table.file) : m_language;
        if (language.isEmpty()) {
            QStringList texts;
            for (const TableRow &row : table.table.rows)
                texts << cell(row, labels);
            language = languageOf(m_draft, {}, texts);
        }
        if (!m_draft.framework.languages.contains(language))
            m_draft.framework.languages << language;
        return language;
    }

    DraftItem &itemOf(const QString &id, int row)
    {
        if (const auto known = m_places.constFind(id); known != m_places.constEnd())
            return m_draft.items[*known];
        m_places.insert(id, m_draft.items.size());
        m_draft.items.push_back(DraftItem { .id = id, .row = row });
        return m_draft.items.back();
    }

    void readConcepts(const NamedTable &source)
    {
        const Table &table = source.table;
        m_draft.file = source.file;
        const int uri = columnNamed(table, { u"concepturi", u"escouri", u"originuri" });
        const int id = columnNamed(table, { u"id" });
        const int label = columnNamed(table, { u"preferredlabel" });
        const int kind = columnNamed(table, { u"skilltype" });
        const int concept_ = columnNamed(table, { u"concepttype" });
        const int code = columnNamed(table, { u"code" });
        const int others = columnNamed(table, { u"altlabels" });
        const int description = columnNamed(table, { u"description" });
        const int broader = columnNamed(table, { u"broaderconcepturi" });
        const int scheme = columnNamed(table, { u"inscheme" });
        const QSet<int> used { uri, id, label, kind, concept_, code, others, description, broader };
        const QString language = languageFor(source, label);
        QSet<QString> here;
        for (const TableRow &row : table.rows) {
            const QString address = cell(row, uri);
            const QString own = id >= 0 ? cell(row, id) : address;
            if (own.isEmpty() && address.isEmpty()) {
                m_draft.warn(errors::RowEmpty, row.row);
                continue;
            }
            const QString key = own.isEmpty() ? address : own;
            if (here.contains(key)) {
                m_draft.warn(errors::ItemTwice, row.row, { key });
                continue;
            }
            here.insert(key);
            DraftItem &item = itemOf(key, row.row);
            item.uri = address;
            item.title.set(language, cell(row, label));
            item.alternatives.set(language, labelsOf(cell(row, others)));
            item.description.set(language, cell(row, description));
            item.code = cell(row, code);
            item.kind = !cell(row, kind).isEmpty() ? cell(row, kind)
                : cell(row, concept_).isEmpty() && kind < 0 && code >= 0 ? QStringLiteral("SkillGroup")
                                                                        : cell(row, concept_);
            for (const QString &parent : parts(cell(row, broader), QStringLiteral(" | ")))
                m_outside[key] << parent;
            keepRest(table, row, used, language, item);
            if (m_scheme.isEmpty())
                m_scheme = cell(row, scheme).section(u',', 0, 0).trimmed();
        }
    }

    /// Columns that Mettle does not use, under "esco"; those that hold a text of a language under that language.
    void keepRest(const Table &table, const TableRow &row, const QSet<int> &used, const QString &language, DraftItem &item)
    {
        QJsonObject kept = item.extra[QLatin1String("esco")].toObject();
        for (int column = 0; column < int(table.headings.size()) && column < int(row.cells.size()); ++column) {
            const QString text = cell(row, column);
            if (used.contains(column) || text.isEmpty())
                continue;
            const QString &heading = table.headings[column];
            static const QStringList texts { QStringLiteral("hiddenlabels"), QStringLiteral("scopenote"), QStringLiteral("definition") };
            const bool inLanguage = texts.contains(heading.toLower());
            kept[inLanguage ? QString(heading + u'@' + language) : heading] = text;
            ++m_draft.carried[heading];
        }
        if (!kept.isEmpty())
            item.extra[QLatin1String("esco")] = kept;
    }

    void addEdge(const QString &child, const QString &parent, const NamedTable &source, int row)
    {
        const auto item = m_places.constFind(child);
        if (item == m_places.constEnd() || !m_places.contains(parent)) {
            m_draft.warnings.emplace_back(errors::EdgeUnknown, QStringList { source.file, QString::number(row),
                                                                             item == m_places.constEnd() ? child : parent });
            return;
        }
        m_draft.items[*item].parents.push_back({ parent, 0 });
    }

    void readEdges()
    {
        bool told = false;
        for (const NamedTable &source : m_tables) {
            const Kind kind = kindOf(source.table);
            if (kind == Kind::Relations)
                readRelations(source);
            if (kind != Kind::Broader)
                continue;
            told = true;
            const int child = columnNamed(source.table, { u"concepturi", u"childid" });
            const int parent = columnNamed(source.table, { u"broaderuri", u"parentid" });
            for (const TableRow &row : source.table.rows)
                addEdge(cell(row, child), cell(row, parent), source, row.row);
        }
        for (const NamedTable &source : m_tables)
            if (kindOf(source.table) == Kind::Hierarchy) {
                if (!told)
                    readHierarchy(source);
            }
        // In a collection the broader concept is often in another file: it is kept as a reference.
        for (auto it = m_outside.begin(); it != m_outside.end(); ++it)
            for (const QString &parent : *it) {
                DraftItem &item = m_draft.items[m_places.value(it.key())];
                if (m_places.contains(parent))
                    item.parents.push_back({ parent, 0 });
                else
                    m_draft.relations.push_back({ .from = it.key(), .kind = QStringLiteral("ext:broader"), .uri = parent });
            }
        const bool skills = hasKind(Kind::Concepts);
        m_draft.hasTree = told || !skills || (hasKind(Kind::Hierarchy) && skills);
        if (skills && !told)
            m_draft.warnings.emplace_back(errors::HierarchyMissing, QStringList { m_draft.file, QStringLiteral("broaderRelationsSkillPillar.csv") });
    }

    void readRelations(const NamedTable &source)
    {
        const int from = columnNamed(source.table, { u"originalskilluri" });
        const int to = columnNamed(source.table, { u"relatedskilluri" });
        const int kind = columnNamed(source.table, { u"relationtype" });
        for (const TableRow &row : source.table.rows) {
            if (!m_places.contains(cell(row, from))) {
                m_draft.warnings.emplace_back(errors::EdgeUnknown, QStringList { source.file, QString::number(row.row), cell(row, from) });
                continue;
            }
            DraftRelation relation { .from = cell(row, from), .kind = QStringLiteral("ext:") + cell(row, kind), .to = cell(row, to) };
            if (!m_places.contains(relation.to))
                relation.uri = relation.to;
            m_draft.relations.push_back(std::move(relation));
        }
    }

    /// One row a node, the way to it spelt out in the columns of the levels.
    void readHierarchy(const NamedTable &source)
    {
        const Table &table = source.table;
        const bool alone = !hasKind(Kind::Concepts);
        const QString language = languageFor(source, columnNamed(table, { u"level1preferredterm", u"level0preferredterm" }));
        const int description = columnNamed(table, { u"description" });
        const int note = columnNamed(table, { u"scopenote" });
        for (const TableRow &row : table.rows) {
            QString parent;
            for (int level = 0; level < 10; ++level) {
                const auto column = [&](const char *what) {
                    const QString name = QStringLiteral("level%1%2").arg(level).arg(QLatin1String(what));
                    return columnNamed(table, { reinterpret_cast<const char16_t *>(name.utf16()) });
                };
                const QString uri = cell(row, column("uri"));
                if (uri.isEmpty())
                    break;
                if (!alone && !m_places.contains(uri))
                    m_draft.warnings.emplace_back(errors::EdgeUnknown, QStringList { source.file, QString::number(row.row), uri });
                DraftItem &item = itemOf(uri, row.row);
                item.uri = uri;
                if (item.title.exact(language).isEmpty())
                    item.title.set(language, cell(row, column("preferredterm")));
                if (item.code.isEmpty())
                    item.code = cell(row, column("code"));
                if (item.kind.isEmpty())
                    item.kind = QStringLiteral("SkillGroup");
                const bool known = std::any_of(item.parents.begin(), item.parents.end(), [&](const DraftParent &p) { return p.id == parent; });
                if (!parent.isEmpty() && !known)
                    item.parents.push_back({ parent, 0 });
                parent = uri;
            }
            if (parent.isEmpty())
                continue;
            DraftItem &item = m_draft.items[m_places.value(parent)];
            if (item.description.exact(language).isEmpty())
                item.description.set(language, cell(row, description));
            if (const QString text = cell(row, note); !text.isEmpty()) {
                QJsonObject kept = item.extra[QLatin1String("esco")].toObject();
                kept[QStringLiteral("scopeNote@") + language] = text;
                item.extra[QLatin1String("esco")] = kept;
                ++m_draft.carried[QStringLiteral("scopeNote")];
            }
        }
    }

    /// Beside the skills a collection only marks its own.
    void readCollections()
    {
        for (const NamedTable &source : m_tables) {
            if (kindOf(source.table) != Kind::Collection)
                continue;
            const int uri = columnNamed(source.table, { u"concepturi" });
            for (const TableRow &row : source.table.rows) {
                const auto place = m_places.constFind(cell(row, uri));
                if (place == m_places.constEnd())
                    continue;
                DraftItem &item = m_draft.items[*place];
                QJsonObject kept = item.extra[QLatin1String("esco")].toObject();
                QJsonArray names = kept[QLatin1String("collections")].toArray();
                if (const QString name = stemOf(source.file); !names.contains(name))
                    names.append(name);
                kept[QLatin1String("collections")] = names;
                item.extra[QLatin1String("esco")] = kept;
            }
        }
    }

    void describe(bool collection)
    {
        static const QRegularExpression version(QStringLiteral("[vV](\\d+(?:\\.\\d+)+)"));
        framework::Framework &framework = m_draft.framework;
        for (const NamedTable &table : m_tables)
            if (framework.version.isEmpty())
                framework.version = version.match(table.file).captured(1);
        const bool hierarchy = !collection && !hasKind(Kind::Concepts);
        const QString name = collection ? stemOf(m_draft.file) : hierarchy ? QStringLiteral("skills hierarchy") : QStringLiteral("skills");
        framework.uri = collection || hierarchy || m_scheme.isEmpty() ? mintedUri("esco", name) : m_scheme;
        framework.title = Text(framework.languages.value(0, QStringLiteral("en")), QStringLiteral("ESCO ") + name);
        framework.status = framework::Status::Published;
        const bool official = !m_draft.items.empty() && m_draft.items.front().uri.startsWith(QLatin1String("http://data.europa.eu/esco/"));
        if (!official)
            return;
        framework.publisher = QStringLiteral("European Commission");
        framework.licence = QStringLiteral("Commission Decision 2011/833/EU");
        framework.source = Text(QStringLiteral("en"), QStringLiteral("This service uses the ESCO classification of the European Commission."));
    }

    std::span<const NamedTable> m_tables;
    QString m_language;
    FrameworkDraft m_draft;
    QHash<QString, size_t> m_places;
    QMap<QString, QStringList> m_outside; ///< broader concepts that a collection names
    QString m_scheme;
};

} // namespace

bool isEsco(const Table &table)
{
    const auto has = [&](std::initializer_list<const char16_t *> names) { return columnNamed(table, names) >= 0; };
    return has({ u"level0uri" }) || has({ u"concepturi" }) || has({ u"conceptschemeuri" }) || has({ u"occupationuri" })
        || (has({ u"originalskilluri" }) && has({ u"relatedskilluri" })) || (has({ u"parentid" }) && has({ u"childid" }))
        || (has({ u"id" }) && has({ u"preferredlabel" }));
}

Result<Drafts> readEsco(std::span<const NamedTable> tables, const QString &language)
{
    std::vector<NamedTable> pillar;
    std::vector<NamedTable> collections;
    std::vector<Error> unused;
    for (const NamedTable &table : tables) {
        const Kind kind = kindOf(table.table);
        if (kind == Kind::Unused)
            unused.emplace_back(errors::FileUnused, QStringList { table.file });
        else
            (kind == Kind::Collection ? collections : pillar).push_back(table);
    }
    Drafts drafts;
    const bool whole = std::any_of(pillar.begin(), pillar.end(), [](const NamedTable &t) { return kindOf(t.table) == Kind::Concepts; });
    if (whole) {
        pillar.insert(pillar.end(), collections.begin(), collections.end());
        drafts.push_back(Set(pillar, language).read(false));
    } else {
        if (std::any_of(pillar.begin(), pillar.end(), [](const NamedTable &t) { return kindOf(t.table) == Kind::Hierarchy; }))
            drafts.push_back(Set(pillar, language).read(false));
        std::map<QString, std::vector<NamedTable>> byName; // the languages of one collection belong together
        for (const NamedTable &table : collections)
            byName[stemOf(table.file)].push_back(table);
        for (const auto &[name, some] : byName)
            drafts.push_back(Set(some, language).read(true));
    }
    if (drafts.empty())
        return Error(errors::NothingThere, { tables.front().file });
    auto &warnings = drafts.front().warnings;
    warnings.insert(warnings.end(), unused.begin(), unused.end());
    return drafts;
}

} // namespace mettle::exchange
