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

// Sealed files.
inline constexpr ErrorType PassphraseNeeded { "storage.passphraseNeeded", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "“%1” is sealed. Type its passphrase or its recovery code to open it.") };
inline constexpr ErrorType PassphraseWrong { "storage.passphraseWrong", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "This passphrase does not open “%1”. Check capitals and keyboard, and try again.") };
inline constexpr ErrorType RecoveryCodeWrong { "storage.recoveryCodeWrong", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "This recovery code belongs to another file or is no longer valid for “%1”. Look for the latest sheet.") };
inline constexpr ErrorType HeaderDamaged { "storage.headerDamaged", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The beginning of “%1” is damaged, where its locks are kept. Nothing was changed; open your latest backup.") };
inline constexpr ErrorType SealedNewer { "storage.sealedNewer", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” was sealed by a newer Mettle (form %2). Install the newer Mettle.") };
inline constexpr ErrorType SealingUnavailable { "storage.sealingUnavailable", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "“%1” is sealed, and this copy of Mettle cannot open sealed files: its Qt brings a database library of its own. "
                               "Install Mettle in another way.") };
inline constexpr ErrorType AlreadySealed { "storage.alreadySealed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is sealed already. Change its passphrase instead.") };
inline constexpr ErrorType NotSealed { "storage.notSealed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "“%1” is not sealed. Seal it first.") };
inline constexpr ErrorType NoSuchSlot { "storage.noSuchSlot", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("error", "There is no passphrase “%1”. Look at the list again.") };
inline constexpr ErrorType LastPassphrase { "storage.lastPassphrase", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "This is the last passphrase of the file. Add another one before you remove it.") };
inline constexpr ErrorType SlotsFull { "storage.slotsFull", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error", "A file keeps at most %1 passphrases and codes. Remove one that nobody uses.") };
inline constexpr ErrorType CopyNotWhole { "storage.copyNotWhole", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The new copy of “%1” is not whole (%2). The file was left as it was; check the disk.") };

} // namespace mettle::storage::errors
