// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace mettle::jsonld {

/// The double nearest to a number's JSON text, whatever the locale; too small becomes a zero, too large gives nothing.
[[nodiscard]] std::optional<double> toDouble(QByteArrayView text);

/// A finite double as ECMAScript writes it (Number::toString, ECMA-262): the shortest digits that give it back, which is
/// what RFC 8785, section 3.2.2.3, asks. Zero, of either sign, is "0".
[[nodiscard]] QByteArray ecmaNumber(double value);

} // namespace mettle::jsonld
