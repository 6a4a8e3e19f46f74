// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

/// The standing activity of a session: what happens between tasks.
namespace mettle::operations {

/// A new one for a session, titled in the workspace's language.
[[nodiscard]] session::Activity betweenTasks(workspace::Transaction &t, const session::Session &session);

/// Whether a title in a table means it: empty, or its words in any of the program's languages.
[[nodiscard]] bool meansBetweenTasks(const QString &title);

} // namespace mettle::operations
