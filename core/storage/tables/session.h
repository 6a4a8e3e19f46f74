// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/table.h"

namespace mettle::storage {

template<>
struct Table<session::Session>
{
    using Row = session::Session;
    static constexpr const char *name = "session";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("course_run_id", &Row::courseRun),
            column("group_id", &Row::group),
            column("title", &Row::title),
            column("date", &Row::date),
            column("starts", &Row::start),
            column("ends", &Row::end),
            column("place", &Row::place),
            column("observers", &Row::observers),
        };
    }
};

template<>
struct Table<session::Activity>
{
    using Row = session::Activity;
    static constexpr const char *name = "activity";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("session_id", &Row::session),
            column("ordinal", &Row::order),
            column("from_template_id", &Row::fromTemplate),
            column("title", &Row::title),
            column("between_tasks", &Row::betweenTasks),
            column("kind", &Row::kind),
            column("planned_minutes", &Row::plannedMinutes),
            column("started", &Row::started),
            column("stopped", &Row::stopped),
            column("date", &Row::date),
            column("place", &Row::place),
            column("items", &Row::items),
            column("set_aside", &Row::setAside),
            column("imported", &Row::imported),
        };
    }
};

template<>
struct Table<session::WatchPlan>
{
    using Row = session::WatchPlan;
    static constexpr const char *name = "watch_plan";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("activity_id", &Row::activity),
            column("observer_id", &Row::observer),
            column("client_id", &Row::client),
        };
    }
};

template<>
struct Table<session::Attendance>
{
    using Row = session::Attendance;
    static constexpr const char *name = "attendance";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("session_id", &Row::session),
            column("client_id", &Row::client),
            column("presence", &Row::presence),
            column("late_at", &Row::late),
            column("left_at", &Row::left),
            column("helper", &Row::helper),
        };
    }
};

template<>
struct Table<session::Mark>
{
    using Row = session::Mark;
    static constexpr const char *name = "mark";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("activity_id", &Row::activity),
            column("client_id", &Row::client),
            column("item_id", &Row::item),
            column("observer_id", &Row::observer),
            column("role", &Row::role),
            column("kind", &Row::kind),
            column("level", &Row::level),
            column("at", &Row::at),
        };
    }
};

template<>
struct Table<session::Note>
{
    using Row = session::Note;
    static constexpr const char *name = "note";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("activity_id", &Row::activity),
            column("client_id", &Row::client),
            column("item_id", &Row::item),
            column("observer_id", &Row::observer),
            column("role", &Row::role),
            column("text", &Row::text),
            column("at", &Row::at),
            column("comment", &Row::comment),
        };
    }
};

template<>
struct Table<session::Closing>
{
    using Row = session::Closing;
    static constexpr const char *name = "closing";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("activity_id", &Row::activity),
            column("observer_id", &Row::observer),
            column("at", &Row::at),
        };
    }
};

template<>
struct Table<session::AgreedMark>
{
    using Row = session::AgreedMark;
    static constexpr const char *name = "agreed_mark";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("activity_id", &Row::activity),
            column("client_id", &Row::client),
            column("competence_id", &Row::competence),
            column("level", &Row::level),
            column("reason", &Row::reason),
            column("decided_by", &Row::by),
            column("decided_on", &Row::on),
        };
    }
};

template<>
struct Table<session::PeerStrength>
{
    using Row = session::PeerStrength;
    static constexpr const char *name = "peer_strength";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("activity_id", &Row::activity),
            column("session_id", &Row::session),
            column("giver_id", &Row::giver),
            column("receiver_id", &Row::receiver),
            column("competence_id", &Row::competence),
            column("words", &Row::words),
        };
    }
};

template<>
struct Table<session::Decision>
{
    using Row = session::Decision;
    static constexpr const char *name = "decision";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("competence_id", &Row::competence),
            column("confirms", &Row::confirms),
            column("level", &Row::level),
            column("stability", &Row::stability),
            column("reason", &Row::reason),
            column("decided_by", &Row::by),
            column("decided_on", &Row::on),
        };
    }
};

} // namespace mettle::storage
