// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/library.h"

#include <QtGlobal>
#include <sodium.h>

namespace mettle::crypto {

void startLibrary()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        qFatal("libsodium cannot start: the system gives no randomness");
}

} // namespace mettle::crypto
