// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"
#include "storage/store.h"

#include <QHash>
#include <algorithm>

namespace mettle::storage {

namespace {

using framework::Item;

/// Parents before children, siblings by their order; what a cycle of a damaged file would hide comes last.
std::vector<Item> inReadingOrder(std::vector<Item> items)
{
    std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.order < b.order; });
    QHash<QUuid, std::vector<size_t>> children;
    QSet<QUuid> present;
    for (const Item &item : items)
        present.insert(item.id.uuid());
    for (size_t i = 0; i < items.size(); ++i) {
        const bool rooted = !items[i].mainParent || !present.contains(items[i].mainParent->uuid());
        children[rooted ? QUuid() : items[i].mainParent->uuid()].push_back(i);
    }
    std::vector<Item> out;
    out.reserve(items.size());
    std::vector<bool> done(items.size(), false);
    std::vector<size_t> stack;
    const auto push = [&](const QUuid &parent) {
        const auto &list = children[parent];
        stack.insert(stack.end(), list.rbegin(), list.rend());
    };
    push(QUuid());
    while (!stack.empty()) {
        const size_t at = stack.back();
        stack.pop_back();
        if (done[at])
            continue;
        done[at] = true;
        push(items[at].id.uuid());
        out.push_back(items[at]);
    }
    for (size_t i = 0; i < items.size(); ++i)
        if (!done[i])
            out.push_back(items[i]);
    return out;
}

} // namespace

std::vector<FrameworkRow> Reader::frameworks() const
{
    std::vector<FrameworkRow> rows;
    for (framework::Framework &one : select<framework::Framework>(m_connection, "ORDER BY uri, version, id")) {
        FrameworkRow row { std::move(one) };
        const QByteArray id = row.framework.id.bytes();
        row.items = m_connection.cell(QStringLiteral("SELECT count(*) FROM item WHERE framework_id = ?"), { id }).toInt();
        row.competences = m_connection
                              .cell(QStringLiteral("SELECT count(*) FROM item WHERE framework_id = ? AND type = 'competence'"),
                                    { id })
                              .toInt();
        row.inUse = inUse(row.framework.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<framework::Framework> Reader::everyFramework() const
{
    return select<framework::Framework>(m_connection, "ORDER BY uri, version, id");
}

bool Reader::inUse(const Id<framework::Framework> &id) const
{
    const QByteArray bytes = id.bytes();
    return m_connection
               .cell(QStringLiteral("SELECT EXISTS (SELECT 1 FROM item JOIN mark ON mark.item_id = item.id WHERE item.framework_id = ?) "
                                    "OR EXISTS (SELECT 1 FROM target WHERE framework_id = ?) "
                                    "OR EXISTS (SELECT 1 FROM item JOIN achievement ON achievement.competence_id = item.id "
                                    "WHERE item.framework_id = ?)"),
                     { bytes, bytes, bytes })
               .toInt()
        != 0;
}

std::optional<ItemTerms> Reader::terms(const Id<Item> &item) const
{
    std::optional<ItemTerms> terms;
    m_connection.run(QStringLiteral("SELECT item.type, item.framework_id, level.ordinal FROM item "
                                    "LEFT JOIN level ON level.scale_id = (SELECT id FROM scale "
                                    "WHERE scale.framework_id = item.framework_id ORDER BY ordinal LIMIT 1) "
                                    "WHERE item.id = ? ORDER BY level.ordinal"),
                     { item.bytes() }, [&](const QSqlQuery &query) {
                         if (!terms)
                             terms = ItemTerms { cellAs<framework::ItemType>(query.value(0)),
                                                 cellAs<Id<framework::Framework>>(query.value(1)), {} };
                         if (const QVariant level = query.value(2); !level.isNull())
                             terms->levels.push_back(level.toInt());
                     });
    return terms;
}

std::vector<ItemName> Reader::itemNames(const Id<framework::Framework> &id, const QString &code) const
{
    std::vector<ItemName> out;
    const auto read = [&](const QSqlQuery &query) {
        out.push_back({ cellAs<Id<Item>>(query.value(0)), cellAs<framework::ItemType>(query.value(1)),
                        query.value(2).toString(), cellAs<Text>(query.value(3)), cellAs<Text>(query.value(4)),
                        cellAs<std::optional<Id<Item>>>(query.value(5)), cellAs<std::vector<Id<Item>>>(query.value(6)) });
    };
    if (code.isEmpty())
        m_connection.run(QStringLiteral("SELECT id, type, code, title, easy_title, main_parent_id, more_parents FROM item "
                                        "WHERE framework_id = ? ORDER BY code, id"),
                         { id.bytes() }, read);
    else
        m_connection.run(QStringLiteral("SELECT id, type, code, title, easy_title, main_parent_id, more_parents FROM item "
                                        "WHERE framework_id = ? AND code = ? ORDER BY id"),
                         { id.bytes(), code }, read);
    return out;
}

std::optional<Id<framework::Framework>> Reader::frameworkOfCaseItem(const QString &identifier) const
{
    return cellAs<std::optional<Id<framework::Framework>>>(
        m_connection.cell(QStringLiteral("SELECT framework_id FROM item WHERE case_identifier = ? LIMIT 1"), { identifier }));
}

std::optional<Id<framework::Framework>> Reader::frameworkOfGroup(const Id<people::Client> &client) const
{
    return cellAs<std::optional<Id<framework::Framework>>>(
        m_connection.cell(QStringLiteral("SELECT client_group.framework_id FROM membership "
                                         "JOIN client_group ON client_group.id = membership.group_id "
                                         "WHERE membership.client_id = ? ORDER BY from_day DESC, membership.id LIMIT 1"),
                          { client.bytes() }));
}

std::optional<framework::Catalogue> Reader::catalogue(const Id<framework::Framework> &id) const
{
    auto found = get(id);
    if (!found)
        return std::nullopt;
    const QVariantList key { id.bytes() };
    framework::Catalogue catalogue { std::move(*found) };
    catalogue.items = inReadingOrder(select<Item>(m_connection, "WHERE framework_id = ?", key));
    catalogue.scales = select<framework::Scale>(m_connection, "WHERE framework_id = ? ORDER BY ordinal", key);
    catalogue.levels = select<framework::Level>(
        m_connection, "WHERE scale_id IN (SELECT id FROM scale WHERE framework_id = ?) ORDER BY scale_id, ordinal", key);
    catalogue.relations = select<framework::Relation>(
        m_connection, "WHERE from_id IN (SELECT id FROM item WHERE framework_id = ?) ORDER BY from_id, kind, uri", key);
    return catalogue;
}

std::vector<framework::Target> Reader::targets() const
{
    return select<framework::Target>(m_connection, "ORDER BY id");
}

std::optional<framework::TargetWithLines> Reader::target(const Id<framework::Target> &id) const
{
    auto found = get(id);
    if (!found)
        return std::nullopt;
    return framework::TargetWithLines {
        std::move(*found),
        select<framework::TargetLine>(m_connection,
                                      "WHERE target_id = ? ORDER BY (SELECT code FROM item WHERE item.id = item_id), id",
                                      { id.bytes() }),
    };
}

} // namespace mettle::storage
