// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secret.h"

namespace mettle::storage {

class Connection;

/// Whether the file at a path is a sealed workspace; asks nothing of its keys.
[[nodiscard]] bool isSealed(const QString &path);

/// Seals an open plain file in place: a whole sealed copy is written beside it, checked, and put in its place in one step.
/// Killed at any moment, the file is the old one or the new one. The plain bytes are overwritten afterwards, as far as the
/// file system lets. The connection stays open, on the sealed file.
[[nodiscard]] Result<void> seal(Connection &connection, const Locks &locks, const QDateTime &now);

/// The way back, by the same steps.
[[nodiscard]] Result<void> unseal(Connection &connection, const QDateTime &now);

// The slots of an open sealed file. Whoever has it open may change them: the data key is there. Each change is durable
// when it returns, and rewrites the header only.

[[nodiscard]] Result<std::vector<KeySlot>> keySlots(Connection &connection);

/// One more passphrase, under a name; or a recovery code in place of the one that was.
[[nodiscard]] Result<void> addKeySlot(Connection &connection, const Secret &secret, const QString &name,
                                      const QDateTime &now);

/// errors::NoSuchSlot, LastPassphrase. Copies made before still open with what is removed here.
[[nodiscard]] Result<void> removeKeySlot(Connection &connection, quint32 number);

/// A new passphrase in the slot that the old one opens. With a recovery code as the old secret: in the one passphrase slot
/// there is, or else in one more under `name`. errors::PassphraseWrong, RecoveryCodeWrong.
[[nodiscard]] Result<void> changePassphrase(Connection &connection, const Secret &old, const Secret &next,
                                            const QString &name, const QDateTime &now);

} // namespace mettle::storage
