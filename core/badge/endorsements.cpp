// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/endorsements.h"

#include "badge/jwt.h"

#include <QtGlobal>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;
using jsonld::Member;

namespace {

Check endorsementCheck(Outcome outcome, const char *sentence, const QStringList &arguments = {},
                       std::optional<Verdict> verdict = {})
{
    return {QStringLiteral("endorsements"), outcome, sentence, arguments, {}, verdict};
}

void collectEndorsements(const Json &value, std::vector<const Json *> &found, std::vector<const Json *> &jwts)
{
    for (const Json &one : value.array())
        collectEndorsements(one, found, jwts);
    for (const Member &member : value.object()) {
        if (member.name == QStringLiteral("endorsement"))
            for (const Json *one : member.value.oneOrMany())
                found.push_back(one);
        if (member.name == QStringLiteral("endorsementJwt"))
            for (const Json *one : member.value.oneOrMany())
                jwts.push_back(one);
        collectEndorsements(member.value, found, jwts);
    }
}

/// Worst of the checks of one endorsement.
Outcome outcomeOf(const std::vector<Check> &checks)
{
    const auto has = [&checks](Outcome outcome) {
        return std::any_of(checks.begin(), checks.end(), [outcome](const Check &one) {
            return one.outcome == outcome && (outcome != Outcome::Unknown || one.verdict);
        });
    };
    return has(Outcome::Fail) ? Outcome::Fail : has(Outcome::Unknown) ? Outcome::Unknown : Outcome::Pass;
}

Outcome embeddedOutcome(const Json &endorsement, const Surroundings &surroundings)
{
    const Json *types = endorsement.find(u"type");
    const QString issuerId = issuerIdOf(endorsement);
    if (!types || !types->contains(u"EndorsementCredential") || issuerId.isEmpty())
        return Outcome::Fail;
    SignedPart part(endorsement, surroundings.contexts);
    return outcomeOf(checkProofs(part, issuerId, surroundings));
}

Outcome jwtOutcome(const Json &text, const Surroundings &surroundings)
{
    const auto jwt = readJwt(text.string().toUtf8());
    if (!jwt)
        return Outcome::Fail;
    const Json *types = jwt->credential.find(u"type");
    if (!types || !types->contains(u"EndorsementCredential"))
        return Outcome::Fail;
    return outcomeOf(checkJwt(*jwt, issuerIdOf(jwt->credential), surroundings));
}

} // namespace

std::optional<Check> checkEndorsements(const Json &credential, const Surroundings &surroundings)
{
    std::vector<const Json *> found;
    std::vector<const Json *> jwts;
    collectEndorsements(credential, found, jwts);
    if (found.empty() && jwts.empty())
        return std::nullopt;
    std::vector<Outcome> outcomes;
    for (const Json *endorsement : found)
        outcomes.push_back(embeddedOutcome(*endorsement, surroundings));
    for (const Json *jwt : jwts)
        outcomes.push_back(jwtOutcome(*jwt, surroundings));
    if (std::count(outcomes.begin(), outcomes.end(), Outcome::Fail) > 0)
        return endorsementCheck(
            Outcome::Fail, QT_TRANSLATE_NOOP("document", "An endorsement in the badge is forged or damaged."),
            {}, Verdict::Altered);
    if (const auto unreadable = std::count(outcomes.begin(), outcomes.end(), Outcome::Unknown);
        unreadable > 0)
        return endorsementCheck(
            Outcome::Unknown,
            QT_TRANSLATE_NOOP("document", "%1 of the endorsements in the badge could not be checked."),
            {QString::number(unreadable)});
    return endorsementCheck(Outcome::Pass,
                            QT_TRANSLATE_NOOP("document", "The endorsements in the badge are genuine."));
}

} // namespace mettle::badge
