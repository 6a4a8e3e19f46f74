// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/competenceprofile.h"
#include "ui/print/flow.h"

namespace mettle::print {

/// What the signs of the bars mean.
[[nodiscard]] Block profileKey(const report::CompetenceProfile &page, const Setting &setting);

/// How closely the second page is set.
struct EvidenceFit
{
    int lines = 3;         ///< to write on
    qreal space = mm(4.6); ///< of an entry, above and below together
    size_t quotes = 2;     ///< of a skill, at most
};

/// All that follows the bars: quotes, not yet explored, how to read, room for the client's words.
[[nodiscard]] std::vector<Block> profileEvidence(const report::CompetenceProfile &page,
                                                 const EvidenceFit &fit, const Setting &setting);

} // namespace mettle::print
