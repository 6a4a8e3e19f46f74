// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secret.h"

#include "crypto/recoverycode.h"

namespace mettle::storage {

Secret::Secret(KeySlot::Kind kind, crypto::SecretBytes bytes)
    : m_kind(kind)
    , m_bytes(std::make_shared<const crypto::SecretBytes>(std::move(bytes)))
{
}

Secret Secret::passphrase(const QString &typed)
{
    return { KeySlot::Kind::Passphrase, crypto::SecretBytes::fromPassphrase(typed) };
}

Result<Secret> Secret::recoveryCode(const QString &typed)
{
    METTLE_LET(bytes, crypto::readRecoveryCode(typed));
    return Secret(KeySlot::Kind::RecoveryCode, std::move(bytes));
}

} // namespace mettle::storage
