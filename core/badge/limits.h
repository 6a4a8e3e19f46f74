// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace mettle::badge {

/// The longest credential that is looked at, 8 MiB, and the deepest.
inline constexpr qsizetype CredentialLimit = 8 * 1024 * 1024;
inline constexpr int CredentialDepth = 64;

} // namespace mettle::badge
