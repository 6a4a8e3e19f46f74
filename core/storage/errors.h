// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::storage::errors {

inline constexpr ErrorType Missing { "storage.missing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "There is no file “%1”. Check its name, or whether its stick or folder is connected.") };
inline constexpr ErrorType Exists { "storage.exists", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” is there already. Choose another name; Mettle does not write over a workspace.") };
inline constexpr ErrorType CannotCreate { "storage.cannotCreate", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” cannot be made (%2). Choose a folder in which you may write.") };
inline constexpr ErrorType CannotOpen { "storage.cannotOpen", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” cannot be opened (%2). Check that it is a file and that you may read it.") };
inline constexpr ErrorType NotOurs { "storage.notOurs", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” is not a Mettle workspace. Open a file that ends in .mettle, or bring this one in by Import.") };
inline constexpr ErrorType Newer { "storage.newer", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” was made by a newer Mettle (file version %2; this one reads up to %3). Install the newer Mettle.") };
inline constexpr ErrorType Damaged { "storage.damaged", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” is damaged (%2). Nothing was changed; open your latest backup, and keep this file for repair.") };
inline constexpr ErrorType DiskFull { "storage.diskFull", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "There is no room left where “%1” is kept. Nothing was lost; make room and try again.") };
inline constexpr ErrorType ReadOnly { "storage.readOnly", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” may be read but not changed. Copy it to a folder in which you may write.") };
inline constexpr ErrorType NotWritten { "storage.notWritten", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” could not be written (%2). The change was not kept; check the disk or stick and try again.") };
inline constexpr ErrorType InUse { "storage.inUse", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "“%1” is open in another program%2. Close it there first.") };
inline constexpr ErrorType Refused { "storage.refused", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "This cannot be kept, because something else rests on it or is missing (%1). Nothing was changed.") };
inline constexpr ErrorType BadDump { "storage.badDump", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” is not a dump that this Mettle reads (%2). Nothing was changed.") };
inline constexpr ErrorType NotEmpty { "storage.notEmpty", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is not empty. Load a dump into a new or an empty workspace.") };
inline constexpr ErrorType NoSuchRow { "storage.noSuchRow", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "This is no longer there (%1). Look again; it may have been removed.") };
inline constexpr ErrorType SameFile { "storage.sameFile", ErrorKind::Usage,
    QT_TRANSLATE_NOOP("error", "“%1” is the open workspace itself. Choose the other file.") };

} // namespace mettle::storage::errors
