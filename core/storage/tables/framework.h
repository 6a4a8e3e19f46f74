// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/table.h"

namespace mettle::storage {

template<>
struct Table<framework::Framework>
{
    using Row = framework::Framework;
    static constexpr const char *name = "framework";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("uri", &Row::uri),
            column("version", &Row::version),
            column("title", &Row::title),
            column("description", &Row::description),
            column("status", &Row::status),
            column("licence", &Row::licence),
            column("source", &Row::source),
            column("publisher", &Row::publisher),
            column("languages", &Row::languages),
            column("position_rule", &Row::positionRule),
            column("replaces_id", &Row::replaces),
            column("extra", &Row::extra),
        };
    }
};

template<>
struct Table<framework::Item>
{
    using Row = framework::Item;
    static constexpr const char *name = "item";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("framework_id", &Row::framework),
            column("source_id", &Row::sourceId),
            column("code", &Row::code),
            column("ordinal", &Row::order),
            column("type", &Row::type),
            column("title", &Row::title),
            column("easy_title", &Row::easyTitle),
            column("description", &Row::description),
            column("easy_description", &Row::easyDescription),
            column("anchor", &Row::anchor),
            column("alternatives", &Row::alternatives),
            column("main_parent_id", &Row::mainParent),
            column("more_parents", &Row::moreParents),
            column("case_identifier", &Row::caseIdentifier),
            column("uri", &Row::uri),
            column("descriptors", &Row::descriptors),
            column("extra", &Row::extra),
        };
    }
};

template<>
struct Table<framework::Scale>
{
    using Row = framework::Scale;
    static constexpr const char *name = "scale";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("framework_id", &Row::framework),
            column("ordinal", &Row::order),
            column("title", &Row::title),
        };
    }
};

template<>
struct Table<framework::Level>
{
    using Row = framework::Level;
    static constexpr const char *name = "level";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("scale_id", &Row::scale),
            column("ordinal", &Row::order),
            column("title", &Row::title),
            column("short_title", &Row::shortTitle),
            column("descriptor", &Row::descriptor),
            column("not_shown", &Row::notShown),
        };
    }
};

template<>
struct Table<framework::Relation>
{
    using Row = framework::Relation;
    static constexpr const char *name = "relation";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("from_id", &Row::from),
            column("kind", &Row::kind),
            column("to_id", &Row::to),
            column("uri", &Row::uri),
            column("title", &Row::title),
            column("framework_uri", &Row::frameworkUri),
            column("framework_title", &Row::frameworkTitle),
            column("extra", &Row::extra),
        };
    }
};

template<>
struct Table<framework::Target>
{
    using Row = framework::Target;
    static constexpr const char *name = "target";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("framework_id", &Row::framework),
            column("title", &Row::title),
            column("kind", &Row::kind),
            column("advert", &Row::advert),
            column("tags", &Row::tags),
        };
    }
};

template<>
struct Table<framework::TargetLine>
{
    using Row = framework::TargetLine;
    static constexpr const char *name = "target_line";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("target_id", &Row::target),
            column("item_id", &Row::item),
            column("level", &Row::level),
            column("stability", &Row::stability),
            column("need", &Row::need),
            column("words", &Row::words),
        };
    }
};

} // namespace mettle::storage
