// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/badgeforms.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/issuerfiles.h"
#include "badge/jwt.h"
#include "badge/svg.h"
#include "jsonld/reader.h"
#include "jsonld/writer.h"
#include "operations/issuing.h"
#include "operations/rows.h"

namespace mettle::operations {

using badge::IssuedBadge;
using workspace::Reader;

namespace {

Result<IssuedBadge> kept(Desk &desk, const Id<IssuedBadge> &id)
{
    METTLE_LET(issued, desk.ask([&](const Reader &reader) { return found(reader, id); }));
    if (issued.credential.isEmpty())
        return Error{errors::Gone};
    return std::move(issued);
}

} // namespace

Result<QByteArray> bakedDrawing(Desk &desk, const Id<IssuedBadge> &id)
{
    METTLE_LET(issued, kept(desk, id));
    METTLE_LET(achievement,
               desk.ask([&](const Reader &reader) { return found(reader, issued.achievement); }));
    if (achievement.svg.isEmpty())
        return Error{errors::NoPicture, {achievement.name.in(issued.language)}};
    return badge::bakeSvg(achievement.svg, issued.credential.toUtf8());
}

Result<QByteArray> signedText(Desk &desk, const Id<IssuedBadge> &id, const QString &passphrase)
{
    METTLE_LET(issued, kept(desk, id));
    METTLE_LET(signer, openSigner(desk, passphrase));
    METTLE_LET(credential, jsonld::readJson(issued.credential.toUtf8()));
    return badge::signedJwt(credential, signer.key, badge::didKeyMethod(signer.key.publicKey()));
}

Result<std::vector<PublishedFile>> issuerFiles(Desk &desk, const QString &didWeb)
{
    METTLE_LET(issuers, desk.ask([](const Reader &reader) { return reader.issuers(); }));
    if (issuers.empty())
        return Error{errors::NoIssuer};
    const badge::Issuer &issuer = issuers.front();
    METTLE_LET(key, desk.ask([&](const Reader &reader) { return reader.activeKey(issuer.id); }));
    if (!key)
        return Error{errors::NoIssuer};
    std::vector<PublishedFile> out;
    out.push_back(
        {QStringLiteral("issuer.json"), jsonld::toText(badge::issuerCard(issuer, key->publicKey)), {}});
    if (!didWeb.isEmpty()) {
        const QString address = badge::didWebAddress(didWeb);
        if (address.isEmpty())
            return Error{badge::errors::AddressWrong, {didWeb}};
        out.push_back({QStringLiteral("did.json"),
                       jsonld::toText(badge::didDocument(didWeb, {key->publicKey})), address});
    }
    jsonld::Json manifest{jsonld::Json::Object()};
    for (const PublishedFile &file : out)
        if (!file.address.isEmpty())
            manifest.set(file.address, jsonld::Json(file.name));
    out.push_back({QStringLiteral("manifest.json"), jsonld::toText(manifest), {}});
    return out;
}

} // namespace mettle::operations
