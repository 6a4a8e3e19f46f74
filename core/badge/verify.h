// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/keyresolver.h"
#include "badge/limits.h"
#include "badge/report.h"

namespace mettle::badge {

struct VerifyOptions
{
    QDateTime at;             ///< the moment for which the badge has to be valid
    QString recipient;        ///< a name or e-mail address that it has to be for; empty: anybody
    Documents documents;      ///< what stands for the network
    QStringList knownIssuers; ///< identifiers of issuers whose name is known to be theirs
};

/// Checks one badge file, a .json, a signed text (.jwt, .jws) or a baked PNG or SVG, from its bytes, believing nothing it
/// says about itself (open-badges.md, section 2). Never fails: what stands in the way is in the report. Checks, by name:
/// "file", "text", the form (badge/form.h), "terms" (every word has a meaning), "proof", "key", "signature"
/// (badge/proofcheck.h), "claims" (badge/jwt.h), "validity", "status" (badge/statuscheck.h), "endorsements", "refresh",
/// "identity", "recipient"; those that do not apply are left out. Contexts that do not come with Mettle are taken from the
/// documents.
[[nodiscard]] VerifyReport verify(QByteArrayView bytes, const VerifyOptions &options);

} // namespace mettle::badge
