// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkchanges.h"
#include "exchange/framework/writers.h"
#include "exchange/tablewriter.h"

#include <QHash>

namespace mettle::exchange {

namespace {

using framework::Catalogue;
using framework::Item;

struct TextColumn
{
    const char *heading;
    Text Item::*text;
};
constexpr TextColumn TextColumns[] { { "title", &Item::title },
                                     { "easy title", &Item::easyTitle },
                                     { "description", &Item::description },
                                     { "easy description", &Item::easyDescription },
                                     { "anchor", &Item::anchor },
                                     { "alternatives", &Item::alternatives } };

/// Lines "#key,value" above the headings: what a table of items has no column for.
void writeNotes(const Catalogue &catalogue, const QStringList &languages, TableWriter &table)
{
    const auto note = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            table.plain(u'#' + key).text(value).endRow();
    };
    const auto texts = [&](const QString &key, const Text &text) {
        for (const QString &language : languages)
            note(key + u' ' + language, text.exact(language));
    };
    const framework::Framework &framework = catalogue.framework;
    note(QStringLiteral("uri"), framework.uri);
    note(QStringLiteral("version"), framework.version);
    note(QStringLiteral("language"), languages.value(0));
    note(QStringLiteral("licence"), framework.licence);
    note(QStringLiteral("publisher"), framework.publisher);
    note(QStringLiteral("title"), framework.title.in(languages.value(0)));
    texts(QStringLiteral("title"), framework.title);
    texts(QStringLiteral("description"), framework.description);
    texts(QStringLiteral("source"), framework.source);
    for (const framework::Level &level : catalogue.mainLevels()) {
        const QString number = u' ' + QString::number(level.order);
        texts(QStringLiteral("level") + number, level.title);
        texts(QStringLiteral("levelShort") + number, level.shortTitle);
        texts(QStringLiteral("levelDescriptor") + number, level.descriptor);
        if (level.notShown)
            note(QStringLiteral("levelNotShown") + number + QStringLiteral(" en"), QStringLiteral("yes"));
    }
}

} // namespace

WrittenTable writeFrameworkTable(const Catalogue &catalogue, const QString &language)
{
    const QStringList languages = language.isEmpty() ? catalogue.framework.languages : QStringList { language };
    TableWriter table({ u',', true });
    WrittenTable out;
    writeNotes(catalogue, languages, table);

    for (const char *heading : { "id", "parent", "code", "type" })
        table.plain(QLatin1String(heading));
    for (const TextColumn &column : TextColumns)
        for (const QString &one : languages)
            table.plain(QStringLiteral("%1 (%2)").arg(QLatin1String(column.heading), one));
    const std::vector<framework::Level> levels = catalogue.mainLevels();
    for (const framework::Level &level : levels)
        for (const QString &one : languages)
            table.plain(QStringLiteral("level %1 (%2)").arg(level.order).arg(one));
    table.plain(QStringLiteral("uri")).endRow();

    QHash<Id<Item>, QString> ids;
    for (const Item &item : catalogue.items)
        ids.insert(item.id, item.sourceId);
    for (const Item &item : catalogue.items) {
        QStringList parents;
        if (item.mainParent)
            parents << ids.value(*item.mainParent);
        for (const Id<Item> &parent : item.moreParents)
            parents << ids.value(parent);
        table.text(item.sourceId).text(parents.join(QStringLiteral(" | "))).text(item.code).plain(nameOf(item.type));
        for (const TextColumn &column : TextColumns)
            for (const QString &one : languages)
                table.text((item.*column.text).exact(one));
        for (const framework::Level &level : levels)
            for (const QString &one : languages)
                table.text(item.descriptors.value(level.order).exact(one));
        table.text(item.uri).endRow();
    }
    if (!catalogue.relations.empty())
        out.changes.emplace_back(changes::TableRelations, QStringList { QString::number(catalogue.relations.size()) });
    if (catalogue.scales.size() > 1)
        out.changes.emplace_back(changes::TableScales, QStringList { QString::number(catalogue.scales.size() - 1) });
    out.bytes = table.bytes();
    return out;
}

} // namespace mettle::exchange
