// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/statuscheck.h"

#include "badge/form.h"
#include "badge/jwt.h"
#include "badge/statuslist.h"
#include "jsonld/reader.h"

#include <QtGlobal>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;

namespace {

Check statusCheck(Outcome outcome, const char *sentence, const QStringList &arguments = {},
                  std::optional<Verdict> verdict = {})
{
    return {QStringLiteral("status"), outcome, sentence, arguments, {}, verdict};
}

Check unknown(const char *sentence, const QStringList &arguments = {})
{
    return statusCheck(Outcome::Unknown, sentence, arguments, Verdict::UnknownKey);
}

Check notAtHand(const QString &address)
{
    return unknown(QT_TRANSLATE_NOOP(
                       "document",
                       "Whether the badge was withdrawn has to be looked up at “%1”, which was not at hand."),
                   {address});
}

Check notTrusted(const QString &address)
{
    return unknown(
        QT_TRANSLATE_NOOP("document",
                          "The list of withdrawn badges at “%1” is not a good one of the same issuer."),
        {address});
}

Check withdrawn(const QString &reason)
{
    if (reason.isEmpty())
        return statusCheck(Outcome::Fail,
                           QT_TRANSLATE_NOOP("document", "The issuer has withdrawn the badge."), {},
                           Verdict::Revoked);
    return statusCheck(Outcome::Fail, QT_TRANSLATE_NOOP("document", "The issuer has withdrawn the badge: %1"),
                       {reason}, Verdict::Revoked);
}

Check holds()
{
    return statusCheck(
        Outcome::Pass,
        QT_TRANSLATE_NOOP("document", "The issuer's list says that the badge was not withdrawn."));
}

/// A list is signed as badges are: with a proof in it, or as a signed text.
struct List
{
    Json document;
    std::optional<Jwt> jwt;
};

std::optional<List> listAt(const QString &address, const Documents &documents)
{
    const auto text = documents.constFind(address);
    if (text == documents.constEnd())
        return std::nullopt;
    if (auto jwt = readJwt(*text))
        return List{jwt->credential, *jwt};
    const auto read = jsonld::readJson(*text, {.bytes = 2 * StatusBytesLimit, .depth = 64});
    // A list that cannot be read is there, and no good.
    return List{read ? *read : Json(), {}};
}

/// Whether a list is what the entry says it is, by everything but its bits.
bool isGoodList(const List &given, const Json &entry, const QString &issuerId,
                const Surroundings &surroundings)
{
    const Json &list = given.document;
    const QString address = entry.text(u"statusListCredential");
    const Json *types = list.find(u"type");
    const Json *subject = list.find(u"credentialSubject");
    const Json *subjectType = subject ? subject->find(u"type") : nullptr;
    const Json *purposes = subject ? subject->find(u"statusPurpose") : nullptr;
    if (list.text(u"id") != address || !types || !types->contains(u"BitstringStatusListCredential")
        || !subjectType || !subjectType->contains(u"BitstringStatusList") || !purposes
        || !purposes->contains(entry.text(u"statusPurpose")) || issuerIdOf(list) != issuerId)
        return false;
    const auto from = validFromOf(list);
    const auto until = validUntilOf(list);
    if ((from && *from > surroundings.at) || (until && *until < surroundings.at))
        return false;
    SignedPart part(list, surroundings.contexts);
    const auto &meaning = part.canonical(SignedPart::Form::Rdfc10);
    if (!meaning || hiddenMember(list, *meaning))
        return false;
    const std::vector<Check> checks = given.jwt ? checkJwt(*given.jwt, issuerId, surroundings)
                                                : checkProofs(part, issuerId, surroundings);
    return std::all_of(checks.begin(), checks.end(), [](const Check &one) {
        return one.outcome == Outcome::Pass || (one.outcome == Outcome::Unknown && !one.verdict);
    });
}

Check bitstringStatus(const Json &entry, const QString &issuerId, const Surroundings &surroundings)
{
    const QString address = entry.text(u"statusListCredential");
    const QString number = entry.text(u"statusListIndex");
    bool isNumber = false;
    const qint64 index = number.toLongLong(&isNumber);
    if (!isNumber || index < 0 || QString::number(index) != number || address.isEmpty()
        || entry.text(u"statusPurpose").isEmpty())
        return statusCheck(Outcome::Fail,
                           QT_TRANSLATE_NOOP("document", "“%1” is missing or has the wrong form."),
                           {QStringLiteral("credentialStatus")}, Verdict::Malformed);
    const auto list = listAt(address, surroundings.documents);
    if (!list)
        return notAtHand(address);
    if (!isGoodList(*list, entry, issuerId, surroundings))
        return notTrusted(address);
    const auto bits = bitsOf(list->document.find(u"credentialSubject")->text(u"encodedList"));
    if (!bits || index >= bits->size() * 8)
        return notTrusted(address);
    if (!statusBit(*bits, index))
        return holds();
    const QString purpose = entry.text(u"statusPurpose");
    if (purpose == u"revocation" || purpose == u"suspension")
        return withdrawn({});
    return statusCheck(Outcome::Unknown,
                       QT_TRANSLATE_NOOP("document", "The issuer left a remark of the kind “%1” on it."),
                       {purpose});
}

/// 1EdTech's own list, which is not signed: it is worth what its address is worth.
Check listStatus(const Json &entry, const QString &credentialId, const QString &issuerId,
                 const Surroundings &surroundings)
{
    const QString address = entry.text(u"id");
    const auto found = listAt(address, surroundings.documents);
    if (!found)
        return notAtHand(address);
    const Json &list = found->document;
    const Json *revoked = list.find(u"revokedCredential");
    if (!list.isObject() || (list.find(u"issuer") && issuerIdOf(list) != issuerId))
        return notTrusted(address);
    for (const Json *one : revoked ? revoked->oneOrMany() : std::vector<const Json *>()) {
        const Json *still = one->find(u"revoked");
        if (one->text(u"id") == credentialId && !(still && still->isBoolean() && !still->boolean()))
            return withdrawn(one->text(u"revocationReason"));
    }
    return holds();
}

} // namespace

std::optional<Check> checkStatus(const Json &credential, const Surroundings &surroundings)
{
    const Json *status = credential.find(u"credentialStatus");
    if (!status)
        return std::nullopt;
    const QString issuerId = issuerIdOf(credential);
    std::optional<Check> worst;
    for (const Json *entry : status->oneOrMany()) {
        const QString type = entry->text(u"type");
        const Check one = type == u"BitstringStatusListEntry"
            ? bitstringStatus(*entry, issuerId, surroundings)
            : type == u"1EdTechRevocationList"
            ? listStatus(*entry, credential.text(u"id"), issuerId, surroundings)
            : unknown(
                QT_TRANSLATE_NOOP("document",
                                  "The issuer may have withdrawn the badge, in a way of the kind “%1” that "
                                  "cannot be looked up."),
                {type});
        const auto weight = [](const Check &check) {
            return check.outcome == Outcome::Fail ? 2 : check.outcome == Outcome::Unknown ? 1 : 0;
        };
        if (!worst || weight(one) > weight(*worst))
            worst = one;
    }
    return worst;
}

} // namespace mettle::badge
