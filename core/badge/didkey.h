// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mettle::badge {

/// An Ed25519 public key (32 bytes) as a Multikey: multicodec ed25519-pub (0xed 0x01), then multibase base58btc: "z6Mk...".
[[nodiscard]] QString toMultikey(QByteArrayView publicKey);

/// The 32 bytes of an Ed25519 Multikey; errors::EncodingWrong or KeyUnknown.
[[nodiscard]] Result<QByteArray> fromMultikey(const QString &text);

/// The identifier of a public key: "did:key:z6Mk..." (did:key method, Ed25519).
[[nodiscard]] QString didKey(QByteArrayView publicKey);

/// Its one verification method: "did:key:z6Mk...#z6Mk...".
[[nodiscard]] QString didKeyMethod(QByteArrayView publicKey);

/// The public key of a did:key, or of its verification method whose fragment is the same key (a bare one is not taken).
/// errors::KeyUnknown when it is anything else.
[[nodiscard]] Result<QByteArray> publicKeyOfDid(const QString &did);
[[nodiscard]] Result<QByteArray> publicKeyOfMethod(const QString &verificationMethod);

} // namespace mettle::badge
