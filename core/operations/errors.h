// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::operations::errors {

inline constexpr ErrorType Unknown { "unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "There is nobody and nothing called “%1” here. Check the spelling, or use its id.") };
inline constexpr ErrorType Ambiguous { "ambiguous", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "“%1” fits more than one (%2). Use the id.") };
inline constexpr ErrorType NotOnScale { "mark.notOnScale", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 is not a level of this scale (%2). Use one of those.") };
inline constexpr ErrorType PeerMark { "mark.peer", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Peers name strengths, they give no marks. Write it as a note or a peer strength.") };
inline constexpr ErrorType NameMissing { "people.nameMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A name or a pseudonym is needed.") };
inline constexpr ErrorType TitleMissing { "titleMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A name is needed here.") };
inline constexpr ErrorType WordsMissing { "wordsMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A few words are needed here: write what it is about.") };
inline constexpr ErrorType ToldInFuture { "story.toldInFuture", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 is still to come. Give the day on which it was told, or leave it open until then.") };
inline constexpr ErrorType ReasonMissing { "reasonMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A reason is needed: it is kept with your name and the date.") };
inline constexpr ErrorType AlreadyThere { "alreadyThere", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is there already. Choose another name.") };
inline constexpr ErrorType Gone { "gone", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "This is no longer there. It may have been removed in the meantime.") };
inline constexpr ErrorType HasEvidence { "hasEvidence", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Something was seen in it, so it cannot be removed. Set the activity aside instead.") };
inline constexpr ErrorType Standing { "activity.standing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "What happens between tasks belongs to the session and cannot be removed.") };
inline constexpr ErrorType NoMoment { "decision.noMoment", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Nothing was seen for this skill yet, so there is nothing to confirm or decide.") };
inline constexpr ErrorType SampleNeedsNew { "sample.needsNew", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "There are people or sessions here already. Make the sample in a new workspace.") };
inline constexpr ErrorType NotAPosition { "decision.notAPosition", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 cannot be a position (%2 can). Choose one of those, or none.") };
inline constexpr ErrorType LevelUnseen { "decision.levelUnseen", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A level that was not seen is no position. Say how it was seen, or decide for no level.") };
inline constexpr ErrorType NobodyMarked { "agree.nobodyMarked", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Nobody marked this skill in this activity, so there is nothing to agree on.") };
inline constexpr ErrorType NotASkill { "achievement.notASkill", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Badges are for skills. Choose a skill, not an area or a behaviour.") };
inline constexpr ErrorType TooLittleAsked { "achievement.tooLittle", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A badge asks for a skill shown on one's own or better, in different situations or more.") };
inline constexpr ErrorType NoIssuer { "badge.noIssuer", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Nobody issues badges here yet. Make an issuer first.") };
inline constexpr ErrorType NotReached { "badge.notReached", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 has not reached “%2” by what was seen. Look at the position first.") };
inline constexpr ErrorType NotExplained { "badge.notExplained", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 has not explained “%2” to anybody yet. Write down the story, and when it was told.") };
inline constexpr ErrorType AlreadyIssued { "badge.alreadyIssued", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 has “%2” already. Revoke that badge before you issue another.") };
inline constexpr ErrorType AlreadyRevoked { "badge.alreadyRevoked", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "This badge was revoked on %1 already.") };
inline constexpr ErrorType NoPicture { "badge.noPicture", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” has no picture yet. Draw one under Badges.") };
inline constexpr ErrorType NotMarkable { "mark.notMarkable", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Only skills and behaviours are marked. Choose one of those.") };
inline constexpr ErrorType NotCompetence { "agree.notCompetence", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Observers agree on a skill as a whole. Choose a skill, not an area or a behaviour.") };
inline constexpr ErrorType ObserverMissing { "mark.observerMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Say who saw it: an observer is needed here.") };
inline constexpr ErrorType SelfObserved { "mark.selfObserved", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Who looks at their own work has no observer. Leave the observer out.") };
inline constexpr ErrorType TwoRoles { "mark.twoRoles", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 already marked this skill here as %2. One person marks in one role.") };
inline constexpr ErrorType NoteMissing { "noteMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The note is empty. Write what was said or done.") };
inline constexpr ErrorType EndBeforeStart { "endBeforeStart", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The end (%1) lies before the beginning (%2). Choose a later one.") };
inline constexpr ErrorType DateMissing { "dateMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A date is needed here.") };
inline constexpr ErrorType WitnessMissing { "consent.witnessMissing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Who agrees aloud needs a witness. Write down who was there.") };
inline constexpr ErrorType NothingToWithdraw { "consent.nothingToWithdraw", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 has not agreed to this (%2), so there is nothing to withdraw.") };
inline constexpr ErrorType NotInGroup { "people.notInGroup", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 is not in “%2”, and so cannot leave it.") };
inline constexpr ErrorType NoWorkspace { "workspace.none", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "This file has not been set up as a workspace. Make a new one, or open another.") };
inline constexpr ErrorType TimeZoneUnknown { "workspace.timeZoneUnknown", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is not a time zone. Write a name such as Europe/Brussels.") };
inline constexpr ErrorType NoFramework { "framework.none", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "There is no list of skills in this workspace. Import one first.") };
inline constexpr ErrorType WhichFramework { "framework.which", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "There are several lists of skills here (%1). Say which one is meant, by its id.") };
inline constexpr ErrorType FrameworkMissing { "framework.missing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "%1 adds to a framework that is not here. Import that framework first, or together with it.") };
inline constexpr ErrorType FrameworkInUse { "framework.inUse", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1”, version %2, is in use, so its skills and levels stay as they are. Give the changed list another version.") };

inline constexpr ErrorType NoConsent { "consent.missing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 has not agreed to this (%2). Ask first, and write the answer down.") };
inline constexpr ErrorType CourseFramework { "course.framework", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "The course names behaviours of a framework that is not here (%1, version %2). Bring that in first.") };
inline constexpr ErrorType CourseItem { "course.item", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” in the course names a behaviour that its framework does not have here.") };
inline constexpr ErrorType CourseDays { "course.days", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The course needs %1 days, and %2 were given.") };

} // namespace mettle::operations::errors
