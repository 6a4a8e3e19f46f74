// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace mettle::crypto {

/// SHA-256 (FIPS 180-4): 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// SHA-512 (FIPS 180-4): 64 bytes.
[[nodiscard]] QByteArray sha512(QByteArrayView bytes);

/// Bytes from the system's generator, for salts and nonces; secrets come from SecretBytes::random.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace mettle::crypto
