// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "framework/target.h"
#include "people/people.h"
#include "plan/plan.h"
#include "programme/programme.h"
#include "session/session.h"

#include <variant>

namespace mettle::storage {

/// Any row of data.md's table that people make; the order is that of the dump's dependencies: what refers comes later.
using Record = std::variant<
    people::WorkspaceInfo, //
    framework::Framework, framework::Item, framework::Scale, framework::Level, framework::Relation, //
    framework::Target, framework::TargetLine, //
    people::Observer, people::Client, people::Group, people::Membership, people::Consent, //
    programme::Course, programme::Module, programme::Unit, programme::ActivityTemplate, programme::Handout,
    programme::CourseRun, programme::Scene, programme::ExpertMark, //
    session::Session, session::Activity, session::WatchPlan, session::Attendance, session::Mark, session::Note,
    session::Closing, session::AgreedMark, session::PeerStrength, session::Decision, //
    plan::Goal, plan::Step, plan::Review, plan::Story, plan::Pitch, plan::Outcome, //
    badge::Issuer, badge::IssuerKey, badge::Achievement, badge::IssuedBadge, badge::StatusList,
    badge::ForeignDocument>;

/// One row that changed: as it was and as it is; a new row has no before, a removed one no after.
struct Change
{
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace mettle::storage
