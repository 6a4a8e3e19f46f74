// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What was made to fit when a framework went out in a format that holds less.
namespace mettle::exchange::changes {

inline constexpr ErrorType MoodleId { "moodle.id", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1”: the id “%2” became “%3”, because Moodle needs short ids that are no numbers and stand only once.") };
inline constexpr ErrorType MoodleName { "moodle.name", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1...”: the title is cut at 100 characters; it stands in full at the head of the description.") };
inline constexpr ErrorType MoodleLevel { "moodle.level", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The level “%1”: its commas became semicolons, because Moodle parts levels by commas.") };
inline constexpr ErrorType MoodleScale { "moodle.scale", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "The framework has no scale, and Moodle needs one: “Not yet competent, Competent” was written.") };
inline constexpr ErrorType MoodleParents { "moodle.parents", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” stands in several places; Moodle takes only the first.") };
inline constexpr ErrorType MoodleRelation { "moodle.relation", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1”: the link to “%2” is left out; Moodle knows only links within the framework.") };
inline constexpr ErrorType TableRelations { "table.relations", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Links to other entries are left out (%1); a table has no place for them.") };
inline constexpr ErrorType TableScales { "table.scales", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "Only the first scale is written; %1 more are left out.") };

} // namespace mettle::exchange::changes
