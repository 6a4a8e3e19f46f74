// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "storage/store.h"

namespace mettle::storage {

namespace {

using framework::Item;

QString everyLanguage(std::initializer_list<const Text *> texts)
{
    QStringList all;
    for (const Text *text : texts)
        for (const QString &language : text->languages())
            all << text->exact(language);
    return folded(all.join(u' '));
}

/// What is indexed of an item, column by column. The index holds no texts: to take an item out, it must be told the same again.
QVariantList indexed(const Item &item)
{
    return { everyLanguage({ &item.title, &item.easyTitle }), folded(item.code), everyLanguage({ &item.alternatives }),
             everyLanguage({ &item.description, &item.easyDescription }) };
}

bool sameForSearch(const Item &a, const Item &b)
{
    return a.title == b.title && a.easyTitle == b.easyTitle && a.code == b.code && a.alternatives == b.alternatives
        && a.description == b.description && a.easyDescription == b.easyDescription;
}

void add(Connection &connection, const Item &item)
{
    QVariant key;
    connection.run(QStringLiteral("INSERT INTO item_search_key (item_id) VALUES (?) RETURNING key"), { item.id.bytes() },
                   [&](const QSqlQuery &query) { key = query.value(0); });
    connection.run(QStringLiteral("INSERT INTO item_search (rowid, titles, codes, alternatives, descriptions) VALUES (?, ?, ?, ?, ?)"),
                   QVariantList { key } + indexed(item));
}

void take(Connection &connection, const Item &item)
{
    const QVariant key = connection.cell(QStringLiteral("SELECT key FROM item_search_key WHERE item_id = ?"), { item.id.bytes() });
    if (!key.isValid())
        return;
    connection.run(QStringLiteral("INSERT INTO item_search (item_search, rowid, titles, codes, alternatives, descriptions) "
                                  "VALUES ('delete', ?, ?, ?, ?, ?)"),
                   QVariantList { key } + indexed(item));
    connection.run(QStringLiteral("DELETE FROM item_search_key WHERE key = ?"), { key });
}

} // namespace

void indexForSearch(Connection &connection, const std::optional<Record> &before, const std::optional<Record> &after)
{
    const Item *was = before ? std::get_if<Item>(&*before) : nullptr;
    const Item *is = after ? std::get_if<Item>(&*after) : nullptr;
    if (was && is && sameForSearch(*was, *is))
        return;
    if (was)
        take(connection, *was);
    if (is)
        add(connection, *is);
}

void rebuildSearchIndex(Connection &connection)
{
    connection.run(QStringLiteral("INSERT INTO item_search (item_search) VALUES ('delete-all')"));
    connection.run(QStringLiteral("DELETE FROM item_search_key"));
    for (const Item &item : select<Item>(connection, "ORDER BY framework_id, ordinal, id"))
        add(connection, item);
}

} // namespace mettle::storage
