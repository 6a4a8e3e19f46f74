// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/actionplan.h"
#include "report/competenceprofile.h"
#include "report/frame.h"
#include "report/groupgrid.h"
#include "report/observationsheets.h"
#include "report/overview.h"
#include "report/strengthscard.h"

#include <variant>

namespace mettle::report {

/// A document as a value: what stands around its pages, and what is on them. Every word is there, in the document's
/// language; ui/print only lays it out, on paper or as HTML.
struct Report
{
    Frame frame;
    std::variant<Overview, CompetenceProfile, StrengthsCard, ActionPlan, GroupGrid, ObservationSheets> body;

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace mettle::report
