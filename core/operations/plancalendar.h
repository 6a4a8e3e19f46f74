// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

namespace mettle::operations {

using workspace::Desk;

/// What a client's plan asks for on a day, as an iCalendar file: steps that are not done, and looks at a goal that were not
/// held yet. In `language`, else the client's, else the workspace's. Noted in the access log.
[[nodiscard]] Result<QByteArray> planCalendar(Desk &desk, const Id<people::Client> &client, const QString &language = {});

} // namespace mettle::operations
