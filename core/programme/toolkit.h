// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programme/programme.h"

namespace mettle::programme {

/// A course with everything that is needed to run it: what one shared file holds (docs/toolkits.md).
struct Toolkit
{
    Course course;
    std::vector<Module> modules; ///< in order
    std::vector<Unit> units; ///< in order, module by module
    std::vector<ActivityTemplate> activities; ///< in order, unit by unit
    std::vector<Handout> handouts;
    std::vector<Scene> scenes;
    std::vector<ExpertMark> expertMarks;

    friend bool operator==(const Toolkit &, const Toolkit &) = default;
};

/// The key of the course with this uri: one edition at a time, so a newer one takes its place.
[[nodiscard]] Id<Course> courseId(const QString &uri);
[[nodiscard]] Id<Module> moduleId(const Id<Course> &course, const QString &sourceId);
[[nodiscard]] Id<Unit> unitId(const Id<Module> &module, const QString &sourceId);
[[nodiscard]] Id<ActivityTemplate> activityTemplateId(const Id<Course> &course, const QString &sourceId);
[[nodiscard]] Id<Handout> handoutId(const Id<Course> &course, const QString &sourceId);
[[nodiscard]] Id<Scene> sceneId(const Id<Course> &course, const QString &sourceId);
[[nodiscard]] Id<ExpertMark> expertMarkId(const Id<Scene> &scene, const Id<framework::Item> &item);

} // namespace mettle::programme
