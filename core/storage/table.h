// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/record.h"

#include <tuple>

namespace mettle::storage {

/// One column: its name in the schema and the member it holds. The first column of every table is the id.
template<typename T, typename M>
struct Column
{
    using Value = M;
    const char *name;
    M T::*member;
};

template<typename T, typename M>
constexpr Column<T, M> column(const char *name, M T::*member)
{
    return {name, member};
}

/// The table of a value type: its name, and its columns in the order of the struct's members
/// (rows are read by aggregate initialisation; tests/core/storage compares each list with the schema and with itself).
template<typename T>
struct Table;

} // namespace mettle::storage
