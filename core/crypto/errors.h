// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

namespace mettle::crypto::errors {

inline constexpr ErrorType SelfTestFailed{
    "crypto.selfTest", ErrorKind::Internal,
    QT_TRANSLATE_NOOP("error",
                      "The cryptography on this computer gives wrong answers (%1). "
                      "Nothing is signed, sealed or opened with it; please reinstall Mettle.")};
inline constexpr ErrorType SeedMalformed{
    "crypto.seed", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP(
        "error", "This is not a signing key: it holds %1 bytes instead of 32. Use a backup of the key.")};
inline constexpr ErrorType SealedMalformed{
    "crypto.sealed.malformed", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The sealed secret is damaged or cut short. Use a backup of it.")};
inline constexpr ErrorType SealedTooNew{
    "crypto.sealed.tooNew", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP(
        "error", "The secret was sealed by a newer version of Mettle (form %1). Install the newer version.")};
inline constexpr ErrorType CostRefused{
    "crypto.cost", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The sealed secret asks for more work than Mettle allows (%1 rounds, %2 KiB). "
                      "It may have been tampered with; use a backup of it.")};
inline constexpr ErrorType NotEnoughMemory{
    "crypto.memory", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("error",
                      "There is not enough free memory to check the passphrase (%1 MiB are needed). "
                      "Close other programs and try again.")};
inline constexpr ErrorType PassphraseEmpty{"crypto.passphrase.empty", ErrorKind::Usage,
                                           QT_TRANSLATE_NOOP("error", "A passphrase is needed. Type one.")};
inline constexpr ErrorType PassphraseWrong{
    "crypto.passphrase.wrong", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "The passphrase is not right. Check capitals and keyboard, and try again.")};
inline constexpr ErrorType SecretTooLong{
    "crypto.secret.tooLong", ErrorKind::Usage,
    QT_TRANSLATE_NOOP("error", "A secret of %1 bytes cannot be sealed; between 1 and %2 bytes can.")};
inline constexpr ErrorType RecoveryCodeLength{
    "crypto.recovery.length", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "This recovery code has %1 letters and digits; the sheet shows %2. Type all of them.")};
inline constexpr ErrorType RecoveryCodeMistyped{
    "crypto.recovery.mistyped", ErrorKind::Locked,
    QT_TRANSLATE_NOOP("error", "Group %1 of the recovery code is not as on the sheet. Compare it letter by letter.")};

} // namespace mettle::crypto::errors
