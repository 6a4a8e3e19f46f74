// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/record.h"

namespace mettle::storage {

class Connection;

/// A text as the index and what is looked for in it have it: FTS5 folds case and accents itself, the rest is folded here.
[[nodiscard]] QString searchable(const QString &text);

/// Keeps the index of framework texts in step with one row that changes; other rows than items do nothing.
void indexForSearch(Connection &connection, const std::optional<Record> &before, const std::optional<Record> &after);

/// Makes the index anew from all items: after rows came in without a Transaction.
void rebuildSearchIndex(Connection &connection);

} // namespace mettle::storage
