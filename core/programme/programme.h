// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"
#include "people/people.h"

namespace mettle::programme {

/// The kind of situation an activity is; real work and daily life lie outside the course.
enum class Kind { GroupTask, Alone, RolePlay, RealWork, DailyLife };

enum class Audience { Clients, ServiceProviders, Trainers };

/// A course as a template.
struct Course
{
    Id<Course> id;
    QString uri; ///< set in shared toolkits
    QString version;
    Text title;
    Text description;
    Audience audience = Audience::Clients;
    QString author;
    QString licence;
    QString origin; ///< where it came from, when it was adapted

    friend bool operator==(const Course &, const Course &) = default;
};

struct Module
{
    Id<Module> id;
    Id<Course> course;
    int order = 0;
    Text title;
    Text purpose;

    friend bool operator==(const Module &, const Module &) = default;
};

/// A session of a course as a template.
struct Unit
{
    Id<Unit> id;
    Id<Module> module;
    int order = 0;
    Text title;
    Text purpose;
    int minutes = 0;

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// A task that can be put into a session.
struct ActivityTemplate
{
    Id<ActivityTemplate> id;
    std::optional<Id<Unit>> unit;
    int order = 0;
    Text title;
    Text purpose;
    std::optional<Kind> kind;
    int minutes = 0;
    int groupFrom = 0;
    int groupTo = 0;
    int observers = 1;
    Text material;
    QString steps; ///< JSON: [{"minutes":5,"text":{"en":"..."},"says":{"en":"..."}}]
    Text easier;
    Text harder;
    Text ifItFails;
    Text online;
    Text risk;
    Text debrief;
    std::vector<Id<framework::Item>> items; ///< what it can show
    QString version;
    QString author;
    QString licence;
    QString origin;

    friend bool operator==(const ActivityTemplate &, const ActivityTemplate &) = default;
};

struct Handout
{
    Id<Handout> id;
    Id<ActivityTemplate> activity;
    int order = 0;
    Text title;
    Text body;
    Text easyBody;

    friend bool operator==(const Handout &, const Handout &) = default;
};

/// A course held with a group, at a place, from a day to a day.
struct CourseRun
{
    Id<CourseRun> id;
    std::optional<Id<Course>> course;
    std::optional<Id<people::Group>> group;
    QString title;
    QString place;
    QDate start;
    std::optional<QDate> end;
    std::vector<Id<framework::Item>> focus; ///< six to eight competences
    std::vector<QDate> closingDays;

    friend bool operator==(const CourseRun &, const CourseRun &) = default;
};

/// A written scene with which observers calibrate.
struct Scene
{
    Id<Scene> id;
    int order = 0;
    Text title;
    Text body;
    QString origin;

    friend bool operator==(const Scene &, const Scene &) = default;
};

struct ExpertMark
{
    Id<ExpertMark> id;
    Id<Scene> scene;
    Id<framework::Item> item;
    int level = 0;
    Text reason;

    friend bool operator==(const ExpertMark &, const ExpertMark &) = default;
};

} // namespace mettle::programme

namespace mettle {
template<>
inline constexpr std::array Names<programme::Kind> { "group task", "alone", "role play", "real work", "daily life" };
template<>
inline constexpr std::array Names<programme::Audience> { "clients", "service providers", "trainers" };
} // namespace mettle
