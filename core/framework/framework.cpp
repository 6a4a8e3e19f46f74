// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framework/framework.h"

#include "base/key.h"

namespace mettle::framework {

Id<Framework> frameworkId(const QString &uri, const QString &version)
{
    return Id<Framework>::derive(keySpace("framework"), uri.toUtf8() + '\n' + version.toUtf8());
}

Id<Item> itemId(const Id<Framework> &framework, const QString &sourceId)
{
    return Id<Item>::derive(keySpace("item"), keyOf({framework.bytes(), sourceId.toUtf8()}));
}

Id<Scale> scaleId(const Id<Framework> &framework, int order)
{
    return Id<Scale>::derive(keySpace("scale"), keyOf({framework.bytes(), QByteArray::number(order)}));
}

Id<Level> levelId(const Id<Scale> &scale, int order)
{
    return Id<Level>::derive(keySpace("level"), keyOf({scale.bytes(), QByteArray::number(order)}));
}

Id<Relation> relationId(const Id<Item> &from, const QString &kind, const QString &target)
{
    return Id<Relation>::derive(keySpace("relation"), keyOf({from.bytes(), kind.toUtf8(), "\n", target.toUtf8()}));
}

} // namespace mettle::framework
