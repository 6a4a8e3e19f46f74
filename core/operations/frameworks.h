// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/framework/frameworkfile.h"
#include "exchange/framework/writers.h"
#include "operations/mergeframework.h"
#include "workspace/desk.h"

/// Frameworks that come in from files and go out again, and what is found in them.
namespace mettle::operations {

using workspace::Desk;

struct FrameworkChoice
{
    bool removeGone = false; ///< what is no longer in the file goes; else it stays
};

/// What an import would do, framework by framework, in the order of the files. Changes nothing.
/// Errors: FrameworkMissing when translations or rubrics belong to a framework that is not here.
[[nodiscard]] Result<std::vector<FrameworkMerge>> previewFrameworks(Desk &desk, const exchange::FrameworkReading &reading,
                                                                    const FrameworkChoice &choice = {});

/// Brings frameworks in, all or none; a barrier. One with the same uri and version is brought up to date, another version of a
/// known uri comes beside it and says what it replaces.
/// Errors: FrameworkMissing; FrameworkInUse when one is referred to and its structure or scale would change; Cancelled.
[[nodiscard]] Result<std::vector<FrameworkMerge>> importFrameworks(Desk &desk, const exchange::FrameworkReading &reading,
                                                                   const FrameworkChoice &choice = {},
                                                                   const Progress *progress = nullptr);

/// Items of all frameworks (or of one) for what somebody types: titles, other titles, codes and descriptions in every
/// language, case and accents folded, best first. Empty for empty words.
[[nodiscard]] Result<std::vector<storage::FoundItem>> findItems(Desk &desk, const QString &words, int limit = 50,
                                                                const std::optional<Id<framework::Framework>> &in = {});

enum class FrameworkExport { Case, CasePerLanguage, MoodleCsv, Csv };

/// A framework as a file of another program, with what was changed to fit. `language`: empty for its first.
[[nodiscard]] Result<exchange::WrittenTable> exportFramework(Desk &desk, const Id<framework::Framework> &id, FrameworkExport format,
                                                             const QString &language = {});

} // namespace mettle::operations

namespace mettle {
template<>
inline constexpr std::array Names<operations::FrameworkExport> { "case", "case-languages", "moodle-csv", "csv" };
} // namespace mettle
