// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "base/result.h"
#include "crypto/keypair.h"
#include "jsonld/json.h"

/// Lists that say which badges were withdrawn (W3C Bitstring Status List 1.0).
namespace mettle::badge {

/// Bits of the smallest list: with fewer a list could tell who looks (section 2.2).
inline constexpr int StatusBits = 131'072;
/// The most bytes that a list may hold when unpacked: 8 MiB, 67 million badges.
inline constexpr qsizetype StatusBytesLimit = 8 * 1024 * 1024;

/// A list of zeros.
[[nodiscard]] QByteArray emptyStatusBits();

/// Index 0 is the highest bit of the first byte. False beyond the end.
[[nodiscard]] bool statusBit(QByteArrayView bits, qint64 index);
void setStatusBit(QByteArray &bits, qint64 index);

/// A random index that is not taken: the order of issuing is nobody's business.
[[nodiscard]] int freshStatusIndex(const std::vector<int> &taken);

/// "u", base64url, gzip of the bits.
[[nodiscard]] QString encodedList(QByteArrayView bits);
/// The bits of an encoded list; errors::EncodingWrong when it is none, too small or too large.
[[nodiscard]] Result<QByteArray> bitsOf(const QString &encodedList);

/// The list as a credential of its issuer, signed with eddsa-rdfc-2022, to be put at its address.
[[nodiscard]] Result<QByteArray> statusListCredential(const StatusList &list, const Issuer &issuer,
                                                      const crypto::KeyPair &key, const QDateTime &at);

/// What a credential says to be found in a list: its credentialStatus.
[[nodiscard]] jsonld::Json statusEntry(const QString &listAddress, int index);

} // namespace mettle::badge
