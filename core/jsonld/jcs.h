// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/json.h"

namespace mettle::jsonld {

/// The canonical text of a value (JSON Canonicalization Scheme, RFC 8785), in UTF-8: members ordered by the UTF-16 code
/// units of their names, numbers as ECMAScript writes their double, no blanks.
[[nodiscard]] QByteArray canonicalText(const Json &value);

/// The same for an object without one of its members.
[[nodiscard]] QByteArray canonicalTextWithout(const Json &object, QStringView name);

} // namespace mettle::jsonld
