// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/table.h"

namespace mettle::storage {

template<>
struct Table<people::Client>
{
    using Row = people::Client;
    static constexpr const char *name = "client";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("name", &Row::name),
            column("call_name", &Row::callName),
            column("pseudonym", &Row::pseudonym),
            column("language", &Row::language),
            column("second_language", &Row::secondLanguage),
            column("email", &Row::email),
            column("birth_year", &Row::birthYear),
            column("note", &Row::note),
            column("education", &Row::education),
            column("gender", &Row::gender),
            column("state", &Row::state),
            column("coach_id", &Row::coach),
        };
    }
};

template<>
struct Table<people::Group>
{
    using Row = people::Group;
    static constexpr const char *name = "client_group";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("title", &Row::title),
            column("framework_id", &Row::framework),
        };
    }
};

template<>
struct Table<people::Membership>
{
    using Row = people::Membership;
    static constexpr const char *name = "membership";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("group_id", &Row::group),
            column("client_id", &Row::client),
            column("from_day", &Row::from),
            column("until", &Row::until),
            column("number", &Row::number),
        };
    }
};

template<>
struct Table<people::Observer>
{
    using Row = people::Observer;
    static constexpr const char *name = "observer";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("name", &Row::name),
            column("usual_role", &Row::usualRole),
        };
    }
};

template<>
struct Table<people::Consent>
{
    using Row = people::Consent;
    static constexpr const char *name = "consent";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("purpose", &Row::purpose),
            column("text_version", &Row::textVersion),
            column("language", &Row::language),
            column("how", &Row::how),
            column("witness", &Row::witness),
            column("from_day", &Row::from),
            column("until", &Row::until),
            column("withdrawn", &Row::withdrawn),
        };
    }
};

template<>
struct Table<people::WorkspaceInfo>
{
    using Row = people::WorkspaceInfo;
    static constexpr const char *name = "workspace";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("name", &Row::name),
            column("organisation", &Row::organisation),
            column("address", &Row::address),
            column("time_zone", &Row::timeZone),
            column("language", &Row::language),
            column("owner", &Row::owner),
            column("logo", &Row::logo),
            column("colour", &Row::colour),
            column("retention_months", &Row::retentionMonths),
            column("position_rule", &Row::positionRule),
            column("is_sample", &Row::isSample),
        };
    }
};

} // namespace mettle::storage
