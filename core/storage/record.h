// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "framework/target.h"
#include "people/people.h"
#include "plan/plan.h"
#include "programme/programme.h"
#include "session/session.h"

#include <variant>

namespace mettle::storage {

/// The rows of data.md's table that people make; the order is that of the dump's dependencies: what refers comes later.
using AnyRow = std::variant<
    people::WorkspaceInfo, //
    framework::Framework, framework::Item, framework::Scale, framework::Level, framework::Relation, //
    framework::Target, framework::TargetLine, //
    people::Observer, people::Client, people::Group, people::Membership, people::Consent, //
    programme::Course, programme::Module, programme::Unit, programme::ActivityTemplate, programme::Handout,
    programme::CourseRun, programme::Scene, programme::ExpertMark, //
    session::Session, session::Activity, session::WatchPlan, session::Attendance, session::Mark, session::Note,
    session::Closing, session::AgreedMark, session::PeerStrength, session::Decision, //
    plan::Goal, plan::Step, plan::Review, plan::Story, plan::Pitch, plan::Outcome, //
    badge::Issuer, badge::IssuerKey, badge::Achievement, badge::IssuedBadge, badge::StatusList,
    badge::ForeignDocument>;

/// The place of a type among the alternatives of a variant.
template<typename T, typename... Alternatives>
[[nodiscard]] consteval size_t indexAmong(const std::variant<Alternatives...> *)
{
    size_t index = 0;
    static_cast<void>(((std::is_same_v<T, Alternatives> || (++index, false)) || ...));
    return index;
}

/// The place of a type among the alternatives of Record.
template<typename T>
[[nodiscard]] consteval size_t recordIndex()
{
    constexpr size_t index = indexAmong<T>(static_cast<const AnyRow *>(nullptr));
    static_assert(index < std::variant_size_v<AnyRow>, "this is no row of the workspace");
    return index;
}

/// Any one of those rows. Its copying and comparing are compiled once, in record.cpp: with so many alternatives they would
/// cost every source that holds one more time than its own content.
class Record : public AnyRow
{
public:
    template<typename T>
        requires(indexAmong<T>(static_cast<const AnyRow *>(nullptr)) < std::variant_size_v<AnyRow>)
    Record(T row) // NOLINT(google-explicit-constructor): a row is a record
        : AnyRow(std::in_place_index<recordIndex<T>()>, std::move(row))
    {
    }
    Record(const Record &);
    Record(Record &&) noexcept;
    Record &operator=(const Record &);
    Record &operator=(Record &&) noexcept;
    ~Record();

    bool operator==(const Record &other) const;
};

/// One row that changed: as it was and as it is; a new row has no before, a removed one no after.
struct Change
{
    std::optional<Record> before;
    std::optional<Record> after;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace mettle::storage
