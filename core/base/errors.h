// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::errors {

inline constexpr ErrorType Cancelled { "cancelled", ErrorKind::Cancelled, QT_TRANSLATE_NOOP("error", "Stopped. Nothing was changed.") };
inline constexpr ErrorType FileUnreadable { "file.unreadable", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” cannot be read (%2). Check that it is there and that you may open it.") };
inline constexpr ErrorType FileUnwritable { "file.unwritable", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” cannot be written (%2). Choose another place, or make room there.") };
inline constexpr ErrorType Internal { "internal", ErrorKind::Internal,
    QT_TRANSLATE_NOOP("error", "Something went wrong inside Mettle (%1). Nothing was changed; please try again and tell us.") };

} // namespace mettle::errors
