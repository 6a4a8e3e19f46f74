// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"
#include "people/people.h"

#include <QDateTime>

namespace mettle::badge {

using framework::Stability;

/// Who signs: an organisation, with the identifier its key gives it.
struct Issuer
{
    Id<Issuer> id;
    QString name;
    QString url;
    QString email;
    QString did; ///< did:key of the key in use; did:web when its document is up

    friend bool operator==(const Issuer &, const Issuer &) = default;
};

enum class KeyState { Active, Retired };

/// A signing key. The seed is sealed by the issuer's own passphrase, apart from the file's.
struct IssuerKey
{
    Id<IssuerKey> id;
    Id<Issuer> issuer;
    QString didKey; ///< "did:key:z6Mk..."
    QByteArray publicKey; ///< 32 bytes, Ed25519
    QByteArray sealedSeed; ///< see crypto/sealedsecret.h
    KeyState state = KeyState::Active;
    QDateTime made;

    friend bool operator==(const IssuerKey &, const IssuerKey &) = default;
};

enum class Shape { Circle, Hexagon, Octagon, Shield, Rosette, Square };

/// How a badge's picture is drawn.
struct PictureDesign
{
    Shape shape = Shape::Circle;
    QString colour = QStringLiteral("#0F4C5C");
    QString symbol; ///< name of one of the drawn symbols ("people", "flag", "speech", "check", "chevron", ...)
    QString text; ///< short; may be empty

    friend bool operator==(const PictureDesign &, const PictureDesign &) = default;
};

/// What can be earned.
struct Achievement
{
    Id<Achievement> id;
    Id<framework::Item> competence;
    int level = 2;
    Stability stability = Stability::DifferentSituations;
    Text name;
    Text description;
    Text criteria; ///< Markdown; empty: made from the rule
    PictureDesign design;
    QByteArray png; ///< the picture, for the credential and for baking
    QByteArray svg;
    int version = 1;

    friend bool operator==(const Achievement &, const Achievement &) = default;
};

/// One signed credential that was handed out.
struct IssuedBadge
{
    Id<IssuedBadge> id; ///< the credential's urn:uuid
    std::optional<Id<people::Client>> client; ///< none after erasing
    Id<Achievement> achievement;
    Id<Issuer> issuer;
    QString language; ///< of its texts
    QString credential; ///< the text as signed; empty after erasing
    QString suite; ///< "eddsa-jcs-2022"
    QStringList forms; ///< handed out as "json", "png"
    QDateTime issued;
    std::optional<QDateTime> validUntil;
    std::optional<int> statusIndex;
    std::optional<QDateTime> revoked;
    QString revokeReason;

    friend bool operator==(const IssuedBadge &, const IssuedBadge &) = default;
};

struct StatusList
{
    Id<StatusList> id;
    Id<Issuer> issuer;
    QString url;
    QByteArray bits;
    std::optional<QDateTime> published;

    friend bool operator==(const StatusList &, const StatusList &) = default;
};

/// Somebody else's document (did.json, status list), kept with its date.
struct ForeignDocument
{
    Id<ForeignDocument> id;
    QString url;
    QString text;
    QDateTime fetched;

    friend bool operator==(const ForeignDocument &, const ForeignDocument &) = default;
};

} // namespace mettle::badge

namespace mettle {
template<>
inline constexpr std::array Names<badge::KeyState> { "active", "retired" };
template<>
inline constexpr std::array Names<badge::Shape> { "circle", "hexagon", "octagon", "shield", "rosette", "square" };
} // namespace mettle
