// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/startoptions.h"

#include <QStringList>

namespace mettle::app {

/// Reads the arguments; what is wrong with them is returned as text, empty when all is well.
[[nodiscard]] QString readOptions(const QStringList &arguments, shell::StartOptions &options);

} // namespace mettle::app
