// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/keyresolver.h"
#include "badge/report.h"

namespace mettle::badge {

struct VerifyOptions
{
    QDateTime at;             ///< the moment for which the badge has to be valid
    QString recipient;        ///< a name or e-mail address that it has to be for; empty: anybody
    Documents documents;      ///< what stands for the network
    QStringList knownIssuers; ///< identifiers of issuers whose name is known to be theirs
};

/// The longest credential that is looked at: 8 MiB.
inline constexpr qsizetype CredentialLimit = 8 * 1024 * 1024;

/// Checks one badge file, a .json or a baked PNG, from its bytes, believing nothing it says about itself (open-badges.md,
/// section 2). Never fails: what stands in the way is in the report. Checks, by name: "file", "text", the form
/// (badge/form.h), "proof", "key", "signature" (badge/proofcheck.h), "validity", "status", "endorsements", "refresh",
/// "identity", "recipient"; those that do not apply are left out.
[[nodiscard]] VerifyReport verify(QByteArrayView bytes, const VerifyOptions &options);

} // namespace mettle::badge
