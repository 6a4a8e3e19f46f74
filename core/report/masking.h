// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace mettle::report {

/// A text with other people's names replaced ("someone in the group"): whole words, case and accents folded, names and
/// their parts, neighbouring parts as one (data.md, "Names"). Rather one word too many than a name that is read by another.
/// `own`: the names of the person whose document it is; they stay.
[[nodiscard]] QString masked(const QString &text, const QStringList &names, const QStringList &own,
                             const QString &replacement);

} // namespace mettle::report
