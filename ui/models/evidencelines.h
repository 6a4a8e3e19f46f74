// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"

namespace mettle::models {

/// A line of what was seen of a client, as a page shows it: a day, a task of that day, or one thing that somebody saw in it.
struct EvidenceLine
{
    enum class What { Day, Task, Seen };
    What what = What::Seen;
    QString title; ///< of a day or a task; of what was seen: the behaviour, else the skill
    QString second; ///< of a task: its kind and its session; of what was seen: who, when, and the skill
    QString remark; ///< of a task whose marks do not count, or are not shown yet: why
    std::optional<programme::Kind> kind; ///< of a task
    std::optional<session::MarkKind> mark;
    int level = 0; ///< of a mark of that kind
    bool setAside = false;
    int notes = 0;
    QString quote; ///< what was said or done, in words
    QString comment; ///< the client's own, beside the quote

    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};

/// What of the evidence is shown.
struct EvidenceFilter
{
    std::optional<Id<framework::Item>> competence;
    std::optional<Id<session::Session>> session;
    std::optional<Id<people::Observer>> observer;

    friend bool operator==(const EvidenceFilter &, const EvidenceFilter &) = default;
};

/// What was seen, newest day first, each day from morning to evening. What an observer marked and wrote at one item is one line.
/// While observers have not all closed a task in which several marked, their marks and notes stay hidden (domain.md,
/// "Agreement of observers") and the task says so. `language`: of the window.
[[nodiscard]] std::vector<EvidenceLine> evidenceLines(const operations::ClientProfile &shown, const EvidenceFilter &filter,
                                                      const QString &language);

/// What was seen of one skill in one task, without the lines of day and task.
[[nodiscard]] std::vector<EvidenceLine> seenIn(const operations::ClientProfile &shown, const Id<session::Activity> &activity,
                                               const Id<framework::Item> &competence, const QString &language);

/// The line of a task alone.
[[nodiscard]] EvidenceLine taskLine(const operations::ClientProfile &shown, const session::Activity &activity,
                                    const QString &language);

} // namespace mettle::models
