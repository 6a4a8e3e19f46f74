// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mettle::storage {

/// How a workspace file is opened. Create makes a new one; an existing file is never written over.
enum class Access { ReadWrite, ReadOnly, Create };

} // namespace mettle::storage
