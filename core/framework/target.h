// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"

namespace mettle::framework {

enum class TargetKind { Vacancy, Family, Business };
enum class Need { Must, Nice };

/// What a vacancy, a family of jobs or a business of one's own asks.
struct Target
{
    Id<Target> id;
    Id<Framework> framework;
    Text title;
    TargetKind kind = TargetKind::Vacancy;
    QString advert; ///< the text of the vacancy, as pasted
    QString tags; ///< JSON: which sentences were tagged with what

    friend bool operator==(const Target &, const Target &) = default;
};

/// One competence that a target asks.
struct TargetLine
{
    Id<TargetLine> id;
    Id<Target> target;
    Id<Item> item;
    int level = 2;
    Stability stability = Stability::Shown; ///< at least Shown
    Need need = Need::Must;
    QString words; ///< the vacancy's own words

    friend bool operator==(const TargetLine &, const TargetLine &) = default;
};

[[nodiscard]] Id<TargetLine> targetLineId(const Id<Target> &target, const Id<Item> &item);

/// A target with its lines, in the order of the framework.
struct TargetWithLines
{
    Target target;
    std::vector<TargetLine> lines;
};

} // namespace mettle::framework

namespace mettle {
template<>
inline constexpr std::array Names<framework::TargetKind> { "vacancy", "family", "business" };
template<>
inline constexpr std::array Names<framework::Need> { "must", "nice" };
} // namespace mettle
