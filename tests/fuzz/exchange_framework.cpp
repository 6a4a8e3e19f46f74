// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/mettleframework.h"

#include <QSet>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// A framework that is taken is a tree: parents before children, no id twice, no relation or descriptor of nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = exchange::readMettleFramework(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!read) {
        require(!sentence(read.error(), QStringLiteral("en")).isEmpty());
        return 0;
    }
    require(!read->framework.uri.isEmpty() && !read->framework.title.isEmpty());
    QSet<QUuid> items;
    for (const framework::Item &item : read->items) {
        require(!item.title.isEmpty() && !items.contains(item.id.uuid()));
        require(!item.mainParent || items.contains(item.mainParent->uuid()));
        for (auto it = item.descriptors.begin(); it != item.descriptors.end(); ++it)
            require(read->level(it.key()) != nullptr);
        items.insert(item.id.uuid());
    }
    for (const framework::Relation &relation : read->relations)
        require(items.contains(relation.from.uuid()));
    return 0;
}
