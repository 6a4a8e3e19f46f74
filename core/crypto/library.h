// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mettle::crypto {

/// Starts libsodium once, whichever thread comes first; every door of this module passes here.
/// Ends the program when the system gives no randomness: no key may be made then.
void startLibrary();

} // namespace mettle::crypto
