// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace mettle::badge {

/// Bytes as gzip (RFC 1952), without a time or a name: the same bytes for the same content.
[[nodiscard]] QByteArray toGzip(QByteArrayView bytes);

/// The content of a gzip text; never makes more than `limit` bytes of it. errors::EncodingWrong for what is not one whole
/// gzip member with right sums, or holds more.
[[nodiscard]] Result<QByteArray> fromGzip(QByteArrayView bytes, qsizetype limit);

} // namespace mettle::badge
