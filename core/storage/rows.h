// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <array>

namespace mettle::storage {

/// What can be done with a row of any type, chosen by its place in Record.
struct RowAccess
{
    const char *name;
    const TableText &(*text)();
    Record (*read)(const QSqlQuery &query);
};

template<size_t... I>
[[nodiscard]] const std::array<RowAccess, sizeof...(I)> &rowAccesses(std::index_sequence<I...>)
{
    static const std::array<RowAccess, sizeof...(I)> all {
        RowAccess { Table<std::variant_alternative_t<I, AnyRow>>::name, &tableText<std::variant_alternative_t<I, AnyRow>>,
                    [](const QSqlQuery &query) { return Record(valueOf<std::variant_alternative_t<I, AnyRow>>(query)); } }...
    };
    return all;
}

/// One entry for each alternative of Record, in its order.
[[nodiscard]] inline const auto &rowAccesses()
{
    return rowAccesses(std::make_index_sequence<std::variant_size_v<AnyRow>> {});
}

} // namespace mettle::storage
