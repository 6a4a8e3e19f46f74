// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sealed/header.h"
#include "storage/sealed/vfs.h"
#include "storage/secret.h"

namespace mettle::storage::sealed {

/// Opens the header of a sealed file: one key derivation, whatever the number of slots; null for a plain file.
/// errors::PassphraseNeeded, PassphraseWrong, RecoveryCodeWrong, HeaderDamaged, SealedNewer, and crypto's.
[[nodiscard]] Result<std::shared_ptr<Vfs>> unlock(const QString &path, const Secret &secret);

/// A header for a new data key. crypto's errors::PassphraseEmpty, NotEnoughMemory.
[[nodiscard]] Result<Header> makeHeader(const Locks &locks, const crypto::SecretBytes &dataKey, const QDateTime &now);

/// The key that wraps, of a secret under a header's salt and cost.
[[nodiscard]] Result<crypto::SecretBytes> wrappingKey(const Header &header, const Secret &secret);

} // namespace mettle::storage::sealed
