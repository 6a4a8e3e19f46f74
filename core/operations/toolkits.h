// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/imports.h"
#include "programme/toolkit.h"

/// Verbs on courses as templates: taking one in, handing it out, running it with a group.
namespace mettle::operations {

/// Takes a course in, whole. The one with the same uri is brought up to its edition; an activity that sessions were made
/// from stays, outside any unit. Refused when the framework whose behaviours it names is not here, or lacks one of them.
/// Counted are modules, units, activities, handouts, scenes and expert marks.
[[nodiscard]] Result<ImportOutcome> takeIn(Desk &desk, const programme::Toolkit &toolkit);

/// The courses that come with the program (resources/toolkits), by audience and title.
[[nodiscard]] Result<std::vector<programme::Toolkit>> shippedToolkits();

/// A course as the Toolkits page shows it.
struct CourseOnShow
{
    programme::Toolkit toolkit;
    bool takenIn = false; ///< else it came with the program and is not in the workspace yet
};
/// Those of the workspace, then those that came with the program and are not in it.
[[nodiscard]] Result<std::vector<CourseOnShow>> coursesOnShow(Desk &desk);

/// A course with the codes of the items it names: what a file of it is written from.
struct ToolkitToShare
{
    programme::Toolkit toolkit;
    QHash<Id<framework::Item>, QString> sourceIds;
};
[[nodiscard]] Result<ToolkitToShare> toolkitToShare(Desk &desk, const Id<programme::Course> &course);

/// A course by its id, or a title in any of its languages, case and accents folded.
[[nodiscard]] Result<Id<programme::Course>> courseNamed(Desk &desk, const QString &name);

/// Adds an activity as planned in a course at the end of a session, titled in the workspace's language. A course that came
/// with the program is taken in first.
[[nodiscard]] Result<Id<session::Activity>> addFromCourse(Desk &desk, const Id<session::Session> &session,
                                                          const Id<programme::ActivityTemplate> &activity);

struct CourseRunDetails
{
    QString place;
    std::vector<QDate> days; ///< one for each unit of the course, in order
    std::optional<QTime> start; ///< of every day
    std::vector<Id<people::Observer>> observers;
};

/// Holds a course with a group: a course run, and for each unit a session with its activities, in the workspace's
/// language. A course that came with the program is taken in first. What nobody is observed in (welcome, break) is in the trainer's book, not in the sessions.
[[nodiscard]] Result<Id<programme::CourseRun>> runCourse(Desk &desk, const Id<programme::Course> &course,
                                                         const Id<people::Group> &group, const CourseRunDetails &details);

} // namespace mettle::operations
