// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/issue.h"
#include "badge/verify.h"

namespace mettle::test {

/// The key of seed 00 01 ... 1f, and another.
[[nodiscard]] const crypto::KeyPair &issuerKey();
[[nodiscard]] const crypto::KeyPair &strangerKey();

/// 10 March 2026, 9:30 UTC: when the sample is made.
[[nodiscard]] QDateTime then();

/// A whole picture of one pixel.
[[nodiscard]] QByteArray onePixel();

/// A chunk of a PNG with its length and CRC.
[[nodiscard]] QByteArray pngChunk(const QByteArray &type, const QByteArray &data);

/// Values that use every member a credential can have.
[[nodiscard]] badge::CredentialValues sampleValues();

/// The signed credential of these values.
[[nodiscard]] QByteArray sampleCredential();
[[nodiscard]] jsonld::Json sampleJson();

/// A document signed by the issuer's key whatever its form is.
[[nodiscard]] QByteArray signedAnyway(const jsonld::Json &document);

/// The bundled contexts, with the one that the W3C's examples use.
[[nodiscard]] const jsonld::ContextLibrary &contextsWithExamples();

[[nodiscard]] jsonld::Json parsed(const QByteArray &text);

/// The verdict on a text a day after the sample was made.
[[nodiscard]] badge::VerifyReport verified(const QByteArray &bytes, const QString &recipient = {});
[[nodiscard]] QString verdictOn(const QByteArray &bytes);

} // namespace mettle::test
