// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/caseterms.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace mettle::exchange {

namespace {

using framework::ItemType;

const Vocabulary<TableField> &fieldWords()
{
    static const Vocabulary<TableField> words {
        { TableField::Id, u"id|identifier|uuid|key|sleutel|identifiant" },
        { TableField::Parent, u"parent|parent id|parent code|parent identifier|ouder|bovenliggend|is child of|broader" },
        { TableField::Code, u"code|number|nummer|numéro|nr|notation" },
        { TableField::Type, u"type|soort|kind|genre" },
        { TableField::Title, u"title|titel|titre|name|naam|nom|label|competence|competency|competentie|compétence|skill|"
                             u"vaardigheid|statement|short name" },
        { TableField::EasyTitle, u"easy title|eenvoudige titel|titre facile" },
        { TableField::Description, u"description|beschrijving|omschrijving|definition|definitie|définition" },
        { TableField::EasyDescription, u"easy description|eenvoudige beschrijving|description facile" },
        { TableField::Anchor, u"anchor|anker|hint|ancre|repère" },
        { TableField::Alternatives, u"alternatives|alternatieven|synonyms|synoniemen|synonymes|other titles|keywords|alt labels" },
        { TableField::Uri, u"uri|url|link" },
    };
    return words;
}

const Vocabulary<ItemType> &typeWords()
{
    static const Vocabulary<ItemType> words { { ItemType::Area, u"area" },
                                              { ItemType::Competence, u"competence" },
                                              { ItemType::Indicator, u"indicator" },
                                              { ItemType::Other, u"other" } };
    return words;
}

class Mapped
{
public:
    Mapped(const NamedTable &source, const TableMapping &mapping)
        : m_source(source)
        , m_mapping(mapping)
    {
        m_draft.file = source.file;
        m_draft.format = QStringLiteral("csv");
    }

    FrameworkDraft read(const QString &language)
    {
        QStringList texts;
        for (const MappedColumn &column : m_mapping.columns)
            if (column.field == TableField::Title || column.field == TableField::Description)
                for (const TableRow &row : m_source.table.rows)
                    texts << row.cell(column.column);
        const QString noted = languageCode(note("language"));
        m_language = !noted.isEmpty() ? noted : named() ? m_mappedLanguage : languageOf(m_draft, language, texts);
        describe();
        for (const TableRow &row : m_source.table.rows)
            readRow(row);
        place();
        addScale();
        return std::move(m_draft);
    }

private:
    /// Whether every title says its language in the heading.
    bool named()
    {
        for (const MappedColumn &column : m_mapping.columns)
            if (column.field == TableField::Title) {
                if (column.language.isEmpty())
                    return false;
                if (m_mappedLanguage.isEmpty())
                    m_mappedLanguage = column.language;
            }
        return !m_mappedLanguage.isEmpty();
    }

    [[nodiscard]] QString note(const char *name) const
    {
        for (const QString &line : m_source.notes)
            if (line.section(u'\n', 0, 0).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return line.section(u'\n', 1);
        return {};
    }

    void describe()
    {
        framework::Framework &framework = m_draft.framework;
        const QString title = !m_mapping.title.isEmpty() ? m_mapping.title : note("title");
        framework.title = textIn(m_language, title.isEmpty() ? stemOf(m_source.file) : title);
        framework.uri = note("uri").isEmpty() ? mintedUri("table", framework.title.in(m_language)) : note("uri");
        framework.version = note("version");
        framework.licence = note("licence");
        framework.publisher = note("publisher");
        framework.languages << m_language;
        for (const QString &line : m_source.notes) {
            const QString key = line.section(u'\n', 0, 0);
            for (const char *field : { "title", "description", "source" })
                if (key.startsWith(QLatin1String(field) + QLatin1String(" "))) {
                    Text &text = *field == 't' ? framework.title : *field == 'd' ? framework.description : framework.source;
                    text.set(key.section(u' ', 1), line.section(u'\n', 1));
                }
        }
    }

    void readRow(const TableRow &row)
    {
        DraftItem item { .row = row.row };
        QSet<int> used;
        for (const MappedColumn &column : m_mapping.columns) {
            used.insert(column.column);
            const QString text = row.cell(column.column).trimmed();
            if (text.isEmpty())
                continue;
            const QString &language = column.language.isEmpty() ? m_language : column.language;
            switch (column.field) {
            case TableField::Id: item.id = text; break;
            case TableField::Parent: m_parents[m_draft.items.size()] = parts(text, QStringLiteral("|")); break;
            case TableField::Code: item.code = text; break;
            case TableField::Type: readType(text, item); break;
            case TableField::Title: item.title.set(language, text); break;
            case TableField::EasyTitle: item.easyTitle.set(language, text); break;
            case TableField::Description: item.description.set(language, text); break;
            case TableField::EasyDescription: item.easyDescription.set(language, text); break;
            case TableField::Anchor: item.anchor.set(language, text); break;
            case TableField::Alternatives: item.alternatives.set(language, parts(QString(text).replace(u'|', u'\n'), QStringLiteral("\n")).join(u'\n')); break;
            case TableField::Uri: item.uri = text; break;
            case TableField::Level: item.descriptors[column.level].set(language, text); break;
            }
        }
        if (item.title.isEmpty() && item.code.isEmpty()) {
            m_parents.remove(m_draft.items.size());
            return m_draft.warn(errors::RowEmpty, row.row);
        }
        keepRest(row, used, item);
        if (isUuidText(item.id))
            item.identifier = item.id;
        if (item.id.isEmpty())
            item.id = !item.code.isEmpty() && !m_ids.contains(item.code) ? item.code : QString(item.code + u'\n' + item.title.in(m_language));
        if (m_ids.contains(item.id)) {
            m_parents.remove(m_draft.items.size());
            return m_draft.warn(errors::ItemTwice, row.row, { item.id });
        }
        m_ids.insert(item.id);
        if (!item.code.isEmpty() && !m_byCode.contains(item.code))
            m_byCode.insert(item.code, item.id);
        m_draft.items.push_back(std::move(item));
    }

    static void readType(const QString &text, DraftItem &item)
    {
        if (const auto type = typeWords().find(text))
            item.type = type;
        else
            item.kind = text;
    }

    void keepRest(const TableRow &row, const QSet<int> &used, DraftItem &item)
    {
        QJsonObject kept;
        for (int column = 0; column < int(row.cells.size()) && column < int(m_source.table.headings.size()); ++column)
            if (const QString text = row.cell(column).trimmed(); !used.contains(column) && !text.isEmpty()) {
                kept[m_source.table.headings[column].trimmed()] = text;
                ++m_draft.carried[m_source.table.headings[column].trimmed()];
            }
        if (!kept.isEmpty())
            item.extra[QLatin1String("table")] = kept;
    }

    /// By the column of parents (ids or codes), else by the code without its last part.
    void place()
    {
        const bool told = std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                                      [](const MappedColumn &column) { return column.field == TableField::Parent; });
        for (size_t i = 0; i < m_draft.items.size(); ++i) {
            DraftItem &item = m_draft.items[i];
            for (const QString &parent : m_parents.value(i))
                item.parents.push_back({ m_ids.contains(parent) ? parent : m_byCode.value(parent, parent) });
            const QString up = item.code.section(u'.', 0, -2);
            if (!told && !up.isEmpty() && m_byCode.contains(up) && m_byCode.value(up) != item.id)
                item.parents.push_back({ m_byCode.value(up) });
        }
    }

    /// A table with cells for each level has a scale, if only of numbers; "#level 2 en" lines name its levels.
    void addScale()
    {
        std::map<int, DraftLevel> levels;
        for (const MappedColumn &column : m_mapping.columns)
            if (column.field == TableField::Level)
                levels[column.level].order = column.level;
        for (const QString &line : m_source.notes) {
            const QStringList words = line.section(u'\n', 0, 0).split(u' ');
            if (words.size() != 3 || !words[0].startsWith(QLatin1String("level")))
                continue;
            DraftLevel &level = levels[words[1].toInt()];
            level.order = words[1].toInt();
            if (words[0] == QLatin1String("levelNotShown"))
                level.notShown = true;
            else if (words[0] == QLatin1String("levelDescriptor"))
                level.descriptor.set(words[2], line.section(u'\n', 1));
            else if (words[0] == QLatin1String("levelShort"))
                level.shortTitle.set(words[2], line.section(u'\n', 1));
            else
                level.title.set(words[2], line.section(u'\n', 1));
        }
        if (levels.empty())
            return;
        DraftScale scale { m_draft.framework.title, {} };
        for (auto &[order, level] : levels) {
            if (level.title.isEmpty())
                level.title = textIn(m_language, QString::number(order));
            scale.levels.push_back(std::move(level));
        }
        m_draft.scales.push_back(std::move(scale));
    }

    const NamedTable &m_source;
    const TableMapping &m_mapping;
    FrameworkDraft m_draft;
    QString m_language;
    QString m_mappedLanguage;
    QHash<size_t, QStringList> m_parents;
    QSet<QString> m_ids;
    QHash<QString, QString> m_byCode;
};

} // namespace

TableMapping guessMapping(const Table &table)
{
    static const QRegularExpression inLanguage(QStringLiteral("^(.*?)[\\s_]*[(\\[]?\\b([a-z]{2})[)\\]]?$"));
    static const QRegularExpression atLevel(QStringLiteral("^(?:level|niveau|niv\\.?|l)\\s*(\\d{1,2})$"), QRegularExpression::CaseInsensitiveOption);
    TableMapping mapping;
    QSet<QPair<int, QString>> taken;
    for (int column = 0; column < int(table.headings.size()); ++column) {
        QString heading = table.headings[column].trimmed();
        QString language;
        auto field = fieldWords().find(heading);
        auto level = atLevel.match(heading);
        if (!field && !level.hasMatch())
            if (const auto match = inLanguage.match(heading); match.hasMatch()) {
                heading = match.captured(1).trimmed();
                language = match.captured(2);
                field = fieldWords().find(heading);
                level = atLevel.match(heading);
            }
        const int order = level.hasMatch() ? level.captured(1).toInt() : 0;
        if (level.hasMatch())
            field = TableField::Level;
        if (!field)
            continue;
        const QPair<int, QString> key(int(*field) * 100 + order, language);
        if (taken.contains(key))
            continue;
        taken.insert(key);
        mapping.columns.push_back({ column, *field, language, order });
    }
    return mapping;
}

Result<FrameworkDraft> readMapped(const NamedTable &table, const TableMapping &mapping, const QString &language)
{
    const bool titled = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                    [](const MappedColumn &column) { return column.field == TableField::Title; });
    if (!titled)
        return Error(errors::NoTitleColumn, { table.file, table.table.headings.join(QStringLiteral(", ")).left(300) });
    return Mapped(table, mapping).read(language);
}

} // namespace mettle::exchange
