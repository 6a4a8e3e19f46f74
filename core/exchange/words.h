// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rows.h"
#include "exchange/spelling.h"

/// What may be written for values, in English, Dutch and French.
namespace mettle::exchange::words {

[[nodiscard]] const Vocabulary<programme::Kind> &kinds();
[[nodiscard]] const Vocabulary<people::Role> &roles();
[[nodiscard]] const Vocabulary<MarkWord> &marks();
[[nodiscard]] const Vocabulary<framework::TargetKind> &targetKinds();
[[nodiscard]] const Vocabulary<framework::Need> &needs();
[[nodiscard]] const Vocabulary<framework::Stability> &stabilities();
[[nodiscard]] const Vocabulary<plan::StepState> &stepStates();
[[nodiscard]] const Vocabulary<plan::GoalState> &goalStates();
/// Names of languages and their codes.
[[nodiscard]] const Vocabulary<QString> &languages();

} // namespace mettle::exchange::words
