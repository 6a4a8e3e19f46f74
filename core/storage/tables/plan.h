// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/table.h"

namespace mettle::storage {

template<>
struct Table<plan::Goal>
{
    using Row = plan::Goal;
    static constexpr const char *name = "goal";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("competence_id", &Row::competence),
            column("target_id", &Row::target),
            column("ordinal", &Row::order),
            column("words", &Row::words),
            column("why", &Row::why),
            column("state", &Row::state),
        };
    }
};

template<>
struct Table<plan::Step>
{
    using Row = plan::Step;
    static constexpr const char *name = "step";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("goal_id", &Row::goal),
            column("ordinal", &Row::order),
            column("then_do", &Row::then),
            column("when_where", &Row::when),
            column("who", &Row::who),
            column("success", &Row::success),
            column("if_not", &Row::ifNot),
            column("due", &Row::due),
            column("state", &Row::state),
        };
    }
};

template<>
struct Table<plan::Review>
{
    using Row = plan::Review;
    static constexpr const char *name = "review";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("goal_id", &Row::goal),
            column("step_id", &Row::step),
            column("date", &Row::date),
            column("state", &Row::state),
            column("in_the_way", &Row::inTheWay),
            column("next", &Row::next),
            column("note", &Row::note),
        };
    }
};

template<>
struct Table<plan::Story>
{
    using Row = plan::Story;
    static constexpr const char *name = "story";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("competences", &Row::competences),
            column("situation", &Row::situation),
            column("task", &Row::task),
            column("action", &Row::action),
            column("result", &Row::result),
            column("language", &Row::language),
            column("told_to", &Row::toldTo),
            column("told", &Row::told),
        };
    }
};

template<>
struct Table<plan::Pitch>
{
    using Row = plan::Pitch;
    static constexpr const char *name = "pitch";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("target_id", &Row::target),
            column("strengths", &Row::strengths),
            column("words", &Row::words),
            column("language", &Row::language),
            column("practice", &Row::practice),
        };
    }
};

template<>
struct Table<plan::Outcome>
{
    using Row = plan::Outcome;
    static constexpr const char *name = "outcome";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("course_run_id", &Row::courseRun),
            column("at", &Row::at),
            column("kind", &Row::kind),
        };
    }
};

} // namespace mettle::storage
