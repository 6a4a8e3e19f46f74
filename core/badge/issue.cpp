// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/issue.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/proof.h"
#include "badge/verify.h"
#include "crypto/selftest.h"
#include "jsonld/writer.h"

namespace mettle::badge {

namespace {

/// A credential that its own verifier refuses would only fail later, in the hands of the client.
Result<void> checkOwnWork(const SignedCredential &credential, const CredentialValues &values)
{
    const VerifyReport report = verify(credential.text, { .at = values.validFrom });
    for (const Check &check : report.checks)
        if (check.outcome == Outcome::Fail || (check.outcome == Outcome::Unknown && check.verdict))
            return Error(errors::DoesNotVerify, {check.name});
    return {};
}

} // namespace

Result<SignedCredential> issue(const CredentialValues &values, const crypto::KeyPair &key,
                               const QDateTime &created)
{
    METTLE_TRY(crypto::selfTest());
    if (values.issuer.did != didKey(key.publicKey()))
        return Error(errors::IssuerKeyDiffers, {values.issuer.name});
    METTLE_LET(document, credentialDocument(values));
    const ProofOptions options{suite::EddsaJcs2022, didKeyMethod(key.publicKey()), created};
    METTLE_LET(signedDocument, withProof(document, key, options));
    const SignedCredential credential{jsonld::toText(signedDocument), options.suite};
    METTLE_TRY(checkOwnWork(credential, values));
    return credential;
}

} // namespace mettle::badge
