// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

/// What a co-trainer takes along to one session: a small workspace of its own, to be merged back afterwards.
namespace mettle::operations {

using workspace::Desk;

/// The rows of that workspace, in the order in which they can be written: the session with its activities, the people in
/// it by what team pages call them, the skills and behaviours that can be shown, and what this observer watches. No marks,
/// no notes, nothing else about anybody.
[[nodiscard]] Result<std::vector<workspace::Record>> handout(Desk &desk, const Id<session::Session> &session,
                                                             const Id<people::Observer> &observer);

} // namespace mettle::operations
