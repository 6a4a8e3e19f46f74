// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::workspace::errors {

inline constexpr ErrorType NothingOpen { "workspace.nothingOpen", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "No workspace is open. Open one first.") };
inline constexpr ErrorType NothingToUndo { "workspace.nothingToUndo", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "There is nothing to undo.") };
inline constexpr ErrorType NoSuchPassphrase { "workspace.noSuchPassphrase", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "No passphrase is called “%1”, or several are. List them, and name one by its number.") };

} // namespace mettle::workspace::errors
