// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::errors {

inline constexpr ErrorType LogoUnusable { "settings.logoUnusable", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is not a picture of at most 2 MB. Choose a PNG, JPEG or SVG file.") };

} // namespace mettle::errors
