// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mettle::badge {

/// Whether the bytes look like XML with an svg element; says nothing about the rest.
[[nodiscard]] bool looksLikeSvg(QByteArrayView bytes);

/// The picture with a credential in it, straight after the start of the svg element: JSON in a CDATA section, a compact JWS
/// in the attribute "verify"; one that was there before is replaced (Open Badges 3.0, 5.3.2). Document type declarations
/// are refused. errors::SvgMalformed, PngTooLarge, NothingToBake.
[[nodiscard]] Result<QByteArray> bakeSvg(QByteArrayView picture, QByteArrayView credential);

/// The credential in a picture. errors::NotBaked, BakedTwice, BakedWrongly, SvgMalformed.
[[nodiscard]] Result<QByteArray> unbakeSvg(QByteArrayView picture);

} // namespace mettle::badge
