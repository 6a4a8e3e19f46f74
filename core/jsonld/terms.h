// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/json.h"

namespace mettle::jsonld {

/// A context with the address under which it is published.
struct AddressedContext
{
    QString address;
    Json document; ///< with the member "@context"
};

/// Reads a context from Mettle's own files of terms (resources/contexts/*.terms, in UTF-8), one a line:
///
///     # a remark
///     @address https://example.org/context     where it is published
///     @protected                               its terms cannot be redefined
///     @vocab https://example.org/#             where undefined terms belong
///     name IRI type=IRI container=@list prefix scope
///       inner IRI                              two blanks deeper: in force where `name` stands ("scope")
///
/// "-" as IRI: the term means nothing. "scope=none": no terms are in force there. errors::TermsWrong with the line.
[[nodiscard]] Result<AddressedContext> readTerms(const QString &text);

} // namespace mettle::jsonld
