// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/searchindex.h"
#include "storage/store.h"

#include <QSet>
#include <algorithm>

namespace mettle::storage {

namespace {

constexpr int Candidates = 4; ///< times as many as are asked for are looked at, so that the best can come first
constexpr qsizetype MostWords = 12;

/// Every word begins something; nothing of the query language gets through.
QString matchOf(const QString &words)
{
    QStringList terms;
    QString word;
    for (const QChar c : QString(searchable(words) + u' ')) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            terms << u'"' + word + QStringLiteral("\"*");
            word.clear();
        }
    }
    return terms.mid(0, MostWords).join(u' ');
}

/// Scripts that write without blanks have no words for an index: they are looked for as a piece of the title.
bool withoutBlanks(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() < 0xA4D0; });
}

FoundItem foundItem(const QSqlQuery &query)
{
    return { cellAs<Id<framework::Item>>(query.value(0)),  cellAs<Id<framework::Framework>>(query.value(1)),
             cellAs<framework::ItemType>(query.value(2)),  query.value(3).toString(),
             query.value(4).toString(),                    cellAs<Text>(query.value(5)),
             cellAs<Text>(query.value(6)),                 cellAs<Text>(query.value(7)),
             cellAs<Text>(query.value(8)) };
}

/// 0 when a title is what was typed, 1 when one begins so, 2 for the rest.
int rankOf(const FoundItem &item, const QString &wanted)
{
    int rank = 2;
    for (const Text *text : { &item.title, &item.easyTitle })
        for (const QString &language : text->languages()) {
            const QString title = folded(text->exact(language));
            rank = std::min(rank, title == wanted ? 0 : title.startsWith(wanted) ? 1 : 2);
        }
    return rank;
}

const char *const Columns = "SELECT item.id, item.framework_id, item.type, item.code, item.uri, item.title, item.easy_title, "
                            "coalesce(above.title, ''), framework.title ";
const char *const Joins = "JOIN framework ON framework.id = item.framework_id LEFT JOIN item AS above ON above.id = item.main_parent_id ";

} // namespace

std::vector<FoundItem> Reader::findItems(const QString &words, int limit, const std::optional<Id<framework::Framework>> &in) const
{
    std::vector<FoundItem> found;
    QSet<Id<framework::Item>> known;
    const auto take = [&](const QSqlQuery &query) {
        FoundItem item = foundItem(query);
        if (known.contains(item.id) || (in && item.framework != *in))
            return;
        known.insert(item.id);
        found.push_back(std::move(item));
    };
    const QString wanted = folded(words);
    const QString match = matchOf(words);
    if (wanted.isEmpty())
        return found;
    m_connection.run(QLatin1String(Columns) + QStringLiteral("FROM item ") + QLatin1String(Joins)
                         + QStringLiteral("WHERE item.code = ? COLLATE NOCASE AND item.code <> '' ORDER BY item.framework_id, item.id LIMIT ?"),
                     { words.trimmed(), limit }, take);
    const size_t coded = found.size();
    if (!match.isEmpty() && in)
        m_connection.run(QLatin1String(Columns)
                             + QStringLiteral("FROM (SELECT item_id, bm25(item_search, 10.0, 8.0, 4.0, 1.0) AS score FROM item_search "
                                              "JOIN item_search_key ON key = item_search.rowid JOIN item AS one ON one.id = item_id "
                                              "WHERE item_search MATCH ? AND one.framework_id = ? ORDER BY score LIMIT ?) "
                                              "JOIN item ON item.id = item_id ")
                             + QLatin1String(Joins) + QStringLiteral("ORDER BY score, item.code, item.id"),
                         { match, in->bytes(), limit * Candidates }, take);
    else if (!match.isEmpty())
        m_connection.run(QLatin1String(Columns)
                             + QStringLiteral("FROM (SELECT rowid AS place, bm25(item_search, 10.0, 8.0, 4.0, 1.0) AS score "
                                              "FROM item_search WHERE item_search MATCH ? ORDER BY score LIMIT ?) "
                                              "JOIN item_search_key ON key = place JOIN item ON item.id = item_id ")
                             + QLatin1String(Joins) + QStringLiteral("ORDER BY score, item.code, item.id"),
                         { match, limit * Candidates }, take);
    if (withoutBlanks(words))
        m_connection.run(QLatin1String(Columns) + QStringLiteral("FROM item ") + QLatin1String(Joins)
                             + QStringLiteral("WHERE instr(item.title, ?) > 0 ORDER BY item.code, item.id LIMIT ?"),
                         { words.trimmed(), limit * Candidates }, take);
    std::stable_sort(found.begin() + std::ptrdiff_t(coded), found.end(),
                     [&](const FoundItem &a, const FoundItem &b) { return rankOf(a, wanted) < rankOf(b, wanted); });
    if (found.size() > size_t(limit))
        found.erase(found.begin() + limit, found.end());
    return found;
}

} // namespace mettle::storage
