// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "storage/store.h"

#include <algorithm>

namespace mettle::storage {

namespace {

using framework::Item;

QString everyLanguage(std::initializer_list<const Text *> texts)
{
    QStringList all;
    for (const Text *text : texts)
        for (const QString &language : text->languages())
            all << text->exact(language);
    return searchable(all.join(u' '));
}

/// What is indexed of an item, column by column. The index holds no texts: to take an item out, it must be told the same again.
QVariantList indexed(const Item &item)
{
    return { everyLanguage({ &item.title, &item.easyTitle }), searchable(item.code), everyLanguage({ &item.alternatives }),
             everyLanguage({ &item.description, &item.easyDescription }) };
}

bool sameForSearch(const Item &a, const Item &b)
{
    return a.title == b.title && a.easyTitle == b.easyTitle && a.code == b.code && a.alternatives == b.alternatives
        && a.description == b.description && a.easyDescription == b.easyDescription;
}

void add(Connection &connection, const Item &item)
{
    connection.run(QStringLiteral("INSERT INTO item_search_key (item_id) VALUES (?)"), { item.id.bytes() });
    connection.run(QStringLiteral("INSERT INTO item_search (rowid, titles, codes, alternatives, descriptions) "
                                  "VALUES (last_insert_rowid(), ?, ?, ?, ?)"),
                   indexed(item));
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

QString searchable(const QString &text)
{
    static constexpr QStringView whole(u"łŁđĐøØıİßẞ"); // letters that Unicode, and so FTS5, does not take apart
    const bool any = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F && whole.contains(c); });
    return any ? folded(text) : text;
}

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
