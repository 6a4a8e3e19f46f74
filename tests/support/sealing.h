// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret.h"

namespace mettle::test {

/// A passphrase as somebody would type it.
inline storage::Secret typed(const char *passphrase)
{
    return storage::Secret::passphrase(QString::fromUtf8(passphrase));
}

/// Locks that cost next to nothing to try: for tests, never for people.
inline storage::Locks cheapLocks(const char *passphrase, const storage::Secret &recoveryCode = {})
{
    return { typed(passphrase), QStringLiteral("Sofie"), recoveryCode, crypto::PassphraseCost::minimal() };
}

} // namespace mettle::test
