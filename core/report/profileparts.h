// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/competenceprofile.h"

namespace mettle::report {

/// Above more boxes than these, words have no room.
inline constexpr size_t LevelsWithWords = 4;

/// "must for the job" and "nice for the job", as in the key.
[[nodiscard]] QString mustWords(const QString &language);
[[nodiscard]] QString niceWords(const QString &language);

/// "Seen in 9 situations on 6 days by Sofie, Jan and 1 workplace."; empty when nothing was seen.
[[nodiscard]] QString seenInAll(const ClientSnapshot &snapshot);

/// The second page: what was seen, what is not yet explored, who decided.
void addEvidence(CompetenceProfile &page, const ClientSnapshot &snapshot);

/// The second page: how to read the bars, and the client's own words.
void addReading(CompetenceProfile &page, const ClientSnapshot &snapshot);

} // namespace mettle::report
