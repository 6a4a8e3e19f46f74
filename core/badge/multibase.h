// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mettle::badge {

/// Bytes in base58btc (the alphabet of Bitcoin; draft-msporny-base58-03), without a prefix.
[[nodiscard]] QByteArray toBase58(QByteArrayView bytes);

/// The bytes of a base58btc text; errors::EncodingWrong for a foreign character, or for more bytes than `limit` (the work
/// grows with the square of the length, so a limit is always named).
[[nodiscard]] Result<QByteArray> fromBase58(QByteArrayView text, qsizetype limit);

/// Bytes in base64url without padding (RFC 4648, section 5).
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

/// The bytes of a base64url text; errors::EncodingWrong for padding, foreign characters, bits left over that are not zero,
/// or more bytes than `limit`: one text for one value.
[[nodiscard]] Result<QByteArray> fromBase64Url(QByteArrayView text, qsizetype limit);

/// "z" and base58btc: the multibase form of keys and signatures (Controlled Identifiers, section 2.4).
[[nodiscard]] QString toMultibase(QByteArrayView bytes);

/// The bytes of a multibase text in base58btc ("z") or base64url ("u"); errors::EncodingWrong for anything else.
[[nodiscard]] Result<QByteArray> fromMultibase(const QString &text, qsizetype limit);

} // namespace mettle::badge
