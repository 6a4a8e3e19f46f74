// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/json.h"

namespace mettle::jsonld {

/// What compact and canonical text do not share.
struct WriterRules
{
    std::vector<const Member *> (*members)(
        const Json::Object &object);              ///< an object's members, in order of writing
    QByteArray (*number)(const QByteArray &text); ///< how a number is written
};

/// JSON text in UTF-8 without any blanks. Strings are escaped as RFC 8785, section 3.2.2.2, has it: \b \t \n \f \r \" \\,
/// other control characters as \u00xx, all else as it is.
[[nodiscard]] QByteArray write(const Json &value, const WriterRules &rules);

/// Compact JSON text in UTF-8, members in their order, numbers as written.
[[nodiscard]] QByteArray toText(const Json &value);

} // namespace mettle::jsonld
