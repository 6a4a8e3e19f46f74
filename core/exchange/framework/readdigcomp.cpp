// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

#include <QHash>
#include <QRegularExpression>

namespace mettle::exchange {

namespace {

const QString &digCompUri()
{
    static const QString uri = QStringLiteral("urn:mettle:digcomp:3.0");
    return uri;
}

/// "name" and its translations "name_nl", "name_fr".
Text texts(const QJsonObject &node, const QString &name)
{
    static const QRegularExpression ending(QStringLiteral("^[a-z]{2}$"));
    Text out(QStringLiteral("en"), node[name].toString());
    for (auto it = node.begin(); it != node.end(); ++it)
        if (it.key().startsWith(name + u'_') && ending.match(it.key().mid(name.size() + 1)).hasMatch())
            out.set(it.key().mid(name.size() + 1), it->toString());
    return out;
}

Text numbered(const Text &name, int number)
{
    Text out;
    for (const QString &language : name.languages())
        out.set(language, name.exact(language) + u' ' + QString::number(number));
    return out;
}

/// Level statements name a level of four ("ProficiencyLevel/Basic"), which is none of the eight: joined by its name.
DraftScale scaleOf(const QJsonArray &graph)
{
    DraftScale scale { Text(QStringLiteral("en"), QStringLiteral("DigComp 3.0 proficiency levels")), {} };
    for (const QJsonValue &value : graph) {
        const QJsonObject node = value.toObject();
        if (node[QLatin1String("@type")].toString() != QLatin1String("ProficiencyLevel"))
            continue;
        const int order = node[QLatin1String("eight_levels_mapping")].toVariant().toInt();
        scale.levels.push_back({ order > 0 ? order : int(scale.levels.size()) + 1,
                                 numbered(texts(node, QStringLiteral("four_levels_name")), order),
                                 Text(QStringLiteral("en"), node[QLatin1String("six_levels_mapping")].toVariant().toString()),
                                 texts(node, QStringLiteral("eight_levels_description")), false });
    }
    return scale;
}

DraftItem itemOf(const QJsonObject &node, int row, QMap<QString, int> &carried)
{
    DraftItem item { .id = node[QLatin1String("@id")].toString(), .row = row };
    item.code = item.id.section(u'/', 1);
    item.kind = node[QLatin1String("@type")].toString();
    item.title = texts(node, QStringLiteral("name"));
    const Text description = texts(node, QStringLiteral("description"));
    if (item.title.isEmpty())
        item.title = description;
    else
        item.description = description;
    QString parent = node[QLatin1String("competence_id")].toString();
    if (parent.isEmpty())
        parent = node[QLatin1String("competence_area_id")].toString();
    if (!parent.isEmpty())
        item.parents.push_back({ parent });
    QJsonObject kept { { QStringLiteral("id"), item.id } };
    for (auto it = node.begin(); it != node.end(); ++it) {
        const QString &name = it.key();
        if (isNothing(*it) || name.startsWith(u'@') || name.startsWith(QLatin1String("name")) || name.startsWith(QLatin1String("description"))
            || name == QLatin1String("competence_id") || name == QLatin1String("competence_area_id"))
            continue;
        kept.insert(name, *it);
        ++carried[name];
    }
    item.extra[QLatin1String("digcomp")] = kept;
    return item;
}

} // namespace

bool isDigComp(const QJsonDocument &json)
{
    const QJsonArray graph = json.object()[QLatin1String("@graph")].toArray();
    for (qsizetype i = 0; i < graph.size() && i < 50; ++i)
        if (const QString type = graph[i][QLatin1String("@type")].toString();
            type == QLatin1String("CompetenceArea") || type == QLatin1String("Competence"))
            return true;
    return false;
}

Result<FrameworkDraft> readDigComp(const QString &file, const QJsonDocument &json)
{
    FrameworkDraft draft;
    draft.file = file;
    draft.format = QStringLiteral("digcomp");
    framework::Framework &framework = draft.framework;
    framework.uri = digCompUri();
    framework.version = QStringLiteral("3.0");
    framework.title = Text(QStringLiteral("en"), QStringLiteral("DigComp 3.0"));
    framework.publisher = QStringLiteral("European Commission, Joint Research Centre");
    framework.licence = QStringLiteral("CC BY 4.0");
    framework.source = Text(QStringLiteral("en"), QStringLiteral("DigComp 3.0, data supplement"));
    framework.languages << QStringLiteral("en");
    framework.status = framework::Status::Published;
    const QJsonArray graph = json.object()[QLatin1String("@graph")].toArray();
    QJsonArray glossary;
    int row = 0;
    for (const QJsonValue &value : graph) {
        const QJsonObject node = value.toObject();
        const QString type = node[QLatin1String("@type")].toString();
        ++row;
        if (type == QLatin1String("Glossary"))
            glossary.append(node);
        else if (type != QLatin1String("ProficiencyLevel"))
            draft.items.push_back(itemOf(node, row, draft.carried));
    }
    if (!glossary.isEmpty()) {
        draft.extra[QLatin1String("glossary")] = glossary;
        draft.carried[QStringLiteral("Glossary")] = int(glossary.size());
    }
    if (DraftScale scale = scaleOf(graph); !scale.levels.empty())
        draft.scales.push_back(std::move(scale));
    return draft;
}

bool isDigCompTranslation(const Table &table)
{
    const int location = columnNamed(table, { u"location" });
    return location >= 0 && columnNamed(table, { u"target" }) >= 0 && !table.rows.empty()
        && table.rows.front().cell(location).startsWith(QLatin1String("digcomp."));
}

Result<FrameworkDraft> readDigCompTranslation(const NamedTable &source, const QString &language)
{
    FrameworkDraft draft;
    draft.file = source.file;
    draft.format = QStringLiteral("digcomp-l10n-csv");
    draft.onlyAdds = true;
    draft.hasTree = false;
    draft.framework.uri = digCompUri();
    draft.framework.version = QStringLiteral("3.0");
    const int location = columnNamed(source.table, { u"location" });
    const int target = columnNamed(source.table, { u"target" });
    QStringList all;
    for (const TableRow &row : source.table.rows)
        all << row.cell(target);
    const QString named = languageOfName(source.file);
    const QString spoken = !language.isEmpty() ? language : !named.isEmpty() ? named : languageOf(draft, {}, all);
    draft.framework.languages << spoken;
    static const QHash<QString, QString> kinds { { QStringLiteral("area"), QStringLiteral("CompetenceArea/") },
                                                 { QStringLiteral("competence"), QStringLiteral("Competence/") },
                                                 { QStringLiteral("statement"), QStringLiteral("CompetenceStatement/") },
                                                 { QStringLiteral("competencestatement"), QStringLiteral("CompetenceStatement/") },
                                                 { QStringLiteral("outcome"), QStringLiteral("LearningOutcome/") },
                                                 { QStringLiteral("learningoutcome"), QStringLiteral("LearningOutcome/") } };
    QHash<QString, size_t> places;
    for (const TableRow &row : source.table.rows) {
        const QString place = row.cell(location).trimmed(); // digcomp.competence.1.1.label
        const QString field = place.section(u'.', -1);
        const QString kind = kinds.value(bare(place.section(u'.', 1, 1)));
        const QString text = row.cell(target).trimmed();
        if (text.isEmpty())
            continue;
        if (kind.isEmpty() || (field != QLatin1String("label") && field != QLatin1String("description"))) {
            draft.warn(errors::ValueUnknown, row.row, { source.table.headings[location], place });
            continue;
        }
        const QString id = kind + place.section(u'.', 2, -2);
        if (!places.contains(id)) {
            places.insert(id, draft.items.size());
            draft.items.push_back({ .id = id, .row = row.row });
        }
        DraftItem &item = draft.items[places.value(id)];
        const bool titled = field == QLatin1String("label") || kind.startsWith(QLatin1String("CompetenceStatement"))
            || kind.startsWith(QLatin1String("LearningOutcome"));
        (titled ? item.title : item.description).set(spoken, text);
    }
    return draft;
}

} // namespace mettle::exchange
