// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <initializer_list>

namespace mettle {

/// The bytes of several ids, one after the other: the natural key that a derived id follows from.
[[nodiscard]] inline QByteArray keyOf(std::initializer_list<QByteArray> parts)
{
    QByteArray key;
    for (const QByteArray &part : parts)
        key += part;
    return key;
}

/// The namespace of one entity's derived ids: UUIDv5 of "mettle:<entity>" in the URL namespace of RFC 9562.
/// Part of the file format: two laptops must derive the same.
[[nodiscard]] QUuid keySpace(const char *entity);

} // namespace mettle
