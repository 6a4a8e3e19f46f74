// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mettle::badge {

/// The most that a picture with a credential may take: 32 MiB.
inline constexpr qsizetype PictureLimit = 32 * 1024 * 1024;

[[nodiscard]] bool looksLikePng(QByteArrayView bytes);

/// Whether the bytes are one whole PNG: signature, chunk lengths, every CRC, IHDR first, IEND last and nothing after it
/// (PNG, sections 5.2 to 5.6). errors::PngMalformed with the offset, PngTooLarge.
[[nodiscard]] Result<void> checkPng(QByteArrayView bytes);

/// The picture with a credential in it, as JSON or compact JWS in UTF-8: one uncompressed iTXt chunk of keyword
/// "openbadgecredential" straight after IHDR; a credential that was there before is replaced (Open Badges 3.0, 5.3.1).
[[nodiscard]] Result<QByteArray> bakePng(QByteArrayView picture, QByteArrayView credential);

/// The credential in a picture. errors::NotBaked, BakedVersion2 (another form, only recognised), BakedTwice,
/// BakedWrongly (in a tEXt or zTXt chunk, compressed), and what checkPng says.
[[nodiscard]] Result<QByteArray> unbakePng(QByteArrayView picture);

/// The same for PNG and SVG, by their content; errors::NotAPicture for others.
[[nodiscard]] Result<QByteArray> bake(QByteArrayView picture, QByteArrayView credential);
[[nodiscard]] Result<QByteArray> unbake(QByteArrayView picture);

} // namespace mettle::badge
