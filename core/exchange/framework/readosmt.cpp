// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/caseterms.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

#include <QSet>

namespace mettle::exchange {

namespace {

QString wordOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    for (const char *name : { "skillName", "name", "keyword", "id" })
        if (const QString text = value[QLatin1String(name)].toString(); !text.isEmpty())
            return text;
    return {};
}

QStringList wordsOf(const QJsonValue &list)
{
    QStringList out;
    for (const QJsonValue &one : list.toArray())
        if (const QString word = wordOf(one).trimmed(); !word.isEmpty() && !out.contains(word))
            out << word;
    return out;
}

void relate(FrameworkDraft &draft, const QString &from, const QString &uri, const QString &title, const QString &framework)
{
    if (uri.isEmpty() && title.isEmpty())
        return;
    draft.relations.push_back({ .from = from, .kind = QStringLiteral("isRelatedTo"), .uri = uri.isEmpty() ? title : uri, .title = title,
                                .frameworkTitle = framework });
}

void readSkill(FrameworkDraft &draft, const QJsonObject &skill, int row, const QString &language)
{
    static const QSet<QString> used { QStringLiteral("id"), QStringLiteral("uuid"), QStringLiteral("skillName"),
                                      QStringLiteral("skillStatement"), QStringLiteral("alignments"), QStringLiteral("type"),
                                      QStringLiteral("@context") };
    const QString title = skill[QLatin1String("skillName")].toString().trimmed();
    DraftItem item { .row = row, .kind = QStringLiteral("Skill") };
    item.uri = skill[QLatin1String("id")].toString();
    item.identifier = skill[QLatin1String("uuid")].toString().toLower();
    if (!isUuidText(item.identifier))
        item.identifier.clear();
    item.description = textIn(language, skill[QLatin1String("skillStatement")].toString());
    item.id = !item.uri.isEmpty() ? item.uri : !item.identifier.isEmpty() ? item.identifier : QString(title + u'\n' + item.description.in(language));
    item.title = textIn(language, title);
    item.alternatives = textIn(language, wordsOf(skill[QLatin1String("keywords")]).join(u'\n'));
    QJsonObject kept;
    for (auto it = skill.begin(); it != skill.end(); ++it)
        if (!used.contains(it.key()) && !isNothing(*it)) {
            kept.insert(it.key(), *it);
            ++draft.carried[it.key()];
        }
    if (!kept.isEmpty())
        item.extra[QLatin1String("osmt")] = kept;
    const QString status = skill[QLatin1String("status")].toString().toLower();
    if (status == QLatin1String("archived") || status == QLatin1String("deleted"))
        draft.warn(errors::Withdrawn, row, { title, status });
    for (const QJsonValue &one : skill[QLatin1String("alignments")].toArray())
        relate(draft, item.id, one[QLatin1String("id")].toString(), one[QLatin1String("skillName")].toString(),
               one[QLatin1String("isPartOf")][QLatin1String("name")].toString());
    draft.items.push_back(std::move(item));
}

} // namespace

bool isOsmt(const QJsonDocument &json)
{
    if (json.isObject() && json.object()[QLatin1String("skills")].isArray())
        return true;
    const QJsonValue first = json.isArray() ? json.array().first() : QJsonValue(json.object());
    return first[QLatin1String("skillName")].isString();
}

Result<FrameworkDraft> readOsmt(const QString &file, const QJsonDocument &json, const QString &language)
{
    FrameworkDraft draft;
    draft.file = file;
    draft.format = QStringLiteral("osmt");
    const QJsonObject head = json.object();
    const QJsonArray skills = json.isArray() ? json.array()
        : head.contains(QLatin1String("skills")) ? head[QLatin1String("skills")].toArray()
                                                 : QJsonArray { head };
    QStringList texts;
    for (const QJsonValue &skill : skills)
        texts << skill[QLatin1String("skillStatement")].toString();
    const QString spoken = languageOf(draft, language, texts);
    const QString name = head[QLatin1String("name")].toString().trimmed();
    draft.framework.title = textIn(spoken, name.isEmpty() ? stemOf(file) : name);
    draft.framework.uri = head.contains(QLatin1String("skills")) ? head[QLatin1String("id")].toString() : QString();
    if (draft.framework.uri.isEmpty())
        draft.framework.uri = mintedUri("osmt", draft.framework.title.in(spoken));
    draft.framework.description = textIn(spoken, head.contains(QLatin1String("skills")) ? head[QLatin1String("description")].toString() : QString());
    draft.framework.publisher = head[QLatin1String("author")].toString();
    draft.framework.languages << spoken;
    draft.framework.status = framework::Status::Published;
    QJsonObject kept;
    if (head.contains(QLatin1String("skills")))
        for (auto it = head.begin(); it != head.end(); ++it)
            if (!isNothing(*it) && it.key() != QLatin1String("skills") && it.key() != QLatin1String("id") && it.key() != QLatin1String("name")
                && it.key() != QLatin1String("description") && it.key() != QLatin1String("author"))
                kept.insert(it.key(), *it);
    if (!kept.isEmpty())
        draft.extra[QLatin1String("osmt")] = kept;
    int row = 0;
    for (const QJsonValue &skill : skills)
        readSkill(draft, skill.toObject(), ++row, spoken);
    return draft;
}

bool isOsmt(const Table &table)
{
    return columnNamed(table, { u"skillname", u"rsdname" }) >= 0
        && columnNamed(table, { u"contextualizedskillstatement", u"skillstatement" }) >= 0;
}

Result<FrameworkDraft> readOsmt(const NamedTable &source, const QString &language)
{
    FrameworkDraft draft;
    draft.file = source.file;
    draft.format = QStringLiteral("osmt");
    const Table &table = source.table;
    const int name = columnNamed(table, { u"skillname", u"rsdname" });
    const int statement = columnNamed(table, { u"contextualizedskillstatement", u"skillstatement" });
    const int url = columnNamed(table, { u"canonicalurl" });
    const int keywords = columnNamed(table, { u"keywords" });
    const int collection = columnNamed(table, { u"collection", u"collections" });
    QStringList texts;
    QStringList collections;
    for (const TableRow &row : table.rows) {
        texts << row.cell(statement);
        if (collection >= 0 && !row.cell(collection).trimmed().isEmpty())
            collections << row.cell(collection).trimmed();
    }
    collections.removeDuplicates();
    const QString spoken = languageOf(draft, language, texts);
    draft.framework.title = textIn(spoken, collections.size() == 1 ? collections[0] : stemOf(source.file));
    draft.framework.uri = mintedUri("osmt", draft.framework.title.in(spoken));
    draft.framework.languages << spoken;
    for (const TableRow &row : table.rows) {
        DraftItem item { .row = row.row, .kind = QStringLiteral("Skill") };
        item.title = textIn(spoken, row.cell(name));
        item.description = textIn(spoken, row.cell(statement));
        if (item.title.isEmpty() && item.description.isEmpty()) {
            draft.warn(errors::RowEmpty, row.row);
            continue;
        }
        item.uri = url < 0 ? QString() : row.cell(url).trimmed();
        item.id = item.uri.isEmpty() ? QString(row.cell(name).trimmed() + u'\n' + row.cell(statement).trimmed()) : item.uri;
        if (keywords >= 0)
            item.alternatives = textIn(spoken, parts(row.cell(keywords), QStringLiteral(";")).join(u'\n'));
        QJsonObject kept;
        for (int column = 0; column < int(row.cells.size()) && column < int(table.headings.size()); ++column) {
            const bool used = column == name || column == statement || column == url;
            if (const QString cell = row.cell(column).trimmed(); !used && !cell.isEmpty()) {
                kept[table.headings[column].trimmed()] = cell;
                ++draft.carried[table.headings[column].trimmed()];
            }
        }
        for (int column = 0; column < int(table.headings.size()); ++column) {
            const QString heading = bare(table.headings[column]);
            if (heading == QLatin1String("alignment"))
                relate(draft, item.id, row.cell(column).trimmed(), row.cell(columnNamed(table, { u"alignmenttitle" })).trimmed(), {});
            else if (heading.startsWith(QLatin1String("alignment")) && heading.endsWith(QLatin1String("url"))) {
                const QString number = heading.mid(9).chopped(3);
                const auto beside = [&](const char *what) {
                    const QString wanted = QStringLiteral("alignment") + number + QLatin1String(what);
                    return row.cell(columnNamed(table, { reinterpret_cast<const char16_t *>(wanted.utf16()) })).trimmed();
                };
                relate(draft, item.id, row.cell(column).trimmed(), beside("name"), beside("framework"));
            }
        }
        if (!kept.isEmpty())
            item.extra[QLatin1String("osmt")] = kept;
        draft.items.push_back(std::move(item));
    }
    return draft;
}

} // namespace mettle::exchange
