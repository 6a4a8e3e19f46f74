// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What only the workspace can say about a row that comes in. %1 is the row, as a spreadsheet numbers it.
namespace mettle::operations::errors {

inline constexpr ErrorType RowClientUnknown { "import.clientUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: nobody here is called “%2”. Add this person first, or let the import make new people.") };
inline constexpr ErrorType RowAmbiguous { "import.ambiguous", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” fits more than one (%3). Write the pseudonym or the id.") };
inline constexpr ErrorType RowCompetenceUnknown { "import.competenceUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: the framework has no competence “%2”. Write its code or its title.") };
inline constexpr ErrorType RowItemAmbiguous { "import.itemAmbiguous", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” fits more than one (%3). Write the code of the one that is meant.") };
inline constexpr ErrorType RowWhichFramework { "import.whichFramework", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: nothing says which list of skills is meant for “%2”. Say which one to use.") };
inline constexpr ErrorType RowIndicatorUnknown { "import.indicatorUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: the framework has no indicator “%2”%3. Write its code or its text.") };
inline constexpr ErrorType RowNotOnScale { "import.notOnScale", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: %2 is not a level of this scale (%3). Use one of those.") };
inline constexpr ErrorType RowTwoKinds { "import.twoKinds", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” is of the kind “%3” in this workspace and “%4” in the table. Make them the same.") };
inline constexpr ErrorType RowTwoRoles { "import.twoRoles", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” marked this already as %3. One person marks in one role.") };
inline constexpr ErrorType RowToldInFuture { "import.toldInFuture", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: %2 is still to come. Give the day on which it was told, or leave it open until then.") };
inline constexpr ErrorType RowThere { "import.there", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Row %1: “%2” is here already. Say whether it is the same person (update) or another one (new).") };

} // namespace mettle::operations::errors
