// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"

#include <QDate>

namespace mettle::badge {

using framework::PositionRule;
using framework::Stability;

/// What the texts of an achievement are made from, in words of the badge's language.
struct AchievementFacts
{
    QString competence; ///< "Working with others"
    QString level;      ///< the level's own words: "on their own"
    Stability stability = Stability::DifferentSituations;
    PositionRule rule;
};

/// "Working with others: on their own".
[[nodiscard]] QString achievementName(const AchievementFacts &facts, const QString &language);

/// What the badge says about a person, in one or two sentences.
[[nodiscard]] QString achievementDescription(const AchievementFacts &facts, const QString &language);

/// The criteria as Markdown, made from the rule's own numbers (domain.md, "Position" and the badge rule).
[[nodiscard]] QString criteriaText(const AchievementFacts &facts, const QString &language);

/// What was seen, as numbers: never who saw it or who was there.
struct EvidenceFacts
{
    QStringList kinds;    ///< of situation, in words of the badge's language: "group task"
    int observations = 0; ///< moments that count
    int days = 0;
    QDate first;
    QDate last;
};

/// The evidence as Markdown: how often, in which kinds of situation, on how many days and when.
[[nodiscard]] QString evidenceText(const EvidenceFacts &facts, const QString &language);

} // namespace mettle::badge
