// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "framework/catalogue.h"
#include "framework/target.h"
#include "plan/plan.h"
#include "profile/profile.h"
#include "session/session.h"

namespace mettle::report {

/// A badge that its owner agreed to share.
struct SharedBadge
{
    badge::PictureDesign design;
    QString name;
    framework::Stability stability = framework::Stability::DifferentSituations;

    friend bool operator==(const SharedBadge &, const SharedBadge &) = default;
};

/// All that one client's documents are made from: values, read once.
struct ClientSnapshot
{
    people::WorkspaceInfo workspace;
    people::Client client;
    QString language;       ///< of the document
    QString secondLanguage; ///< beside it on the client's own page; empty: none
    QDate date;             ///< of the document
    QString coach;          ///< who stands for it; may be empty
    QString course;         ///< title of the course run; may be empty
    QString group;
    std::optional<QDate> from; ///< of the course
    std::optional<QDate> to;
    framework::Catalogue catalogue;
    session::Evidence evidence;
    std::vector<profile::Position> positions; ///< profile::positions(), every competence of the catalogue
    std::optional<framework::TargetWithLines> target;
    bool onlyAsked = false; ///< with a target: the profile shows the competences it asks; the count stays
    std::vector<Id<session::Note>> quotes; ///< ticked for the profile's evidence; empty: proposed
    std::vector<plan::GoalWithSteps> goals;
    std::vector<plan::Story> stories;
    std::vector<plan::Pitch> pitches;
    std::vector<SharedBadge> badges; ///< for the strengths card
    QString badgeAddress;            ///< short https address of the shared badges; empty: none
    QStringList others;              ///< names of other people of the same sessions, masked in free text
};

} // namespace mettle::report
