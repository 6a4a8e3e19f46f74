// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/table.h"

namespace mettle::storage {

template<>
struct Table<badge::Issuer>
{
    using Row = badge::Issuer;
    static constexpr const char *name = "issuer";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("name", &Row::name),
            column("url", &Row::url),
            column("email", &Row::email),
            column("did", &Row::did),
        };
    }
};

template<>
struct Table<badge::IssuerKey>
{
    using Row = badge::IssuerKey;
    static constexpr const char *name = "issuer_key";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("issuer_id", &Row::issuer),
            column("did_key", &Row::didKey),
            column("public_key", &Row::publicKey),
            column("sealed_seed", &Row::sealedSeed),
            column("state", &Row::state),
            column("made", &Row::made),
        };
    }
};

template<>
struct Table<badge::Achievement>
{
    using Row = badge::Achievement;
    static constexpr const char *name = "achievement";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("competence_id", &Row::competence),
            column("level", &Row::level),
            column("stability", &Row::stability),
            column("name", &Row::name),
            column("description", &Row::description),
            column("criteria", &Row::criteria),
            column("design", &Row::design),
            column("png", &Row::png),
            column("svg", &Row::svg),
            column("version", &Row::version),
        };
    }
};

template<>
struct Table<badge::IssuedBadge>
{
    using Row = badge::IssuedBadge;
    static constexpr const char *name = "issued_badge";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("client_id", &Row::client),
            column("achievement_id", &Row::achievement),
            column("issuer_id", &Row::issuer),
            column("language", &Row::language),
            column("credential", &Row::credential),
            column("suite", &Row::suite),
            column("forms", &Row::forms),
            column("issued", &Row::issued),
            column("valid_until", &Row::validUntil),
            column("status_index", &Row::statusIndex),
            column("revoked", &Row::revoked),
            column("revoke_reason", &Row::revokeReason),
        };
    }
};

template<>
struct Table<badge::StatusList>
{
    using Row = badge::StatusList;
    static constexpr const char *name = "status_list";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("issuer_id", &Row::issuer),
            column("url", &Row::url),
            column("bits", &Row::bits),
            column("published", &Row::published),
        };
    }
};

template<>
struct Table<badge::ForeignDocument>
{
    using Row = badge::ForeignDocument;
    static constexpr const char *name = "foreign_document";
    static constexpr auto columns()
    {
        return std::tuple {
            column("id", &Row::id),
            column("url", &Row::url),
            column("text", &Row::text),
            column("fetched", &Row::fetched),
        };
    }
};

} // namespace mettle::storage
