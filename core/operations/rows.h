// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "operations/errors.h"
#include "workspace/desk.h"

/// What the verbs ask of rows before they write.
namespace mettle::operations {

/// The row, or the sentence that it is gone. `source` is a Transaction or a Reader.
template <typename T, typename Source> [[nodiscard]] Result<T> found(const Source &source, const Id<T> &id)
{
    auto row = source.get(id);
    if (!row)
        return Error{errors::Gone};
    return std::move(*row);
}

/// That a row something refers to is there; none is fine.
template <typename T, typename Source>
[[nodiscard]] Result<void> there(const Source &source, const std::optional<Id<T>> &id)
{
    return !id || source.get(*id) ? Result<void>() : Result<void>(Error{errors::Gone});
}

template <typename T, typename Source>
[[nodiscard]] Result<void> there(const Source &source, const std::vector<Id<T>> &ids)
{
    for (const Id<T> &id : ids)
        METTLE_TRY(there(source, std::optional(id)));
    return {};
}

/// A verb that takes one row away to which nothing refers.
template <typename T>
[[nodiscard]] Result<void> removeRow(workspace::Desk &desk, const workspace::Verb &verb, const Id<T> &id)
{
    return desk.transact(verb, [&](workspace::Transaction &t) -> Result<void> {
        METTLE_TRY(found(t, id));
        t.remove(id);
        return {};
    });
}

[[nodiscard]] inline bool blank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// The run of a verb that edits one row's texts: edits that follow each other quickly are one step for undo.
[[nodiscard]] inline QString runOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace mettle::operations
