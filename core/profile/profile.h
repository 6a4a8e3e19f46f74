// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "framework/target.h"
#include "session/session.h"

namespace mettle::profile {

using framework::Catalogue;
using framework::Item;
using framework::PositionRule;
using framework::Stability;
using session::Evidence;

/// What was seen of one client and one competence in one activity, whoever watched.
struct Moment
{
    Id<session::Activity> activity;
    Id<Item> competence;
    QDate date;
    std::optional<programme::Kind> kind;
    int value
        = 0; ///< the agreed mark, else the highest level that more than half of the observers' values reach
    bool agreed = false;
    bool lookFurther
        = false; ///< an observer's marks on indicators lie two or more levels apart, and none is on the whole
    std::vector<Id<session::Observer>> seenBy; ///< everybody who marked in it: trainers first, then by name
    bool outside = false; ///< real work or daily life, seen by a coach or by somebody at a workplace
    QDateTime lastMarked; ///< when the last of its marks was given

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// Where a client stands on one competence: the rule's answer, and beside it what a coach decided.
struct Position
{
    Id<Item> competence;
    std::optional<int> level; ///< the highest level that is at least shown; never a "not shown" level
    Stability stability = Stability::NotYetExplored; ///< at that level
    QMap<int, Stability> atLevel; ///< the stability at each level that can be a position, for bars and gaps
    bool canExplain = false;
    std::vector<Moment> evidence; ///< all moments of the competence, oldest first
    int moments = 0;              ///< all of the competence
    // Those that count at the level shown (at the lowest level above "not shown" while nothing is shown):
    int counting = 0;
    int activities = 0;
    int kinds = 0;
    int dates = 0;
    std::vector<Id<session::Observer>> observers; ///< who saw what counts, in order of first seeing
    std::optional<session::Decision>
        decided; ///< a decision otherwise, made by the date asked for; needs a moment
    std::optional<session::Decision> confirmed; ///< a confirmation of the rule that is still true
    bool lookAgain
        = false; ///< a moment is of a later day than the decision or confirmation, or marked after it
    std::optional<int> self; ///< the client's own highest level, last time they gave one; never mixed in

    friend bool operator==(const Position &, const Position &) = default;
};

/// Target against position (domain.md, "Gap").
enum class Gap
{
    Strong,
    Nearly,
    ToWorkOn,
    TooLittleSeen,
    NotYetExplored
};

/// The moments of one client, all competences, oldest first (domain.md, "Position"). An activity makes
/// moments when it is not set aside and everybody who marked in it has closed it (one observer alone: at
/// once; imported: at once). `at`: only the sessions, and the activities in them, on or before that day.
[[nodiscard]] std::vector<Moment> moments(const Catalogue &catalogue, const Evidence &evidence,
                                          const std::optional<QDate> &at = {});

/// The evidence with the closings that time brings: 48 hours after an activity (after its stop, else after
/// the end of its date in `zone`) it is closed for everybody who marked in it (domain.md, "The same rule, in
/// detail").
[[nodiscard]] Evidence closedByTime(Evidence evidence, const QDateTime &now, const QTimeZone &zone);

/// When time closes the next of these activities; null when all are behind.
[[nodiscard]] std::optional<QDateTime> nextClosing(const Evidence &evidence, const QDateTime &now, const QTimeZone &zone);

/// The stability that moments of one competence, in any order, have at a level.
[[nodiscard]] Stability stabilityAt(const std::vector<Moment> &momentsOfOne, int level,
                                    const PositionRule &rule);

/// One line of the rule for a stability: what it asks, what there is, and whether that is enough.
struct Condition
{
    enum class What
    {
        Counting, ///< moments that count
        Kinds,    ///< kinds of situation
        Dates,
        Lately,   ///< of the last so many, those that count
        Outside,  ///< real work or daily life, seen by a coach or at a workplace
    };
    What what = What::Counting;
    int needed = 0;
    int have = 0;

    [[nodiscard]] bool met() const { return have >= needed; }
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What the rule asks for a stability (at least "seen once") at a level, line by line, with what moments of one competence
/// bring. All met: stabilityAt() is this stability or a wider one.
[[nodiscard]] std::vector<Condition> conditions(const std::vector<Moment> &momentsOfOne, int level,
                                                Stability stability, const PositionRule &rule);

/// A condition in words, without what there is: "2 or more kinds of situation".
[[nodiscard]] QString conditionWord(const Condition &condition, const QString &language);

/// Every competence of a framework, in its order. Decisions count by `at` with the date of their `on` in the
/// zone it carries.
[[nodiscard]] std::vector<Position> positions(const Catalogue &catalogue, const Evidence &evidence,
                                              const PositionRule &rule, const std::optional<QDate> &at = {});

/// How a position meets one line of a target; a decision beside the position is followed.
[[nodiscard]] Gap gap(const Position &position, const framework::TargetLine &line,
                      const Catalogue &catalogue);

/// The level and stability that the coach stands for: the decision where there is one, else the rule's.
/// Without a level the stability is below "shown".
struct Standing
{
    std::optional<int> level;
    Stability stability = Stability::NotYetExplored;

    friend bool operator==(const Standing &, const Standing &) = default;
};
[[nodiscard]] Standing standing(const Position &position);

/// The names of the observers in the evidence: Id::toString() -> name.
[[nodiscard]] QMap<QString, QString> observerNames(const Evidence &evidence);

/// The rule's answer in one sentence: "2, on their own, in different situations: seen in 3 tasks on 2 days by
/// Sofie and Jan, 4 of 5 times". In a language of the program; level words are the scale's own.
[[nodiscard]] QString reason(const Position &position, const Catalogue &catalogue, const Evidence &evidence,
                             const QString &language);

/// The same for the client's own pages: "Seen in 3 situations on 2 days by Sofie and Jan." No single
/// failures, no counts against, no levels: the page says those in the client's words (PRINT.md, "Words").
[[nodiscard]] QString reasonForClient(const Position &position, const Catalogue &catalogue,
                                      const Evidence &evidence, const QString &language);

/// Words that people read: "in different situations", "nearly", "group task".
[[nodiscard]] QString stabilityWord(Stability stability, const QString &language);
[[nodiscard]] QString gapWord(Gap gap, const QString &language);
[[nodiscard]] QString kindWord(programme::Kind kind, const QString &language);

/// Whether a badge that asks this level and stability may be proposed: both reached by the rule, in different
/// situations or more in any case, and can explain. A decision alone never makes one due; one below what is
/// asked holds it back. The level is at least "on their own" because achievements ask no less. Consent is
/// asked for by the verb that issues.
[[nodiscard]] bool meets(const Position &position, int level, Stability stability);

} // namespace mettle::profile

namespace mettle {
template <>
inline constexpr std::array Names<profile::Gap>{
    "strong for this", "nearly", "to work on", "too little seen", "not yet explored",
};
} // namespace mettle
