// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The framework that comes with the program: four areas, seventeen skills (domain.md).
namespace mettle::operations {

/// The same in all its versions.
[[nodiscard]] QString builtInUri();

/// Its file, as exchange reads it.
[[nodiscard]] QByteArray builtInFramework();

} // namespace mettle::operations
