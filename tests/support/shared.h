// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

namespace mettle::test {

/// The path of a published vector or framework file (METTLE_SHARED, else ../shared beside the sources); empty when absent.
[[nodiscard]] QString shared(const QString &path);

/// A file of the source tree (METTLE_SOURCE, else the build's own).
[[nodiscard]] QString source(const QString &path);

/// The bytes of a file; fails the test when it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);

/// A new folder for one test; removed at the end of the program.
[[nodiscard]] QString scratch();

} // namespace mettle::test

/// Leaves the test, counted as skipped and saying why, when a file of ../shared or a tool is absent.
#define METTLE_SKIP_WITHOUT(condition, what)                                                                    \
    if (!(condition)) {                                                                                         \
        std::puts("SKIPPED: " what " is absent");                                                               \
        SUCCEED("skipped");                                                                                     \
        return;                                                                                                 \
    }
