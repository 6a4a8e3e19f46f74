// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mettle {

/// The program's arguments as they were typed, without its name. Not those of QCoreApplication: Qt takes `--session NAME` for
/// its own (X11 session management) and leaves it out.
[[nodiscard]] QStringList programArguments(int argc, char **argv);

} // namespace mettle
