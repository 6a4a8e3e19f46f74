// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/profile.h"
#include "support/evidence.h"

namespace Catch {
template<>
struct StringMaker<mettle::framework::Stability>
{
    static std::string convert(mettle::framework::Stability value) { return mettle::nameOf(value).toStdString(); }
};
template<>
struct StringMaker<mettle::profile::Gap>
{
    static std::string convert(mettle::profile::Gap value) { return mettle::nameOf(value).toStdString(); }
};
template<>
struct StringMaker<std::optional<int>>
{
    static std::string convert(const std::optional<int> &value) { return value ? std::to_string(*value) : "none"; }
};
} // namespace Catch

namespace mettle::test {

using framework::Stability;
using people::Role;
using profile::Gap;
using profile::Moment;
using profile::Position;
using programme::Kind;

inline const std::optional<int> NoLevel;

/// The moments of one competence.
inline std::vector<Moment> momentsOf(const framework::Catalogue &catalogue, const session::Evidence &evidence,
                                     const char *code, const std::optional<QDate> &at = {})
{
    std::vector<Moment> out;
    for (const Moment &moment : profile::moments(catalogue, evidence, at))
        if (moment.competence == coded(catalogue, code))
            out.push_back(moment);
    return out;
}

/// Their values, oldest first.
inline std::vector<int> valuesOf(const framework::Catalogue &catalogue, const EvidenceBuilder &builder,
                                 const char *code = "1.1")
{
    std::vector<int> out;
    for (const Moment &moment : momentsOf(catalogue, builder.evidence(), code))
        out.push_back(moment.value);
    return out;
}

/// The position on one competence, by the default rule.
inline Position positionOn(const framework::Catalogue &catalogue, const session::Evidence &evidence,
                           const char *code = "1.1", const std::optional<QDate> &at = {})
{
    for (const Position &position : profile::positions(catalogue, evidence, {}, at))
        if (position.competence == coded(catalogue, code))
            return position;
    FAIL("no position on " << code);
    throw 0;
}

inline Position positionOn(const framework::Catalogue &catalogue, const EvidenceBuilder &builder,
                           const char *code = "1.1", const char *at = nullptr)
{
    return positionOn(catalogue, builder.evidence(), code, at ? std::optional(EvidenceBuilder::day(at)) : std::nullopt);
}

} // namespace mettle::test
