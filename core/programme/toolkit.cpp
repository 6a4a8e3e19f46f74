// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/toolkit.h"

#include "base/key.h"

namespace mettle::programme {

Id<Course> courseId(const QString &uri)
{
    return Id<Course>::derive(keySpace("course"), uri.toUtf8());
}

Id<Module> moduleId(const Id<Course> &course, const QString &sourceId)
{
    return Id<Module>::derive(keySpace("course_module"), keyOf({course.bytes(), sourceId.toUtf8()}));
}

Id<Unit> unitId(const Id<Module> &module, const QString &sourceId)
{
    return Id<Unit>::derive(keySpace("unit"), keyOf({module.bytes(), sourceId.toUtf8()}));
}

Id<ActivityTemplate> activityTemplateId(const Id<Course> &course, const QString &sourceId)
{
    return Id<ActivityTemplate>::derive(keySpace("activity_template"), keyOf({course.bytes(), sourceId.toUtf8()}));
}

Id<Handout> handoutId(const Id<Course> &course, const QString &sourceId)
{
    return Id<Handout>::derive(keySpace("handout"), keyOf({course.bytes(), sourceId.toUtf8()}));
}

Id<Scene> sceneId(const Id<Course> &course, const QString &sourceId)
{
    return Id<Scene>::derive(keySpace("scene"), keyOf({course.bytes(), sourceId.toUtf8()}));
}

Id<ExpertMark> expertMarkId(const Id<Scene> &scene, const Id<framework::Item> &item)
{
    return Id<ExpertMark>::derive(keySpace("expert_mark"), keyOf({scene.bytes(), item.bytes()}));
}

} // namespace mettle::programme
