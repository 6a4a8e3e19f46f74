// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "workspace/desk.h"

/// Further forms in which a badge of the register can be handed out, and what an issuer publishes.
namespace mettle::operations {

using workspace::Desk;

/// The drawing of its achievement with the credential inside: SVG. Refused for an achievement without one.
[[nodiscard]] Result<QByteArray> bakedDrawing(Desk &desk, const Id<badge::IssuedBadge> &badge);

/// The credential as a signed text (JWT, EdDSA), signed anew with the issuer's key: most wallets and 1EdTech's validator
/// refuse this form.
[[nodiscard]] Result<QByteArray> signedText(Desk &desk, const Id<badge::IssuedBadge> &badge,
                                            const QString &passphrase);

/// A file that an issuer can publish: its name, its content, and the address where it belongs (empty: anywhere).
struct PublishedFile
{
    QString name;
    QByteArray content;
    QString address;
};
/// What the workspace's issuer can put on its web site: a card with its identifier and key; with a did:web also the did.json
/// that makes it one. Last a manifest of the addresses.
[[nodiscard]] Result<std::vector<PublishedFile>> issuerFiles(Desk &desk, const QString &didWeb = {});

} // namespace mettle::operations
