// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/issue.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/proof.h"
#include "badge/selftest.h"
#include "badge/verify.h"
#include "jsonld/writer.h"

namespace mettle::badge {

namespace {

/// A credential that its own verifier refuses would only fail later, in the hands of the client.
Result<void> checkOwnWork(const SignedCredential &credential, const CredentialValues &values,
                          const SigningTerms &terms)
{
    const VerifyReport report
        = verify(credential.text, {.at = values.validFrom, .documents = terms.documents});
    for (const Check &check : report.checks) {
        // Its status list may not be published yet.
        const bool counts
            = check.outcome == Outcome::Fail || (check.outcome == Outcome::Unknown && check.verdict);
        if (counts && check.name != u"status")
            return Error(errors::DoesNotVerify, {check.name});
    }
    return {};
}

} // namespace

Result<SignedCredential> issue(const CredentialValues &values, const crypto::KeyPair &key,
                               const QDateTime &created, const SigningTerms &terms)
{
    METTLE_TRY(selfTest());
    const bool ownKey = values.issuer.did == didKey(key.publicKey());
    const bool listed = !didWebAddress(values.issuer.did).isEmpty()
        && terms.verificationMethod.section(u'#', 0, 0) == values.issuer.did;
    if (!ownKey && !listed)
        return Error(errors::IssuerKeyDiffers, {values.issuer.name});
    METTLE_LET(document, credentialDocument(values));
    const ProofOptions options{terms.suite, ownKey ? didKeyMethod(key.publicKey()) : terms.verificationMethod,
                               created};
    METTLE_LET(signedDocument, withProof(document, key, options));
    const SignedCredential credential{jsonld::toText(signedDocument), options.suite};
    METTLE_TRY(checkOwnWork(credential, values, terms));
    return credential;
}

} // namespace mettle::badge
