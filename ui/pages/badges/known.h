// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "operations/badges.h"
#include "workspace/views.h"

namespace mettle::pages {

/// What the badges page knows of the workspace: one answer of the storage thread.
struct KnownBadges
{
    std::vector<operations::DueBadge> due;
    std::vector<workspace::IssuedRow> issued; ///< newest first, the latest 500
    std::vector<badge::Achievement> achievements;
    std::optional<badge::Issuer> issuer;
    std::optional<badge::IssuerKey> key;
    people::WorkspaceInfo info;
    std::vector<framework::Catalogue> catalogues; ///< the usual framework first, then those of other achievements

    /// The framework that a skill is in; null when it is none of these.
    [[nodiscard]] const framework::Catalogue *catalogueOf(const Id<framework::Item> &competence) const;
    /// How many badges of an achievement were issued.
    [[nodiscard]] int issuedOf(const Id<badge::Achievement> &achievement) const;
};

/// `language`: of the reasons.
[[nodiscard]] Result<KnownBadges> knownBadges(workspace::Desk &desk, const QString &language);

} // namespace mettle::pages
