// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/table.h"

namespace mettle::storage {

template<>
struct Table<programme::Course>
{
    using Row = programme::Course;
    static constexpr const char *name = "course";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("uri", &Row::uri),
            column("version", &Row::version),
            column("title", &Row::title),
            column("description", &Row::description),
            column("audience", &Row::audience),
            column("author", &Row::author),
            column("licence", &Row::licence),
            column("origin", &Row::origin),
            column("languages", &Row::languages),
            column("framework_uri", &Row::frameworkUri),
            column("framework_version", &Row::frameworkVersion),
        };
    }
};

template<>
struct Table<programme::Module>
{
    using Row = programme::Module;
    static constexpr const char *name = "course_module";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("course_id", &Row::course),
            column("source_id", &Row::sourceId),
            column("ordinal", &Row::order),
            column("title", &Row::title),
            column("purpose", &Row::purpose),
        };
    }
};

template<>
struct Table<programme::Unit>
{
    using Row = programme::Unit;
    static constexpr const char *name = "unit";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("module_id", &Row::module),
            column("source_id", &Row::sourceId),
            column("ordinal", &Row::order),
            column("title", &Row::title),
            column("purpose", &Row::purpose),
            column("minutes", &Row::minutes),
        };
    }
};

template<>
struct Table<programme::ActivityTemplate>
{
    using Row = programme::ActivityTemplate;
    static constexpr const char *name = "activity_template";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("unit_id", &Row::unit),
            column("source_id", &Row::sourceId),
            column("ordinal", &Row::order),
            column("title", &Row::title),
            column("purpose", &Row::purpose),
            column("kind", &Row::kind),
            column("minutes", &Row::minutes),
            column("group_from", &Row::groupFrom),
            column("group_to", &Row::groupTo),
            column("observers", &Row::observers),
            column("material", &Row::material),
            column("steps", &Row::steps),
            column("easier", &Row::easier),
            column("harder", &Row::harder),
            column("if_it_fails", &Row::ifItFails),
            column("online", &Row::online),
            column("risk", &Row::risk),
            column("debrief", &Row::debrief),
            column("items", &Row::items),
            column("version", &Row::version),
            column("author", &Row::author),
            column("licence", &Row::licence),
            column("origin", &Row::origin),
        };
    }
};

template<>
struct Table<programme::Handout>
{
    using Row = programme::Handout;
    static constexpr const char *name = "handout";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("course_id", &Row::course),
            column("activity_id", &Row::activity),
            column("source_id", &Row::sourceId),
            column("ordinal", &Row::order),
            column("for_trainer", &Row::forTrainer),
            column("title", &Row::title),
            column("body", &Row::body),
            column("easy_body", &Row::easyBody),
        };
    }
};

template<>
struct Table<programme::CourseRun>
{
    using Row = programme::CourseRun;
    static constexpr const char *name = "course_run";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("course_id", &Row::course),
            column("group_id", &Row::group),
            column("title", &Row::title),
            column("place", &Row::place),
            column("start_day", &Row::start),
            column("end_day", &Row::end),
            column("focus", &Row::focus),
            column("closing_days", &Row::closingDays),
        };
    }
};

template<>
struct Table<programme::Scene>
{
    using Row = programme::Scene;
    static constexpr const char *name = "scene";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("course_id", &Row::course),
            column("source_id", &Row::sourceId),
            column("ordinal", &Row::order),
            column("title", &Row::title),
            column("body", &Row::body),
            column("origin", &Row::origin),
        };
    }
};

template<>
struct Table<programme::ExpertMark>
{
    using Row = programme::ExpertMark;
    static constexpr const char *name = "expert_mark";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("scene_id", &Row::scene),
            column("item_id", &Row::item),
            column("level", &Row::level),
            column("reason", &Row::reason),
        };
    }
};

} // namespace mettle::storage
