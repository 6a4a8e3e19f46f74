// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/report.h"

#include <QMap>

namespace mettle::badge {

/// Documents that stand for the network: address -> text (issuers' documents, status lists).
using Documents = QMap<QString, QByteArray>;

/// The address where a did:web's document is: "https://HOST/.well-known/did.json", or "https://HOST/a/did.json" for
/// did:web:HOST:a (did:web method, section 3.2). Empty for anything else.
[[nodiscard]] QString didWebAddress(const QString &did);

/// The key of a verification method, with the check "key" that says how it was found.
struct ResolvedKey
{
    Check check;
    QByteArray publicKey; ///< empty when it is not known; a stranger's own key when the check failed for that
};

/// Finds the key that a proof names and whether it may speak for the issuer: a did:key is its own document; for did:web and
/// https the document has to be among `documents`, has to list the method for assertions, and the method's controller has
/// to be the issuer. A key that stands in an address itself is never believed without its document.
[[nodiscard]] ResolvedKey resolveKey(const QString &verificationMethod, const QString &issuerId,
                                     const Documents &documents);

} // namespace mettle::badge
