// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/answers.h"
#include "ui/shell/mainwindow.h"

namespace mettle::kit {
class Answers;
}

namespace mettle::demo {

/// Invented pages with the content of the mock-ups: Today (picture 01) and a table under tabs (picture 12).
[[nodiscard]] std::vector<shell::PageEntry> samplePages(shell::PreferenceStore &preferences, kit::Answers &answers);

/// A provider that finds the skills, clients and badges of picture 17.
[[nodiscard]] shell::PaletteProvider sampleProvider();

} // namespace mettle::demo
