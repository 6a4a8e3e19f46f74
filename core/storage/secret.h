// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/sealedsecret.h"
#include "storage/keyslot.h"

#include <memory>

namespace mettle::storage {

/// What somebody gives to open a sealed workspace, or nothing. Copies share the same guarded bytes; the last one wipes them.
class Secret
{
public:
    Secret() = default;
    [[nodiscard]] static Secret passphrase(const QString &typed);
    /// crypto's errors::RecoveryCodeLength and RecoveryCodeMistyped.
    [[nodiscard]] static Result<Secret> recoveryCode(const QString &typed);

    [[nodiscard]] bool isGiven() const { return m_bytes && !m_bytes->isEmpty(); }
    [[nodiscard]] KeySlot::Kind kind() const { return m_kind; }
    /// Only of a secret that is given.
    [[nodiscard]] const crypto::SecretBytes &bytes() const { return *m_bytes; }

private:
    Secret(KeySlot::Kind kind, crypto::SecretBytes bytes);

    KeySlot::Kind m_kind = KeySlot::Kind::Passphrase;
    std::shared_ptr<const crypto::SecretBytes> m_bytes;
};

/// How a workspace is to be sealed: its first passphrase, whose it is, and a recovery code or none.
struct Locks
{
    Secret passphrase;
    QString name;
    Secret recoveryCode;
    std::optional<crypto::PassphraseCost> cost; ///< none: measured on this machine, 0.5 to 1 second a try
};

} // namespace mettle::storage
