// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"
#include "people/people.h"

namespace mettle::programme {

/// The kind of situation an activity is; real work and daily life lie outside the course.
enum class Kind { GroupTask, Alone, RolePlay, RealWork, DailyLife };

enum class Audience { Clients, ServiceProviders, Trainers };

/// Who gets one of a thing.
enum class Share { Group, Pair, Person };

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
    QString licence; ///< SPDX name
    QString origin; ///< where it came from, when it was adapted
    QStringList languages; ///< those it is whole in
    QString frameworkUri; ///< of the framework whose behaviours its activities name
    QString frameworkVersion;

    friend bool operator==(const Course &, const Course &) = default;
};

struct Module
{
    Id<Module> id;
    Id<Course> course;
    QString sourceId; ///< its id within the toolkit
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
    QString sourceId; ///< its id within the toolkit
    int order = 0;
    Text title;
    Text purpose;
    int minutes = 0;

    friend bool operator==(const Unit &, const Unit &) = default;
};

struct Material
{
    int count = 0; ///< 0: no number makes sense (paper, tape)
    Share each = Share::Group;
    Text what;

    friend bool operator==(const Material &, const Material &) = default;
};

/// What the trainer does, for how long, and the words to say aloud.
struct Direction
{
    int minutes = 0;
    Text text;
    Text says;

    friend bool operator==(const Direction &, const Direction &) = default;
};

/// A task that can be put into a session; without kind and items it is what nobody is observed in (welcome, break, talk).
struct ActivityTemplate
{
    Id<ActivityTemplate> id;
    std::optional<Id<Unit>> unit;
    QString sourceId; ///< its id within the toolkit
    int order = 0;
    Text title;
    Text purpose;
    std::optional<Kind> kind;
    int minutes = 0;
    int groupFrom = 0;
    int groupTo = 0;
    int observers = 1;
    std::vector<Material> material;
    std::vector<Direction> steps;
    Text easier;
    Text harder;
    Text ifItFails;
    Text online;
    Text risk;
    std::vector<Text> debrief; ///< questions to talk about afterwards
    std::vector<Id<framework::Item>> items; ///< what it can show
    QString version;
    QString author;
    QString licence;
    QString origin;

    friend bool operator==(const ActivityTemplate &, const ActivityTemplate &) = default;
};

/// A sheet that is handed out, or that only the trainer reads; of one activity, or of the whole course.
struct Handout
{
    Id<Handout> id;
    Id<Course> course;
    std::optional<Id<ActivityTemplate>> activity;
    QString sourceId; ///< its id within the toolkit
    int order = 0;
    bool forTrainer = false;
    Text title;
    Text body; ///< Markdown (docs/toolkits.md), the title included
    Text easyBody; ///< the same at language level A2

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
    std::optional<Id<Course>> course; ///< none: the team's own
    QString sourceId; ///< its id within the toolkit
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
template<>
inline constexpr std::array Names<programme::Share> { "group", "pair", "person" };
} // namespace mettle
