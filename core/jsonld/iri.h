// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mettle::jsonld {

/// Whether it begins with a scheme (RFC 3986, section 3.1): "urn:uuid:...", "https://...".
[[nodiscard]] bool isAbsoluteIri(QStringView text);

/// Whether it can stand in N-Quads as it is: absolute, one fragment at most, without blanks, controls and
/// <>"{}|\^`.
[[nodiscard]] bool isWellFormedIri(QStringView text);

/// The reference as seen from an absolute base (RFC 3986, section 5.2); without a base, the reference itself.
[[nodiscard]] QString resolvedIri(const QString &base, const QString &reference);

/// Whether it is a blank node's identifier: "_:b0".
[[nodiscard]] bool isBlankNode(QStringView text);

/// Whether a language tag has the form of BCP 47: "nl", "nl-BE".
[[nodiscard]] bool isLanguageTag(QStringView text);

} // namespace mettle::jsonld
