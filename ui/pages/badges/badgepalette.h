// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mettle::pages {

/// The colours that the designer offers, as a design keeps them; white reads on each (4.5:1 or more).
[[nodiscard]] QStringList badgeColours();
/// What such a colour is called; "own" for another one.
[[nodiscard]] QString badgeColourName(const QString &colour);

} // namespace mettle::pages
